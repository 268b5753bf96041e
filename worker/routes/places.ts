// Places: what work there is a word for, and who takes learners when.
import { z } from 'zod'
import { hasRealHosts, listPlaces, loadPlace } from '../../db/places.ts'
import { findOccupations } from '../../db/work.ts'
import { findWork } from '../../domain/places/occupation.ts'
import { accessKinds, freeIn, lodgings } from '../../domain/places/place.ts'
import { whoAsks } from '../auth/session.ts'
import { countryInput, idInput, languageInput, numberInQuery, several } from '../input.ts'
import { languageOf } from '../language.ts'
import { fieldOfWork } from '../place-input.ts'
import { invalid, Problem } from '../problem.ts'
import { dayInput } from '../stay.ts'
import { placeView, viewPlace } from '../views-of-places.ts'
import { answer, makeRouter, refused, refusedOrMissing, route } from './route.ts'

const most = { places: 300, looked: 3000, work: 12 }

const findWorkRoute = route('anyone', {
  method: 'get',
  path: '/work',
  summary: 'Occupations and fields that typed words may mean, by their names in many languages',
  request: {
    query: z.object({
      q: z.string().max(100).default(''),
      language: z
        .string()
        .regex(/^[a-z]{2}$/, 'is not a language, such as en')
        .optional(),
    }),
  },
  responses: {
    200: answer(
      z.object({ work: z.array(z.object({ field: z.string(), occupation: z.string().optional(), name: z.string() })) }),
      'Best first',
    ),
    ...refused,
  },
})

const listRoute = route('anyone', {
  method: 'get',
  path: '/places',
  summary: 'Open places, those with most room in the days asked for first; samples only while there is nothing else',
  request: {
    query: z.object({
      field: several(fieldOfWork),
      occupation: idInput.optional(),
      country: several(countryInput),
      language: several(languageInput),
      access: several(z.enum(accessKinds)),
      lodging: several(z.enum(lodgings)),
      from: dayInput.optional(),
      to: dayInput.optional(),
      learners: numberInQuery(1, 500).optional(),
      limit: numberInQuery(1, most.places).optional(),
    }),
  },
  responses: {
    200: answer(z.object({ total: z.number(), samples: z.boolean(), places: z.array(placeView) }), 'Places'),
    ...refused,
  },
})

const placePage = placeView.extend({
  work: z.string().optional(),
  language: z.string().optional(),
  website: z.string().optional(),
  licences: z.string().optional(),
  safety: z.string().optional(),
  tutors: z.number(),
  perTutor: z.number(),
  mine: z.boolean(),
})

const showRoute = route('anyone', {
  method: 'get',
  path: '/places/{id}',
  summary: 'One place with its calendar',
  request: { params: z.object({ id: idInput }) },
  responses: { 200: answer(placePage, 'The place'), ...refusedOrMissing },
})

export const placeRoutes = makeRouter()
  .openapi(findWorkRoute, async (c) => {
    const { q, language = languageOf(c.req.header('accept-language')) } = c.req.valid('query')
    const imported = await findOccupations(c.env.db, q, 300)
    return c.json({ work: findWork(q, language, most.work, imported) }, 200)
  })
  .openapi(listRoute, async (c) => {
    const { db } = c.env
    const asked = c.req.valid('query')
    if (asked.from && asked.to && asked.to < asked.from)
      throw invalid('to', `comes before the first day, ${asked.from}`)
    const span = asked.from && asked.to ? { from: asked.from, to: asked.to } : undefined
    const samples = !(await hasRealHosts(db))
    const found = await listPlaces(
      db,
      { fields: asked.field, countries: asked.country, withSamples: samples, limit: most.looked, touching: span },
      Date.now(),
    )
    const today = c.env.today()
    const roomOf = (place: (typeof found)[number]) =>
      Math.max(0, ...place.periods.filter((it) => (span ? true : it.to >= today)).map((it) => freeIn(it, span ?? it)))
    const wanted = found
      .filter((it) => !asked.occupation || it.occupation === asked.occupation)
      .filter((it) => !asked.language || it.languages.some((one) => asked.language?.includes(one)))
      .filter((it) => !asked.access || asked.access.every((one) => it.access?.includes(one)))
      .filter((it) => !asked.lodging || (it.lodging && asked.lodging.includes(it.lodging)))
      .map((place) => ({ place, room: roomOf(place) }))
      .filter(({ room }) => room >= (asked.learners ?? 1))
      .sort((a, b) => b.room - a.room || (a.place.id < b.place.id ? -1 : 1))
    const language = languageOf(c.req.header('accept-language'))
    const places = wanted.slice(0, asked.limit ?? 100).map(({ place }) => viewPlace(place, language, span))
    return c.json({ total: wanted.length, samples: samples && places.some((it) => it.sample), places }, 200)
  })
  .openapi(showRoute, async (c) => {
    const { db } = c.env
    const { id } = c.req.valid('param')
    const asking = await whoAsks(c)
    const [row, [place]] = await Promise.all([
      loadPlace(db, id),
      listPlaces(db, { ids: [id], withSamples: true, limit: 1 }, Date.now()),
    ])
    const mine = row?.host.account != null && row.host.account === asking?.id
    if (!row || !place || (!row.place.isOpen && !mine)) throw new Problem('not-found', 'There is no such place')
    const { work, language, licences, safety, tutors, perTutor } = row.place
    return c.json(
      {
        ...viewPlace(place, languageOf(c.req.header('accept-language'))),
        work: work ?? undefined,
        language: language ?? undefined,
        licences: licences ?? undefined,
        safety: safety ?? undefined,
        website: row.host.website ?? undefined,
        tutors,
        perTutor,
        mine,
      },
      200,
    )
  })
