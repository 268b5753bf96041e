// From offer to stay: a school asks for places, a host answers in one click, and both get what they agreed on.
import { z } from 'zod'
import { loadCohort } from '../../db/cohorts.ts'
import { decide, evaluate, holdPlaces, listHolds, loadHold, settle, waitForPlace } from '../../db/holds.ts'
import { listOwnAmong } from '../../db/offers.ts'
import { listPlaces, loadPlace } from '../../db/places.ts'
import { loadOccupation } from '../../db/work.ts'
import { actionsOf, holdActions, takesPlaces } from '../../domain/places/hold.ts'
import { freeIn, overlap } from '../../domain/places/place.ts'
import { agreementOf, agreementView } from '../agreement.ts'
import { signedIn } from '../auth/session.ts'
import { writeCalendar } from '../calendar.ts'
import type { Deps } from '../deps.ts'
import { idInput } from '../input.ts'
import { languageOf } from '../language.ts'
import { spansOf } from '../place-input.ts'
import { invalid, Problem } from '../problem.ts'
import { dayInput } from '../stay.ts'
import { tell, tellNews } from '../tell-of-places.ts'
import { holdView, viewHold } from '../views-of-holds.ts'
import {
  answer,
  answerText,
  body,
  conflict,
  makeRouter,
  refused,
  refusedBody,
  refusedOrMissing,
  route,
  takesJson,
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
const holdList = z.object({ holds: z.array(holdView) })

const askRoute = route('signed in', {
  method: 'post',
  path: '/cohorts/{id}/holds',
  middleware: takesJson,
  summary: 'Ask hosts for places: all are kept until the hosts have answered, or none',
  request: { params: z.object({ id: idInput }), body: body(asked) },
  responses: { 200: answer(holdList, 'What is kept'), ...refusedOrMissing, ...refusedBody, ...conflict },
})

const decideRoute = route('signed in', {
  method: 'post',
  path: '/holds/{id}/answer',
  middleware: takesJson,
  summary: 'Confirm or decline as the host, call off as the school or, once it is confirmed, the host',
  request: { params: z.object({ id: idInput }), body: body(z.object({ action: z.enum(holdActions) })) },
  responses: { 200: answer(holdView, 'How it stands now'), ...refusedOrMissing, ...refusedBody, ...conflict },
})

const evaluateRoute = route('signed in', {
  method: 'put',
  path: '/holds/{id}/evaluation',
  middleware: takesJson,
  summary: 'Say after the stay whether one would do it again',
  request: { params: z.object({ id: idInput }), body: body(z.object({ again: z.boolean() })) },
  responses: { 200: answer(holdView, 'How it stands now'), ...refusedOrMissing, ...refusedBody, ...conflict },
})

const agreementRoute = route('signed in', {
  method: 'get',
  path: '/holds/{id}/agreement',
  summary: 'The data of what was agreed, for the learning agreement; for its two sides',
  request: { params: z.object({ id: idInput }) },
  responses: { 200: answer(agreementView, 'Who, where, when, with which tutor'), ...refusedOrMissing, ...conflict },
})

const calendarRoute = route('signed in', {
  method: 'get',
  path: '/holds/{id}/stay.ics',
  summary: 'The stay as an entry of a calendar',
  request: { params: z.object({ id: idInput }) },
  responses: { 200: answerText('text/calendar', 'The stay'), ...refused, ...refusedOrMissing },
})

export const holdRoutes = makeRouter()
  .openapi(askRoute, async (c) => {
    const { db, today } = c.env
    const { id: account } = await signedIn(c)
    const cohort = await loadCohort(db, c.req.valid('param').id)
    if (cohort?.account !== account) throw new Problem('not-found', 'There is no such group, or it is not yours')
    const { from, to, shares, wait } = c.req.valid('json')
    if (from < today()) throw invalid('from', `lies in the past: today is ${today()}`)
    if (to < from) throw invalid('to', `comes before the first day, ${from}`)
    // Only these days were judged by the rules of its kind of stay.
    if (!spansOf(cohort.needs, today()).some((it) => it.from === from && it.to === to)) {
      const { flexibility, ...planned } = cohort.needs
      const when = `${planned.from} to ${planned.to}${flexibility < 7 ? '' : `, or whole weeks from then, within ${flexibility} days`}`
      throw invalid('from', `is not when this group goes: ${when}`)
    }
    const total = shares.reduce((sum, it) => sum + it.learners, 0)
    if (total > cohort.needs.learners)
      throw invalid('shares', `are ${total} places for ${cohort.needs.learners} learners`)
    if (wait && shares.length > 1) throw invalid('shares', 'one place at a time has a waiting list')
    const now = Date.now()
    const before = await listHolds(db, 'cohort', [cohort.id])
    const taken = before.filter((it) => takesPlaces(it, now)).reduce((sum, it) => sum + it.learners, 0)
    if (!wait && taken + total > cohort.needs.learners)
      throw invalid('shares', `are ${total} places, and ${taken} of ${cohort.needs.learners} learners have one already`)
    const [places, own] = await Promise.all([
      listPlaces(db, { among: shares.map((it) => it.place), withSamples: true, limit: shares.length }, now),
      listOwnAmong(
        db,
        account,
        shares.map((it) => it.place),
      ),
    ])
    const holds = shares.map(({ place: id, learners }, at) => {
      const place = places.find((it) => it.id === id)
      if (!place) throw invalid(`shares[${at}].place`, 'is not a place that takes learners now')
      // Stays show as facts: nobody makes them up alone.
      if (own.includes(id)) throw invalid(`shares[${at}].place`, 'is your own')
      if (place.isSample) throw invalid(`shares[${at}].place`, 'is invented, to show how it works: nobody could answer')
      const period = place.periods.find((it) => it.from <= from && it.to >= to)
      if (!period) throw invalid(`shares[${at}].place`, `${place.name} is not open from ${from} to ${to}`)
      return { id: crypto.randomUUID(), cohort: cohort.id, place: id, period: period.id, from, to, learners }
    })
    const [first] = holds
    if (wait && before.some((it) => it.state === 'waiting' && it.place === first?.place && overlap(it, { from, to })))
      throw new Problem('conflict', 'This group waits there already')
    if (wait && first) await waitForPlace(db, first, now)
    else if (await holdPlaces(db, holds, now)) {
      const after = await listPlaces(
        db,
        { ids: shares.map((it) => it.place), withSamples: true, limit: shares.length },
        now,
      )
      const full = shares.flatMap(({ place: id, learners }, at) => {
        const place = after.find((it) => it.id === id)
        const free = Math.max(0, ...(place?.periods ?? []).map((it) => freeIn(it, { from, to })))
        return free < learners
          ? [{ field: `shares[${at}].place`, message: `${place?.name} has ${free} left on these dates` }]
          : []
      })
      throw new Problem('conflict', 'Somebody was faster. Nothing was kept; ask again, or go on the waiting list', full)
    }
    const kept = await Promise.all(holds.map((it) => loadHold(db, it.id)))
    const rows = kept.filter((it) => it !== undefined)
    await Promise.all(
      rows.filter((it) => it.state === 'held' && it.owed === null).map((it) => tell(c.env, it, 'placesAsked', 'host')),
    )
    await tellNews(c.env, now)
    const language = languageOf(c.req.header('accept-language'))
    return c.json(
      {
        holds: rows.map((hold) =>
          viewHold({ hold, cohort, host: places.find((it) => it.id === hold.place)?.name }, 'school', language, now),
        ),
      },
      200,
    )
  })
  .openapi(decideRoute, async (c) => {
    const { id } = c.req.valid('param')
    const { action } = c.req.valid('json')
    const { db } = c.env
    const { id: account } = await signedIn(c)
    const now = Date.now()
    await settle(db, now)
    const seen = await sidesOf(c.env, id, account)
    const side =
      seen.sides.find((it) => actionsOf(it, seen.hold, now).includes(action)) ??
      seen.sides.find((it) => it === 'host' || action === 'cancel')
    if (!side) throw new Problem('not-allowed', `${action} is for the other side`)
    if (!(await decide(db, seen.hold, { side, action }, now)))
      throw new Problem('conflict', 'It has been answered meanwhile, or its time is over')
    const hold = (await loadHold(db, id)) ?? seen.hold
    await (side === 'school' ? tell(c.env, hold, 'placesFree', 'host') : tell(c.env, hold, 'placesAnswered', 'school'))
    await tellNews(c.env, now)
    return c.json(
      viewHold(
        { hold, cohort: seen.cohort, host: seen.host.name },
        side,
        languageOf(c.req.header('accept-language')),
        now,
      ),
      200,
    )
  })
  .openapi(evaluateRoute, async (c) => {
    const { id } = c.req.valid('param')
    const { id: account } = await signedIn(c)
    const { hold, cohort, sides, host } = await sidesOf(c.env, id, account)
    const [side = 'school'] = sides
    if (hold.state !== 'confirmed' || hold.to >= c.env.today())
      throw new Problem('conflict', 'A stay is evaluated when it is over')
    await evaluate(c.env.db, id, side, c.req.valid('json').again)
    const after = (await loadHold(c.env.db, id)) ?? hold
    return c.json(
      viewHold({ hold: after, cohort, host: host.name }, side, languageOf(c.req.header('accept-language')), Date.now()),
      200,
    )
  })
  .openapi(agreementRoute, async (c) => {
    const { id: account } = await signedIn(c)
    const seen = await sidesOf(c.env, c.req.valid('param').id, account)
    if (seen.hold.state !== 'confirmed')
      throw new Problem('conflict', 'Nothing is agreed yet: the host has not confirmed')
    const imported = seen.place.occupation ? await loadOccupation(c.env.db, seen.place.occupation) : undefined
    return c.json(agreementOf({ ...seen, imported }, languageOf(c.req.header('accept-language'))), 200)
  })
  .openapi(calendarRoute, async (c) => {
    const { id: account } = await signedIn(c)
    const seen = await sidesOf(c.env, c.req.valid('param').id, account)
    const language = languageOf(c.req.header('accept-language'))
    const { hold, host, cohort } = seen
    const until = new Date(Date.parse(`${hold.to}T00:00:00Z`) + 86_400_000)
    const title = `${cohort.school}: ${hold.learners} → ${host.name}`
    const entry = {
      id: hold.id,
      title,
      text: viewHold({ hold, cohort, host: host.name }, 'school', language, Date.now()).text,
    }
    const place = [host.town, host.country].filter(Boolean).join(', ')
    const calendar = writeCalendar(
      title,
      language,
      [{ ...entry, start: new Date(`${hold.from}T00:00:00Z`), until, allDay: true, place }],
      c.env.today(),
    )
    return c.body(calendar, 200, { 'content-type': 'text/calendar; charset=utf-8' })
  })

/** A request with both its sides, for one of them. @throws a problem for everybody else: nothing is there. */
async function sidesOf({ db }: Pick<Deps, 'db'>, id: string, account: string) {
  const hold = await loadHold(db, id)
  const [cohort, offered] = hold ? await Promise.all([loadCohort(db, hold.cohort), loadPlace(db, hold.place)]) : []
  const sides = [
    ...(offered?.host.account === account ? (['host'] as const) : []),
    ...(cohort?.account === account ? (['school'] as const) : []),
  ]
  if (!hold || !cohort || !offered || sides.length === 0)
    throw new Problem('not-found', 'There is no such request, or it is not yours')
  return { hold, cohort, sides, host: offered.host, place: offered.place }
}
