// From offer to stay: a host answers what it was asked in one click, and both sides get what they agreed on.
import { z } from 'zod'
import { loadCohort } from '../../db/cohorts.ts'
import { loadContacts } from '../../db/hold-contacts.ts'
import { decide, evaluate, loadHold, settle } from '../../db/holds.ts'
import { loadPlace } from '../../db/places.ts'
import { loadOccupation } from '../../db/work.ts'
import { actionsOf, holdActions, stayFacts } from '../../domain/places/hold.ts'
import { agreementOf, agreementView } from '../agreement.ts'
import { signedIn } from '../auth/session.ts'
import { writeCalendar } from '../calendar.ts'
import type { Deps } from '../deps.ts'
import { idInput } from '../input.ts'
import { languageOf } from '../language.ts'
import { invalid, Problem } from '../problem.ts'
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
  summary: 'Say after the stay whether one would do it again; the school also facts of it, if it likes',
  request: {
    params: z.object({ id: idInput }),
    body: body(
      z.object({ again: z.boolean(), tutorThere: z.boolean().optional(), workAgreed: z.boolean().optional() }),
    ),
  },
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
    const said = c.req.valid('json')
    const fact = stayFacts.find((it) => said[it] !== undefined)
    if (fact && side === 'host') throw invalid(fact, 'is for the school to say')
    await evaluate(c.env.db, id, side, said)
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
    const { db } = c.env
    const [imported, schools, hosts] = await Promise.all([
      seen.place.occupation ? loadOccupation(db, seen.place.occupation) : undefined,
      loadContacts(db, 'school', [seen.hold]),
      loadContacts(db, 'host', [seen.hold]),
    ])
    const emails = { school: schools.get(seen.hold.id), host: hosts.get(seen.hold.id) }
    return c.json(agreementOf({ ...seen, imported, emails }, languageOf(c.req.header('accept-language'))), 200)
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
