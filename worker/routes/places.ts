// Places: what work there is a word for, and who takes learners when.
import { z } from 'zod'
import { loadActedFor } from '../../db/acting.ts'
import { loadStayFacts } from '../../db/hold-news.ts'
import { hasAskedAt, hasRealHosts, listPlaces, loadPlace } from '../../db/places.ts'
import { findOccupations } from '../../db/work.ts'
import type { Country } from '../../domain/country.ts'
import { findWork, listFields } from '../../domain/places/occupation.ts'
import { accessKinds, freeIn, lodgings, type Period, type Place, stretchesOf } from '../../domain/places/place.ts'
import { countryName } from '../../domain/words/labels.ts'
import { findPlaces } from '../../search/places.ts'
import { whoAsks } from '../auth/session.ts'
import { countryInput, idInput, languageInput, numberInQuery, several } from '../input.ts'
import { languageOf } from '../language.ts'
import { fieldOfWork } from '../place-input.ts'
import { invalid, Problem } from '../problem.ts'
import { dayInput } from '../stay.ts'
import { calendarView, namesOf, placeView, viewCalendar, viewPlace } from '../views-of-places.ts'
import { answer, makeRouter, refused, refusedOrMissing, route } from './route.ts'

const most = { places: 300, looked: 3000, work: 12 }

const findWorkRoute = route('anyone', {
  method: 'get',
  path: '/work',
  summary:
    'Occupations and fields that typed words may mean, by their names in many languages; without words all fields',
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

const placeList = z.object({
  total: z.number(),
  samples: z.boolean(),
  understood: z
    .array(z.object({ kind: z.literal('country'), value: z.string(), text: z.string(), label: z.string() }))
    .meta({ description: 'Typed words that were taken for a country' }),
  places: z.array(placeView),
})

const listRoute = route('anyone', {
  method: 'get',
  path: '/places',
  summary:
    'Open places: what fits the words best first, without words those with most room in the days asked for; samples only while there is nothing else',
  request: {
    query: z.object({
      q: z
        .string()
        .max(500)
        .optional()
        .meta({ description: 'Work, place or host in words, as in the search of organisations; typos are forgiven' }),
      literal: z.enum(['true', 'false']).optional(),
      without: several(z.string().max(60)),
      field: several(fieldOfWork),
      occupation: idInput.optional(),
      country: several(countryInput),
      organisation: idInput.optional().meta({ description: 'Those that people of this organisation offer as its own' }),
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
    200: answer(placeList, 'Places'),
    ...refused,
  },
})

const factView = z.object({ yes: z.number(), of: z.number() })

const placePage = placeView.extend({
  work: z.string().optional(),
  language: z.string().optional(),
  website: z.string().optional(),
  organisation: z
    .object({ id: z.string(), name: z.string() })
    .optional()
    .meta({ description: 'The organisation of the record that this host is, as its own people say' }),
  licences: z.string().optional(),
  safety: z.string().optional(),
  tutors: z.number(),
  perTutor: z.number(),
  facts: z
    .object({ tutorThere: factView, workAgreed: factView })
    .meta({ description: 'What schools said of stays that are over' }),
  mine: z.boolean(),
  calendar: calendarView,
})

const showRoute = route('anyone', {
  method: 'get',
  path: '/places/{id}',
  summary: 'One place with its calendar',
  request: { params: z.object({ id: idInput }) },
  responses: { 200: answer(placePage, 'The place'), ...refusedOrMissing },
})

/** How many a period takes on its freest days from today on. */
const mostFree = (period: Period, today: string) =>
  Math.max(0, ...stretchesOf(period).map((it) => (it.to >= today ? it.free : 0)))

export const placeRoutes = makeRouter()
  .openapi(findWorkRoute, async (c) => {
    const { q, language = languageOf(c.req.header('accept-language')) } = c.req.valid('query')
    if (q.trim() === '') return c.json({ work: listFields(language) }, 200)
    const imported = await findOccupations(c.env.db, q, 300)
    return c.json({ work: findWork(q, language, most.work, imported) }, 200)
  })
  .openapi(listRoute, async (c) => {
    const { db } = c.env
    const asked = c.req.valid('query')
    if (asked.from && asked.to && asked.to < asked.from)
      throw invalid('to', `comes before the first day, ${asked.from}`)
    const span = asked.from && asked.to ? { from: asked.from, to: asked.to } : undefined
    const [samples, worded] = await Promise.all([
      hasRealHosts(db).then((it) => !it),
      findPlaces(db.$client, { ...asked, literal: asked.literal === 'true' }, most.looked),
    ])
    const found = await listPlaces(
      db,
      {
        among: worded?.ids,
        fields: asked.field,
        countries: asked.country,
        organisation: asked.organisation,
        withSamples: samples,
        limit: most.looked,
        touching: span,
      },
      Date.now(),
    )
    const today = c.env.today()
    const isOpen = ({ periods }: Place) =>
      periods.some((it) => (span ? it.from <= span.from && it.to >= span.to : it.to >= today))
    const roomOf = ({ periods }: Place) =>
      Math.max(0, ...periods.map((it) => (span ? freeIn(it, span) : mostFree(it, today))))
    const ranks = new Map(worded?.ids.map((id, at) => [id, at]))
    const rankOf = (id: string) => ranks.get(id) ?? 0
    const wanted = found
      .filter(isOpen)
      .filter((it) => !asked.occupation || it.occupation === asked.occupation)
      .filter((it) => !asked.language || it.languages.some((one) => asked.language?.includes(one)))
      .filter((it) => !asked.access || asked.access.every((one) => it.access?.includes(one)))
      .filter((it) => !asked.lodging || (it.lodging && asked.lodging.includes(it.lodging)))
      .map((place) => ({ place, room: roomOf(place) }))
      // Who does not say how many sees those that are full as well: they have a queue.
      .filter(({ room }) => room >= (asked.learners ?? 0))
      .sort((a, b) => rankOf(a.place.id) - rankOf(b.place.id) || b.room - a.room || (a.place.id < b.place.id ? -1 : 1))
    const language = languageOf(c.req.header('accept-language'))
    const page = wanted.slice(0, asked.limit ?? 100).map(({ place }) => place)
    const names = await namesOf(db, page)
    const places = page.map((it) => viewPlace(it, language, { span, names }))
    const understood = (worded?.understood ?? []).map(({ value, text }) => ({
      ...{ kind: 'country' as const, value, text: text.slice(0, 60) },
      label: countryName(value as Country, language),
    }))
    return c.json({ total: wanted.length, samples: samples && places.some((it) => it.sample), understood, places }, 200)
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
    const isSeen = row?.place.isOpen || mine || (asking !== undefined && (await hasAskedAt(db, id, asking.id)))
    if (!row || !place || !isSeen) throw new Problem('not-found', 'There is no such place')
    const { work, language, licences, safety, tutors, perTutor } = row.place
    const [names, actedFor, facts] = await Promise.all([
      namesOf(db, [place]),
      loadActedFor(db, [row.host]),
      loadStayFacts(db, id, c.env.today()),
    ])
    return c.json(
      {
        ...viewPlace(place, languageOf(c.req.header('accept-language')), { names }),
        calendar: viewCalendar(place),
        work: work ?? undefined,
        language: language ?? undefined,
        licences: licences ?? undefined,
        safety: safety ?? undefined,
        website: row.host.website ?? undefined,
        organisation: actedFor(row.host),
        tutors,
        perTutor,
        facts,
        mine,
      },
      200,
    )
  })
