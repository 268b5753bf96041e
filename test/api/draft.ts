// Drafts for tests: consortia of a few lines.
import type { CheckInput } from './bench.ts'

export type Draft = CheckInput
type Seat = Draft['members'][number]
type Facts = NonNullable<Seat['facts']>

/** A seat of somebody who is not in the record: a role, a country and what else is known. */
export const seat = (role: Seat['role'], country: string, facts: Facts = {}): Seat => ({
  role,
  facts: { country, ...facts },
})

/** A seat of an organisation in the record. */
export const recorded = (role: Seat['role'], organisation: string, facts?: Facts): Seat => ({
  role,
  organisation,
  facts,
})

export const partnership = (members: Draft['members'], more: Partial<Draft> = {}): Draft => ({
  action: 'KA220-SCH',
  year: 2026,
  members,
  ...more,
})
