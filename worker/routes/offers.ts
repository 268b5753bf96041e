// Offering places: a host writes and changes its own, and sees who asks for them.
import { z } from 'zod'
import { loadActedFor } from '../../db/acting.ts'
import type { Database } from '../../db/client.ts'
import { loadCohorts } from '../../db/cohorts.ts'
import { loadContacts } from '../../db/hold-contacts.ts'
import { loadGuests } from '../../db/hold-news.ts'
import { listHolds, settle } from '../../db/holds.ts'
import { answerHostInvitation } from '../../db/host-invitations.ts'
import { listOwnPlaces, saveOffer } from '../../db/offers.ts'
import { listPlaces, loadPeriods, loadPlace, type PeriodRow } from '../../db/places.ts'
import { learnPlaces } from '../../search/dictionary.ts'
import { signedIn } from '../auth/session.ts'
import { idInput } from '../input.ts'
import { languageOf } from '../language.ts'
import { checkCalendar, type OfferInput, offerInput, readOccupation } from '../place-input.ts'
import { invalid, Problem } from '../problem.ts'
import { keepToOwn } from '../rights.ts'
import { tellOffered } from '../tell-of-places.ts'
import { holdView, viewHold } from '../views-of-holds.ts'
import { calendarView, namesOf, placeView, viewCalendar, viewPlace } from '../views-of-places.ts'
import { answer, body, conflict, makeRouter, refusedBody, refusedOrMissing, route, takesJson } from './route.ts'

const offered = z.object({ id: z.string() })

const offerRoute = route('signed in', {
  method: 'post',
  path: '/places',
  middleware: takesJson,
  summary: 'Offer places',
  request: { body: body(offerInput.and(z.object({ invitation: idInput.nullish() }))) },
  responses: { 200: answer(offered, 'The place’s id'), ...refusedBody, ...conflict },
})

const changeRoute = route('signed in', {
  method: 'put',
  path: '/places/{id}',
  middleware: takesJson,
  summary: 'Change one’s own places; what is kept for a school stays kept',
  request: { params: z.object({ id: idInput }), body: body(offerInput) },
  responses: { 200: answer(offered, 'The place’s id'), ...refusedOrMissing, ...refusedBody, ...conflict },
})

const ownView = z.object({
  offers: z.array(
    z.object({
      id: z.string(),
      offer: z.unknown(),
      place: placeView,
      calendar: calendarView,
      requests: z.array(holdView),
    }),
  ),
})

const ownRoute = route('signed in', {
  method: 'get',
  path: '/my/places',
  summary: 'One’s own places with the requests for them, newest first',
  responses: { 200: answer(ownView, 'Own places') },
})

export const offerRoutes = makeRouter()
  .openapi(offerRoute, async (c) => {
    const asking = await signedIn(c)
    const account = asking.id
    const id = crypto.randomUUID()
    const { invitation, ...offer } = c.req.valid('json')
    await keepToOwn(c, asking, offer.organisation)
    await write(c.env, id, crypto.randomUUID(), account, offer)
    const inviter = invitation ? await answerHostInvitation(c.env.db, invitation, id) : undefined
    if (inviter && inviter !== account) await tellOffered(c.env, inviter, { id, host: offer.name })
    return c.json({ id }, 200)
  })
  .openapi(changeRoute, async (c) => {
    const asking = await signedIn(c)
    const { id } = c.req.valid('param')
    const offer = c.req.valid('json')
    const row = await loadPlace(c.env.db, id)
    if (!row || row.host.account !== asking.id)
      throw new Problem('not-found', 'There is no such place, or it is not yours')
    await keepToOwn(c, asking, offer.organisation)
    await write(c.env, id, row.host.id, asking.id, offer)
    return c.json({ id }, 200)
  })
  .openapi(ownRoute, async (c) => {
    const { db } = c.env
    const { id: account } = await signedIn(c)
    const now = Date.now()
    await settle(db, now)
    const rows = await listOwnPlaces(db, account)
    const ids = rows.map((it) => it.place.id)
    const [places, requests] = await Promise.all([
      ids.length ? listPlaces(db, { ids, withSamples: true, limit: ids.length }, now) : [],
      listHolds(db, 'place', ids),
    ])
    const groups = await loadCohorts(
      db,
      requests.map((it) => it.cohort),
    )
    const [names, contacts, actedFor, guests] = await Promise.all([
      namesOf(db, places),
      loadContacts(db, 'school', requests),
      loadActedFor(db, [...groups.values()]),
      loadGuests(
        db,
        [...groups.values()].map((it) => it.account),
        now,
      ),
    ])
    const language = languageOf(c.req.header('accept-language'))
    return c.json(
      {
        offers: rows.flatMap(({ place: row, host }) => {
          const place = places.find((it) => it.id === row.id)
          if (!place) return []
          const { sourceKind: _, sourceFile: __, sourceRow: ___, account: ____, id: _____, ...at } = host
          const asked = requests.filter((it) => it.place === row.id)
          return [
            {
              id: row.id,
              offer: { ...at, ...row },
              place: viewPlace(place, language, { names }),
              calendar: viewCalendar(place),
              requests: asked.map((hold) => {
                const cohort = groups.get(hold.cohort)
                const guest = guests.get(cohort?.account ?? '')
                const organisation = actedFor(cohort)
                return viewHold(
                  { hold, cohort, host: host.name, guest, organisation, contact: contacts.get(hold.id) },
                  'host',
                  language,
                  now,
                )
              }),
            },
          ]
        }),
      },
      200,
    )
  })

const keptMeanwhile = 'places are kept for a school on days this calendar takes away'

type Host = { db: Database; today: () => string }

async function write({ db, today }: Host, id: string, host: string, account: string, offer: OfferInput): Promise<void> {
  const before = await loadPeriods(db, id)
  const known = new Set(before.map((it) => it.id))
  const over = new Set(before.filter((it) => it.to < today()).map((it) => it.id))
  // What is over stays as it was, whether or not it is sent along.
  const ahead = offer.periods.filter((it) => !it.id || !over.has(it.id))
  checkCalendar(ahead, today())
  const periods = ahead.map(
    (it): PeriodRow => ({
      id: it.id && known.has(it.id) ? it.id : crypto.randomUUID(),
      place: id,
      from: it.from,
      to: it.to,
      capacity: it.capacity,
    }),
  )
  const occupation = await readOccupation(db, offer)
  const refusal = await saveOffer(db, { id, host, account, offer, periods, occupation, today: today() }, Date.now())
  if (refusal === 'period-taken')
    throw new Problem('conflict', `periods: ${keptMeanwhile}`, [{ field: 'periods', message: keptMeanwhile }])
  if (refusal === 'period-overlaps') throw invalid('periods', 'overlap: periods of one place share no day')
  if (refusal) throw invalid('periods', 'are not a calendar')
  await learnPlaces(db.$client)
}
