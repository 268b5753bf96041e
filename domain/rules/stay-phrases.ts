// The phrases in which guides speak of stays, as short names for requirement data.
import type { Area } from '../country.ts'
import type { Field } from '../organisation.ts'
import type { MobilityActivity } from '../programme.ts'
import type { Confidence, Rule } from '../requirement.ts'
import type { Sender, StayRequirement, StayTopic } from '../stay/stay.ts'
import { programme } from './phrases.ts'

/** A rule that takes its page and confidence from its activity unless it has its own. */
export type Phrase = StayRequirement extends infer Known
  ? Known extends StayRequirement
    ? Omit<Known, keyof Rule> & { id: string } & Partial<Pick<Rule, 'page' | 'confidence' | 'recommended'>>
    : never
  : never

type Where = { page: string; field?: Field; confidence?: Confidence }

/** A kind of stay with what is asked of it. */
export function activity(name: MobilityActivity['activity'], where: Where, ...rules: Phrase[]): MobilityActivity {
  const cited = { page: where.page, confidence: where.confidence ?? 'V' }
  return { activity: name, ...where, requires: rules.map((it): StayRequirement => ({ ...cited, ...it })) }
}

export const days = (from: number, to: number, fromIfFewerOpportunities?: number): Phrase => ({
  id: 'duration',
  kind: 'lasts',
  unit: 'days',
  from,
  to,
  ...(fromIfFewerOpportunities !== undefined && { fromIfFewerOpportunities }),
})

export const months = (from: number, to: number): Phrase => ({
  id: 'duration',
  kind: 'lasts',
  unit: 'months',
  from,
  to,
})

type People = Extract<StayRequirement, { kind: 'participants' }>
export const people = (
  size: Pick<People, 'atLeast' | 'atLeastIfFewerOpportunities' | 'atMost' | 'atMostFrom'>,
  id = 'participants',
): Phrase => ({ id, kind: 'participants', ...size })

export const learnersFromCountries = (atLeast: number): Phrase => ({
  id: 'origins',
  kind: 'origins',
  area: programme,
  atLeast,
})

export const venueIn = (area: Area, cited: Partial<Pick<Rule, 'page' | 'confidence'>> = {}): Phrase => ({
  id: 'venue',
  kind: 'venue',
  area,
  ...cited,
})

export const ages = (from: number, to: number): Phrase => ({ id: 'ages', kind: 'ages', from, to })

export const sentBy = (...anyOf: Sender[]): Phrase => ({ id: 'sender', kind: 'sender', anyOf })

export const groupsOf = (participants: number, leaders: number): Phrase => ({
  id: 'groups',
  kind: 'groups',
  participants,
  leaders,
})

export const hostTakesPart: Phrase = { id: 'host-takes-part', kind: 'host-takes-part' }

/** Not found in the text we read; from memory, so that it asks and never breaks. */
export const abroad: Phrase = { id: 'abroad', kind: 'abroad', confidence: 'R' }
export const insideProgramme: Phrase = venueIn(programme, { confidence: 'R' })

export const stayAdvice = (
  topic: StayTopic,
  more: { when?: 'minors' | 'third-country'; values?: readonly number[]; page?: string; confidence?: Confidence } = {},
): Phrase => ({ id: topic, kind: 'advice', topic, ...more })

export const careForMinors = stayAdvice('minors', { when: 'minors', confidence: 'R' })
