// Where people of the programme meet: contact seminars, thematic seminars, information meetings.
import type { Country } from './country.ts'
import type { Field } from './organisation.ts'
import type { Theme } from './theme.ts'

export const eventKinds = [
  'contact-seminar',
  'thematic-seminar',
  'information-meeting',
  'writing-seminar',
  'webinar',
  'other',
] as const
export type EventKind = (typeof eventKinds)[number]

/** Days are those of the place; instants (ISO 8601, UTC) are there where the source tells the hour. */
export type ProgrammeEvent = {
  id: string
  kind: EventKind
  title: string
  description?: string
  fields: Field[]
  actions: string[]
  themes: Theme[]
  begins: string
  ends: string
  beginsAt?: string
  endsAt?: string
  country?: Country
  place?: string
  online: boolean
  /** Last day to apply for a place. */
  applyBy?: string
  organiser?: string
  website?: string
  cancelled?: true
  /** None where an operator has entered it. */
  source?: { file: string; row: number }
}
