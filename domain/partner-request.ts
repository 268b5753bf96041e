// A partner request: what an organisation seeks for one project, open to all until a day or until enough have answered.
import type { Country } from './country.ts'
import { daysBetween } from './date.ts'
import type { PartialDate } from './organisation.ts'
import type { Theme } from './theme.ts'
import type { OrganisationType, Role } from './type.ts'

export const keptStandings = ['draft', 'open', 'closed'] as const
/** What is kept: nobody closes a partner request at its deadline or cap, they do so by themselves. */
export type KeptStanding = (typeof keptStandings)[number]

export const partnerStandings = [...keptStandings, 'full', 'over'] as const
export type PartnerStanding = (typeof partnerStandings)[number]

/** What its owner writes; in a draft much of it may be missing, and a date or text that is missing is empty. */
export type PartnerWish = {
  title: string
  action?: string
  themes: Theme[]
  aims: string
  targetGroup?: string
  tasks?: string
  /** When the project would begin and end. */
  begins?: PartialDate
  ends?: PartialDate
  /** What partners are wanted; an empty list: any. */
  countries: Country[]
  types: OrganisationType[]
  roles: Role[]
  /** The last days to apply for the grant, and to answer. */
  applyBy?: string
  replyBy: string
  /** So many answers close it. */
  cap: number
}

/** Answers at most, as its owner may choose. */
export const caps = { least: 1, most: 50, usual: 20 } as const

/** Days from today to the last day for an answer. */
export const openDays = { least: 2, most: 180 } as const

/** Days that its people have to say yes or no after the last day for an answer. */
export const decisionDays = 21

/** Partner requests that an organisation may have open at a time. */
export const openAtOnce = { verified: 5, unverified: 1 } as const

/** Shorter, and nobody knows what they would take part in. */
export const leastAims = 40

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

/** What keeps it from being published, by field; nothing if it is whole. */
export function lacksOf(it: PartnerWish, today: string): { field: keyof PartnerWish; message: string }[] {
  const days = it.replyBy === '' ? Number.NaN : daysBetween(today, it.replyBy)
  const isLate = it.applyBy !== undefined && it.replyBy > it.applyBy
  return [
    it.aims.length < leastAims && ({ field: 'aims', message: `needs ${leastAims} characters or more` } as const),
    it.themes.length === 0 && ({ field: 'themes', message: 'needs one theme or more' } as const),
    !(days >= openDays.least && days <= openDays.most) &&
      ({ field: 'replyBy', message: `is a day from ${openDays.least} to ${openDays.most} days from now` } as const),
    isLate && ({ field: 'replyBy', message: 'is after the last day to apply' } as const),
    it.applyBy !== undefined && it.applyBy < today && ({ field: 'applyBy', message: 'lies in the past' } as const),
    it.begins !== undefined &&
      it.ends !== undefined &&
      it.ends < it.begins &&
      ({ field: 'ends', message: 'is before the project begins' } as const),
  ].filter((lack) => lack !== false)
}
