// Packages: the best there is, for reasons that add up, of hosts within reach that really have room; else what is lacking.
import { describe, expect, test } from 'vitest'
import { findWork } from '../../domain/places/occupation.ts'
import { composePackages } from '../../domain/places/package.ts'
import { freeIn, kilometresBetween } from '../../domain/places/place.ts'
import { bestByTrying, cohortOf, drawCohort, drawPlaces, may, placeOf, today } from './places.ts'
import { dice } from './teams.ts'

const still = [{ ...may, movedDays: 0 }]
const options = { reach: 40, limit: 3, today }

test('on 300 small pools the first package is worth what trying every way gives, and there is none only where none is', () => {
  const random = dice(7)
  let complete = 0
  for (let round = 0; round < 300; round++) {
    const places = drawPlaces(random, 3 + random.below(5))
    const cohort = drawCohort(random)
    const { packages, shortfall } = composePackages(places, cohort, still, options)
    const best = bestByTrying(places, cohort, options.reach)
    const told = JSON.stringify({ places, cohort })
    if (best === undefined) {
      expect(shortfall, told).toBeDefined()
      // As many as possible are placed, in the best way for so many.
      const most = Array.from({ length: cohort.learners }, (_, at) => cohort.learners - at - 1).find(
        (placed) => placed > 0 && bestByTrying(places, cohort, options.reach, placed) !== undefined,
      )
      expect(shortfall?.placed, told).toBe(most ?? 0)
      if (most) expect(packages[0]?.value).toBeCloseTo(bestByTrying(places, cohort, options.reach, most) ?? 0, 9)
    } else {
      complete++
      expect(shortfall).toBeUndefined()
      expect(packages[0]?.value, told).toBeCloseTo(best, 9)
    }
  }
  expect(complete).toBeGreaterThan(60)
  expect(complete).toBeLessThan(240)
})

test('every package keeps to room, reach, tutors and needs, its parts add up, and another one is another one', () => {
  const random = dice(11)
  for (let round = 0; round < 60; round++) {
    const places = drawPlaces(random, 30)
    const cohort = drawCohort(random)
    const { packages } = composePackages(places, cohort, still, options)
    expect(packages.length).toBeGreaterThan(0)
    for (const { shares, centre, parts, value, placed, span } of packages) {
      expect(shares.reduce((sum, it) => sum + it.learners, 0)).toBe(placed)
      expect(parts.reduce((sum, it) => sum + it.value, 0)).toBeCloseTo(value, 9)
      for (const { fit, learners } of shares) {
        const [period] = fit.place.periods
        expect(learners).toBeLessThanOrEqual(period ? freeIn(period, span) : 0)
        expect(learners).toBeLessThanOrEqual(fit.place.tutors * fit.place.perTutor)
        expect(learners).toBeGreaterThanOrEqual(Math.min(cohort.together, cohort.learners))
        expect(kilometresBetween(centre, fit.place)).toBeLessThanOrEqual(options.reach)
      }
      const accessible = shares
        .filter((it) => cohort.access.every((need) => it.fit.place.access?.includes(need)))
        .reduce((sum, it) => sum + it.learners, 0)
      if (placed === cohort.learners) expect(accessible).toBeGreaterThanOrEqual(cohort.accessFor)
    }
    for (const [at, one] of packages.entries())
      for (const other of packages.slice(at + 1)) {
        const at2 = new Map(other.shares.map((it) => [it.fit.place.id, it.learners]))
        const same = one.shares.reduce((sum, it) => sum + Math.min(it.learners, at2.get(it.fit.place.id) ?? 0), 0)
        expect(same / one.placed).toBeLessThanOrEqual(2 / 3)
      }
  }
})

test('six carpenters in one town of three hosts; without the third, four of six, and the one further away is named', () => {
  const near = ['a', 'b'].map((id) => placeOf(id, { periods: [{ ...period(id), capacity: 2 }] }))
  const third = placeOf('c', { longitude: 10.2, periods: [{ ...period('c'), capacity: 2 }] })
  const away = { ...third, id: 'd', longitude: 10.9 }
  const whole = composePackages([...near, third], cohortOf(), still, options)
  expect(whole.packages[0]?.shares.map((it) => [it.fit.place.id, it.learners])).toEqual([
    ['a', 2],
    ['b', 2],
    ['c', 2],
  ])
  const { packages, shortfall } = composePackages([...near, away], cohortOf(), still, options)
  expect(packages[0]?.placed).toBe(4)
  expect(shortfall).toMatchObject({ placed: 4, of: 6, missing: 2, near: [{ why: 'far', room: 2 }] })
  expect(shortfall?.near[0]?.place.id).toBe('d')
})

test('a stay may be moved where it is flexible, at a price for each day, and dates that fit win', () => {
  const later = placeOf('later', { periods: [{ ...period('x'), from: '2027-05-10', capacity: 6 }] })
  const moved = { from: '2027-05-10', to: '2027-05-30', movedDays: 7 }
  const cohort = cohortOf({ flexibility: 7 })
  expect(composePackages([later], cohort, [...still, moved], options).packages[0]).toMatchObject({ movedDays: 7 })
  const fits = placeOf('now', { periods: [{ ...period('y'), capacity: 6 }] })
  const { packages } = composePackages([later, fits], cohort, [...still, moved], options)
  expect(packages[0]).toMatchObject({ movedDays: 0, centre: { id: 'now' } })
})

test('what is taken on one day of a span is taken for the span, and only the busiest day counts', () => {
  const busy = {
    ...period('z'),
    capacity: 4,
    taken: [
      { from: '2027-05-01', to: '2027-05-05', learners: 2 },
      { from: '2027-05-06', to: '2027-05-12', learners: 3 },
      { from: '2027-05-10', to: '2027-05-11', learners: 1 },
    ],
  }
  expect(freeIn(busy, may)).toBe(0)
  expect(freeIn(busy, { from: '2027-05-01', to: '2027-05-09' })).toBe(1)
  expect(freeIn(busy, { from: '2027-05-13', to: '2027-05-20' })).toBe(4)
  expect(freeIn(busy, { from: '2027-02-01', to: '2027-05-20' })).toBe(0)
})

function period(id: string) {
  return { id, from: '2027-03-01', to: '2027-08-31', capacity: 3, taken: [] }
}

describe('typed work is found by its name in the host’s language', () => {
  test.each([
    ['tømrer', 'nb', 'Tømrer', '0732'],
    ['tomrer', 'nb', 'Tømrer', '0732'],
    ['carpen', 'en', 'Carpenter', '0732'],
    ['zimmer', 'de', 'Zimmerer', '0732'],
    ['cieśla', 'pl', 'Cieśla', '0732'],
    ['electricis', 'es', 'Electricista', '0713'],
    ['havbruk', 'nb', 'Fiske og havbruk', '0831'],
    ['building and civil', 'en', 'Building and civil engineering', '0732'],
  ])('%s in %s', (typed, language, name, field) => {
    const found = findWork(typed, language, 5)
    expect(
      found.find((it) => it.name === name),
      JSON.stringify(found),
    ).toMatchObject({ name, field })
  })
  test('nothing is found for nothing, and nonsense', () => {
    expect([findWork('', 'en', 5), findWork('qqqxxx', 'en', 5)]).toEqual([[], []])
  })
})
