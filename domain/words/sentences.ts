// What a language must be able to say about requirements and findings; the data they carry supplies every number.
import type { Change } from '../change.ts'
import type { Need } from '../need.ts'
import type { Finding, Requirement } from '../requirement.ts'

export type Sentences = {
  /** The rule as a sentence without its full stop. `year` decides how the country group was called then. */
  rule(requirement: Requirement, year: number): string
  /** How the draft stands, in whole sentences; empty where the light says enough. */
  state(finding: Finding, year: number, nameOf: (member: number) => string): string
  /** Who is missing on an empty chair, without a full stop: “an employer in Finland”. */
  need(need: Need): string
  /** One change to the draft, without a full stop: “leave out Berg skole”. */
  change(change: Change, nameOf: (member: number) => string): string
}
