// Whether a place takes learners of a group, how many, and what speaks for it: reasons whose sum is its worth.
import { daysBetween } from '../date.ts'
import type { Language } from '../organisation.ts'
import { type Cohort, freeIn, type Place, type Span } from './place.ts'

/** Why a place does not take anybody of the group. */
export type Barrier = 'full' | 'dates' | 'language' | 'age' | 'alone'

export const questions = ['language', 'access', 'eqf', 'lodging'] as const
/** What a host has not said and should be asked. */
export type Question = (typeof questions)[number]

export const packageReasons = [
  'same-occupation',
  'common-language',
  'lodging',
  'paid',
  'hosted-before',
  'confirmed-lately',
  'question',
  'another-host',
  'distance',
  'moved-dates',
] as const
export type PackageReason = (typeof packageReasons)[number]

/** Points for each learner placed so, for each host, for each kilometre and day; ours, set by hand. */
export const points = {
  'same-occupation': 1,
  'common-language': 0.5,
  lodging: 0.5,
  paid: 0.25,
  'hosted-before': 0.25,
  'confirmed-lately': 0.25,
  question: -0.25,
  'another-host': -1,
  distance: -0.02,
  'moved-dates': -0.05,
} as const satisfies Record<PackageReason, number>

export type Part = { code: PackageReason; value: number }

/** A place as one group sees it on some dates. `worth` is for each learner there. */
export type Fit = {
  place: Place
  /** Learners it takes at most. */
  room: number
  /** Does it have what those need who need something? */
  isAccessible: boolean
  parts: readonly Part[]
  worth: number
  common: readonly Language[]
  questions: readonly Question[]
}

/** Days for which a confirmation counts as lately. */
const recent = 365

/**
 * A place for a group on a span of days: how it fits, or what bars it. What nobody has said is a question, not a no.
 * @param today `YYYY-MM-DD`
 */
export function fitOf(place: Place, cohort: Cohort, span: Span, today: string): Fit | Barrier {
  if (!place.periods.some((it) => it.from <= span.from && it.to >= span.to)) return 'dates'
  const free = Math.max(...place.periods.map((it) => freeIn(it, span)))
  const room = Math.min(free, place.tutors * place.perTutor, cohort.learners)
  if (room === 0) return 'full'
  if (room < Math.min(cohort.together, cohort.learners)) return 'alone'
  const common = place.languages.filter((it) => cohort.languages.includes(it))
  if (place.languages.length > 0 && cohort.languages.length > 0 && common.length === 0) return 'language'
  if (place.youngest !== undefined && cohort.youngest !== undefined && cohort.youngest < place.youngest) return 'age'
  const open = questionsOf(place, cohort)
  const parts = partsOf(place, cohort, common, open, today)
  return {
    place,
    room,
    isAccessible: cohort.access.every((it) => place.access?.includes(it)),
    parts,
    worth: parts.reduce((sum, it) => sum + it.value, 0),
    common,
    questions: open,
  }
}

function questionsOf(place: Place, cohort: Cohort): Question[] {
  const isOutside = (level: number) => place.eqf !== undefined && (level < place.eqf[0] || level > place.eqf[1])
  return [
    ...(place.languages.length === 0 && cohort.languages.length > 0 ? ['language' as const] : []),
    ...(cohort.accessFor > 0 && place.access === undefined ? ['access' as const] : []),
    ...(cohort.eqf !== undefined && isOutside(cohort.eqf) ? ['eqf' as const] : []),
    ...(cohort.needsLodging && (place.lodging === undefined || place.lodging === 'none') ? ['lodging' as const] : []),
  ]
}

function partsOf(
  place: Place,
  cohort: Cohort,
  common: readonly Language[],
  open: readonly Question[],
  today: string,
): Part[] {
  const part = (code: PackageReason, times: number): Part[] =>
    times === 0 ? [] : [{ code, value: points[code] * times }]
  const isSame = place.occupation !== undefined && place.occupation === cohort.occupation
  const age = place.lastConfirmed ? daysBetween(place.lastConfirmed, today) : recent
  const lodging = !cohort.needsLodging ? 0 : place.lodging === 'provided' ? 1 : place.lodging === 'help' ? 0.5 : 0
  return [
    ...part('same-occupation', isSame ? 1 : 0),
    ...part('common-language', common.length > 0 ? 1 : 0),
    ...part('lodging', lodging),
    ...part('paid', place.pay === 'wage' ? 1 : place.pay === 'allowance' ? 0.5 : 0),
    ...part('hosted-before', place.hosted > 0 ? (1 + place.again) / (2 + place.hosted) : 0),
    ...part('confirmed-lately', age < recent ? 1 : 0),
    ...part('question', open.length),
  ]
}
