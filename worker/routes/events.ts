// Where people meet: seminars and information meetings, as data, as a table, and as a calendar.
import type { Context } from 'hono'
import { z } from 'zod'
import { type EventFilter, listEvents, loadEvent } from '../../db/events.ts'
import { isPartialDate } from '../../domain/date.ts'
import { eventKinds, type ProgrammeEvent } from '../../domain/event.ts'
import { fields } from '../../domain/organisation.ts'
import { themes } from '../../domain/theme.ts'
import { writeCalendar } from '../calendar.ts'
import { writeCsv } from '../csv.ts'
import type { Env } from '../deps.ts'
import { countryInput, idInput, themeInput } from '../input.ts'
import { languageOf } from '../language.ts'
import { Problem } from '../problem.ts'
import { answer, answerText, makeRouter, refused, refusedOrMissing, route } from './route.ts'

const most = 1000

export const eventView = z
  .object({
    id: z.string(),
    kind: z.enum(eventKinds),
    title: z.string(),
    description: z.string().optional(),
    fields: z.array(z.enum(fields)).meta({ description: 'None: open to all' }),
    actions: z.array(z.string()),
    themes: z.array(z.enum(themes)),
    begins: z.string().meta({ description: 'First day, where it takes place' }),
    ends: z.string(),
    beginsAt: z.string().optional().meta({ description: 'In UTC, where the hour is known' }),
    endsAt: z.string().optional(),
    country: z.string().optional(),
    place: z.string().optional(),
    online: z.boolean(),
    applyBy: z.string().optional(),
    organiser: z.string().optional(),
    website: z.string().optional(),
    cancelled: z.literal(true).optional(),
    source: z
      .object({ file: z.string(), row: z.number() })
      .optional()
      .meta({ description: 'None where an operator has entered it' }),
  } satisfies Record<keyof ProgrammeEvent, z.ZodType>)
  .meta({ id: 'Event' })

const day = z
  .string()
  .refine((it) => it.length === 10 && isPartialDate(it), 'is not a day, such as 2026-11-14')
  .optional()

const query = z.object({
  from: day.meta({ description: 'Today where absent' }),
  to: day,
  kind: z.enum(eventKinds).optional(),
  field: z.enum(fields).optional(),
  theme: themeInput.optional(),
  country: countryInput.optional(),
  online: z.enum(['yes', 'no']).optional(),
})

const list = route('anyone', {
  method: 'get',
  path: '/events',
  summary: 'Seminars and meetings that are not over, soonest first',
  request: { query },
  responses: { 200: answer(z.object({ events: z.array(eventView) }), 'Events'), ...refused },
})

const table = route('anyone', {
  method: 'get',
  path: '/events.csv',
  summary: 'The same as a table',
  request: { query },
  responses: { 200: answerText('text/csv', 'Events'), ...refused },
})

const calendar = route('anyone', {
  method: 'get',
  path: '/events.ics',
  summary: 'The same as a calendar to subscribe to',
  request: { query },
  responses: { 200: answerText('text/calendar', 'Events'), ...refused },
})

const show = route('anyone', {
  method: 'get',
  path: '/events/{id}',
  summary: 'One event',
  request: { params: z.object({ id: idInput }) },
  responses: { 200: answer(eventView, 'The event'), ...refusedOrMissing },
})

const ownCalendar = route('anyone', {
  method: 'get',
  path: '/events/{id}/event.ics',
  summary: 'One event for a calendar',
  request: { params: z.object({ id: idInput }) },
  responses: { 200: answerText('text/calendar', 'The event'), ...refusedOrMissing },
})

function filterOf({ online, from, ...rest }: z.infer<typeof query>, today: string): EventFilter {
  return { ...rest, from: from ?? today, online: online === undefined ? undefined : online === 'yes' }
}

/** A whole day ends, for a calendar, when the next begins. */
function entryOf(it: ProgrammeEvent, origin: string) {
  const nextDay = new Date(Date.parse(it.ends) + 86_400_000)
  return {
    id: `event-${it.id}`,
    title: it.title,
    text: [it.description, it.organiser, it.website].filter(Boolean).join('\n'),
    start: new Date(it.beginsAt ?? it.begins),
    until: it.beginsAt ? (it.endsAt && it.endsAt > it.beginsAt ? new Date(it.endsAt) : undefined) : nextDay,
    allDay: !it.beginsAt,
    place: [it.place, it.country].filter(Boolean).join(', ') || undefined,
    to: `${origin}/events/${encodeURIComponent(it.id)}`,
    cancelled: it.cancelled,
  }
}

function calendarOf(c: Context<Env>, events: readonly ProgrammeEvent[]): string {
  const { origin } = new URL(c.req.url)
  const language = languageOf(c.req.header('accept-language'))
  const entries = events.map((it) => entryOf(it, origin))
  return writeCalendar('Medspiller', language, entries, c.env.today())
}

const columns = [
  'id',
  'kind',
  'title',
  'begins',
  'ends',
  'country',
  'place',
  'online',
  'applyBy',
  'organiser',
  'website',
] as const

export const eventRoutes = makeRouter()
  .openapi(list, async (c) => {
    const events = await listEvents(c.env.db, filterOf(c.req.valid('query'), c.env.today()), most)
    return c.json({ events }, 200)
  })
  .openapi(table, async (c) => {
    const events = await listEvents(c.env.db, filterOf(c.req.valid('query'), c.env.today()), most)
    const rows = events.map((it) => [
      ...columns.map((name) => it[name]),
      it.fields.join(' '),
      it.actions.join(' '),
      it.themes.join(' '),
    ])
    return c.body(writeCsv([...columns, 'fields', 'actions', 'themes'], rows), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="events.csv"',
    })
  })
  .openapi(calendar, async (c) => {
    const events = await listEvents(c.env.db, filterOf(c.req.valid('query'), c.env.today()), most)
    return c.body(calendarOf(c, events), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="events.ics"',
    })
  })
  .openapi(show, async (c) => {
    const event = await loadEvent(c.env.db, c.req.valid('param').id)
    if (!event) throw new Problem('not-found', 'There is no such event')
    return c.json(event, 200)
  })
  .openapi(ownCalendar, async (c) => {
    const event = await loadEvent(c.env.db, c.req.valid('param').id)
    if (!event) throw new Problem('not-found', 'There is no such event')
    return c.body(calendarOf(c, [event]), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="event.ics"',
    })
  })
