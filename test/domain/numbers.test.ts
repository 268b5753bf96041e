// The guide's numbers, each on both sides of its edge.
import { describe, expect, test } from 'vitest'
import type { ProjectFacts } from '../../domain/consortium.ts'
import { judge } from '../../domain/judge.ts'
import { criteriaOf } from '../../domain/programme.ts'
import { member } from './member.ts'
import { call, changed, findingOf, first, goodTeam, last } from './teams.ts'

const project = (id: string, requirement: string, facts: ProjectFacts) =>
  findingOf(
    call(id),
    changed(call(id), (draft) => Object.assign(draft.project, facts)),
    requirement,
  ).verdict

test.each<[string, [number, string][]]>([
  [
    'KA210-SCH',
    [
      [5, 'broken'],
      [6, 'met'],
      [24, 'met'],
      [25, 'broken'],
    ],
  ],
  [
    'KA220-SCH',
    [
      [11, 'broken'],
      [12, 'met'],
      [36, 'met'],
      [37, 'broken'],
    ],
  ],
  [
    'KA240-SCH',
    [
      [35, 'broken'],
      [36, 'met'],
      [37, 'broken'],
    ],
  ],
  [
    'COVE',
    [
      [47, 'broken'],
      [48, 'met'],
      [49, 'broken'],
    ],
  ],
  [
    'KA229',
    [
      [11, 'broken'],
      [12, 'met'],
      [24, 'met'],
      [25, 'advice'],
      [36, 'advice'],
      [37, 'broken'],
    ],
  ],
])('months of %s', (id, edges) => {
  expect(edges.map(([months]) => [months, project(id, 'months', { months })])).toEqual(edges)
})

test.each<[string, [number, string][]]>([
  [
    'KA210-SCH',
    [
      [29_999, 'broken'],
      [30_000, 'met'],
      [30_001, 'broken'],
      [60_000, 'met'],
      [60_001, 'broken'],
    ],
  ],
  [
    'KA220-SCH',
    [
      [120_000, 'met'],
      [120_001, 'broken'],
      [250_000, 'met'],
      [400_000, 'met'],
      [400_001, 'broken'],
    ],
  ],
  [
    'KA240-SCH',
    [
      [399_999, 'broken'],
      [400_000, 'met'],
      [400_001, 'broken'],
    ],
  ],
  [
    'COVE',
    [
      [1, 'met'],
      [4_000_000, 'met'],
      [4_000_001, 'broken'],
    ],
  ],
])('grant of %s', (id, edges) => {
  expect(edges.map(([grant]) => [grant, project(id, 'grant', { grant })])).toEqual(edges)
})

describe('the grant of KA229 is EUR 16 500 per school and year', () => {
  const grantOf = (schools: number, facts: ProjectFacts) => {
    const draft = goodTeam(call('KA229'))
    while (draft.members.length < schools) draft.members.push(member('partner', 'ES', { type: 'EPLUS-EDU-GEN-PRI' }))
    draft.project = facts
    return findingOf(call('KA229'), draft, 'grant').verdict
  }

  test.each<[number, number, number, string]>([
    [2, 12, 33_000, 'met'],
    [2, 12, 33_001, 'broken'],
    [2, 24, 66_000, 'met'],
    [2, 24, 66_001, 'broken'],
    [3, 18, 74_250, 'met'],
    [3, 18, 74_251, 'broken'],
    [6, 12, 99_000, 'met'],
    [6, 24, 198_000, 'met'],
    [6, 24, 198_001, 'broken'],
  ])('%i schools, %i months, EUR %i: %s', (schools, months, grant, verdict) => {
    expect(grantOf(schools, { months, grant })).toBe(verdict)
  })

  test('while the months are unstated only a grant above three years is broken', () => {
    expect(grantOf(2, { grant: 99_000 })).toBe('advice')
    expect(grantOf(2, { grant: 99_001 })).toBe('broken')
  })

  test('a school seated twice brings its share once', () => {
    const draft = goodTeam(call('KA229'))
    draft.members.push(last(draft))
    expect(findingOf(call('KA229'), { ...draft, project: { months: 12, grant: 33_001 } }, 'grant').verdict).toBe(
      'broken',
    )
  })
})

test('KA229 takes two to six schools', () => {
  const verdict = (schools: number) => {
    const draft = goodTeam(call('KA229'))
    while (draft.members.length < schools) draft.members.push(member('partner', 'ES', { type: 'EPLUS-EDU-GEN-PRI' }))
    draft.members.length = schools
    const found = judge(call('KA229'), draft).filter((it) => it.requirement.id.endsWith('-organisations'))
    return found.map((it) => it.verdict)
  }
  expect([1, 2, 3, 6, 7].map((n) => [n, ...verdict(n)])).toEqual([
    [1, 'broken', 'met'],
    [2, 'met', 'met'],
    [3, 'met', 'met'],
    [6, 'met', 'met'],
    [7, 'met', 'broken'],
  ])
})

describe('CoVE activities: four of 1-9, three of 10-15, two of 16-20', () => {
  const full = [1, 2, 3, 4, 10, 11, 12, 16, 17]
  test.each<[string, number[] | Record<string, number>, string]>([
    ['all clusters just full', full, 'met'],
    ['three of the first', full.slice(1), 'broken'],
    ['two of the second', full.filter((it) => it !== 12), 'broken'],
    ['one of the third', full.slice(0, -1), 'broken'],
    ['the edges of the clusters', [1, 9, 8, 7, 10, 15, 14, 16, 20], 'met'],
    ['15 belongs to the second', [1, 2, 3, 4, 10, 11, 15, 16, 20], 'met'],
    ['16 belongs to the third', [1, 2, 3, 4, 10, 11, 16, 17, 18], 'broken'],
    ['the same activity twice', [1, 1, 2, 3, 10, 11, 12, 16, 17], 'broken'],
    ['numbers per cluster', { 1: 4, 2: 3, 3: 2 }, 'met'],
    ['too few in one cluster', { 1: 4, 2: 2, 3: 2 }, 'broken'],
    ['a cluster left out', { 1: 4, 2: 3 }, 'broken'],
    ['none', [], 'broken'],
  ])('%s', (_, activities, verdict) => expect(project('COVE', 'activities', { activities })).toBe(verdict))
})

describe('KA240 tasks: three, with one from each category', () => {
  test.each<[string, number[] | Record<string, number>, string]>([
    ['two and one', [1, 1, 2], 'met'],
    ['three of one category', [1, 1, 1], 'broken'],
    ['one and one', [1, 2], 'broken'],
    ['numbers per category', { 1: 1, 2: 2 }, 'met'],
    ['too few', { 1: 1, 2: 1 }, 'broken'],
    ['one category', { 1: 5 }, 'broken'],
  ])('%s', (_, tasks, verdict) => expect(project('KA240-SCH', 'tasks', { tasks })).toBe(verdict))
})

describe('established two years before the deadline', () => {
  const established = (date: string, year = 2026, round?: number) => {
    const draft = goodTeam(call('KA220-SCH'))
    first(draft).facts.established = date
    draft.project.round = round
    return findingOf(call('KA220-SCH', year), draft, 'coordinator-established').verdict
  }

  test('to the day', () => {
    expect(established('2024-03-05')).toBe('met')
    expect(established('2024-03-06')).toBe('broken')
  })
  test('for the second round its own deadline', () => {
    expect(established('2024-10-01', 2026, 2)).toBe('met')
    expect(established('2024-10-02', 2026, 2)).toBe('broken')
  })
  test('where only part of the date is known, it is open only if the rest decides', () => {
    expect(['2023', '2024', '2025', '2024-02', '2024-03', '2024-04'].map((it) => established(it))).toEqual([
      'met',
      'unknown',
      'broken',
      'met',
      'unknown',
      'broken',
    ])
  })
  test("in a year judged by another year's guide the deadline's day is taken over", () => {
    expect(established('2021-03-05', 2023)).toBe('met')
    expect(established('2021-03-06', 2023)).toBe('broken')
  })
  test('nobody asks it of the others, nor in KA210', () => {
    const draft = changed(call('KA220-SCH'), (it) => (last(it).facts.established = '2026-01-01'))
    expect(findingOf(call('KA220-SCH'), draft, 'coordinator-established').verdict).toBe('met')
    expect(judge(call('KA210-SCH'), draft).some((it) => it.requirement.id === 'coordinator-established')).toBe(false)
  })
})

describe('applications of one organisation at one deadline', () => {
  const verdict = (id: string, facts: Record<string, number>) =>
    judge(
      call(id),
      changed(call(id), (draft) => (last(draft).facts.applications = facts)),
    ).find((it) => it.requirement.id === 'applications')?.verdict

  test('five in KA210', () => expect([5, 6].map((n) => verdict('KA210-SCH', { KA210: n }))).toEqual(['met', 'broken']))
  test('ten in KA220', () => expect([10, 11].map((n) => verdict('KA220-VET', { KA220: n }))).toEqual(['met', 'broken']))
  test('those of other actions do not count', () => expect(verdict('KA210-SCH', { KA210: 1, KA220: 9 })).toBe('met'))
  test('KA220 in higher education has no cap', () => expect(verdict('KA220-HED', { KA220: 99 })).toBeUndefined())
  test('affiliated entities and associated partners do not apply', () => {
    const outside = member('associated', 'NO', { applications: { KA210: 99 } })
    const draft = changed(call('KA210-SCH'), (it) => it.members.push(outside))
    expect(findingOf(call('KA210-SCH'), draft, 'applications').verdict).toBe('met')
  })
})

test('the deadlines of the guide', () => {
  const of = (id: string) =>
    call(id).action.deadlines.map((it) => `${it.day} ${it.time}${it.optional ? ' optional' : ''}`)
  expect(['KA210-SCH', 'KA220-SCH', 'KA240-SCH', 'COVE', 'KA229'].map((id) => [id, ...of(id)])).toEqual([
    ['KA210-SCH', '2026-03-05 12:00', '2026-10-01 12:00 optional'],
    ['KA220-SCH', '2026-03-05 12:00', '2026-10-01 12:00 optional'],
    ['KA240-SCH', '2026-04-09 12:00', '2026-10-01 12:00 optional'],
    ['COVE', '2026-09-03 17:00'],
    ['KA229', '2019-03-21 12:00'],
  ])
})

test('the award criteria of the guide: points, pass mark and minima', () => {
  const of = (id: string) => {
    const it = call(id).action.award
    return (
      it && [
        it.relevance,
        it.design,
        it.partnership,
        it.impact,
        it.pass,
        ...criteriaOf(it).flatMap(({ minimum }) => minimum ?? []),
      ]
    )
  }
  expect(['KA210-SCH', 'KA220-SCH', 'KA240-SCH', 'COVE', 'KA229'].map((id) => [id, of(id)])).toEqual([
    ['KA210-SCH', [30, 30, 20, 20, 60, 15, 15, 10, 10]],
    ['KA220-SCH', [25, 30, 20, 25, 70, 13, 15, 10, 13]],
    ['KA240-SCH', [15, 30, 20, 35, 70, 8, 15, 10, 18]],
    ['COVE', [35, 25, 20, 20, 75, 18, 13, 11, 11]],
    ['KA229', [30, 20, 20, 30, 60]],
  ])
})
