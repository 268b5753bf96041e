// A linear programme in the words of a table: sums over seats that are taken for certain and seats that may be taken.
import type { Member } from '../consortium.ts'
import type { Country } from '../country.ts'

/** One column of the programme, so many times. */
export type Term = { column: string; times: number }

/** A sum of columns between two bounds. */
export type Row = { terms: Term[]; min?: number; max?: number }

/** A seat: somebody kept at the table, whose column is absent, or somebody who may sit there. */
export type Seat = { member: Member; column?: string }

/** What a requirement says as rows; columns that may not be chosen at all, and those that are whole. */
export type Linear = { rows: Row[]; barred: string[]; whole: string[]; gatherings: Gathering[] }

/** A column that is 1 only where at least so many people come from one country. */
export type Gathering = { country: Country; column: string; people: number }

export const nothing: Linear = { rows: [], barred: [], whole: [], gatherings: [] }

export const joined = (parts: readonly Linear[]): Linear => ({
  rows: parts.flatMap((it) => it.rows),
  barred: parts.flatMap((it) => it.barred),
  whole: parts.flatMap((it) => it.whole),
  gatherings: parts.flatMap((it) => it.gatherings),
})

/** A sum over seats: what the kept ones add for certain, and the columns of the others. */
export type Sum = { kept: number; terms: Term[] }

/** How many of these seats are taken. Kept members that are one organisation count once: `identities` says who is who. */
export function sumOf(seats: readonly Seat[], identities: ReadonlyMap<Member, number>): Sum {
  const kept = new Set(seats.flatMap(({ member, column }) => (column ? [] : [identities.get(member)])))
  return { kept: kept.size, terms: seats.flatMap(({ column }) => (column ? [{ column, times: 1 }] : [])) }
}

/** The sum is at least `least`, of which each `per` column asks for so many. */
export function atLeast(sum: Sum, least: number, ...per: Term[]): Row[] {
  if (per.length === 0 && sum.kept >= least) return []
  return [
    { terms: [...sum.terms, ...per.map(({ column, times }) => ({ column, times: -times }))], min: least - sum.kept },
  ]
}

export const atMost = (sum: Sum, most: number): Row => ({ terms: sum.terms, max: most - sum.kept })

/** A column that is 1 at most. */
export const upToOne = (column: string): Row => ({ terms: [{ column, times: 1 }], max: 1 })

/** All parts of a small list but the empty one. */
export function subsetsOf<Item>(items: readonly Item[]): Item[][] {
  return items.reduce<Item[][]>((sets, item) => sets.flatMap((set) => [set, [...set, item]]), [[]]).slice(1)
}
