// What a host offers and what a group needs. Places are matched to requirements; no learner is stored or ranked.
import type { Country } from '../country.ts'
import { dayAfter, daysBetween } from '../date.ts'
import type { Language } from '../organisation.ts'
import type { WorkField } from './occupation.ts'

export const accessKinds = ['step-free', 'hearing', 'vision', 'quiet'] as const
/** What a workplace can be for those who need it. */
export type Access = (typeof accessKinds)[number]

export const pays = ['none', 'allowance', 'wage'] as const
export type Pay = (typeof pays)[number]

export const lodgings = ['none', 'help', 'provided'] as const
export type Lodging = (typeof lodgings)[number]

/** Days from the first to the last, `YYYY-MM-DD`. */
export type Span = { from: string; to: string }

/** So many at a time from day to day, and what is taken of it. */
export type Period = Span & { id: string; capacity: number; taken: readonly (Span & { learners: number })[] }

export type Spot = { latitude: number; longitude: number }

/** What somebody offers: one kind of work at one host. What is absent nobody has said. */
export type Place = Spot & {
  id: string
  host: string
  name: string
  country: Country
  town?: string
  field: WorkField
  occupation?: string
  /** People who guide learners, and how many one of them takes at a time. */
  tutors: number
  perTutor: number
  languages: readonly Language[]
  access?: readonly Access[]
  pay?: Pay
  lodging?: Lodging
  /** EQF levels of those it suits. */
  eqf?: readonly [number, number]
  youngest?: number
  /** Stays it has hosted to the end, and how many schools would come again. */
  hosted: number
  again: number
  lastConfirmed?: string
  /** Invented, to show how it works. */
  isSample?: boolean
  periods: readonly Period[]
}

/** A group that a school wants to place: numbers and needs, nobody's name. */
export type Cohort = Span & {
  learners: number
  /** Days by which the whole stay may move. */
  flexibility: number
  field: WorkField
  occupation?: string
  /** EQF level the learners work towards. */
  eqf?: number
  languages: readonly Language[]
  youngest?: number
  needsLodging?: boolean
  /** What some of the learners need, and how many of them. */
  access: readonly Access[]
  accessFor: number
  /** How many there are at least at each host: 2 where nobody is to be alone. */
  together: number
}

/** How many more a period takes on every day of a span: its capacity less the busiest of those days. */
export function freeIn(period: Period, span: Span): number {
  if (period.from > span.from || period.to < span.to) return 0
  const overlapping = period.taken.filter((it) => it.from <= span.to && it.to >= span.from)
  const starts = [span.from, ...overlapping.map((it) => it.from).filter((day) => day > span.from)]
  const busiest = starts.map((day) =>
    overlapping.reduce((sum, it) => sum + (it.from <= day && it.to >= day ? it.learners : 0), 0),
  )
  return Math.max(0, period.capacity - Math.max(...busiest))
}

/** How many a period takes from day to day: stretches in their order, with what is free on each of their days. */
export function stretchesOf(period: Period): (Span & { free: number })[] {
  const starts = [...new Set([period.from, ...period.taken.flatMap((it) => [it.from, dayAfter(it.to, 1)])])]
    .filter((day) => day >= period.from && day <= period.to)
    .sort()
  return starts.map((from, at) => {
    const next = starts[at + 1]
    const to = next ? dayAfter(next, -1) : period.to
    return { from, to, free: freeIn(period, { from, to }) }
  })
}

const radians = Math.PI / 180
const earthKilometres = 6371

/** Kilometres between two spots as the crow flies. */
export function kilometresBetween(a: Spot, b: Spot): number {
  const [north, south] = [a.latitude * radians, b.latitude * radians]
  const across = Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2
  const along = Math.sin((south - north) / 2) ** 2
  return 2 * earthKilometres * Math.asin(Math.min(1, Math.sqrt(along + Math.cos(north) * Math.cos(south) * across)))
}

/** Do two spans share a day? */
export const overlap = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to

export const lengthOf = ({ from, to }: Span): number => daysBetween(from, to) + 1
