// Composing teams on pools small enough to try every subset: the same best team, and none where there is none.
import { describe, expect, test } from 'vitest'
import { type Composed, composeTeams } from '../../domain/complete/compose.ts'
import { programmeOf, type Wish } from '../../domain/complete/model.ts'
import { sharedParts, worthOf } from '../../domain/complete/objective.ts'
import { searchTeam } from '../../domain/complete/search.ts'
import type { Member } from '../../domain/consortium.ts'
import { judge, overall } from '../../domain/judge.ts'
import type { Finding } from '../../domain/requirement.ts'
import { factsOf } from '../../domain/suggest.ts'
import { dice } from './teams.ts'
import { drawWish, prefer, themes, worlds } from './wishes.ts'

/** Over five hundred pools in all. */
const rounds = 46

/** The best team by trying every subset, each with every coordinator. */
function bestByTrying({ call: it, kept, options, size }: Wish): number | undefined {
  const shared = sharedParts(options, kept, themes, prefer)
  const { members } = kept.consortium
  const isLed = members.some(({ role }) => role === 'coordinator')
  let best: number | undefined
  for (let mask = 0; mask < 1 << options.length; mask++) {
    const team = options.filter((_, at) => mask & (1 << at))
    const all = members.length + team.length
    if (all < size[0] || all > size[1]) continue
    const worth = worthOf(team, shared, prefer).reduce((sum, part) => sum + part.value, 0)
    if (best !== undefined && worth <= best) continue
    for (const leader of isLed ? [undefined] : team) {
      const seated = team.map(
        (one): Member => ({
          role: one === leader ? 'coordinator' : 'partner',
          id: one.organisation.id,
          facts: factsOf(one.organisation),
        }),
      )
      if (!isSound(judge(it, { ...kept.consortium, members: [...members, ...seated] }))) continue
      best = worth
      break
    }
  }
  return best
}

/** Eligible, and no place filled only by one organisation that would have to fill two: composing never does that. */
const isSound = (findings: readonly Finding[]) =>
  overall(findings) === 'eligible' &&
  findings.every(
    ({ requirement: { kind }, verdict }) =>
      !['roles', 'someCountries', 'eachCountry', 'oneOf'].includes(kind) || verdict !== 'advice' || kind === 'oneOf',
  )

const bestOf = (teams: readonly Composed[]) => teams.filter((it) => it.verdict === 'eligible')[0]

describe.each(worlds)('$action', (world) => {
  test('the best team is the one that trying every subset finds', { timeout: 120_000 }, () => {
    const random = dice(world.action.length * 131 + world.pool)
    const seen = { some: 0, none: 0 }
    for (let round = 0; round < rounds; round++) {
      const wish = drawWish(random, world)
      const expected = bestByTrying(wish)
      const { teams, isProven } = composeTeams(wish)
      const team = bestOf(teams)
      const told = JSON.stringify({
        kept: wish.kept.consortium.members,
        options: wish.options.map((it) => it.organisation),
      })
      seen[expected === undefined ? 'none' : 'some']++
      if (expected === undefined) {
        expect(team?.objective, told).toBeUndefined()
        if (teams.length === 0) expect(isProven, told).toBe(true)
        continue
      }
      expect(team?.objective, told).toBeCloseTo(expected, 6)
      expect(team?.proof).toBe('optimal')
      expect(team?.bound).toBeGreaterThanOrEqual(expected - 1e-6)
    }
    expect(seen.some, JSON.stringify(seen)).toBeGreaterThan(3)
  })
})

describe.each(worlds)('common sense alone, $action', (world) => {
  test('seats nobody judge refuses, never beats the proven best, and mostly comes near it', () => {
    const random = dice(world.pool)
    const shares: number[] = []
    for (let round = 0; round < 40; round++) {
      const wish = drawWish(random, world)
      const [best] = composeTeams(wish).teams
      const found = searchTeam(programmeOf(wish), wish, [])
      if (!best) {
        expect(found).toBeUndefined()
        continue
      }
      shares.push((found?.value ?? 0) / best.objective)
      if (!found) continue
      const members = [...wish.kept.consortium.members, ...found.seats.map((it) => it.member)]
      expect(overall(judge(wish.call, { ...wish.kept.consortium, members }))).not.toBe('ineligible')
      expect(found.value).toBeLessThanOrEqual(best.bound + 1e-9)
    }
    const found = shares.filter((it) => it > 0)
    expect(found.length).toBeGreaterThanOrEqual(shares.length / 2)
    expect(found.reduce((sum, it) => sum + it, 0) / found.length).toBeGreaterThan(0.97)
  })
})

test.each(worlds)(
  '$action: a further team has a third of others, and is not the same people in other roles',
  (world) => {
    const random = dice(world.pool * 7 + 1)
    let others = 0
    for (let round = 0; round < 12; round++) {
      const { teams } = composeTeams({ ...drawWish(random, { ...world, pool: 2 * world.pool }), limit: 4 })
      const people = teams.map(({ added }) => added.map(({ option }) => option.organisation.id))
      people.forEach((these, at) => {
        for (const those of people.slice(0, at)) {
          const shared = these.filter((it) => those.includes(it)).length
          expect(shared, JSON.stringify([those, these])).toBeLessThanOrEqual(Math.floor((those.length * 2) / 3))
          others++
        }
      })
    }
    expect(others).toBeGreaterThan(3)
  },
)

test('a solver that may look into no half says that it is not sure, and common sense answers', () => {
  const random = dice(9)
  const world = worlds.find((it) => it.action === 'CB-VET') as (typeof worlds)[number]
  const rushed = Array.from({ length: 60 }, () => composeTeams({ ...drawWish(random, world), effort: 0 }))
  const unsure = rushed.filter((it) => it.teams[0]?.proof === 'best-found')
  expect(unsure.length).toBeGreaterThan(3)
  for (const { teams, isProven } of unsure) {
    expect(isProven).toBe(false)
    expect(teams[0]?.verdict).not.toBe('ineligible')
    expect(teams[0]?.objective).toBeLessThanOrEqual(teams[0]?.bound ?? 0)
  }
})
