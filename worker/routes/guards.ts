// How people protect themselves and each other: reports, which operators look at, and blocks.
import { z } from 'zod'
import { noteStatement } from '../../db/accounts.ts'
import { saveReport } from '../../db/reports.ts'
import { blockSender, closeReport, listBlocks, listReports, unblockSender } from '../../db/request-guards.ts'
import { loadRequest } from '../../db/requests.ts'
import { signedIn } from '../auth/session.ts'
import { idInput, reportInput } from '../input.ts'
import { keepWithin } from '../limits.ts'
import { Problem } from '../problem.ts'
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

const most = { reports: 100 }
const done = z.object({ done: z.literal(true) })
const party = z.object({ id: z.string(), name: z.string() })
const instant = (at: number) => new Date(at).toISOString()

const report = route('party', {
  method: 'post',
  path: '/requests/{request}/report',
  middleware: takesJson,
  summary: 'Show a request to the operators; the other side is not told',
  request: {
    params: z.object({ request: idInput }),
    body: body(reportInput),
  },
  responses: { 200: answer(done, 'An operator will look'), ...refusedBody, ...refusedOrMissing, ...tooMany },
})

const block = route('editor', {
  method: 'post',
  path: '/organisations/{id}/blocks',
  middleware: takesJson,
  summary: 'Take no more requests from whoever sent this one; what waits of theirs is declined',
  request: { params: z.object({ id: idInput }), body: body(z.object({ request: idInput })) },
  responses: { 200: answer(done, 'They cannot ask any more'), ...refusedBody, ...refusedOrMissing },
})

const list = route('editor', {
  method: 'get',
  path: '/organisations/{id}/blocks',
  summary: 'Whose requests it does not take',
  request: { params: z.object({ id: idInput }) },
  responses: {
    200: answer(z.object({ blocked: z.array(party.extend({ at: z.string() })) }), 'The latest first'),
    ...refusedOrMissing,
  },
})

const unblock = route('editor', {
  method: 'delete',
  path: '/organisations/{id}/blocks/{sender}',
  summary: 'Take their requests again',
  request: { params: z.object({ id: idInput, sender: idInput }) },
  responses: { 200: answer(done, 'They can ask again'), ...refusedOrMissing },
})

const listWaiting = route('operator', {
  method: 'get',
  path: '/operator/reports',
  summary: 'Reported requests, the oldest first',
  responses: {
    200: answer(
      z.object({
        reports: z.array(
          z.object({
            id: z.string(),
            reason: z.string(),
            note: z.string().optional(),
            at: z.string(),
            sender: party.extend({
              account: z.string().optional(),
              email: z.string().optional(),
              paused: z.boolean().meta({ description: 'That account writes nothing for now' }),
            }),
            recipient: party,
            text: z.string(),
            reports: z.number().meta({ description: 'Reports of this sender so far' }),
          }),
        ),
      }),
      'With what there is to judge by',
    ),
  },
})

const close = route('operator', {
  method: 'post',
  path: '/operator/reports/{report}',
  middleware: takesJson,
  summary: 'Put a report away; an account is paused by a request of its own',
  request: { params: z.object({ report: idInput }), body: body(z.object({})) },
  responses: { 200: answer(done, 'Put away'), ...refusedBody, ...refusedOrMissing, ...conflict },
})

export const guardRoutes = makeRouter()
  .openapi(report, async (c) => {
    const { request } = c.req.valid('param')
    const { id: account } = await signedIn(c)
    await keepWithin(c, 'report', account)
    const note = noteStatement('request reported', { account, subject: request })
    const said = { account, ...c.req.valid('json') }
    await saveReport(c.env.db, { kind: 'request', id: request }, said, note)
    return c.json({ done: true as const }, 200)
  })
  .openapi(block, async (c) => {
    const { id: organisation } = c.req.valid('param')
    const { id: by } = await signedIn(c)
    const request = await loadRequest(c.env.db, c.req.valid('json').request)
    if (request?.recipient.id !== organisation) throw new Problem('not-found', 'It got no such request')
    const sender = request.sender.id
    const note = noteStatement('sender blocked', { account: by, subject: organisation, detail: { sender } })
    await blockSender(c.env.db, { organisation, sender, account: request.account, by }, note)
    return c.json({ done: true as const }, 200)
  })
  .openapi(list, async (c) => {
    const blocked = await listBlocks(c.env.db, c.req.valid('param').id)
    return c.json({ blocked: blocked.map((it) => ({ ...it, at: instant(it.at) })) }, 200)
  })
  .openapi(unblock, async (c) => {
    const { id, sender } = c.req.valid('param')
    if (!(await unblockSender(c.env.db, id, sender))) throw new Problem('not-found', 'It is not blocked')
    return c.json({ done: true as const }, 200)
  })
  .openapi(listWaiting, async (c) => {
    const reports = (await listReports(c.env.db, most.reports)).map((it) => ({ ...it, at: instant(it.at) }))
    return c.json({ reports }, 200)
  })
  .openapi(close, async (c) => {
    const { report: id } = c.req.valid('param')
    const { id: by } = await signedIn(c)
    const note = noteStatement('report put away', { account: by, subject: id })
    if (!(await closeReport(c.env.db, id, by, note)))
      throw new Problem('conflict', 'There is no such report, or no more')
    return c.json({ done: true as const }, 200)
  })
