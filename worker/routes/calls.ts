// Calls of a year with their dates: as data, as a table, and as a calendar to subscribe to.
import { z } from 'zod'
import { type Agenda, isAnnounced, listAgenda, listComing, nextYear } from '../../domain/agenda.ts'
import { fieldsServed } from '../../domain/agenda-fields.ts'
import { brusselsInstant } from '../../domain/brussels.ts'
import { fields } from '../../domain/organisation.ts'
import type { Deadline } from '../../domain/programme.ts'
import { calendarName, deadlineEntries } from '../../domain/words/agenda.ts'
import { screenLanguages } from '../../domain/words/language.ts'
import { writeCalendar } from '../calendar.ts'
import { writeCsv } from '../csv.ts'
import { checkYear } from '../draft.ts'
import { numberInQuery } from '../input.ts'
import { languageOf } from '../language.ts'
import { invalid } from '../problem.ts'
import { confidenceView } from '../views.ts'
import { answer, answerText, makeRouter, refused, route } from './route.ts'

const dateView = z.object({
  round: z.number(),
  day: z.string().meta({ description: 'Brussels calendar' }),
  time: z.string().meta({ description: 'Brussels time' }),
  instant: z.string().meta({ description: 'The same in UTC' }),
  optional: z.boolean().optional().meta({ description: 'Opens only where the national agency says so' }),
  variant: z.string().optional(),
  confidence: confidenceView,
})

const callDates = z
  .object({
    id: z.string(),
    name: z.string(),
    fields: z.array(z.enum(fields)).meta({ description: 'None: open to all' }),
    year: z.number(),
    applyTo: z.enum(['national agency', 'EACEA']),
    pages: z.string(),
    deadlines: z.array(dateView).meta({ description: 'None: not announced for this year, or not known' }),
    before: z
      .object({ year: z.number(), deadlines: z.array(dateView) })
      .optional()
      .meta({ description: 'The dates of the latest earlier year that had some, as that year’s' }),
  })
  .meta({ id: 'CallDates' })

export type CallDates = z.infer<typeof callDates>

const narrowing = {
  field: z.enum(fields).optional(),
  action: z.string().min(1).max(60).optional().meta({ description: 'KA220, or KA220-SCH' }),
}
const query = z.object({ year: numberInQuery(0, 9999).optional(), ...narrowing })

const listCalls = route('anyone', {
  method: 'get',
  path: '/calls',
  summary: 'Actions of a call year with their deadlines; without a year, the one to apply in next',
  request: { query },
  responses: {
    200: answer(z.object({ year: z.number(), announced: z.boolean(), calls: z.array(callDates) }), 'Calls'),
    ...refused,
  },
})

const tableOfCalls = route('anyone', {
  method: 'get',
  path: '/calls.csv',
  summary: 'The same as a table: a row for each deadline; `dates_of` says of which year the dates are',
  request: { query },
  responses: { 200: answerText('text/csv', 'Deadlines'), ...refused },
})

const calendarOfCalls = route('anyone', {
  method: 'get',
  path: '/calls.ics',
  summary: 'Stated deadlines as a calendar to subscribe to; without a year, those of the newest guide and after',
  request: { query: query.extend({ language: z.enum(screenLanguages).optional() }) },
  responses: { 200: answerText('text/calendar', 'Deadlines'), ...refused },
})

type Query = z.infer<typeof query>

function agendaOf({ year, field, action }: Query, today: string): { year: number; agenda: Agenda[] } {
  const wanted = year ?? nextYear(today)
  checkYear(wanted, 'year')
  const filter = { field, action: action?.toUpperCase() }
  const agenda = listAgenda(wanted, filter)
  if (action && listAgenda(wanted, { action: filter.action }).length === 0)
    throw invalid('action', `${wanted} has no action ${action}`)
  return { year: wanted, agenda }
}

function viewDate({ round, day, time, optional, variant, confidence }: Deadline, { action }: Agenda) {
  const instant = new Date(brusselsInstant(day, time)).toISOString()
  return { round, day, time, instant, optional, variant, confidence: confidence ?? action.confidence }
}

function viewCallDates(it: Agenda): CallDates {
  const { action, year, deadlines, before } = it
  return {
    id: action.id,
    name: action.name,
    fields: [...fieldsServed(action)],
    year,
    applyTo: action.managedBy,
    pages: action.pages,
    deadlines: deadlines.map((date) => viewDate(date, it)),
    before: before && { year: before.year, deadlines: before.deadlines.map((date) => viewDate(date, it)) },
  }
}

const columns = [
  'year',
  'action',
  'name',
  'fields',
  'apply_to',
  'dates_of',
  'round',
  'day',
  'time_brussels',
  'instant_utc',
  'optional',
  'variant',
  'confidence',
  'source',
]

/** A call without any date keeps a row of its own. */
function rowsOf({ year, id, name, fields: served, applyTo, pages, deadlines, before }: CallDates) {
  const head = [year, id, name, served.join(' '), applyTo]
  const dates = deadlines.length > 0 ? deadlines : (before?.deadlines ?? [])
  if (dates.length === 0) return [[...head, ...Array<undefined>(8), pages]]
  const of = deadlines.length > 0 ? year : before?.year
  return dates.map((it) => [
    ...head,
    of,
    it.round,
    it.day,
    it.time,
    it.instant,
    it.optional ?? false,
    it.variant,
    it.confidence,
    pages,
  ])
}

export const callRoutes = makeRouter()
  .openapi(listCalls, (c) => {
    const { year, agenda } = agendaOf(c.req.valid('query'), c.env.today())
    return c.json({ year, announced: isAnnounced(agenda), calls: agenda.map(viewCallDates) }, 200)
  })
  .openapi(tableOfCalls, (c) => {
    const { year, agenda } = agendaOf(c.req.valid('query'), c.env.today())
    return c.body(writeCsv(columns, agenda.map(viewCallDates).flatMap(rowsOf)), 200, {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="calls-${year}.csv"`,
    })
  })
  .openapi(calendarOfCalls, (c) => {
    const { language: asked, ...wanted } = c.req.valid('query')
    const { field, action } = wanted
    const language = asked ?? languageOf(c.req.header('accept-language'))
    const agenda = wanted.year
      ? agendaOf(wanted, c.env.today()).agenda
      : listComing({ field, action: action?.toUpperCase() })
    if (agenda.length === 0) throw invalid('action', `no coming year has an action ${action}`)
    const { origin } = new URL(c.req.url)
    const entries = deadlineEntries(agenda, language).map(({ instant, ...it }) => ({
      ...it,
      start: new Date(instant),
      to: `${origin}/calls?year=${it.year}&action=${it.action}`,
    }))
    const name = action ? `${calendarName(language)}: ${action.toUpperCase()}` : calendarName(language)
    return c.body(writeCalendar(name, language, entries, c.env.today()), 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="deadlines.ics"',
    })
  })
