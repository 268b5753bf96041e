// `npm run bench:places`: packages over 20,000 hosts through the API, and the same optimum as HiGHS on 60 models.
import loadHighs from 'highs'
import { openDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { savePlaces } from '../../db/places.ts'
import { fitOf, points } from '../../domain/places/fit.ts'
import { builtIn } from '../../domain/places/occupation.ts'
import { composePackages } from '../../domain/places/package.ts'
import { type Cohort, kilometresBetween, type Place } from '../../domain/places/place.ts'
import { embeddedFinder } from '../../search/embedded.ts'
import { app } from '../../worker/app.ts'
import type { Deps } from '../../worker/deps.ts'
import { drawCohort, drawPlaces, today } from '../domain/places.ts'
import { dice } from '../domain/teams.ts'
import { percentile } from './record.ts'

const bounds = { p95: 250, same: 0.95 }
const models = 60
const hosts = 20_000
const rounds = 60
const reach = 40
const random = dice(5)
const kept = (isKept: boolean) => (isKept ? 'kept' : 'MISSED')

const highs = await loadHighs()

/** The greatest value by HiGHS: one centre, hosts within its reach, whole learners; undefined where nothing is feasible. */
function highsBest(places: readonly Place[], cohort: Cohort): number | undefined {
  const fits = places.flatMap((place) => {
    const fit = fitOf(place, cohort, cohort, today)
    return typeof fit === 'string' ? [] : [fit]
  })
  const pairs = fits.flatMap((centre, a) =>
    fits.flatMap((fit, h) => {
      const kilometres = kilometresBetween(centre.place, fit.place)
      return kilometres > reach ? [] : [{ a, h, fit, once: points['another-host'] + points.distance * kilometres }]
    }),
  )
  if (pairs.length === 0) return undefined
  const term = (value: number, name: string) => `${value < 0 ? '-' : '+'} ${Math.abs(value)} ${name}`
  const x = ({ a, h }: { a: number; h: number }) => `x${a}_${h}`
  const y = ({ a, h }: { a: number; h: number }) => `y${a}_${h}`
  const least = Math.min(cohort.together, cohort.learners)
  const open = pairs.filter((it) => it.fit.isAccessible).map((it) => `+ ${x(it)}`)
  const text = [
    'Maximize',
    ` worth: ${pairs.map((it) => `${term(it.fit.worth, x(it))} ${term(it.once, y(it))}`).join(' ')}`,
    'Subject To',
    ` all: ${pairs.map((it) => `+ ${x(it)}`).join(' ')} = ${cohort.learners}`,
    ...(cohort.accessFor > 0
      ? [` access: ${open.join(' ') || `0 ${x(pairs[0] as (typeof pairs)[0])}`} >= ${cohort.accessFor}`]
      : []),
    ` centre: ${fits.map((_, a) => `+ z${a}`).join(' ')} = 1`,
    ...pairs.flatMap((it, at) => [
      ` room${at}: ${x(it)} - ${it.fit.room} ${y(it)} <= 0`,
      ` least${at}: ${x(it)} - ${least} ${y(it)} >= 0`,
      ` reach${at}: ${y(it)} - z${it.a} <= 0`,
    ]),
    'General',
    ` ${pairs.map(x).join(' ')}`,
    'Binaries',
    ` ${[...pairs.map(y), ...fits.map((_, a) => `z${a}`)].join(' ')}`,
    'End',
  ].join('\n')
  const { Status, ObjectiveValue } = highs.solve(text, { mip_rel_gap: 0, output_flag: false })
  if (Status !== 'Optimal' && Status !== 'Infeasible') throw new Error(`HiGHS says ${Status}`)
  return Status === 'Optimal' ? ObjectiveValue : undefined
}

const same: boolean[] = []
const [ours, theirs]: [number[], number[]] = [[], []]
for (let round = 0; round < models; round++) {
  const places = drawPlaces(random, 24)
  const cohort = { ...drawCohort(random), learners: 4 + random.below(12) }
  const start = performance.now()
  const { packages, shortfall } = composePackages(places, cohort, [{ ...cohort, movedDays: 0 }], {
    reach,
    limit: 1,
    today,
  })
  const between = performance.now()
  const best = highsBest(places, cohort)
  ours.push(between - start)
  theirs.push(performance.now() - between)
  const value = shortfall ? undefined : packages[0]?.value
  same.push(best === undefined || value === undefined ? best === value : Math.abs(best - value) < 1e-6)
}
const share = same.filter(Boolean).length / same.length
console.log(
  `against HiGHS, ${models} models of 24 places: same optimum ${(100 * share).toFixed(1)} % (bound 95 %: ${kept(share >= bounds.same)}); p95 ${percentile(ours, 0.95).toFixed(1)} ms, HiGHS ${percentile(theirs, 0.95).toFixed(1)} ms, ${(percentile(theirs, 0.5) / percentile(ours, 0.5)).toFixed(0)} times ours at p50`,
)

const db = await openDatabase(':memory:')
await migrateDatabase(db)
const countries = ['DK', 'DE', 'SE', 'FI', 'PL', 'ES', 'IT', 'FR']
for (let from = 0; from < hosts; from += 1000) {
  const numbers = Array.from({ length: 1000 }, (_, at) => from + at)
  const trades = numbers.map(() => builtIn[Math.floor(builtIn.length * random.below(1000) * random.below(1000) * 1e-6)])
  await savePlaces(db, {
    hosts: numbers.map((id) => ({
      id: `h${id}`,
      name: `Host ${id}`,
      country: random.pick(countries),
      // Half in fifty towns, half anywhere.
      latitude: random.chance(0.5)
        ? 42 + random.below(50) * 0.4 + random.below(20) / 100
        : 42 + random.below(2000) / 100,
      longitude: random.chance(0.5) ? random.below(50) * 0.4 + random.below(20) / 100 : random.below(2000) / 100,
      sourceKind: 'owner',
    })),
    places: numbers.map((id, at) => ({
      id: `p${id}`,
      host: `h${id}`,
      field: trades[at]?.field ?? '0732',
      occupation: trades[at]?.id,
      tutors: 1 + random.below(2),
      perTutor: 2 + random.below(2),
      languages: random.pick([['en'], ['en', 'de'], ['de']]),
      access: random.pick([undefined, ['step-free']]),
      isOpen: true,
    })),
    periods: numbers.map((id) => ({
      id: `t${id}`,
      place: `p${id}`,
      from: '2027-01-01',
      to: random.pick(['2027-12-31', '2027-05-10']),
      capacity: 1 + random.below(4),
    })),
  })
}
const deps = {
  db,
  finder: embeddedFinder(db.$client),
  today: () => today,
  report: console.error,
  accounts: { origin: 'http://bench.test' },
}
const times: number[] = []
let complete = 0
for (let round = 0; round < rounds; round++) {
  const trade = random.pick(builtIn.slice(0, 20))
  const body = {
    action: 'KA121-VET',
    year: 2026,
    activity: 'learner-short',
    country: 'NO',
    learners: 2 + random.below(29),
    field: trade.field,
    occupation: trade.id,
    from: '2027-05-03',
    to: '2027-05-23',
    flexibility: random.pick([0, 7, 14]),
    languages: ['en'],
    ...(random.chance(0.3) && { access: ['step-free'], accessFor: 1 }),
    reach,
  }
  const start = performance.now()
  const request = new Request('http://bench.test/api/packages', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const response = await app.fetch(request, deps as unknown as Deps)
  const answer = (await response.json()) as { shortfall?: object; looked: number }
  times.push(performance.now() - start)
  if (!response.ok) throw new Error(JSON.stringify(answer))
  if (!answer.shortfall) complete++
}
const p95 = percentile(times, 0.95)
console.log(
  `${rounds} groups of 2-30 over ${hosts} hosts, whole request: p50 ${percentile(times, 0.5).toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (bound ${bounds.p95} ms: ${kept(p95 <= bounds.p95)}); ${complete} complete`,
)
db.$client.close()
process.exitCode = p95 <= bounds.p95 && share >= bounds.same ? 0 : 1
