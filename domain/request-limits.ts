// How many requests an organisation may send and get: a budget that answers refill, and rest for those who do not answer.
import { dayAfter } from './date.ts'
import { type Course, type Delivery, stateOf } from './request.ts'

export type Sent = Pick<Course, 'sentOn' | 'heardOn'> & { delivery: Delivery }
/** A request as the organisation that was asked has it; `verified` as the sender was on the day it was sent. */
export type Received = Course & { delivery: Delivery; verified: boolean }

/** Requests without a word of answer that a sender may have from the last so many days. */
export const budget = { verified: 10, unverified: 3, days: 30 } as const

/** Requests that may wait for one organisation at a time, of all senders and of those not verified. */
export const inbox = { all: 20, unverified: 5 } as const

/** Days in which a sender does not ask the same organisation again, whatever came of it. */
export const again = { days: 90 } as const

/** Whoever leaves so many unanswered within so many days is left in peace; a request is unanswered after a week. */
export const silence = { requests: 9, days: 30, patience: 7 } as const

/**
 * How many requests a sender has left. Each one sent costs one; every answer, also a no, gives it back at once, and what
 * nobody answers comes back after thirty days. What the sender passes on itself costs nothing.
 */
export function budgetOf(sent: readonly Sent[], verified: boolean, today: string): { of: number; left: number } {
  const of = verified ? budget.verified : budget.unverified
  const since = dayAfter(today, -budget.days)
  const spent = sent.filter((it) => it.delivery === 'inside' && it.heardOn === undefined && it.sentOn > since).length
  return { of, left: Math.max(0, of - spent) }
}

/** Has the inbox of an organisation room for one more from such a sender? */
export function hasRoom(received: readonly Received[], verified: boolean, today: string): boolean {
  const waiting = received.filter((it) => it.delivery === 'inside' && stateOf(it, today) === 'waiting')
  if (waiting.length >= inbox.all) return false
  return verified || waiting.filter((it) => !it.verified).length < inbox.unverified
}

/** Was nothing said to it for a week, or until its deadline? */
function isUnanswered(it: Received, today: string): boolean {
  if (it.delivery === 'outside' || it.state !== 'waiting' || it.heardOn !== undefined) return false
  return stateOf(it, today) === 'closed' || dayAfter(it.sentOn, silence.patience) <= today
}

/**
 * Does an organisation rest because it has stopped answering? It does from the ninth unanswered request of a verified
 * sender within thirty days, until its people say that they are there, or answer.
 * @param resumedOn the day they last said so: what was sent by then no longer counts
 */
export function isPaused(received: readonly Received[], today: string, resumedOn?: string): boolean {
  const days = received
    .filter((it) => it.verified && isUnanswered(it, today) && (resumedOn === undefined || it.sentOn > resumedOn))
    .map((it) => it.sentOn)
    .sort()
  return days.some((first, at) => {
    const ninth = days[at + silence.requests - 1]
    return ninth !== undefined && ninth < dayAfter(first, silence.days)
  })
}
