// What a language must be able to say about planned stays; the data that rules and findings carry supplies every number.
import type { StayFinding } from '../stay/judge.ts'
import type { StayRequirement } from '../stay/stay.ts'

export type StaySentences = {
  /** The rule as a sentence without its full stop, with the terms of its call year. */
  rule(requirement: StayRequirement, year: number): string
  /** How the stay stands, in whole sentences; empty where the light says enough. */
  state(finding: StayFinding): string
}
