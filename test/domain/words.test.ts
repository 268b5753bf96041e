// Words: every finding, chair and reason has a sentence in both languages, made of the data it carries.
import { describe, expect, test } from 'vitest'
import type { Consortium, Facts } from '../../domain/consortium.ts'
import { countries } from '../../domain/country.ts'
import { judge } from '../../domain/judge.ts'
import type { Reason } from '../../domain/match.ts'
import { needsOf } from '../../domain/need.ts'
import { listCalls, requirementsOf } from '../../domain/rules/guides.ts'
import { themes } from '../../domain/theme.ts'
import { roles, typeCodes } from '../../domain/type.ts'
import { weights } from '../../domain/weights.ts'
import { countryName, roleLabel, themeLabel, typeLabel } from '../../domain/words/labels.ts'
import { screenLanguages } from '../../domain/words/language.ts'
import { sayFinding, sayNeed, sayReason, sayRequirement, sayState } from '../../domain/words/say.ts'
import { member } from './member.ts'
import { call, changed, findingOf, first, goodTeam, last } from './teams.ts'

const calls = [...listCalls(2026), ...listCalls(2019), ...listCalls(2027)]

/** What no sentence may hold: the trace of a value that was not there, or of one that was left out. */
const scars = /undefined|NaN|null|\[object| {2}| [,.;:]|,,|\.\.|\(\)|“”|«»|Infinity/

/** Drafts that leave requirements met, broken, open and advised, by one and by several. */
const drafts: ((it: Consortium) => void)[] = [
  () => {},
  ({ members }) => members.splice(0),
  ({ members }) => members.splice(1),
  everybody(() => ({ name: 'Ærø Skole', type: undefined, roles: undefined, established: undefined, eche: undefined })),
  everybody(() => ({ country: 'US', oid: 'x', pic: 'x' })),
  everybody(() => ({ country: 'GE', type: 'EPLUS-BODY-PUB-LOC' })),
  everybody(() => ({ type: 'EPLUS-YOUTH-GROUP', roles: undefined })),
  everybody(() => ({ roles: ['hei'], eche: false })),
  everybody(() => ({ country: 'CH', roles: ['hei'], eche: undefined })),
  everybody(() => ({ roles: ['vet_provider', 'enterprise_or_sector_rep', 'school', 'school_authority'] })),
  everybody(() => ({ applications: { KA210: 99, KA220: 99, KA240: 99 } })),
  ({ members }) =>
    members.push(...Array.from({ length: 9 }, () => member('partner', 'UA')), member('associated', 'RU')),
  (draft) => (draft.project = {}),
  (draft) => (draft.project = { months: 1, grant: 1, priorities: [], activities: [], tasks: [], round: 2 }),
  (draft) => (draft.project = { months: 30, grant: 9_999_999 }),
]

function everybody(facts: () => Partial<Facts>) {
  return ({ members }: Consortium) => {
    for (const it of members) Object.assign(it.facts, facts())
  }
}

describe.each(screenLanguages)('in %s', (language) => {
  test.each(calls)('every finding of every example is said without a scar: $id $year', (it) => {
    for (const change of drafts) {
      const draft = changed(it, change)
      for (const finding of judge(it, draft)) {
        const text = sayFinding(finding, draft, it.year, language)
        expect(text, finding.requirement.id).toMatch(/^\p{Lu}.*\.$/su)
        expect(text).not.toMatch(scars)
        const state = sayState(finding, draft, it.year, language)
        if (finding.verdict !== 'met' && finding.requirement.kind !== 'advice' && finding.members.length > 0)
          expect(state, finding.requirement.id).not.toBe('')
        if (finding.verdict === 'broken' || finding.verdict === 'unknown') expect(state).not.toBe('')
      }
      for (const need of needsOf(it, draft, judge(it, draft))) {
        expect(sayNeed(need, language)).toMatch(/^\p{Lu}/u)
        expect(sayNeed(need, language)).not.toMatch(scars)
      }
    }
  })

  test('every reason is said without a scar', () => {
    const said = { value: 1, side: 'both' as const }
    const reasons: Reason[] = [
      ...roles.flatMap((role): Reason[] => [
        { code: 'right-role', role, needs: [], ...said },
        { code: 'possible-role', role, needs: [], ...said },
      ]),
      { code: 'new-country', country: 'GR', ...said },
      { code: 'shares-theme', themes: ['energy'], ...said },
      { code: 'shares-theme', themes: ['energy', 'maritime', 'rural'], ...said },
      { code: 'similar-project', project: 'p', title: 'Sea', year: 2019, projects: 1, ...said },
      { code: 'similar-project', project: 'p', title: 'Sea', year: 2019, projects: 4, ...said },
      { code: 'worked-together', organisation: 'a', project: 'p', title: 'Sea', year: 2019, projects: 1, ...said },
      { code: 'worked-together', organisation: 'a', project: 'p', title: 'Sea', year: 2019, projects: 3, ...said },
      { code: 'programme-experience', projects: 1, ...said },
      { code: 'same-country', country: 'GR', members: 1, of: 2, ...said },
      { code: 'same-type', type: 'EPLUS-NGO', members: 2, of: 2, ...said },
      { code: 'takes-part', type: 'EPLUS-NGO', share: 0.4, ...said },
      { code: 'newcomer-seat', every: 4, ...said },
      { code: 'action-experience', action: 'KA220', projects: 1, ...said },
      { code: 'action-experience', action: 'KA220', projects: 2, ...said },
      { code: 'newcomer', action: 'KA220', ...said },
      { code: 'common-language', languages: ['en', 'no'], ...said },
      { code: 'confirmed-lately', on: '2026-01-31', ...said },
      { code: 'wants-this-action', action: 'KA220', ...said },
      { code: 'experienced-company', organisation: 'a', projects: 3, ...said },
      { code: 'asked-by-many', requests: 8, days: 30, ...said },
      { code: 'breaks', requirement: 'eche', ...said },
      { code: 'raises-question', requirement: 'eche', ...said },
    ]
    for (const reason of reasons) {
      const text = sayReason(reason, language, () => 'Sula kommune')
      expect(text, reason.code).toMatch(/^\p{Lu}/u)
      expect(text).not.toMatch(scars)
    }
    expect(new Set(reasons.map((it) => it.code))).toEqual(new Set(Object.keys(weights)))
  })

  test('every country, type, role and theme has a name', () => {
    for (const country of countries) expect(countryName(country, language), country).not.toBe(country)
    for (const type of typeCodes) expect(typeLabel(type, language)).not.toBe('')
    expect(new Set(typeCodes.map((type) => typeLabel(type, language))).size).toBe(typeCodes.length)
    expect(new Set(roles.map((role) => roleLabel(role, language))).size).toBe(roles.length)
    expect(new Set(themes.map((theme) => themeLabel(theme, language))).size).toBe(themes.length)
  })
})

describe('the two languages', () => {
  test('say every requirement differently', () => {
    for (const it of calls)
      for (const requirement of requirementsOf(it))
        expect(sayRequirement(requirement, it.year, 'nb'), requirement.id).not.toBe(
          sayRequirement(requirement, it.year, 'en'),
        )
  })
  test('carry the same numbers', () => {
    const numbers = (text: string) => text.replace(/(?<=\d)[,\u00a0\u202f ](?=\d{3})/g, '').match(/\d+/g) ?? []
    for (const it of calls)
      for (const requirement of requirementsOf(it))
        expect(numbers(sayRequirement(requirement, it.year, 'nb')), requirement.id).toEqual(
          numbers(sayRequirement(requirement, it.year, 'en')),
        )
  })
  test('name nothing alike that has a name of its own', () => {
    const same = themes.filter((theme) => themeLabel(theme, 'nb') === themeLabel(theme, 'en'))
    expect(same).toEqual([])
    expect(typeCodes.filter((type) => typeLabel(type, 'nb') === typeLabel(type, 'en'))).toEqual([])
    expect(roles.filter((role) => roleLabel(role, 'nb') === roleLabel(role, 'en'))).toEqual([])
  })
})

describe('sentences', () => {
  const ka220 = call('KA220-SCH')
  const said = (id: string, change: (draft: Consortium) => void, language: 'en' | 'nb' = 'en') => {
    const draft = changed(ka220, change)
    return sayFinding(findingOf(ka220, draft, id), draft, 2026, language)
  }
  const nothing = () => {}

  test('speak of the countries as they were called in the call year', () => {
    const from = (year: number) => {
      const it = call(year < 2021 ? 'KA229' : 'KA210-SCH', year)
      const [requirement] = requirementsOf(it).filter(({ id }) => id === 'coordinator-country')
      return requirement && sayRequirement(requirement, year, 'en')
    }
    expect(from(2020)).toBe('The coordinator comes from a Programme Country.')
    expect(from(2021)).toBe('The coordinator comes from an EU Member State or an associated country.')
  })

  test('read as one would say them', () => {
    expect(said('associated-country', nothing)).toBe('No associated partner comes from Belarus or Russia.')
    expect(said('associated-country', nothing, 'nb')).toBe('Ingen assosiert partner kommer fra Belarus eller Russland.')
    expect(said('members-country', nothing)).toBe(
      'Every participant comes from an EU Member State or an associated country, or region 1, 2 or 3 but not Belarus.',
    )
    expect(said('oid', nothing, 'nb')).toBe('Koordinatoren og hver partner har en OID (E og åtte siffer).')
  })

  test('name who it is, or their place at the table', () => {
    expect(said('members-country', (draft) => (last(draft).facts.country = 'US'))).toContain('Not so for member 3.')
    expect(
      said(
        'members-country',
        (draft) => {
          last(draft).facts = { ...last(draft).facts, country: 'US', name: 'Ærø Skole' }
        },
        'nb',
      ),
    ).toContain('Stemmer ikke for Ærø Skole.')
  })

  test('say which fact is missing of whom', () => {
    expect(said('coordinator-established', (draft) => delete first(draft).facts.established)).toContain(
      'Not known for member 1: the date of legal establishment.',
    )
    expect(said('months', (draft) => (draft.project = {}), 'nb')).toContain('Ikke kjent: varigheten i måneder.')
  })

  test('count what is there and what is missing', () => {
    expect(said('minimum-countries', (draft) => draft.members.pop())).toContain('You have 2: 1 missing.')
    expect(said('minimum-countries', nothing, 'nb')).toContain('Dere har 3.')
  })

  test('a rule no official source confirms says so, and that it looks broken', () => {
    const it = call('KA229')
    const draft = changed(it, (team) => (last(team).facts.pic = '1'))
    expect(sayState(findingOf(it, draft, 'pic'), draft, it.year, 'en')).toMatch(
      /looks broken \(member 2\).*not confirmed/,
    )
  })

  test('a chair says whom it is for and where', () => {
    const cove = call('COVE')
    const draft = changed(cove, (team) => team.members.pop())
    const [need] = needsOf(cove, draft, judge(cove, draft))
    expect(need && [sayNeed(need, 'en'), sayNeed(need, 'nb')]).toEqual([
      'Employer or sector representative in Greece',
      'Arbeidsgiver eller bransjerepresentant i Hellas',
    ])
    expect(goodTeam(cove).members).toHaveLength(8)
  })
})
