// Requests as an organisation has them: whether it can be asked, what it got and sent, asking, declining many at once.
import { z } from 'zod'
import { loadOrganisations } from '../../db/organisations.ts'
import { resume } from '../../db/request-guards.ts'
import { answerRequests, reopenRequests } from '../../db/request-moves.ts'
import { listRequests, loadReception } from '../../db/requests.ts'
import { loadOutbox } from '../../db/sending.ts'
import { isPartialDate } from '../../domain/date.ts'
import { isReplyDay, replyDays, type Side } from '../../domain/request.ts'
import { budgetOf, isPaused } from '../../domain/request-limits.ts'
import { signedIn } from '../auth/session.ts'
import { idInput, roleInput, textInput } from '../input.ts'
import { languageOf } from '../language.ts'
import { keepWithin } from '../limits.ts'
import { invalid, Problem } from '../problem.ts'
import { lookAhead, send, wayTo } from '../sending.ts'
import { letterView, listedRequest, viewLetter, viewRequest } from '../views-of-requests.ts'
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

const most = { listed: 200, declined: 100, text: 4000 }
const least = { text: 40 }
const byId = z.object({ id: idInput })
const done = z.object({ done: z.literal(true) })

const way = z.enum(['inside', 'outside', 'none']).meta({
  description: 'inside: its people answer here; outside: you pass a letter on yourself; none: it is invented',
})
const budget = z.object({ of: z.number(), left: z.number() })

const reception = route('anyone', {
  method: 'get',
  path: '/organisations/{id}/reception',
  summary: 'Whether and how an organisation can be asked',
  request: { params: byId },
  responses: {
    200: answer(
      z.object({
        way,
        paused: z.boolean().meta({ description: 'It rests, since it had stopped answering' }),
      }),
      'How it can be asked',
    ),
    ...refusedOrMissing,
  },
})

const list = route('editor', {
  method: 'get',
  path: '/organisations/{id}/requests',
  summary: 'What an organisation got, or sent',
  request: { params: byId, query: z.object({ box: z.enum(['received', 'sent']).default('received') }) },
  responses: {
    200: answer(
      z.object({
        requests: z.array(listedRequest),
        budget,
        verified: z.boolean(),
        paused: z.boolean().meta({ description: 'Nobody can ask it until its people say that they are there' }),
      }),
      'The newest first, with what it may still send',
    ),
    ...refusedOrMissing,
  },
})

const ask = route('editor', {
  method: 'post',
  path: '/organisations/{id}/requests',
  middleware: takesJson,
  summary: 'Ask another organisation; where nobody of it is here, a letter comes back that you pass on yourself',
  request: {
    params: byId,
    body: body(
      z.object({
        to: idInput,
        text: textInput(least.text, most.text),
        replyBy: z.string().max(20),
        action: z.string().trim().max(40).optional(),
        role: roleInput.optional(),
        insist: z.boolean().optional().meta({ description: 'Send it although much the same text went to others' }),
      }),
    ),
  },
  responses: {
    200: answer(
      z.object({ id: z.string(), delivery: z.enum(['inside', 'outside']), letter: letterView.optional() }),
      'Sent, or written for you to pass on',
    ),
    ...refusedBody,
    ...refusedOrMissing,
    ...conflict,
    ...tooMany,
  },
})

const preview = route('editor', {
  method: 'post',
  path: '/organisations/{id}/requests/preview',
  middleware: takesJson,
  summary: 'What would become of a request that is still being written; nothing is sent',
  request: {
    params: byId,
    body: body(z.object({ to: idInput, text: textInput(0, most.text).default('') })),
  },
  responses: {
    200: answer(
      z.object({
        way,
        paused: z.boolean(),
        obstacle: z
          .enum(['blocked', 'full', 'asked'])
          .optional()
          .meta({ description: 'It takes none from you; has as many as it can answer; was asked in the last months' }),
        request: z.string().optional().meta({ description: 'The one by which it was asked' }),
        budget,
        verified: z.boolean(),
        verdict: z.enum(['own', 'alike', 'spread']).meta({
          description: 'own: the text is for it alone; alike: others got much the same; spread: too many did',
        }),
        alike: z.array(z.object({ id: z.string(), name: z.string() })),
      }),
      'What stands in the way, and who got much the same text',
    ),
    ...refusedBody,
    ...refusedOrMissing,
  },
})

const reopen = route('editor', {
  method: 'post',
  path: '/organisations/{id}/requests/reopen',
  middleware: takesJson,
  summary: 'Take a no back that was given a moment ago: the requests wait again',
  request: { params: byId, body: body(z.object({ requests: z.array(idInput).min(1).max(most.declined) })) },
  responses: {
    200: answer(z.object({ reopened: z.array(z.string()) }), 'Those that wait again'),
    ...refusedBody,
    ...refusedOrMissing,
  },
})

const decline = route('editor', {
  method: 'post',
  path: '/organisations/{id}/requests/decline',
  middleware: takesJson,
  summary: 'Answer many requests with no, or not now, at once; those that are over stay as they are',
  request: {
    params: byId,
    body: body(
      z.object({
        requests: z.array(idInput).min(1).max(most.declined),
        answer: z.enum(['no', 'later']).default('no'),
      }),
    ),
  },
  responses: {
    200: answer(z.object({ answered: z.array(z.string()) }), 'Those that were answered'),
    ...refusedBody,
    ...refusedOrMissing,
  },
})

const wake = route('editor', {
  method: 'post',
  path: '/organisations/{id}/resumption',
  middleware: takesJson,
  summary: 'Say that its people are there again, so that it can be asked',
  request: { params: byId, body: body(z.object({})) },
  responses: { 200: answer(done, 'It can be asked again'), ...refusedBody, ...refusedOrMissing },
})

export const requestRoutes = makeRouter()
  .openapi(reception, async (c) => {
    const { id } = c.req.valid('param')
    const found = await loadReception(c.env.db, id)
    if (!found) throw new Problem('not-found', `The record has no organisation “${id}”`)
    return c.json(
      { way: wayTo(found), paused: isPaused(found.unanswered, c.env.today(), found.resumedOn) } as const,
      200,
    )
  })
  .openapi(list, async (c) => {
    const { id } = c.req.valid('param')
    const { id: account } = await signedIn(c)
    const { db } = c.env
    const today = c.env.today()
    const side: Side = c.req.valid('query').box === 'sent' ? 'sender' : 'recipient'
    const [requests, outbox, found] = await Promise.all([
      listRequests(db, { organisation: id, side, account, limit: most.listed }),
      loadOutbox(db, id, account, today),
      loadReception(db, id),
    ])
    const views = requests.map((it) => ({ ...viewRequest(it, side, today), unseen: it.unseen }))
    const paused = isPaused(found?.unanswered ?? [], today, found?.resumedOn)
    const { verified } = outbox
    return c.json({ requests: views, budget: budgetOf(outbox.sent, verified, today), verified, paused }, 200)
  })
  .openapi(ask, async (c) => {
    const { id: sender } = c.req.valid('param')
    const { to, replyBy, insist = false, ...said } = c.req.valid('json')
    const asking = await signedIn(c)
    if (to === sender) throw invalid('to', 'is the organisation that asks')
    const isDay = replyBy.length === 10 && isPartialDate(replyBy)
    if (!isDay || !isReplyDay(replyBy, c.env.today()))
      throw invalid('replyBy', `is a day (2026-05-31) from ${replyDays.least} to ${replyDays.most} days from now`)
    await keepWithin(c, 'request', asking.id)
    const draft = { ...said, sender, recipient: to, account: asking.id, replyBy, insist }
    const { id, delivery, name } = await send(c, draft)
    if (delivery === 'inside') return c.json({ id, delivery }, 200)
    const from = (await loadOrganisations(c.env.db, [sender])).get(sender)?.name ?? ''
    const words = { sender: from, recipient: { id: to, name }, text: said.text, replyBy }
    const letter = viewLetter(words, c.env.accounts.origin, languageOf(c.req.header('accept-language')))
    return c.json({ id, delivery, letter }, 200)
  })
  .openapi(preview, async (c) => {
    const { id: sender } = c.req.valid('param')
    const { to, text } = c.req.valid('json')
    if (to === sender) throw invalid('to', 'is the organisation that asks')
    const { id: account } = await signedIn(c)
    return c.json(await lookAhead(c, { sender, recipient: to, account, text }), 200)
  })
  .openapi(reopen, async (c) => {
    const { requests } = c.req.valid('json')
    const reopened = await reopenRequests(c.env.db, { recipient: c.req.valid('param').id, requests }, Date.now())
    return c.json({ reopened }, 200)
  })
  .openapi(decline, async (c) => {
    const { id: recipient } = c.req.valid('param')
    const doing = { by: (await signedIn(c)).id, today: c.env.today(), now: Date.now() }
    const answered = await answerRequests(c.env.db, { recipient, reply: {}, ...c.req.valid('json') }, doing)
    return c.json({ answered }, 200)
  })
  .openapi(wake, async (c) => {
    await resume(c.env.db, c.req.valid('param').id, c.env.today())
    return c.json({ done: true as const }, 200)
  })
