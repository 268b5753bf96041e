// Shared consortia: made from a draft, read, changed without losing anybody's change, deleted.
import type { Context } from 'hono'
import { z } from 'zod'
import { noteStatement, type SignedIn } from '../../db/accounts.ts'
import { listConsortia, listTakenSeats } from '../../db/consortia.ts'
import { changeConsortium, createConsortium, removeConsortium } from '../../db/consortium-changes.ts'
import { loadOrganisations } from '../../db/organisations.ts'
import { memberStates } from '../../domain/consortium-states.ts'
import { consortiumLimits, consortiumOffices } from '../../domain/shared-consortium.ts'
import { signedIn } from '../auth/session.ts'
import { consortiumNameInput, type SharedDraft, sharedDraftInput, writtenOf } from '../consortium-input.ts'
import type { Env } from '../deps.ts'
import { callOf } from '../draft.ts'
import { idInput } from '../input.ts'
import { keepWithin } from '../limits.ts'
import { invalid, Problem } from '../problem.ts'
import { doingOf, loadOr404, viewFor } from '../shown-consortium.ts'
import { consortiumView } from '../views-of-consortia.ts'
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

const done = z.object({ done: z.literal(true) })
const byId = z.object({ consortium: idInput })

const listed = z.object({
  consortia: z.array(
    z.object({
      ...{ id: z.string(), name: z.string(), action: z.string(), year: z.number(), updatedAt: z.string() },
      office: z.enum(consortiumOffices).optional(),
      member: z.object({ id: z.string(), name: z.string(), state: z.enum(memberStates) }).optional(),
      ...{ seated: z.number(), agreed: z.number() },
    }),
  ),
})

const list = route('signed in', {
  method: 'get',
  path: '/consortia',
  summary: 'Consortia you work on, and those that have asked an organisation of yours',
  responses: { 200: answer(listed, 'The newest change first') },
})

const create = route('signed in', {
  method: 'post',
  path: '/consortia',
  middleware: takesJson,
  summary: 'Make a shared consortium of a draft, and coordinate it',
  request: { body: body(z.object({ name: consortiumNameInput, draft: sharedDraftInput })) },
  responses: { 200: answer(consortiumView, 'The consortium'), ...refusedBody, ...conflict, ...tooMany },
})

const show = route('member', {
  method: 'get',
  path: '/consortia/{consortium}',
  summary: 'A shared consortium, as far as it concerns you',
  request: { params: byId },
  responses: { 200: answer(consortiumView, 'The consortium'), ...refusedOrMissing },
})

const change = route('consortium editor', {
  method: 'put',
  path: '/consortia/{consortium}',
  middleware: takesJson,
  summary: 'Write the draft as it is to be, over the version you saw',
  description:
    'Refused with 409 where somebody else has changed it since `version`: `current` is how it is now. Members are known ' +
    'by `seat`, or by their organisation; who is left out leaves the table, and may come back as they were.',
  request: {
    params: byId,
    body: body(z.object({ version: z.number().int().min(0), name: consortiumNameInput, draft: sharedDraftInput })),
  },
  responses: { 200: answer(consortiumView, 'As it is now'), ...refusedBody, ...refusedOrMissing, ...conflict },
})

const remove = route('coordinator', {
  method: 'delete',
  path: '/consortia/{consortium}',
  summary: 'Delete a consortium with all that belongs to it',
  request: { params: byId },
  responses: { 200: answer(done, 'Gone'), ...refusedOrMissing },
})

/**
 * A draft with the organisations it names, each by the id it has now: it may have been joined with another since.
 * @throws Problem that names one the record does not have, or a seat taken twice
 */
async function settledOf(c: Context<Env>, draft: SharedDraft) {
  const found = await loadOrganisations(
    c.env.db,
    draft.members.flatMap(({ organisation }) => organisation ?? []),
  )
  const known = new Map([...found.values()].map((it) => [it.id, it]))
  const idOf = (named: string) => found.get(named)?.id ?? named
  const members = draft.members.map((it) => (it.organisation ? { ...it, organisation: idOf(it.organisation) } : it))
  members.forEach(({ organisation, seat }, at) => {
    const isTwice = (key: 'organisation' | 'seat', value: string) => members.findIndex((it) => it[key] === value) < at
    if (organisation && !known.has(organisation))
      throw invalid(`draft.members[${at}].organisation`, `the record has no organisation “${organisation}”`)
    if (organisation && isTwice('organisation', organisation))
      throw invalid(`draft.members[${at}].organisation`, 'sits at the table already')
    if (seat && isTwice('seat', seat)) throw invalid(`draft.members[${at}].seat`, 'is named twice')
  })
  return { known, draft: { ...draft, members } }
}

async function writingOf(c: Context<Env>, id: string, draft: SharedDraft, { offices }: SignedIn) {
  callOf(draft, 'draft.')
  const seats = draft.members.flatMap(({ seat }) => seat ?? [])
  const [settled, taken] = await Promise.all([settledOf(c, draft), listTakenSeats(c.env.db, id, seats)])
  return {
    ...{ ...settled, taken },
    isOwn: ({ id, owner }: { id: string; owner?: string }) => offices.has(id) || (!!owner && offices.has(owner)),
  }
}

export const consortiumRoutes = makeRouter()
  .openapi(list, async (c) => {
    const found = await listConsortia(c.env.db, (await signedIn(c)).id)
    const consortia = found.map((it) => ({ ...it, updatedAt: new Date(it.updatedAt).toISOString() }))
    return c.json({ consortia }, 200)
  })
  .openapi(create, async (c) => {
    const { name, draft } = c.req.valid('json')
    const asking = await signedIn(c)
    const id = crypto.randomUUID()
    const writing = await writingOf(c, id, draft, asking)
    await keepWithin(c, 'create', asking.id)
    const { written } = writtenOf({ id, name, members: [], slots: [] }, writing)
    if (!(await createConsortium(c.env.db, written, doingOf(asking))))
      throw new Problem('conflict', `One works on ${consortiumLimits.perAccount} consortia at most. Delete one first`)
    return c.json(await viewFor(c, asking, id), 200)
  })
  .openapi(show, async (c) => c.json(await viewFor(c, await signedIn(c), c.req.valid('param').consortium), 200))
  .openapi(change, async (c) => {
    const { consortium: id } = c.req.valid('param')
    const { version, name, draft } = c.req.valid('json')
    const asking = await signedIn(c)
    const [kept, writing] = await Promise.all([loadOr404(c, id), writingOf(c, id, draft, asking)])
    const { project, ...former } = kept
    const { written, events } = writtenOf({ ...former, name, text: project.text }, writing)
    const isSeen = kept.version === version
    if (isSeen && (await changeConsortium(c.env.db, written, version, events, doingOf(asking))))
      return c.json(await viewFor(c, asking, id), 200)
    const current = await viewFor(c, asking, id)
    throw new Problem('conflict', 'Somebody else has changed it meanwhile', undefined, { current })
  })
  .openapi(remove, async (c) => {
    const { consortium: id } = c.req.valid('param')
    const note = noteStatement('consortium deleted', { account: (await signedIn(c)).id, subject: id })
    await removeConsortium(c.env.db, id, note)
    return c.json({ done: true as const }, 200)
  })
