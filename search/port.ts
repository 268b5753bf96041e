// The finder's port: what can be asked and what comes back, whichever engine answers. Ids, counts and highlights only:
// facts come from the record, and the ranking of partners belongs to the domain.
import type { SourceKind } from '../domain/organisation.ts'

export const facetKinds = [
  'country',
  'region',
  'type',
  'role',
  'theme',
  'language',
  'action',
  'source',
  'seeking',
] as const
export type FacetKind = (typeof facetKinds)[number]

export const engines = ['embedded', 'meilisearch'] as const
export type Engine = (typeof engines)[number]

/** Values wanted per kind (`seeking`: `yes`, has said what partners it seeks): several values of one kind are alternatives, different kinds must all hold. */
export type Filters = { [Kind in Exclude<FacetKind, 'source'>]?: string[] } & { source?: SourceKind[] }

export const sorts = ['relevance', 'name', 'confirmed', 'distance'] as const
/** `latest` is `confirmed` for those who look around: ties stand as in the record, which takes no reading of names. */
export type Sort = (typeof sorts)[number] | 'latest'

/** Degrees north and east. */
export type Point = { latitude: number; longitude: number }

export type Query = Filters & {
  /** What a person typed: words (all must match, the last as far as typed) and "quoted phrases". */
  q?: string
  /** Every word is meant as written: no word is taken for a country, a type, a role or a theme. */
  literal?: boolean
  /** Meanings that a person has taken back, as `kind:value`; their words are then meant as written. */
  without?: string[]
  /** A place to tell distances from; `distance` sorts by it, those whose place is unknown last. */
  near?: Point
  /** Kilometres from `near`: whoever is further away, or nobody knows where, is left out of all counts. */
  within?: number
  /**
   * Without a text to be relevant to, `relevance` sorts by distance where a place is given, and by name otherwise;
   * so does `distance` without a place. Default `relevance`.
   */
  sort?: Sort
  /** Ids wanted, 20 unless stated. */
  limit?: number
  /** Ids passed over, without a ceiling. */
  offset?: number
  /** `false` saves the counting. */
  facets?: boolean
}

export type Facet = { value: string; count: number }

/** Why an organisation matched: original text, and the marked stretches as [start, end) in UTF-16 units. */
export type Highlight = { field: 'name' | 'place' | 'text'; text: string; marks: [start: number, end: number][] }

/** Typed words that were taken for a value of a closed list: they match the value, or their text in any language. */
export type Understood = { kind: 'country' | 'type' | 'role' | 'theme'; value: string; text: string }

export type Answer = {
  /** Who answered. */
  engine: Engine
  /** Did another engine answer than the one that should have? */
  degraded: boolean
  /** Ids of this page, in order. */
  ids: string[]
  /** Organisations that match in all. */
  total: number
  /** Is `total` a count? Otherwise it is an estimate. */
  exact: boolean
  /** Most frequent first; each kind is counted as if it had no filter of its own. Empty lists if not asked for. */
  facets: Record<FacetKind, Facet[]>
  /** By id, for those organisations of this page of which a shown text matched. */
  highlights: Record<string, Highlight[]>
  /** Kilometres from `near` by id, for those of this page whose place is known. */
  distances: Record<string, number>
  /** What was taken for what, in the order typed. */
  understood: Understood[]
}

export type Finder = {
  engine: Engine
  /** @throws if the engine cannot be reached. */
  search(query: Query): Promise<Answer>
  /** Would a search be answered now? Never throws. */
  health(): Promise<boolean>
}

/** Facets of nothing: every kind, no value. */
export function noFacets(): Record<FacetKind, Facet[]> {
  return { country: [], region: [], type: [], role: [], theme: [], language: [], action: [], source: [], seeking: [] }
}

/** The order in which an answer stands: what `sort` comes to with this query. */
export function sortOf({ sort = 'relevance', near }: Query, worded: boolean): Sort {
  const natural = worded ? 'relevance' : near ? 'distance' : 'name'
  return sort === 'relevance' || (sort === 'distance' && !near) ? natural : sort
}

/** A count of rows from outside: not below zero, and `otherwise` where none was given. */
export function wholeNumber(value: number | undefined, otherwise: number): number {
  return value === undefined || Number.isNaN(value) ? otherwise : Math.max(0, Math.trunc(value))
}
