// Operators enter and change events by hand; each change says which version it saw.
import { z } from 'zod'
import { noteStatement } from '../../db/accounts.ts'
import { changeEvent, createEvent, loadVersionedEvent } from '../../db/events.ts'
import { listAgenda } from '../../domain/agenda.ts'
import { isPartialDate } from '../../domain/date.ts'
import { eventKinds, type ProgrammeEvent } from '../../domain/event.ts'
import { years } from '../../domain/rules/guides.ts'
import { signedIn } from '../auth/session.ts'
import { countryInput, fieldInput, idInput, textInput, themeInput } from '../input.ts'
import { Problem } from '../problem.ts'
import { eventView } from './events.ts'
import { answer, body, conflict, makeRouter, refusedBody, refusedOrMissing, route, takesJson } from './route.ts'

const day = z.string().refine((it) => it.length === 10 && isPartialDate(it), 'is not a day, such as 2026-11-14')
const instant = z.iso
  .datetime('is not an instant, such as 2026-11-14T09:00:00Z')
  .transform((it) => new Date(it).toISOString())
const website = z.url({ protocol: /^https?$/, error: 'is not a web address, such as https://example.org' }).max(500)
/** What is null or empty is not known. */
const known = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((it) => (it === null || it === '' ? undefined : it), schema.optional())

const action = z
  .string()
  .max(60)
  .transform((it) => it.trim().toUpperCase())
  .refine(isKnown, 'is not an action of the programme, such as KA220 or KA220-SCH')

function isKnown(id: string): boolean {
  return [years.newestGuide, years.last].some((year) => listAgenda(year, { action: id }).length > 0)
}

const eventInput = z
  .object({
    kind: z.enum(eventKinds),
    title: textInput(1, 200),
    description: known(textInput(1, 5000)),
    fields: z.array(fieldInput).max(10),
    actions: z.array(action).max(20),
    themes: z.array(themeInput).max(20),
    begins: day,
    ends: day,
    beginsAt: known(instant),
    endsAt: known(instant),
    country: known(countryInput),
    place: known(textInput(1, 200)),
    online: z.boolean(),
    applyBy: known(day),
    organiser: known(textInput(1, 200)),
    website: known(website),
    cancelled: z.boolean().transform((it) => it || undefined),
  } satisfies Record<Exclude<keyof ProgrammeEvent, 'id' | 'source'>, z.ZodType>)
  .superRefine((it, issues) => {
    const wrong = (field: keyof typeof it, message: string) =>
      issues.addIssue({ code: 'custom', path: [field], message })
    if (it.ends < it.begins) wrong('ends', 'lies before the day it begins')
    if (it.beginsAt && Math.abs(Date.parse(it.beginsAt) - Date.parse(`${it.begins}T12:00Z`)) > 36 * 3_600_000)
      wrong('beginsAt', 'is not on the day it begins')
    if (it.endsAt && !it.beginsAt) wrong('beginsAt', 'is needed where the hour of the end is told')
    if (it.endsAt && it.beginsAt && it.endsAt <= it.beginsAt) wrong('endsAt', 'lies before it begins')
    if (it.applyBy && it.applyBy > it.ends) wrong('applyBy', 'lies after the event')
    if (!it.online && !it.country) wrong('country', 'is needed unless the event is online')
  })
  .meta({ id: 'EventInput' })

const versioned = z.object({ event: eventView, version: z.number() }).meta({ id: 'VersionedEvent' })
const byId = z.object({ id: idInput })

const show = route('operator', {
  method: 'get',
  path: '/operator/events/{id}',
  summary: 'An event to be changed, with the version it has',
  request: { params: byId },
  responses: { 200: answer(versioned, 'The event'), ...refusedOrMissing },
})

const create = route('operator', {
  method: 'post',
  path: '/operator/events',
  middleware: takesJson,
  summary: 'Enter an event',
  request: { body: body(eventInput) },
  responses: { 200: answer(versioned, 'The event'), ...refusedBody },
})

const change = route('operator', {
  method: 'put',
  path: '/operator/events/{id}',
  middleware: takesJson,
  summary: 'Change an event, or cancel it; files write over it no more',
  description: 'Refused with 409 where somebody else has changed it since `version`: `current` is how it is now.',
  request: { params: byId, body: body(z.object({ version: z.number().int().min(1), event: eventInput })) },
  responses: { 200: answer(versioned, 'As it is now'), ...refusedBody, ...refusedOrMissing, ...conflict },
})

const loadOne = async (db: Parameters<typeof loadVersionedEvent>[0], id: string) => {
  const found = await loadVersionedEvent(db, id)
  if (!found) throw new Problem('not-found', 'There is no such event')
  return found
}

export const eventEditingRoutes = makeRouter()
  .openapi(show, async (c) => c.json(await loadOne(c.env.db, c.req.valid('param').id), 200))
  .openapi(create, async (c) => {
    const { id: account } = await signedIn(c)
    const id = crypto.randomUUID()
    const event = { id, ...c.req.valid('json') } as ProgrammeEvent
    await createEvent(c.env.db, event, noteStatement('event entered', { account, subject: id }))
    return c.json(await loadOne(c.env.db, id), 200)
  })
  .openapi(change, async (c) => {
    const { id: account } = await signedIn(c)
    const { id } = c.req.valid('param')
    const { version, event } = c.req.valid('json')
    await loadOne(c.env.db, id)
    const note = noteStatement('event changed', { account, subject: id })
    if (await changeEvent(c.env.db, { id, ...event } as ProgrammeEvent, version, note))
      return c.json(await loadOne(c.env.db, id), 200)
    throw new Problem('conflict', 'Somebody else has changed it meanwhile', undefined, {
      current: await loadOne(c.env.db, id),
    })
  })
