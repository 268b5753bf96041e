// A new guide year is a folder with an edition: here one that follows 2026 with one changed number.
import { describe, expect, test } from 'vitest'
import { judge } from '../../domain/judge.ts'
import type { Edition } from '../../domain/programme.ts'
import { edition2026 } from '../../domain/rules/2026/edition.ts'
import { editions, findCall, guideOf, listCalls } from '../../domain/rules/guides.ts'
import { organisationsFrom, programme } from '../../domain/rules/phrases.ts'
import { takenOver } from '../../domain/rules/taken-over.ts'
import { sayRequirement } from '../../domain/words/say.ts'
import { goodTeam } from './teams.ts'

/** 2027, in which a cooperation partnership takes four organisations instead of three. */
const edition2027: Edition = {
  year: 2027,
  actions: edition2026.actions.map((it) =>
    takenOver(it, 2027, {
      deadlines: it.deadlines.map((deadline) => ({ ...deadline, day: `2027${deadline.day.slice(4)}` })),
      requires: it.id === 'KA220' ? [organisationsFrom(programme, { atLeast: 4 }, { page: '236' })] : [],
    }),
  ),
}
const with2027 = [...editions, edition2027]

describe('adding a guide year', () => {
  const before = findCall('KA220-SCH', 2026, with2027)
  const after = findCall('KA220-SCH', 2027, with2027)
  if (!before || !after) throw new Error('KA220 is gone')
  const minimum = { before: judge(before, goodTeam(before)), after: judge(after, goodTeam(before)) }
  const of = (findings: typeof minimum.before, id: string) => findings.find((it) => it.requirement.id === id)

  test('its own year is judged by it, and no longer by the guide before', () => {
    expect([guideOf(2027), guideOf(2027, with2027)]).toEqual([2026, 2027])
    expect(findCall('KA220-SCH', 2027)?.provisional).toBe(true)
    expect(after.provisional).toBe(false)
    expect(guideOf(2028)).toBeUndefined()
    expect(guideOf(2028, with2027)).toBe(2027)
  })

  test('the changed number is judged, said and cited; the year before keeps its own', () => {
    expect(of(minimum.before, 'minimum-organisations')?.verdict).toBe('met')
    expect(of(minimum.after, 'minimum-organisations')).toMatchObject({ verdict: 'broken', count: { possible: 3 } })
    const changed = of(minimum.after, 'minimum-organisations')?.requirement
    if (!changed) throw new Error('no minimum')
    expect(changed).toMatchObject({ page: '236', confidence: 'V' })
    expect(sayRequirement(changed, 2027, 'en')).toContain('at least 4 organisations'.replace('at', 'At'))
  })

  test('what is taken over keeps its page and guide, and can break nobody until it is read', () => {
    const countries = of(minimum.after, 'minimum-countries')
    expect(countries?.requirement).toMatchObject({ guide: 2026, page: '235-243', confidence: 'V2' })
    const alone = { ...goodTeam(before), members: goodTeam(before).members.slice(0, 1) }
    expect(of(judge(after, alone), 'minimum-countries')).toMatchObject({
      verdict: 'unknown',
      missing: ['confirmation'],
    })
  })

  test('every action is there with the same fields, and 2025 is such a guide too', () => {
    expect(listCalls(2027, with2027).map((it) => it.id)).toEqual(listCalls(2026).map((it) => it.id))
    for (const { action } of listCalls(2025))
      for (const it of action.requires)
        expect(it.confidence === 'V' ? action.guide : (it.guide ?? action.guide), it.id).toBeGreaterThanOrEqual(2025)
  })
})
