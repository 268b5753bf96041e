// One request and its thread: read and answered by the people of both organisations, and nothing there for anybody else.
import type { Context } from 'hono'
import { z } from 'zod'
import {
  answerRequests,
  listMessages,
  loadContacts,
  shareContact,
  withdrawRequest,
  writeMessage,
} from '../../db/request-moves.ts'
import { loadRequest, type Request } from '../../db/requests.ts'
import { loadSender } from '../../db/sending.ts'
import { answers, type Move, refusalOf, type Side, sides } from '../../domain/request.ts'
import { risksOf } from '../../domain/request-risks.ts'
import { signedIn } from '../auth/session.ts'
import type { Env } from '../deps.ts'
import { idInput, languageInput, roleInput, textInput } from '../input.ts'
import { languageOf } from '../language.ts'
import { Problem } from '../problem.ts'
import { sidesOf } from '../rights.ts'
import { threadView, viewLetter, viewRequest } from '../views-of-requests.ts'
import { answer, body, conflict, makeRouter, refusedBody, refusedOrMissing, route, takesJson } from './route.ts'

const most = { message: 4000, proof: 500 }
const byRequest = z.object({ request: idInput })
const responses = { 200: answer(threadView, 'As it is now'), ...refusedBody, ...refusedOrMissing, ...conflict }

const read = route('party', {
  method: 'get',
  path: '/requests/{request}',
  summary: 'A request with its thread; its recipient is told what there is to know of whoever asks',
  request: { params: byRequest },
  responses: { 200: answer(threadView, 'The request as your side sees it'), ...refusedOrMissing },
})

const reply = route('party', {
  method: 'post',
  path: '/requests/{request}/answer',
  middleware: takesJson,
  summary: 'Answer it: interested, not now, or no; with what one could do, the proof of it, and in which language',
  request: {
    params: byRequest,
    body: body(
      z.object({
        answer: z.enum(answers),
        role: roleInput.optional(),
        proof: textInput(0, most.proof).optional(),
        language: languageInput.optional(),
        text: textInput(0, most.message).optional(),
      }),
    ),
  },
  responses,
})

const write = route('party', {
  method: 'post',
  path: '/requests/{request}/messages',
  middleware: takesJson,
  summary: 'Write to the other side; whoever asked waits for a word first',
  request: { params: byRequest, body: body(z.object({ text: textInput(1, most.message) })) },
  responses,
})

const share = route('party', {
  method: 'post',
  path: '/requests/{request}/contact',
  middleware: takesJson,
  summary: 'Let the other side have your name and address, if it lets you have theirs',
  request: { params: byRequest, body: body(z.object({})) },
  responses,
})

const withdraw = route('party', {
  method: 'post',
  path: '/requests/{request}/withdrawal',
  middleware: takesJson,
  summary: 'Take a request back that your organisation sent',
  request: { params: byRequest, body: body(z.object({})) },
  responses,
})

async function loadFor(c: Context<Env>, id: string): Promise<{ request: Request; mine: Side[] }> {
  const request = await loadRequest(c.env.db, id)
  const mine = request ? await sidesOf(c, await signedIn(c), request) : []
  if (!request || mine.length === 0) throw new Problem('not-found', 'There is nothing here, or not for you')
  return { request, mine }
}

/** The side on which somebody makes a move. @throws Problem that says why they cannot */
async function sideFor(c: Context<Env>, id: string, move: Move): Promise<Side> {
  const { request, mine } = await loadFor(c, id)
  const tried = mine.map((side) => ({ side, refusal: refusalOf(move, side, request, c.env.today()) }))
  const found = tried.find((it) => it.refusal === undefined)
  if (found) return found.side
  const refusal = tried.find((it) => it.refusal !== 'not yours')?.refusal ?? 'not yours'
  if (refusal === 'not yours') throw new Problem('not-allowed', `This is for the other side (${sides.join(', ')})`)
  if (refusal === 'wait') throw new Problem('conflict', 'It is the other side’s turn', undefined, { reason: 'wait' })
  throw over()
}

const over = () => new Problem('conflict', 'It is over', undefined, { reason: 'over' })

async function view(c: Context<Env>, id: string): Promise<z.infer<typeof threadView>> {
  const { request, mine } = await loadFor(c, id)
  const { db, accounts } = c.env
  const today = c.env.today()
  const side = mine.includes('recipient') ? 'recipient' : 'sender'
  const [messages, contacts, risks] = await Promise.all([
    listMessages(db, id),
    loadContacts(db, id),
    side === 'recipient' ? loadSender(db, request, today, Date.now()).then(risksOf) : undefined,
  ])
  const isLetter = side === 'sender' && request.delivery === 'outside' && request.state === 'waiting'
  const words = { ...request, sender: request.sender.name }
  return {
    ...viewRequest(request, side, today),
    messages: messages.map((it) => ({ ...it, at: new Date(it.at).toISOString() })),
    ...(risks && { risks }),
    shared: sides.filter((it) => (it === 'sender' ? request.senderYes : request.recipientYes) !== undefined),
    contacts,
    ...(isLetter && {
      letter: viewLetter(words, accounts.origin, languageOf(c.req.header('accept-language'))),
    }),
  }
}

const doingOf = async (c: Context<Env>) => ({ by: (await signedIn(c)).id, today: c.env.today(), now: Date.now() })

export const threadRoutes = makeRouter()
  .openapi(read, async (c) => c.json(await view(c, c.req.valid('param').request), 200))
  .openapi(reply, async (c) => {
    const { request: id } = c.req.valid('param')
    const { answer, ...said } = c.req.valid('json')
    await sideFor(c, id, 'answer')
    const { request } = await loadFor(c, id)
    const given = { recipient: request.recipient.id, requests: [id], answer, reply: said }
    if ((await answerRequests(c.env.db, given, await doingOf(c))).length === 0) throw over()
    return c.json(await view(c, id), 200)
  })
  .openapi(write, async (c) => {
    const { request } = c.req.valid('param')
    const side = await sideFor(c, request, 'write')
    const message = { request, side, text: c.req.valid('json').text }
    if (!(await writeMessage(c.env.db, message, await doingOf(c)))) throw over()
    return c.json(await view(c, request), 200)
  })
  .openapi(share, async (c) => {
    const { request } = c.req.valid('param')
    const side = await sideFor(c, request, 'share')
    await shareContact(c.env.db, request, side, await doingOf(c))
    return c.json(await view(c, request), 200)
  })
  .openapi(withdraw, async (c) => {
    const { request } = c.req.valid('param')
    await sideFor(c, request, 'withdraw')
    if (!(await withdrawRequest(c.env.db, request))) throw over()
    return c.json(await view(c, request), 200)
  })
