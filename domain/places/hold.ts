// From offer to stay: how a request for places stands, and which way it may go from there.
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

/** Days that places are kept for a school while the host has not answered. */
export const keptDays = 7
/** Days before the end of that time when the host is reminded. */
export const reminderDays = 2
export const millisecondsPerDay = 86_400_000

/** Does it take places now? What has expired does not, whether or not anybody has looked. */
export function takesPlaces({ state, expires }: { state: HoldState; expires: number }, now: number): boolean {
  return state === 'confirmed' || (state === 'held' && expires > now)
}

/** The state an action leads to; undefined where it cannot be done any more. */
export function afterAction(hold: { state: HoldState; expires: number }, action: HoldAction, now: number) {
  const isKept = takesPlaces(hold, now)
  switch (action) {
    case 'confirm':
      return hold.state === 'held' && isKept ? ('confirmed' as const) : undefined
    case 'decline':
      return isKept || hold.state === 'waiting' ? ('declined' as const) : undefined
    case 'cancel':
      return isKept || hold.state === 'waiting' ? ('cancelled' as const) : undefined
  }
}
