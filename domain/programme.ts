// Actions of the programme by guide year, and which guide judges which call year.
import type { Field } from './organisation.ts'
import type { Confidence, Requirement } from './requirement.ts'

/** Deadlines are Brussels time. An optional round opens only where a national agency says so. */
export type Deadline = { round: number; day: string; time: string; optional?: true; confidence?: Confidence }

/** Points per award criterion, the pass mark and the minimum per criterion in the same order. */
export type Award = {
  relevance: number
  design: number
  partnership: number
  impact: number
  pass: number
  minima?: readonly [number, number, number, number]
  confidence?: Confidence
}

/** One action of a guide, all its field variants together. */
export type Action = {
  /** Family id: `KA220`, `COVE`. */
  id: string
  name: string
  /** Fields with a variant of their own; empty where the action has none. */
  fields: readonly Field[]
  callCodes?: readonly string[]
  managedBy: 'national agency' | 'EACEA'
  guide: number
  pages: string
  confidence: Confidence
  requires: readonly Requirement[]
  /** EUR, share of the costs the grant covers; absent for lump sums. */
  rate?: number
  deadlines: readonly Deadline[]
  award?: Award
  /** Do award criteria reward newcomers and less experienced organisations in the team? */
  rewardsNewcomers?: true
}

/** One entry of the list of actions: an action in one field. `id` is what a draft names: `KA220-SCH`, `COVE`. */
export type Call = {
  id: string
  action: Action
  field?: Field
  /** The call year asked for. */
  year: number
  /** Is the year judged by another year's guide? */
  provisional: boolean
}
