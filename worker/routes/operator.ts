// What operators (advisers at an agency) do: decide claims, pause accounts, see what was done.
import { z } from 'zod'
import { noteStatement } from '../../db/accounts.ts'
import { decideClaim, listWaiting, loadClaim } from '../../db/claims.ts'
import { listNotes, listPaused, pauseAccount } from '../../db/operators.ts'
import { capacities } from '../../domain/ownership.ts'
import { sayMail } from '../../domain/words/mails.ts'
import { signedIn } from '../auth/session.ts'
import { idInput } from '../input.ts'
import { Problem } from '../problem.ts'
import { tryToSend } from '../send.ts'
import { answer, body, conflict, makeRouter, refusedBody, refusedOrMissing, route, takesJson } from './route.ts'

const most = { waiting: 100, paused: 200, notes: 200 }
const done = z.object({ done: z.literal(true) })

const waiting = z
  .object({
    claims: z.array(
      z.object({
        id: z.string(),
        organisation: z.object({
          id: z.string(),
          name: z.string(),
          country: z.string(),
          website: z.string().optional(),
          people: z.number(),
        }),
        person: z.object({ account: z.string(), name: z.string(), email: z.string(), since: z.string() }),
        capacity: z.enum(capacities),
        note: z.string().optional(),
        at: z.string(),
      }),
    ),
  })
  .meta({ id: 'WaitingClaims' })

const listClaims = route('operator', {
  method: 'get',
  path: '/operator/claims',
  summary: 'Claims that wait for a decision, the oldest first',
  responses: { 200: answer(waiting, 'With what there is to judge by') },
})

const decide = route('operator', {
  method: 'post',
  path: '/operator/claims/{claim}',
  middleware: takesJson,
  summary: 'Approve or refuse a claim; the person is told by mail',
  request: {
    params: z.object({ claim: idInput }),
    body: body(z.object({ approve: z.boolean(), reason: z.string().trim().max(1000).optional() })),
  },
  responses: { 200: answer(done, 'Decided'), ...refusedBody, ...refusedOrMissing, ...conflict },
})

const pause = route('operator', {
  method: 'post',
  path: '/operator/accounts/{account}',
  middleware: takesJson,
  summary: 'Pause an account, or let it go on; a paused one reads and changes nothing',
  request: { params: z.object({ account: idInput }), body: body(z.object({ paused: z.boolean() })) },
  responses: { 200: answer(done, 'Done'), ...refusedBody, ...refusedOrMissing, ...conflict },
})

const listPausedAccounts = route('operator', {
  method: 'get',
  path: '/operator/accounts',
  summary: 'Paused accounts, the latest first',
  responses: {
    200: answer(
      z.object({
        accounts: z.array(
          z.object({
            ...{ id: z.string(), name: z.string(), email: z.string(), since: z.string() },
            by: z.string().optional().meta({ description: 'The operator who did it' }),
            organisations: z.array(z.object({ id: z.string(), name: z.string() })),
            reports: z.array(z.object({ reason: z.string(), note: z.string().optional(), at: z.string() })),
          }),
        ),
      }),
      'With whom they speak for, and reports of what they wrote',
    ),
  },
})

const audit = route('operator', {
  method: 'get',
  path: '/operator/audit',
  summary: 'What was done last',
  responses: {
    200: answer(
      z.object({
        notes: z.array(
          z.object({
            at: z.string(),
            account: z.string().optional(),
            what: z.string(),
            subject: z.string().optional(),
          }),
        ),
      }),
      'The newest first',
    ),
  },
})

const instant = (at: number) => new Date(at).toISOString()

export const operatorRoutes = makeRouter()
  .openapi(listClaims, async (c) => {
    const claims = (await listWaiting(c.env.db, most.waiting)).map((it) => ({
      id: it.id,
      organisation: {
        ...{ id: it.organisation, name: it.name, country: it.country },
        website: it.website,
        people: it.people,
      },
      person: { account: it.account, name: it.accountName, email: it.accountEmail, since: instant(it.accountSince) },
      ...{ capacity: it.capacity, note: it.note },
      at: instant(it.createdAt),
    }))
    return c.json({ claims }, 200)
  })
  .openapi(decide, async (c) => {
    const { approve, reason = '' } = c.req.valid('json')
    const asking = await signedIn(c)
    const found = await loadClaim(c.env.db, c.req.valid('param').claim)
    if (!found) throw new Problem('not-found', 'There is no such claim')
    if (found.account === asking.id) throw new Problem('conflict', 'Another operator has to decide your own claim')
    const state = approve ? 'approved' : 'refused'
    const note = noteStatement(`claim ${state}`, { account: asking.id, subject: found.organisation })
    if (!(await decideClaim(c.env.db, found, { state, by: asking.id }, note)))
      throw new Problem('conflict', 'It has been decided already')
    const values = { organisation: found.name, reason, link: `${c.env.accounts.origin}/account` }
    const mail = sayMail(approve ? 'claimApproved' : 'claimRefused', values, found.accountLanguage)
    await tryToSend(c, { to: found.accountEmail, ...mail })
    return c.json({ done: true as const }, 200)
  })
  .openapi(pause, async (c) => {
    const { account } = c.req.valid('param')
    const { paused } = c.req.valid('json')
    const asking = await signedIn(c)
    if (account === asking.id) throw new Problem('conflict', 'Nobody pauses themselves')
    const note = noteStatement(paused ? 'account paused' : 'account goes on', { account: asking.id, subject: account })
    if (!(await pauseAccount(c.env.db, account, paused, note)))
      throw new Problem('not-found', 'There is no such account')
    return c.json({ done: true as const }, 200)
  })
  .openapi(listPausedAccounts, async (c) => {
    const accounts = (await listPaused(c.env.db, most.paused)).map(({ since, reports, ...it }) => ({
      ...it,
      since: instant(since),
      reports: reports.map((one) => ({ ...one, at: instant(one.at) })),
    }))
    return c.json({ accounts }, 200)
  })
  .openapi(audit, async (c) => {
    const notes = (await listNotes(c.env.db, most.notes)).map((it) => ({ ...it, at: instant(it.at) }))
    return c.json({ notes }, 200)
  })
