// Who works on a shared consortium, what happened there, and the links that show it to others.
import type { Context } from 'hono'
import { z } from 'zod'
import {
  handOver,
  listConsortiumInvitations,
  loadConsortiumInvitation,
  removeConsortiumInvitation,
  removeConsortiumPerson,
  saveConsortiumInvitation,
  takeConsortiumInvitation,
} from '../../db/consortium-people.ts'
import { consortiumLimits, consortiumOffices } from '../../domain/shared-consortium.ts'
import { sayMail } from '../../domain/words/mails.ts'
import { signedIn } from '../auth/session.ts'
import type { Env } from '../deps.ts'
import { emailInput, idInput } from '../input.ts'
import { invitationOver, inviteByMail, loadInvited, tokenInput } from '../inviting.ts'
import { keepAddressWithin } from '../limits.ts'
import { Problem } from '../problem.ts'
import { doingOf, loadOr404 } from '../shown-consortium.ts'
import {
  answer,
  body,
  conflict,
  linkOver,
  makeRouter,
  noMail,
  refusedBody,
  refusedOrMissing,
  route,
  takesJson,
  tooMany,
} from './route.ts'

const done = z.object({ done: z.literal(true) })
const byId = z.object({ consortium: idInput })
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

const people = z
  .object({
    people: z.array(
      z.object({
        ...{ account: z.string(), name: z.string(), email: z.string() },
        ...{ office: z.enum(consortiumOffices), you: z.boolean() },
      }),
    ),
    invitations: z.array(z.object({ id: z.string(), email: z.string(), until: z.string() })),
  })
  .meta({ id: 'ConsortiumPeople' })

const showPeople = route('consortium editor', {
  method: 'get',
  path: '/consortia/{consortium}/people',
  summary: 'Who works on it, and who is invited to',
  request: { params: byId },
  responses: { 200: answer(people, 'Whoever coordinates first'), ...refusedOrMissing },
})

const invite = route('coordinator', {
  method: 'post',
  path: '/consortia/{consortium}/invitations',
  middleware: takesJson,
  summary: 'Invite somebody by mail to work on it; another invitation to the same address gives way',
  request: { params: byId, body: body(z.object({ email: emailInput })) },
  responses: { 200: answer(done, 'Mailed'), ...refusedBody, ...refusedOrMissing, ...conflict, ...tooMany, ...noMail },
})

const uninvite = route('coordinator', {
  method: 'delete',
  path: '/consortia/{consortium}/invitations/{invitation}',
  summary: 'Take an invitation back',
  request: { params: byId.extend({ invitation: idInput }) },
  responses: { 200: answer(done, 'Its link is worth nothing now'), ...refusedOrMissing },
})

const look = route('anyone', {
  method: 'post',
  path: '/consortium-invitations/look',
  middleware: takesJson,
  summary: 'Which consortium an invitation is to; nothing changes',
  request: { body: body(tokenInput) },
  responses: {
    200: answer(z.object({ name: z.string(), invitedBy: z.string() }), 'The invitation'),
    ...{ ...refusedBody, ...linkOver, ...tooMany },
  },
})

const accept = route('signed in', {
  method: 'post',
  path: '/consortium-invitations/accept',
  middleware: takesJson,
  summary: 'Take up an invitation with the account that is signed in; it works once',
  request: { body: body(tokenInput) },
  responses: { 200: answer(z.object({ consortium: z.string() }), 'What you work on now'), ...refusedBody, ...linkOver },
})

const giveAway = route('coordinator', {
  method: 'post',
  path: '/consortia/{consortium}/handover',
  middleware: takesJson,
  summary: 'Make an editor the coordinator, and stay as editor',
  request: { params: byId, body: body(z.object({ account: idInput })) },
  responses: { 200: answer(done, 'Handed over'), ...refusedBody, ...refusedOrMissing, ...conflict },
})

const letGo = route('coordinator', {
  method: 'delete',
  path: '/consortia/{consortium}/people/{account}',
  summary: 'Let an editor go',
  request: { params: byId.extend({ account: idInput }) },
  responses: { 200: answer(done, 'Gone'), ...refusedOrMissing },
})

const leave = route('consortium editor', {
  method: 'post',
  path: '/consortia/{consortium}/leave',
  middleware: takesJson,
  summary: 'Work on it no longer; whoever coordinates hands it over first',
  request: { params: byId, body: body(z.object({})) },
  responses: { 200: answer(done, 'Gone'), ...refusedBody, ...refusedOrMissing, ...conflict },
})

const invitationOf = (c: Context<Env>, secret: string) =>
  loadInvited(secret, (hash) => loadConsortiumInvitation(c.env.db, hash, Date.now()))

export const consortiumPeopleRoutes = makeRouter()
  .openapi(showPeople, async (c) => {
    const { consortium: id } = c.req.valid('param')
    const asking = await signedIn(c)
    const [kept, invited] = await Promise.all([loadOr404(c, id), listConsortiumInvitations(c.env.db, id, Date.now())])
    return c.json(
      {
        people: kept.people.map((it) => ({ ...it, you: it.account === asking.id })),
        invitations: invited.map(({ expiresAt, ...it }) => ({ ...it, until: dayOf(expiresAt) })),
      },
      200,
    )
  })
  .openapi(invite, async (c) => {
    const { consortium } = c.req.valid('param')
    const { email } = c.req.valid('json')
    const asking = await signedIn(c)
    const { name } = await loadOr404(c, consortium)
    await inviteByMail(c, {
      ...{ asking, email, path: '/consortia/invitation' },
      say: (values, language) => sayMail('consortiumInvitation', { ...values, consortium: name }, language),
      keep: async ({ expiresAt, ...kept }) => {
        const invitation = { ...kept, consortium, expiresAt: expiresAt.getTime() }
        if (!(await saveConsortiumInvitation(c.env.db, invitation, doingOf(asking))))
          throw new Problem('conflict', `${consortiumLimits.invitations} invitations wait already`)
      },
    })
    return c.json({ done: true as const }, 200)
  })
  .openapi(uninvite, async (c) => {
    const { consortium, invitation } = c.req.valid('param')
    if (!(await removeConsortiumInvitation(c.env.db, consortium, invitation)))
      throw new Problem('not-found', 'No such invitation')
    return c.json({ done: true as const }, 200)
  })
  .openapi(look, async (c) => {
    await keepAddressWithin(c, 'link from')
    const { name, invitedBy } = await invitationOf(c, c.req.valid('json').token)
    return c.json({ name, invitedBy }, 200)
  })
  .openapi(accept, async (c) => {
    const asking = await signedIn(c)
    const { id: invitation, consortium } = await invitationOf(c, c.req.valid('json').token)
    if (!(await takeConsortiumInvitation(c.env.db, { invitation, consortium }, doingOf(asking)))) throw invitationOver()
    return c.json({ consortium }, 200)
  })
  .openapi(giveAway, async (c) => {
    const { consortium } = c.req.valid('param')
    const asking = await signedIn(c)
    const { account: to } = c.req.valid('json')
    if (!(await handOver(c.env.db, { consortium, to }, doingOf(asking))))
      throw new Problem('conflict', 'It can be handed to an editor of it')
    return c.json({ done: true as const }, 200)
  })
  .openapi(letGo, async (c) => {
    if (!(await removeConsortiumPerson(c.env.db, c.req.valid('param'), doingOf(await signedIn(c)))))
      throw new Problem('not-found', 'No editor like that works on it')
    return c.json({ done: true as const }, 200)
  })
  .openapi(leave, async (c) => {
    const asking = await signedIn(c)
    const leaving = { consortium: c.req.valid('param').consortium, account: asking.id }
    if (!(await removeConsortiumPerson(c.env.db, leaving, doingOf(asking))))
      throw new Problem('conflict', 'You coordinate it: hand it over first, or delete it')
    return c.json({ done: true as const }, 200)
  })
