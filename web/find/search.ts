// What the URL of Find may hold: the whole state of a search.
import type { FindQuery } from '../api.ts'
import { listOf, oneOf } from '../search-params.ts'

export const filterNames = ['country', 'region', 'type', 'role', 'theme', 'language', 'action', 'source'] as const
export type FilterName = (typeof filterNames)[number]
export const sorts = ['relevance', 'name', 'confirmed', 'distance'] as const
export type Sort = (typeof sorts)[number]
export type FindSearch = {
  q?: string
  sort?: Sort
  /** Only those who still seek partners. */
  seeking?: 'yes'
  /** Only those who look for an action with a deadline ahead. */
  deadline?: 'ahead'
  /** A place to be near to: degrees north and east, as the API takes them. */
  near?: string
  /** What people call that place. */
  place?: string
  /** Kilometres from it, at most. */
  within?: string
  /** Is the map shown? Without a word about it, where there is room beside the list. */
  map?: 'shown' | 'hidden'
  /** Meanings of words that were taken back: `country:NO`. */
  without?: string[]
} & Partial<Record<FilterName, string[]>>

/** Reads a URL's parameters; what Find does not know is left out. Addresses typed by hand must not break it. */
export function readFindSearch(search: Record<string, unknown>): FindSearch {
  const q = oneOf(search.q)?.slice(0, 200)
  const sort = sorts.find((it) => it === oneOf(search.sort) && it !== 'relevance')
  const found: FindSearch = { ...(q ? { q } : {}), ...(sort ? { sort } : {}) }
  if (oneOf(search.seeking) === 'yes') found.seeking = 'yes'
  if (oneOf(search.deadline) === 'ahead') found.deadline = 'ahead'
  const map = oneOf(search.map)
  if (map === 'shown' || map === 'hidden') found.map = map
  Object.assign(found, readNear(search))
  if (!found.near && found.sort === 'distance') delete found.sort
  const without = listOf(search.without).slice(0, 20)
  if (q && without.length > 0) found.without = without
  for (const name of filterNames) {
    const values = listOf(search[name]).slice(0, 50)
    if (values.length > 0) found[name] = values
  }
  return found
}

function readNear(search: Record<string, unknown>): Pick<FindSearch, 'near' | 'place' | 'within'> {
  const near = oneOf(search.near)
  const [latitude = 91, longitude = 181] = (near?.split(',') ?? []).map(Number)
  if (!near || !/^-?[\d.]{1,15},-?[\d.]{1,15}$/.test(near)) return {}
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) return {}
  const place = oneOf(search.place)?.slice(0, 100)
  const within = oneOf(search.within)
  const isDistance = within !== undefined && /^[1-9]\d{0,3}$/.test(within)
  return { near, ...(place ? { place } : {}), ...(isDistance ? { within } : {}) }
}

/** The search near a place, nearest first; or near none. */
export function nearPlace(
  { near: _, place: __, within, sort, ...search }: FindSearch,
  to?: { latitude: number; longitude: number; name: string },
): FindSearch {
  if (!to) return sort === 'distance' ? search : { ...search, ...(sort ? { sort } : {}) }
  const near = [to.latitude, to.longitude].map((degrees) => String(Number(degrees.toFixed(4)))).join()
  return { ...search, near, place: to.name, within: within ?? '50', sort: 'distance' }
}

/** One filter value in use, or the words searched for. */
export type ActiveFilter = { name: FilterName | 'q'; value: string }

/** Everything that narrows a search, in the order of the facets. */
export function activeFilters(search: FindSearch): ActiveFilter[] {
  const words: ActiveFilter[] = search.q ? [{ name: 'q', value: search.q }] : []
  return [...words, ...filterNames.flatMap((name) => (search[name] ?? []).map((value) => ({ name, value })))]
}

/** The search without one filter value; without its last value a filter is gone. */
export function withoutFilter(search: FindSearch, filter: ActiveFilter): FindSearch {
  const { [filter.name]: values, ...rest } = search
  if (filter.name === 'q' || !Array.isArray(values)) return rest
  const left = values.filter((it) => it !== filter.value)
  return left.length > 0 ? { ...rest, [filter.name]: left } : rest
}

/** The search with one filter value put in or taken out. */
export function toggleFilter(search: FindSearch, name: FilterName, value: string): FindSearch {
  const values = search[name] ?? []
  return values.includes(value) ? withoutFilter(search, { name, value }) : { ...search, [name]: [...values, value] }
}

/** The search with a meaning taken back, so that its words are searched for as they stand; or given back. */
export function withoutMeaning(search: FindSearch, meaning: string): FindSearch {
  return { ...search, without: [...(search.without ?? []), meaning] }
}
export function withMeaning({ without = [], ...search }: FindSearch, meaning: string): FindSearch {
  const left = without.filter((it) => it !== meaning)
  return left.length > 0 ? { ...search, without: left } : search
}

/** The question to the API behind a search. */
export const queryOf = ({ place: _, map: __, ...search }: FindSearch): FindQuery => search

/** The search without its filters: its words, and how they are looked at. */
export const withoutFilters = ({ q, map }: FindSearch): FindSearch => ({ ...(q ? { q } : {}), ...(map ? { map } : {}) })
