// Asking for places: what a school may ask hosts for, kept for it all at once or not at all, or its place in a queue.
import { z } from 'zod'
import type { Database } from '../../db/client.ts'
import { type CohortRow, loadCohort } from '../../db/cohorts.ts'
import { type Hold, holdPlaces, listHolds, loadHold, type NewHold, waitForPlace } from '../../db/holds.ts'
import { listOwnAmong } from '../../db/offers.ts'
import { listPlaces } from '../../db/places.ts'
import { takesPlaces } from '../../domain/places/hold.ts'
import { freeIn, overlap, type Place } from '../../domain/places/place.ts'
import { signedIn } from '../auth/session.ts'
import { idInput } from '../input.ts'
import { languageOf } from '../language.ts'
import { keepWithin } from '../limits.ts'
import { spansOf } from '../place-input.ts'
import { invalid, Problem } from '../problem.ts'
import { dayInput } from '../stay.ts'
import { tell, tellNews } from '../tell-of-places.ts'
import { holdView, viewHold } from '../views-of-holds.ts'
import {
  answer,
  body,
  conflict,
  makeRouter,
  refusedBody,
  refusedOrMissing,
  route,
  takesJson,
  tooMany,
} from './route.ts'

const share = z.object({ place: idInput, learners: z.number().int().min(1).max(500) })
const asked = z
  .object({
    from: dayInput,
    to: dayInput,
    shares: z.array(share).min(1).max(40),
    wait: z.boolean().default(false).meta({ description: 'Go on the waiting list of the one place that is full' }),
  })
  .meta({ id: 'PlacesAsked' })

type Asked = z.infer<typeof asked>

const askRoute = route('signed in', {
  method: 'post',
  path: '/cohorts/{id}/holds',
  middleware: takesJson,
  summary: 'Ask hosts for places: all are kept until the hosts have answered, or none',
  request: { params: z.object({ id: idInput }), body: body(asked) },
  responses: {
    200: answer(z.object({ holds: z.array(holdView) }), 'What is kept'),
    ...refusedOrMissing,
    ...refusedBody,
    ...conflict,
    ...tooMany,
  },
})

export const askingRoutes = makeRouter().openapi(askRoute, async (c) => {
  const { db, today } = c.env
  const { id: account } = await signedIn(c)
  const cohort = await loadCohort(db, c.req.valid('param').id)
  if (cohort?.account !== account) throw new Problem('not-found', 'There is no such group, or it is not yours')
  const wanted = c.req.valid('json')
  const now = Date.now()
  const before = await listHolds(db, 'cohort', [cohort.id])
  checkDays(wanted, cohort, today())
  checkNumbers(wanted, cohort, before, now)
  const ids = wanted.shares.map((it) => it.place)
  const [places, own] = await Promise.all([
    listPlaces(db, { among: ids, withSamples: true, limit: ids.length }, now),
    listOwnAmong(db, account, ids),
  ])
  const holds = holdsOf(wanted, cohort, places, own)
  await keepWithin(c, 'host asked', account, holds.length)
  await keep(db, wanted, holds, before, now)
  const rows = (await Promise.all(holds.map((it) => loadHold(db, it.id)))).filter((it) => it !== undefined)
  await Promise.all(
    rows.filter((it) => it.state === 'held' && it.owed === null).map((it) => tell(c.env, it, 'placesAsked', 'host')),
  )
  await tellNews(c.env, now)
  const language = languageOf(c.req.header('accept-language'))
  const hostOf = (hold: Hold) => places.find((it) => it.id === hold.place)?.name
  return c.json(
    { holds: rows.map((hold) => viewHold({ hold, cohort, host: hostOf(hold) }, 'school', language, now)) },
    200,
  )
})

/** Only the group's own days were judged by the rules of its kind of stay. */
function checkDays({ from, to }: Asked, { needs }: CohortRow, today: string): void {
  if (from < today) throw invalid('from', `lies in the past: today is ${today}`)
  if (to < from) throw invalid('to', `comes before the first day, ${from}`)
  if (spansOf(needs, today).some((it) => it.from === from && it.to === to)) return
  const moved = needs.flexibility < 7 ? '' : `, or whole weeks from then, within ${needs.flexibility} days`
  throw invalid('from', `is not when this group goes: ${needs.from} to ${needs.to}${moved}`)
}

function checkNumbers({ shares, wait }: Asked, { needs }: CohortRow, before: readonly Hold[], now: number): void {
  const total = shares.reduce((sum, it) => sum + it.learners, 0)
  if (total > needs.learners) throw invalid('shares', `are ${total} places for ${needs.learners} learners`)
  if (wait && shares.length > 1) throw invalid('shares', 'one place at a time has a waiting list')
  const taken = before.filter((it) => takesPlaces(it, now)).reduce((sum, it) => sum + it.learners, 0)
  if (!wait && taken + total > needs.learners)
    throw invalid('shares', `are ${total} places, and ${taken} of ${needs.learners} learners have one already`)
}

function holdsOf(
  { from, to, shares }: Asked,
  cohort: CohortRow,
  places: readonly Place[],
  own: readonly string[],
): NewHold[] {
  return shares.map(({ place: id, learners }, at) => {
    const place = places.find((it) => it.id === id)
    const refuse = (why: string) => invalid(`shares[${at}].place`, why)
    if (!place) throw refuse('is not a place that takes learners now')
    // Stays show as facts: nobody makes them up alone.
    if (own.includes(id)) throw refuse('is your own')
    if (place.isSample) throw refuse('is invented, to show how it works: nobody could answer')
    const period = place.periods.find((it) => it.from <= from && it.to >= to)
    if (!period) throw refuse(`${place.name} is not open from ${from} to ${to}`)
    return { id: crypto.randomUUID(), cohort: cohort.id, place: id, period: period.id, from, to, learners }
  })
}

/** Keeps the places, or a place in the queue. @throws a problem that tells where there is not enough room */
async function keep(
  db: Database,
  { from, to, shares, wait }: Asked,
  holds: readonly NewHold[],
  before: readonly Hold[],
  now: number,
): Promise<void> {
  const [first] = holds
  if (wait && first) {
    if (before.some((it) => it.state === 'waiting' && it.place === first.place && overlap(it, first)))
      throw new Problem('conflict', 'This group waits there already')
    return waitForPlace(db, first, now)
  }
  if (!(await holdPlaces(db, holds, now))) return
  const ids = shares.map((it) => it.place)
  const after = await listPlaces(db, { ids, withSamples: true, limit: ids.length }, now)
  const full = shares.flatMap(({ place: id, learners }, at) => {
    const place = after.find((it) => it.id === id)
    const free = Math.max(0, ...(place?.periods ?? []).map((it) => freeIn(it, { from, to })))
    const message = `${place?.name} has ${free} left on these dates`
    return free < learners ? [{ field: `shares[${at}].place`, message }] : []
  })
  throw new Problem('conflict', 'Somebody was faster. Nothing was kept; ask again, or go on the waiting list', full)
}
