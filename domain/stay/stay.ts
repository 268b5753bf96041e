// The second subject of requirements: a planned stay abroad, and what a guide can ask of one.
import type { Area, Country } from '../country.ts'
import type { Rule } from '../requirement.ts'

/** The part of the organisation whose people go: applicant, member of its mobility consortium, or neither. */
export const senders = ['applicant', 'member', 'outside'] as const
export type Sender = (typeof senders)[number]

/** Have all, some or none of those who go fewer opportunities? */
export const opportunities = ['all', 'some', 'none'] as const

/** A national group of a youth exchange. */
export type Group = { participants: number; leaders: number }

/**
 * One planned stay: who goes where, and for how long. What is absent is unknown, not a no. It holds numbers of people
 * and never a person.
 */
export type Stay = {
  /** First and last day abroad, `YYYY-MM-DD`; travel beside them does not count. */
  from?: string
  to?: string
  /** Days abroad, where the dates are not fixed yet. */
  days?: number
  participants?: number
  fewerOpportunities?: (typeof opportunities)[number]
  /** Where the people come from, and where the activity takes place. */
  sending?: Country
  hosting?: Country
  /** Countries of all learners who take part, those of the host among them. */
  learnersFrom?: readonly Country[]
  sender?: Sender
  groups?: readonly Group[]
  youngest?: number
  oldest?: number
}

export type StayTopic = 'minors' | 'third-countries-share' | 'one-per-host'

type Kind =
  /** Days, or months, that a stay lasts at least and at most; fewer days are enough for people with fewer opportunities. */
  | { kind: 'lasts'; unit: 'days' | 'months'; from: number; to: number; fromIfFewerOpportunities?: number }
  /** People who go; another minimum where all have fewer opportunities, another maximum by who sends them. */
  | {
      kind: 'participants'
      atLeast?: number
      atLeastIfFewerOpportunities?: number
      atMost?: number
      atMostFrom?: { applicant: number; member: number }
    }
  /** The learners come from at least so many countries of an area. */
  | { kind: 'origins'; area: Area; atLeast: number }
  /** The activity takes place in an area. */
  | { kind: 'venue'; area: Area }
  /** It takes place in another country than the one people come from. */
  | { kind: 'abroad' }
  /** Learners of the country it takes place in take part. */
  | { kind: 'host-takes-part' }
  /** Every national group has so many participants and leaders. */
  | { kind: 'groups'; participants: number; leaders: number }
  /** Nobody is younger or older. */
  | { kind: 'ages'; from: number; to: number }
  /** Who may send people. */
  | { kind: 'sender'; anyOf: readonly Sender[] }
  /** What no fact of the stay settles; only said where minors go, or where it leads out of the Programme. */
  | { kind: 'advice'; topic: StayTopic; when?: 'minors' | 'third-country'; values?: readonly number[] }

export type StayRequirement = Kind & Rule
export type StayKind = StayRequirement['kind']
