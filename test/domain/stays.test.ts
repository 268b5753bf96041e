// Every requirement of every kind of stay, judged by the product and by a second reader, and said in both languages.
import { describe, expect, test } from 'vitest'
import { daysBetween, monthsAfter } from '../../domain/date.ts'
import { overall } from '../../domain/judge.ts'
import { listCalls } from '../../domain/rules/guides.ts'
import { activitiesOf, judgeStay } from '../../domain/stay/judge.ts'
import type { Stay, StayKind, StayRequirement } from '../../domain/stay/stay.ts'
import { sayStayFinding, sayStayRule } from '../../domain/words/say-stay.ts'
import { drawStay, readStayPlainly } from './stays.ts'
import { dice } from './teams.ts'

const calls = [2026, 2025, 2019].flatMap((year) => listCalls(year)).filter((it) => activitiesOf(it).length > 0)
const kinds = calls.flatMap((call) =>
  activitiesOf(call).map((activity) => ({ call, activity, name: `${call.id} ${call.year} ${activity.activity}` })),
)

/** What the second reader's answer must become, given how sure the rule is. */
function expected(it: StayRequirement, plain: 'yes' | 'no' | 'advised') {
  if (plain === 'yes') return 'met'
  if (plain === 'advised' || it.recommended) return 'advice'
  return it.confidence === 'V' ? 'broken' : 'unknown'
}

const activity = (id: string, name: string, year = 2026) => {
  const found = kinds.find((it) => it.call.id === id && it.call.year === year && it.activity.activity === name)
  if (!found) throw new Error(`no ${name} in ${id} ${year}`)
  return found.activity
}
const verdictOf = (id: string, name: string, requirement: string, stay: Stay, year = 2026) =>
  judgeStay(activity(id, name, year), stay, year).find((it) => it.requirement.id === requirement)

describe.each(kinds)('$name', ({ call, activity }) => {
  test('every requirement stands as the second reader says', () => {
    const random = dice(call.year + activity.activity.length * 31)
    const seen = new Set<string>()
    for (let round = 0; round < 250; round++) {
      const stay = drawStay(random)
      for (const { requirement, verdict } of judgeStay(activity, stay, call.year)) {
        const plain = readStayPlainly(requirement, stay)
        expect(verdict, `${requirement.id} of ${JSON.stringify(stay)}`).toBe(expected(requirement, plain))
        seen.add(`${requirement.id} ${plain}`)
      }
    }
    // Each was seen to hold and to fail; a topic that always concerns somebody was seen to be said.
    for (const it of activity.requires) {
      const always = it.kind === 'advice' && !it.when
      expect(seen, it.id).toContain(`${it.id} ${it.kind === 'advice' ? 'advised' : 'no'}`)
      if (!always) expect(seen, it.id).toContain(`${it.id} yes`)
    }
  })

  test('a fact taken away never turns what is so into its opposite, and is asked for where it decides', () => {
    const random = dice(call.year * 3 + activity.activity.length)
    for (let round = 0; round < 30; round++) {
      const stay = drawStay(random)
      const { from: _, to: __, ...undated } = stay
      const poorer: Stay[] = [
        undated,
        ...(Object.keys(undated) as (keyof typeof undated)[]).map((fact) => ({ ...stay, [fact]: undefined })),
      ]
      for (const known of poorer)
        for (const { requirement, verdict, missing } of judgeStay(activity, known, call.year)) {
          const plain = readStayPlainly(requirement, stay)
          const told = `${requirement.id} of ${JSON.stringify(known)}`
          if (plain === 'yes') expect(verdict, told).not.toBe('broken')
          if (plain === 'no') expect(verdict, told).not.toBe('met')
          if (verdict === 'unknown') expect(missing, told).not.toEqual([])
        }
    }
  })

  test('nothing stated is a question, never eligible and never broken', () => {
    const findings = judgeStay(activity, {}, call.year)
    expect(overall(findings)).toBe('unknown')
    for (const { requirement, verdict, missing } of findings)
      if (requirement.kind !== 'advice' && !requirement.recommended) {
        expect(verdict, requirement.id).toBe('unknown')
        expect(missing, requirement.id).not.toEqual([])
      }
  })

  test('its rules are cited, named once, and said in both languages with the same numbers', () => {
    const ids = activity.requires.map((it) => it.id)
    expect(new Set(ids).size).toBe(ids.length)
    const random = dice(call.year + 5)
    const stays: Stay[] = [{}, ...Array.from({ length: 20 }, () => drawStay(random))]
    for (const it of activity.requires) {
      expect(it.page).not.toBe('')
      const [en, nb] = [sayStayRule(it, call.year, 'en'), sayStayRule(it, call.year, 'nb')]
      expect(nb).not.toBe(en)
      expect(nb.match(/\d+/g)).toEqual(en.match(/\d+/g))
    }
    for (const stay of stays)
      for (const finding of judgeStay(activity, stay, call.year))
        for (const language of ['en', 'nb'] as const) {
          const text = sayStayFinding(finding, call.year, language)
          expect(text).toMatch(/^\p{Lu}.*\.$/u)
          expect(text).not.toMatch(/undefined|NaN|null|\[object| {2}| [,.;:]|,,|\.\.|\(\)/)
        }
  })
})

test('every kind of requirement is used by some guide', () => {
  const used = new Set(kinds.flatMap(({ activity }) => activity.requires.map((it): StayKind => it.kind)))
  expect([...used].sort()).toEqual([
    'abroad',
    'advice',
    'ages',
    'groups',
    'host-takes-part',
    'lasts',
    'origins',
    'participants',
    'sender',
    'venue',
  ])
})

describe('what the guide of 2026 says (p. 86-131)', () => {
  const span = (id: string, name: string) => {
    const lasts = (days: number) => verdictOf(id, name, 'duration', { days, fewerOpportunities: 'none' })?.verdict
    return Array.from({ length: 400 }, (_, at) => at + 1).filter((days) => lasts(days) === 'met')
  }
  test.each([
    ['KA121-VET', 'learner-group', 2, 30],
    ['KA121-VET', 'learner-short', 10, 89],
    ['KA121-VET', 'learner-long', 90, 365],
    ['KA121-VET', 'skills-competition', 1, 10],
    ['KA121-SCH', 'learner-group', 2, 30],
    ['KA121-SCH', 'learner-short', 10, 29],
    ['KA121-SCH', 'learner-long', 30, 365],
    ['KA121-ADU', 'learner-group', 2, 30],
    ['KA121-ADU', 'learner-short', 2, 29],
    ['KA122-ADU', 'learner-long', 30, 365],
    ['KA122-VET', 'job-shadowing', 2, 60],
    ['KA122-SCH', 'teaching', 2, 365],
    ['KA122-SCH', 'courses', 2, 10],
    ['KA121-SCH', 'invited-expert', 2, 60],
    ['KA121-SCH', 'hosting-trainee', 10, 365],
    ['KA152-YOU', 'youth-exchange', 5, 21],
    ['KA153-YOU', 'youth-worker', 2, 60],
    ['KA182-SPO', 'coaching', 7, 45],
  ])('%s: a %s lasts %i to %i days', (id, name, least, most) => {
    const days = span(id, name)
    expect([days[0], days.at(-1), days.length]).toEqual([least, most, most - least + 1])
  })

  test('a short stay of two days is only for learners with fewer opportunities, and who has not said is asked', () => {
    const stay = (fewerOpportunities?: Stay['fewerOpportunities']) =>
      verdictOf('KA121-VET', 'learner-short', 'duration', { days: 2, fewerOpportunities })
    expect(stay('all')?.verdict).toBe('met')
    expect(stay('some')?.verdict).toBe('broken')
    expect(stay()).toMatchObject({ verdict: 'unknown', missing: ['fewer-opportunities'] })
  })

  test('a group needs two learners of two countries; a country that may join is a question', () => {
    const group = (learnersFrom: string[], year = 2026) =>
      verdictOf('KA121-VET', 'learner-group', 'origins', { learnersFrom }, year)
    expect(group(['NO', 'DK'])).toMatchObject({ verdict: 'met', count: { certain: 2, possible: 2 } })
    expect(group(['NO', 'NO', 'US'])).toMatchObject({ verdict: 'broken', count: { certain: 1, possible: 1 } })
    const [alone] = judgeStay(activity('KA121-VET', 'learner-group'), { learnersFrom: ['NO', 'CH'] }, 2027).filter(
      (it) => it.requirement.id === 'origins',
    )
    expect(alone).toMatchObject({ verdict: 'unknown', missing: ['association'], count: { certain: 1, possible: 2 } })
    expect(verdictOf('KA121-VET', 'learner-group', 'participants', { participants: 1 })?.verdict).toBe('broken')
  })

  test('members of a consortium send people in an accredited project, and nobody but the applicant in a short one', () => {
    const sent = (id: string) => verdictOf(id, 'learner-short', 'sender', { sender: 'member' })?.verdict
    expect([sent('KA121-VET'), sent('KA122-VET')]).toEqual(['met', 'broken'])
  })

  test('what is only remembered asks and never breaks', () => {
    const home = verdictOf('KA121-VET', 'learner-short', 'abroad', { sending: 'NO', hosting: 'NO' })
    expect(home).toMatchObject({ verdict: 'unknown', missing: ['confirmation'] })
  })
})

test('months go by the calendar, and by days alone only where every calendar agrees', () => {
  const studies = (stay: Stay) => verdictOf('KA131-HED', 'studies', 'duration', stay)?.verdict
  expect(studies({ from: '2026-03-01', to: '2026-04-30' })).toBe('met')
  expect(studies({ from: '2026-03-01', to: '2026-04-29' })).toBe('broken')
  expect(studies({ from: '2026-03-01', to: '2027-02-28' })).toBe('met')
  expect(studies({ from: '2026-03-01', to: '2027-03-01' })).toBe('broken')
  expect([40, 60, 120, 365, 400].map((days) => studies({ days }))).toEqual([
    'broken',
    'unknown',
    'met',
    'unknown',
    'broken',
  ])
  expect(monthsAfter('2026-01-31', 1)).toBe('2026-02-28')
  expect(monthsAfter('2027-12-31', 2)).toBe('2028-02-29')
  expect(daysBetween(monthsAfter('2026-11-15', 3), '2027-02-15')).toBe(0)
})
