// A request to one organisation: how it is answered, how it ends by itself, and which side may do what with it.
import { daysBetween } from './date.ts'

/** What the organisation that was asked may answer: yes, not now, no. */
export const answers = ['interested', 'later', 'no'] as const
export type Answer = (typeof answers)[number]

export const requestStates = ['waiting', ...answers, 'withdrawn', 'closed'] as const
export type RequestState = (typeof requestStates)[number]

/** What is kept of a state: nobody closes a request, its deadline does. */
export type KeptState = Exclude<RequestState, 'closed'>

/** `inside` it waits here for people; `outside` nobody of the organisation is here yet and the sender passes it on. */
export const deliveries = ['inside', 'outside'] as const
export type Delivery = (typeof deliveries)[number]

/** How a request has gone so far; all days are `YYYY-MM-DD`. */
export type Course = {
  state: KeptState
  sentOn: string
  /** The last day for an answer. */
  replyBy: string
  /** When the organisation that was asked first said something, an answer or a question. */
  heardOn?: string
}

/** Who looks at a request. */
export const sides = ['sender', 'recipient'] as const
export type Side = (typeof sides)[number]

export const moves = ['answer', 'write', 'share', 'withdraw'] as const
export type Move = (typeof moves)[number]

/** Days from today to the last day for an answer. */
export const replyDays = { least: 2, most: 60 } as const

/** The state today: what still waits after its deadline is closed. */
export function stateOf({ state, replyBy }: Course, today: string): RequestState {
  return state === 'waiting' && today > replyBy ? 'closed' : state
}

/** Is this a deadline that leaves time to answer, and no request open for ever? */
export function isReplyDay(day: string, today: string): boolean {
  const days = daysBetween(today, day)
  return days >= replyDays.least && days <= replyDays.most
}

/** Minutes in which a no can be taken back by whoever gave it: a slip of the hand, not a change of mind. */
export const regret = { minutes: 15 } as const

/** Whose move each one is, and in which states. */
const allowed: Record<Move, { sides: readonly Side[]; in: readonly RequestState[] }> = {
  // A yes may become a no, and not now a yes; a no is final, so that nobody is asked again and again.
  answer: { sides: ['recipient'], in: ['waiting', 'later', 'interested'] },
  write: { sides, in: ['waiting', 'later', 'interested'] },
  share: { sides, in: ['interested'] },
  withdraw: { sides: ['sender'], in: ['waiting', 'later', 'interested'] },
}

/** Why a move cannot be made: it is the other side's, the request is over, or the sender has to wait for a word first. */
export type Refusal = 'not yours' | 'over' | 'wait'

/** What stands in the way of a move; undefined if nothing does. */
export function refusalOf(move: Move, side: Side, course: Course, today: string): Refusal | undefined {
  const { sides: whose, in: states } = allowed[move]
  if (!whose.includes(side)) return 'not yours'
  const state = stateOf(course, today)
  if (move === 'share' && (state === 'waiting' || state === 'later')) return 'wait'
  if (!states.includes(state)) return 'over'
  // Whoever asks does not ask twice: the next word is the other side's.
  if (move === 'write' && side === 'sender' && state === 'waiting' && course.heardOn === undefined) return 'wait'
  return undefined
}

/** The moves that a side has today. */
export function movesOf(side: Side, course: Course, today: string): Move[] {
  return moves.filter((move) => refusalOf(move, side, course, today) === undefined)
}

/** Why somebody shows a request to the operators. */
export const reportReasons = ['spam', 'false name', 'offensive', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]
