// Sending a request: the limits of the domain over what the record knows, tried again where somebody else was faster.
import type { Context } from 'hono'
import { loadReception, type Reception } from '../db/requests.ts'
import { loadObstacle, loadOutbox, sendRequest } from '../db/sending.ts'
import type { Delivery } from '../domain/request.ts'
import { budgetOf, isPaused } from '../domain/request-limits.ts'
import { judgeText, listAlike } from '../domain/request-text.ts'
import type { Role } from '../domain/type.ts'
import type { Env } from './deps.ts'
import { Problem } from './problem.ts'

/** Tries before a sender is asked to come back: each failed one means that another request of theirs went out. */
const mostTries = 50
const most = { alike: 5 }

export type Draft = {
  sender: string
  recipient: string
  account: string
  text: string
  replyBy: string
  action?: string
  role?: Role
  /** The sender knows to whom much the same text went, and wants to send it all the same. */
  insist: boolean
}

/** How an organisation can be asked: by its people here, by a letter that is passed on, or not at all. */
export const wayTo = ({ sample, hasPeople }: Reception) => (sample ? 'none' : hasPeople ? 'inside' : 'outside')

const missing = (id: string) => new Problem('not-found', `The record has no organisation “${id}”`)

/** What would become of a request that is still being written: everything `send` looks at, and nothing is kept. */
export async function lookAhead(
  c: Context<Env>,
  { sender, recipient, account, text }: Pick<Draft, 'sender' | 'recipient' | 'account' | 'text'>,
) {
  const { db } = c.env
  const today = c.env.today()
  const [reception, outbox] = await Promise.all([loadReception(db, recipient), loadOutbox(db, sender, account, today)])
  if (!reception) throw missing(recipient)
  const { verified, sent } = outbox
  const obstacle = await loadObstacle(db, { sender, recipient, account, verified, today })
  const way = wayTo(reception)
  const alike = text ? listAlike({ recipient, name: reception.name, text }, sent) : []
  const isAsked = typeof obstacle === 'object'
  return {
    ...({ way, verified, paused: isPaused(reception.unanswered, today, reception.resumedOn) } as const),
    budget: budgetOf(sent, verified, today),
    ...(obstacle && (obstacle !== 'full' || way === 'inside') && { obstacle: isAsked ? ('asked' as const) : obstacle }),
    ...(isAsked && { request: obstacle.asked }),
    verdict: judgeText(alike.length),
    alike: alike.slice(0, most.alike).map((it) => ({ id: it.recipient, name: it.name })),
  }
}

/** A refusal that screens can put in their own words, by `reason`. */
const refused = (reason: string, detail: string, more: Record<string, unknown> = {}) =>
  new Problem('conflict', detail, undefined, { reason, ...more })

/** @throws Problem with a `reason` if the organisation cannot be asked, or not now, or not with this text */
export async function send(c: Context<Env>, draft: Draft): Promise<{ id: string; delivery: Delivery; name: string }> {
  const { db } = c.env
  const today = c.env.today()
  const { sender, recipient, account, text, replyBy, action, role } = draft
  const reception = await loadReception(db, recipient)
  if (!reception) throw missing(recipient)
  if (reception.sample) throw refused('sample', 'It is invented, as a sample: nobody would answer')
  if (isPaused(reception.unanswered, today, reception.resumedOn))
    throw refused('paused', 'It takes no requests just now: its people have not answered for a while')
  const { name } = reception
  const delivery: Delivery = reception.hasPeople ? 'inside' : 'outside'
  for (let tries = 0; tries < mostTries; tries++) {
    const outbox = await loadOutbox(db, sender, account, today)
    const { verified, seen } = outbox
    if (delivery === 'inside' && budgetOf(outbox.sent, verified, today).left === 0)
      throw refused('budget', 'So many requests wait for an answer that you can send no more just now')
    const obstacle = await loadObstacle(db, { sender, recipient, account, verified, today })
    if (obstacle === 'blocked') throw refused('blocked', 'It takes no requests from you')
    if (obstacle === 'full' && delivery === 'inside') throw refused('full', 'It has more requests than it can answer')
    if (obstacle && obstacle !== 'full')
      throw refused('asked', 'You have asked it in the last three months', { request: obstacle.asked })
    const alike = listAlike({ recipient, name, text }, outbox.sent)
    const verdict = judgeText(alike.length)
    if (verdict === 'spread' || (verdict === 'alike' && !draft.insist))
      throw refused(verdict, 'Much the same text went to others', { alike: alike.slice(0, most.alike) })
    const id = crypto.randomUUID()
    const request = { id, sender, recipient, account, text, action, role, sentOn: today, replyBy, delivery, verified }
    if (await sendRequest(db, request, seen, Date.now())) return { id, delivery, name }
  }
  throw new Problem('busy', 'Too many requests go out at once. Try again in a moment')
}
