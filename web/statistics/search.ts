// What the address of the statistics may hold: what is counted by, what it is narrowed to, which number is drawn.
import { oneOf } from '../search-params.ts'

export const dimensions = ['country', 'region', 'town', 'owner', 'type', 'action', 'year'] as const
export type Dimension = (typeof dimensions)[number]
export const measures = ['participations', 'coordinations', 'newcomers', 'absent', 'perHundred'] as const
export type Measure = (typeof measures)[number]

export const narrowings = ['country', 'region', 'town', 'owner', 'type', 'action', 'from', 'to'] as const
export type StatisticsSearch = { by?: Dimension; show?: Measure } & Partial<Record<(typeof narrowings)[number], string>>

/** Counted within a country only. */
export const isLocal = (name: string): boolean => name === 'region' || name === 'town' || name === 'owner'

/** Reads the address; what it does not know is left out. */
export function readStatisticsSearch(search: Record<string, unknown>): StatisticsSearch {
  const by = dimensions.find((it) => it === oneOf(search.by))
  const show = measures.find((it) => it === oneOf(search.show))
  const found: StatisticsSearch = { ...(by && { by }), ...(show && { show }) }
  for (const name of narrowings) {
    const value = oneOf(search[name])?.slice(0, 200)
    if (value) found[name] = value
  }
  return found
}

/** The question to the API behind an address; places without their country are left out. */
export function questionOf({ by = 'country', show = 'participations', ...narrowed }: StatisticsSearch) {
  const within = Object.entries(narrowed).filter(([name]) => narrowed.country || !isLocal(name))
  return {
    by: isLocal(by) && !narrowed.country ? ('country' as const) : by,
    ...(by === 'year' ? {} : { sort: show }),
    ...(Object.fromEntries(within) as Partial<Record<(typeof narrowings)[number], string>>),
  }
}
