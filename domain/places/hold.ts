// From offer to stay: how a request for places stands, and which way it may go from there.
import { startOf } from '../date.ts'
import type { Stay } from '../stay/stay.ts'
import type { Cohort } from './place.ts'

/**
 * `held` keeps the places until it expires; `waiting` keeps none and moves up when some are free; `asked` is over when
 * somebody says no or goes away.
 */
export const holdStates = ['held', 'confirmed', 'waiting', 'declined', 'cancelled', 'expired'] as const
export type HoldState = (typeof holdStates)[number]

/** What happens to a request without anybody doing it: its time is up, or it moved up from the waiting list. */
export type HoldNews = 'expired' | 'yours'
/** What somebody is reminded of: an answer that is due soon, a stay that is over and wants a word. */
export type HoldReminder = 'soon' | 'over'

/** What a group is like, as it is stored: the group itself, who goes along, and what the rules of stays look at. */
export type CohortNeeds = Cohort & {
  staff: number
  countries: readonly string[]
  stay: Pick<Stay, 'fewerOpportunities' | 'sender' | 'learnersFrom' | 'oldest'>
}

export const holdActions = ['confirm', 'decline', 'cancel'] as const
export type HoldAction = (typeof holdActions)[number]

/**
 * What a school may say of a stay besides whether it would come again: facts of a place, yes or no. A host is asked no
 * more than whether it would take the school again: anything else would be about learners.
 */
export const stayFacts = ['tutorThere', 'workAgreed'] as const
export type StayFact = (typeof stayFacts)[number]
export type StayFacts = Partial<Record<StayFact, boolean>>

/** Days that places are kept for a school while the host has not answered. */
export const keptDays = 7
/** Days before the end of that time when the host is reminded. */
export const reminderDays = 2
export const millisecondsPerDay = 86_400_000

/** Does it take places now? What has expired does not, whether or not anybody has looked. */
export function takesPlaces({ state, expires }: { state: HoldState; expires: number }, now: number): boolean {
  return state === 'confirmed' || (state === 'held' && expires > now)
}

/** The two who agree on a stay. */
export type HoldSide = 'host' | 'school'

/**
 * What one side may do with a request as it stands: a host answers, a school takes back, and both may call off what was
 * agreed, but not what has been: it is a fact.
 */
export function actionsOf(
  side: HoldSide,
  hold: { state: HoldState; expires: number; to: string },
  now: number,
): HoldAction[] {
  if (hold.state === 'waiting') return [side === 'host' ? 'decline' : 'cancel']
  if (!takesPlaces(hold, now) || startOf(hold.to) + millisecondsPerDay <= now) return []
  if (side === 'school' || hold.state === 'confirmed') return ['cancel']
  return ['confirm', 'decline']
}
