// The finder's port: what can be asked and what comes back, whichever engine answers. Ids, counts and highlights only:
// facts come from the record, and the ranking of partners belongs to the domain.
import type { SourceKind } from '../domain/organisation.ts'

export const facetKinds = ['country', 'region', 'type', 'role', 'theme', 'language', 'action', 'source'] as const
export type FacetKind = (typeof facetKinds)[number]

/** Values wanted per kind: several values of one kind are alternatives, different kinds must all hold. */
export type Filters = { [Kind in Exclude<FacetKind, 'source'>]?: string[] } & { source?: SourceKind[] }

export type Sort = 'relevance' | 'name' | 'confirmed'

export type Query = Filters & {
  /** What a person typed: words (all must match, the last as far as typed) and "quoted phrases". */
  q?: string
  /** Without a text to be relevant to, `relevance` sorts by name. Default `relevance`. */
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

export type Answer = {
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
}

export type Finder = {
  engine: 'embedded' | 'meilisearch'
  /** @throws if the engine cannot be reached. */
  search(query: Query): Promise<Answer>
  /** Would a search be answered now? Never throws. */
  health(): Promise<boolean>
}

/** Facets of nothing: every kind, no value. */
export function noFacets(): Record<FacetKind, Facet[]> {
  return { country: [], region: [], type: [], role: [], theme: [], language: [], action: [], source: [] }
}
