// Going where people meet: who goes, saying so for one's organisation, and whom it should talk to there.
import { z } from 'zod'
import { loadEvent } from '../../db/events.ts'
import { listGoers, removeGoing, saveGoing } from '../../db/goers.ts'
import { loadOrganisations } from '../../db/organisations.ts'
import { nextYear } from '../../domain/agenda.ts'
import type { ProgrammeEvent } from '../../domain/event.ts'
import type { Organisation } from '../../domain/organisation.ts'
import { findCall } from '../../domain/rules/guides.ts'
import { type OrganisationType, typeCodes } from '../../domain/type.ts'
import { signedIn } from '../auth/session.ts'
import { type DraftInput, draftInput } from '../draft.ts'
import { idInput } from '../input.ts'
import { Problem } from '../problem.ts'
import { answer, body, conflict, makeRouter, refusedBody, refusedOrMissing, route, takesJson } from './route.ts'
import { suggestionsView, suggestTo } from './suggest.ts'

const most = { goers: 500, met: 20 }
const done = z.object({ done: z.literal(true) })
const visit = z.object({ id: idInput, event: idInput })

const goers = z
  .object({
    goers: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        country: z.string(),
        town: z.string().optional(),
        type: z.enum(typeCodes as [OrganisationType, ...OrganisationType[]]).optional(),
        seeks: z.string().optional(),
      }),
    ),
  })
  .meta({ id: 'Goers', description: 'Organisations whose own people said so; never the people' })

const list = route('anyone', {
  method: 'get',
  path: '/events/{id}/going',
  summary: 'Which organisations go to an event, by country',
  request: { params: z.object({ id: idInput }) },
  responses: { 200: answer(goers, 'Who goes'), ...refusedOrMissing },
})

const go = route('editor', {
  method: 'put',
  path: '/organisations/{id}/events/{event}',
  summary: 'Say that the organisation goes to an event',
  request: { params: visit },
  responses: { 200: answer(done, 'It goes'), ...refusedOrMissing, ...conflict },
})

const stay = route('editor', {
  method: 'delete',
  path: '/organisations/{id}/events/{event}',
  summary: 'Say that it does not go after all',
  request: { params: visit },
  responses: { 200: answer(done, 'It does not go'), ...refusedOrMissing },
})

const meet = route('editor', {
  method: 'post',
  path: '/organisations/{id}/events/{event}/meet',
  middleware: takesJson,
  summary: 'Whom the organisation should talk to there, best first, with reasons that add up to the score',
  description: 'By a draft if one is sent, otherwise by what the organisation itself says of itself.',
  request: { params: visit, body: body(z.object({ draft: draftInput.nullish() })) },
  responses: { 200: answer(suggestionsView, 'Of those who go'), ...refusedBody, ...refusedOrMissing },
})

async function known(found: Promise<ProgrammeEvent | undefined>): Promise<ProgrammeEvent> {
  const event = await found
  if (!event) throw new Problem('not-found', 'There is no such event')
  return event
}

/** An organisation that has no draft yet wants partners for the first action it names, else for one of the event. */
function draftOf({ id, actions }: Organisation, event: ProgrammeEvent, today: string): DraftInput {
  const year = nextYear(today)
  const fields = [...event.fields, 'SCH']
  const wanted = [...actions, ...event.actions].flatMap((it) => [it, ...fields.map((field) => `${it}-${field}`)])
  const action = [...wanted, ...fields.map((field) => `KA220-${field}`)].find((it) => findCall(it, year))
  return {
    ...{ action: action ?? 'KA220-SCH', year, themes: event.themes, project: undefined, text: undefined },
    members: [{ role: 'coordinator', organisation: id, facts: undefined }],
  }
}

export const goingRoutes = makeRouter()
  .openapi(list, async (c) => {
    const { id } = c.req.valid('param')
    const [found] = await Promise.all([listGoers(c.env.db, id, most.goers), known(loadEvent(c.env.db, id))])
    return c.json({ goers: found }, 200)
  })
  .openapi(go, async (c) => {
    const { id: organisation, event } = c.req.valid('param')
    const { id: account } = await signedIn(c)
    await known(loadEvent(c.env.db, event))
    if (!(await saveGoing(c.env.db, { event, organisation, account, today: c.env.today() })))
      throw new Problem('conflict', 'It is over, or will not take place')
    return c.json({ done: true as const }, 200)
  })
  .openapi(stay, async (c) => {
    const { id, event } = c.req.valid('param')
    await removeGoing(c.env.db, event, id)
    return c.json({ done: true as const }, 200)
  })
  .openapi(meet, async (c) => {
    const { db, today } = c.env
    const { id, event: eventId } = c.req.valid('param')
    const given = c.req.valid('json').draft
    const [event, organisations, going] = await Promise.all([
      known(loadEvent(db, eventId)),
      loadOrganisations(db, [id]),
      listGoers(db, eventId, most.goers),
    ])
    const own = organisations.get(id)
    if (!own) throw new Problem('not-found', `The record has no organisation “${id}”`)
    const among = going.map((it) => it.id).filter((it) => it !== id)
    const draft = given ?? draftOf(own, event, today())
    return c.json(await suggestTo(c, { draft, limit: most.met }, among), 200)
  })
