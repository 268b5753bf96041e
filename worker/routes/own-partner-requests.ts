// Partner requests as their own people have them: drafts, changes that lose nothing, publishing, closing and opening again.
import type { Context } from 'hono'
import { z } from 'zod'
import { noteStatement } from '../../db/accounts.ts'
import { loadOrganisations } from '../../db/organisations.ts'
import {
  closePartnerRequest,
  createPartnerRequest,
  listOpenBesides,
  listPartnerRequestsOf,
  loadPartnerRequest,
  type PartnerRequest,
  publishPartnerRequest,
  removePartnerDraft,
  savePartnerRequest,
} from '../../db/partner-requests.ts'
import { lacksOf, openAtOnce } from '../../domain/partner-request.ts'
import { likeness, sameness } from '../../domain/request-text.ts'
import { signedIn } from '../auth/session.ts'
import type { Env } from '../deps.ts'
import { idInput } from '../input.ts'
import { keepWithin } from '../limits.ts'
import { partnerWishInput } from '../partner-input.ts'
import { Problem } from '../problem.ts'
import { ownPartnerRequestView, viewPartnerRequest } from '../views-of-partner-requests.ts'
import { missing } from './partner-requests.ts'
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

const most = { own: 100 }
const byId = z.object({ id: idInput })
const byBoth = z.object({ id: idInput, partnerRequest: idInput })
const versionInput = z.number().int().min(1)
const own = { 200: answer(ownPartnerRequestView, 'As it is now'), ...refusedOrMissing }

const listOwn = route('editor', {
  method: 'get',
  path: '/organisations/{id}/partner-requests',
  summary: 'What an organisation seeks partners for, with its drafts',
  request: { params: byId },
  responses: {
    200: answer(z.object({ partnerRequests: z.array(ownPartnerRequestView) }), 'Those changed last first'),
    ...refusedOrMissing,
  },
})

const create = route('editor', {
  method: 'post',
  path: '/organisations/{id}/partner-requests',
  middleware: takesJson,
  summary: 'Begin a partner request as a draft that nobody else sees',
  request: { params: byId, body: body(partnerWishInput) },
  responses: { ...own, ...refusedBody, ...tooMany },
})

const showOwn = route('editor', {
  method: 'get',
  path: '/organisations/{id}/partner-requests/{partnerRequest}',
  summary: 'A partner request as its own people see it',
  request: { params: byBoth },
  responses: own,
})

const change = route('editor', {
  method: 'put',
  path: '/organisations/{id}/partner-requests/{partnerRequest}',
  middleware: takesJson,
  summary: 'Write it anew, also to extend it: a later day, more answers; one that is open must stay whole',
  description: 'Refused with 409 where somebody else has changed it since `version`: `current` is how it is now.',
  request: { params: byBoth, body: body(z.object({ version: versionInput, wish: partnerWishInput })) },
  responses: { ...own, ...refusedBody, ...conflict },
})

const turn = route('editor', {
  method: 'post',
  path: '/organisations/{id}/partner-requests/{partnerRequest}/standing',
  middleware: takesJson,
  summary: 'Publish it, close it, or open it again',
  request: { params: byBoth, body: body(z.object({ version: versionInput, open: z.boolean() })) },
  responses: { ...own, ...refusedBody, ...conflict },
})

const remove = route('editor', {
  method: 'delete',
  path: '/organisations/{id}/partner-requests/{partnerRequest}',
  summary: 'Throw a draft away; what was published is closed, not removed',
  request: { params: byBoth },
  responses: { 200: answer(z.object({ done: z.literal(true) }), 'Gone'), ...refusedOrMissing, ...conflict },
})

/** @throws Problem if the organisation has no such partner request */
export async function loadOwn(c: Context<Env>, organisation: string, id: string): Promise<PartnerRequest> {
  const found = await loadPartnerRequest(c.env.db, id, c.env.today())
  if (found?.organisation.id !== organisation) throw missing(id)
  return found
}

async function viewOwn(c: Context<Env>, organisation: string, id: string) {
  const it = await loadOwn(c, organisation, id)
  return viewOwnOf(it, c.env.today())
}

const viewOwnOf = (it: PartnerRequest, today: string): z.infer<typeof ownPartnerRequestView> => ({
  ...viewPartnerRequest(it, today),
  ...{ version: it.version, answers: it.answers, hidden: it.hiddenAt !== undefined, lacks: lacksOf(it, today) },
})

function notWhole(lacks: ReturnType<typeof lacksOf>, before = ''): Problem {
  const errors = lacks.map(({ field, message }) => ({ field: before + field, message }))
  return new Problem('invalid-input', errors.map(({ field, message }) => `${field}: ${message}`).join('; '), errors)
}

const changedMeanwhile = async (c: Context<Env>, organisation: string, id: string) =>
  new Problem('conflict', 'Somebody else has changed it meanwhile', undefined, {
    ...{ reason: 'version', current: await viewOwn(c, organisation, id) },
  })

/** @throws Problem if it is much like another that is open, or if the organisation has as many open as it may */
async function refuseToPublish(c: Context<Env>, it: PartnerRequest): Promise<number> {
  const ours = { id: it.id, organisation: it.organisation.id }
  const { verified, open } = await listOpenBesides(c.env.db, ours, c.env.today())
  const alike = open.find(({ text }) => likeness(text, `${it.title} ${it.aims}`) >= sameness.alike)
  const refusal = (reason: string, detail: string, more = {}) =>
    new Problem('conflict', detail, undefined, { reason, ...more })
  if (alike) throw refusal('alike', 'You have much the same open already', { partnerRequest: alike.id })
  const most = openAtOnce[verified ? 'verified' : 'unverified']
  if (open.length >= most) throw refusal('budget', `An organisation may have ${most} open at a time`, { most })
  return most
}

export const ownPartnerRequestRoutes = makeRouter()
  .openapi(listOwn, async (c) => {
    const today = c.env.today()
    const found = await listPartnerRequestsOf(c.env.db, c.req.valid('param').id, today, most.own)
    return c.json({ partnerRequests: found.map((it) => viewOwnOf(it, today)) }, 200)
  })
  .openapi(create, async (c) => {
    const { id: organisation } = c.req.valid('param')
    const { id: account } = await signedIn(c)
    const { db } = c.env
    if (!(await loadOrganisations(db, [organisation])).has(organisation))
      throw new Problem('not-found', `The record has no organisation “${organisation}”`)
    await keepWithin(c, 'request', account)
    const id = crypto.randomUUID()
    const note = noteStatement('partner request begun', { account, subject: id })
    await createPartnerRequest(db, { ...c.req.valid('json'), id, organisation, account }, Date.now(), note)
    return c.json(await viewOwn(c, organisation, id), 200)
  })
  .openapi(showOwn, async (c) => {
    const { id, partnerRequest } = c.req.valid('param')
    return c.json(await viewOwn(c, id, partnerRequest), 200)
  })
  .openapi(change, async (c) => {
    const { id: organisation, partnerRequest: id } = c.req.valid('param')
    const { version, wish } = c.req.valid('json')
    const { id: account } = await signedIn(c)
    const before = await loadOwn(c, organisation, id)
    const lacks = before.state === 'open' ? lacksOf(wish, c.env.today()) : []
    // One that is over stays open to be extended: only what is written now is judged.
    if (lacks.length > 0) throw notWhole(lacks, 'wish.')
    const note = noteStatement('partner request changed', { account, subject: id })
    if (!(await savePartnerRequest(c.env.db, { id, organisation, version }, wish, Date.now(), note)))
      throw await changedMeanwhile(c, organisation, id)
    return c.json(await viewOwn(c, organisation, id), 200)
  })
  .openapi(turn, async (c) => {
    const { id: organisation, partnerRequest: id } = c.req.valid('param')
    const { version, open } = c.req.valid('json')
    const { id: account } = await signedIn(c)
    const { db } = c.env
    const today = c.env.today()
    const it = await loadOwn(c, organisation, id)
    if (it.sample) throw new Problem('conflict', 'It is invented, as a sample', undefined, { reason: 'sample' })
    if (it.version !== version || (it.state === 'open') === open) throw await changedMeanwhile(c, organisation, id)
    const seen = { id, organisation, version }
    const note = noteStatement(open ? 'partner request opened' : 'partner request closed', { account, subject: id })
    const lacks = open ? lacksOf(it, today) : []
    if (lacks.length > 0) throw notWhole(lacks)
    const most = open ? await refuseToPublish(c, it) : 0
    const turned = open
      ? await publishPartnerRequest(db, seen, { most, today, now: Date.now() }, note)
      : await closePartnerRequest(db, seen, Date.now(), note)
    if (!turned) {
      if (open) await refuseToPublish(c, it)
      throw await changedMeanwhile(c, organisation, id)
    }
    return c.json(await viewOwn(c, organisation, id), 200)
  })
  .openapi(remove, async (c) => {
    const { id: organisation, partnerRequest: id } = c.req.valid('param')
    await loadOwn(c, organisation, id)
    if (!(await removePartnerDraft(c.env.db, id, organisation)))
      throw new Problem('conflict', 'It was published: close it instead', undefined, { reason: 'published' })
    return c.json({ done: true as const }, 200)
  })
