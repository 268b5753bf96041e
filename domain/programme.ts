// Actions of the programme by guide year, and which guide judges which call year.
import type { Field } from './organisation.ts'
import type { Confidence, Requirement, VariantName } from './requirement.ts'
import type { StayRequirement } from './stay/stay.ts'

/** Deadlines are Brussels time. An optional round opens only where a national agency says so. */
export type Deadline = {
  round: number
  day: string
  time: string
  optional?: true
  /** The only variant of the action it is for. */
  variant?: VariantName
  confidence?: Confidence
}

export const criteria = [
  'relevance',
  'design',
  'partnership',
  'impact',
  'objectives',
  'activities',
  'management',
  'follow-up',
  'geography',
  'coherence',
] as const
export type Criterion = (typeof criteria)[number]

/** Points per award criterion, the pass mark, and the least for each criterion in the same order (or half of it). */
export type Award = { readonly [criterion in Criterion]?: number } & {
  pass: number
  minima?: readonly number[] | 'half'
  confidence?: Confidence
}

/** The criteria of an award in its guide's order, with their points and the least each must reach. */
export function criteriaOf(award: Award): { criterion: Criterion; points: number; minimum?: number }[] {
  const named = Object.keys(award).filter((it) => criteria.includes(it as Criterion)) as Criterion[]
  return named.map((criterion, at) => {
    const points = award[criterion] ?? 0
    return { criterion, points, minimum: award.minima === 'half' ? Math.ceil(points / 2) : award.minima?.[at] }
  })
}

/** What assessors look at in a team, beside eligibility; computed in `quality.ts`. */
export const indicators = [
  'profile-mix',
  'newcomers',
  'experienced-coordinator',
  'experience-mix',
  'public-authority',
  'third-countries',
  'third-country-share',
  'parts-of-europe',
  'three-sides',
  'small-enterprises',
  'social-partners',
  'non-academic',
  'authorities-and-schools',
  'accredited-members',
] as const
export type Indicator = (typeof indicators)[number]

/** An indicator and the award criterion that it belongs to; the guide's page says so. */
export type QualityItem = { indicator: Indicator; criterion: Criterion; page: string }

export const mobilityActivities = [
  'job-shadowing',
  'teaching',
  'courses',
  'skills-competition',
  'learner-group',
  'learner-short',
  'learner-long',
  'invited-expert',
  'hosting-trainee',
  'preparatory-visit',
  'studies',
  'traineeship',
  'doctoral',
  'short-blended',
  'blended-intensive',
  'youth-exchange',
  'youth-worker',
  'travel',
  'coaching',
] as const

/** A kind of stay that an action pays for, with what its guide asks of one. */
export type MobilityActivity = {
  activity: (typeof mobilityActivities)[number]
  requires: readonly StayRequirement[]
  page: string
  /** The field it is for, where the action has several. */
  field?: Field
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
  /** How sure the code is, where it is not printed in the guide. */
  codeConfidence?: Confidence
  requires: readonly Requirement[]
  /** EUR, share of the costs the grant covers; absent for lump sums. */
  rate?: number
  deadlines: readonly Deadline[]
  award?: Award
  /** What its assessors look at in a team. */
  quality?: readonly QualityItem[]
  activities?: readonly MobilityActivity[]
  /** Do award criteria reward newcomers and less experienced organisations in the team? */
  rewardsNewcomers?: true
}

/** What a calendar needs of an action. */
export type Announced = Pick<Action, 'id' | 'name' | 'fields' | 'managedBy' | 'pages' | 'confidence' | 'deadlines'>

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

/** All actions of one call year, as its guide or other sources state them. */
export type Edition = {
  year: number
  actions: readonly Action[]
  successors?: readonly Succession[]
  /** Actions of which only the dates are known, not the requirements. */
  announced?: readonly Announced[]
  /** Known only as differences over another guide: it judges its own year and stands in for no other. */
  partial?: true
}

/** What became of an action of an earlier programme: call ids of the newest guide; the note stands in the words. */
export type Succession = { from: string; to: readonly string[]; note: SuccessionNote }

export const successionNotes = [
  'staff-mobility',
  'learner-mobility',
  'adult-mobility',
  'municipal-consortium',
  'good-practice-or-innovation',
  'school-exchange',
  'knowledge-alliance',
  'sector-skills',
  'vocational-excellence',
  'european-universities',
  'capacity-building',
  'erasmus-mundus',
] as const
export type SuccessionNote = (typeof successionNotes)[number]
