// A partner request: what an organisation seeks for one project, open to all until a day or until enough have answered.
import { daysBetween } from './date.ts'

export const keptStandings = ['draft', 'open', 'closed'] as const
/** What is kept: nobody closes a partner request at its deadline or cap, they do so by themselves. */
export type KeptStanding = (typeof keptStandings)[number]

export const partnerStandings = [...keptStandings, 'full', 'over'] as const
export type PartnerStanding = (typeof partnerStandings)[number]

/** Answers at most, as its owner may choose. */
export const caps = { least: 1, most: 50, usual: 20 } as const

/** Days from today to the last day for an answer. */
export const openDays = { least: 2, most: 180 } as const

/** Days that its people have to say yes or no after the last day for an answer. */
export const decisionDays = 21

/** How it stands today. */
export function standingOf(
  { state, replyBy, cap }: { state: KeptStanding; replyBy: string; cap: number },
  answers: number,
  today: string,
): PartnerStanding {
  if (state !== 'open') return state
  if (today > replyBy) return 'over'
  return answers >= cap ? 'full' : 'open'
}

/** Is this a deadline that leaves time to answer, and nothing open for ever? */
export function isOpenUntil(day: string, today: string): boolean {
  const days = daysBetween(today, day)
  return days >= openDays.least && days <= openDays.most
}
