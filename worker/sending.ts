// Sending a request: the limits of the domain over what the record knows, tried again where somebody else was faster.
import type { Context } from 'hono'
import { loadReception } from '../db/requests.ts'
import { loadObstacle, loadOutbox, sendRequest } from '../db/sending.ts'
import type { Delivery } from '../domain/request.ts'
import { budgetOf, isPaused } from '../domain/request-limits.ts'
import { judgeText, listAlike } from '../domain/request-text.ts'
import type { Role } from '../domain/type.ts'
import type { Env } from './deps.ts'
import { Problem } from './problem.ts'

/** Tries before a sender is asked to come back: each failed one means that another request of theirs went out. */
const mostTries = 50

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

/** A refusal that screens can put in their own words, by `reason`. */
const refused = (reason: string, detail: string, more: Record<string, unknown> = {}) =>
  new Problem('conflict', detail, undefined, { reason, ...more })

/** @throws Problem with a `reason` if the organisation cannot be asked, or not now, or not with this text */
export async function send(c: Context<Env>, draft: Draft): Promise<{ id: string; delivery: Delivery; name: string }> {
  const { db } = c.env
  const today = c.env.today()
  const { sender, recipient, account, text, replyBy, action, role } = draft
  const reception = await loadReception(db, recipient)
  if (!reception) throw new Problem('not-found', `The record has no organisation “${recipient}”`)
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
      throw refused(verdict, 'Much the same text went to others', { alike: alike.slice(0, 5) })
    const id = crypto.randomUUID()
    const request = { id, sender, recipient, account, text, action, role, sentOn: today, replyBy, delivery, verified }
    if (await sendRequest(db, request, seen, Date.now())) return { id, delivery, name }
  }
  throw new Problem('busy', 'Too many requests go out at once. Try again in a moment')
}
