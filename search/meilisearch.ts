// The finder on Meilisearch: the same questions and answers as the embedded one, put to an engine beside the record. Only
// what is asked by distance stays with the record: see `settings` in document.ts.
import { Meilisearch, type MultiSearchQuery } from 'meilisearch'
import { asWritten, misspelt, shownFields, wordsForEngine } from './document.ts'
import { highlight } from './highlight.ts'
import { distancesOf } from './near.ts'
import { type Phrase, spelledOut, wholeText } from './phrase.ts'
import {
  type Answer,
  type FacetKind,
  type Finder,
  facetKinds,
  noFacets,
  type Query,
  type Sort,
  sortOf,
  wholeNumber,
} from './port.ts'
import { understand } from './understand.ts'

export type Access = { url: string; key?: string }

/** The index that is searched; a new one is built beside it and takes its name when it is complete. */
export const liveIndex = 'medspiller_organisations'

const usual = 20
// A misspelling is looked for only while a search has found less than a handful: see match.ts.
const handful = 5
const mostListed = 100_000
// The engine stands beside us: to unpack its answers takes longer than to fetch them as they are.
const plainly = { 'accept-encoding': 'identity' }

type Hit = Record<string, unknown> & {
  _matchesPosition?: Record<string, { start: number; length: number }[]>
}
type Found = { hits: Hit[]; total: number; facets: Answer['facets'] }

/**
 * A finder over the index that `deliver` keeps (see delivery.ts).
 * @param embedded answers what is asked by distance
 * @param budget milliseconds after which a search is given up
 */
export function meilisearchFinder(access: Access, embedded: Finder, budget = 1000): Finder {
  const client = new Meilisearch({ host: access.url, apiKey: access.key, requestInit: { headers: plainly } })

  async function ask(query: Query, phrases: Phrase[], fields: string[], signal: AbortSignal): Promise<Found> {
    const asked = query.facets === false ? [] : facetKinds.filter((kind) => query[kind]?.length)
    const free = query.facets === false ? [] : facetKinds.filter((kind) => !asked.includes(kind))
    const called = callOf(query, phrases)
    const ahead = called && query.offset ? await countCalled(query, called, signal) : 0
    const queries = [
      page(query, phrases, fields, called, ahead),
      pageOfCalled(query, called),
      { ...base(phrases, fields), filter: filterOf(query), limit: 0, facets: free },
      ...asked.map((kind) => ({ ...base(phrases, fields), filter: filterOf(query, kind), limit: 0, facets: [kind] })),
    ]
    const { results } = await client.multiSearch<{ queries: MultiSearchQuery[] }, Hit>({ queries }, { signal })
    const [others, exact, counts, ...more] = results
    const counted = [counts, ...more].map((result) => result?.facetDistribution ?? {})
    return {
      hits: [...(exact?.hits ?? []), ...(others?.hits ?? [])].slice(0, limitOf(query)),
      total: counts?.estimatedTotalHits ?? 0,
      facets: facetsFrom(Object.assign({}, ...counted)),
    }
  }

  async function countCalled(query: Query, called: string, signal: AbortSignal): Promise<number> {
    const filter = [...filterOf(query), called]
    const { estimatedTotalHits } = await client.index(liveIndex).search('', { filter, limit: 0 }, { signal })
    return estimatedTotalHits
  }

  async function search(query: Query): Promise<Answer> {
    const { phrases, understood } = understand(query.q ?? '', query)
    if (isByDistance(query, phrases)) return embedded.search(query)
    const signal = AbortSignal.timeout(budget)
    let found = await ask(query, phrases, asWritten, signal)
    if (phrases.length > 0 && found.total < handful) found = await ask(query, phrases, misspelt, signal)
    return {
      engine: 'meilisearch',
      degraded: false,
      ids: found.hits.map(({ id }) => String(id)),
      total: found.total,
      exact: phrases.length === 0,
      facets: found.facets,
      highlights: highlightsOf(found.hits, phrases),
      distances: query.near ? distancesOf(found.hits, query.near) : {},
      understood,
    }
  }

  async function health(): Promise<boolean> {
    try {
      const signal = AbortSignal.timeout(budget)
      await client.index(liveIndex).search('', { limit: 0 }, { signal })
      return true
    } catch {
      return false
    }
  }

  return { engine: 'meilisearch', search, health }
}

function base(phrases: Phrase[], fields: string[]): MultiSearchQuery {
  const q = phrases.map(textOf).join(' ')
  return { indexUid: liveIndex, q, matchingStrategy: 'all', attributesToSearchOn: q ? fields : undefined }
}

const isByDistance = (query: Query, phrases: Phrase[]) =>
  (query.near && query.within !== undefined) || sortOf(query, phrases.length > 0) === 'distance'

const limitOf = ({ limit }: Query) => Math.min(mostListed, wholeNumber(limit, usual))

/** A filter for organisations of exactly the name typed: they come before all others, by a query of their own. */
function callOf(query: Query, phrases: Phrase[]): string | undefined {
  const { q = '' } = query
  return sortOf(query, phrases.length > 0) === 'relevance' ? `name = ${quoted(wholeText(q))}` : undefined
}

function pageOfCalled(query: Query, called: string | undefined): MultiSearchQuery {
  return {
    indexUid: liveIndex,
    filter: [...filterOf(query), ...(called ? [called] : [])],
    sort: ['row:asc'],
    limit: called ? limitOf(query) : 0,
    offset: wholeNumber(query.offset, 0),
    attributesToRetrieve: [...shownFields],
  }
}

/** A page of all others. @param ahead how many are called exactly as typed, so that pages neither repeat nor skip */
function page(query: Query, phrases: Phrase[], fields: string[], called = '', ahead = 0): MultiSearchQuery {
  const orders: Partial<Record<Sort, string[]>> = {
    relevance: [],
    name: ['name:asc', 'row:asc'],
    confirmed: ['confirmed:desc', 'name:asc', 'row:asc'],
    latest: ['confirmed:desc', 'row:asc'],
  }
  return {
    ...base(phrases, fields),
    filter: [...filterOf(query), ...(called ? [`NOT ${called}`] : [])],
    sort: orders[sortOf(query, phrases.length > 0)],
    limit: limitOf(query),
    offset: Math.max(0, wholeNumber(query.offset, 0) - ahead),
    ...(fields === misspelt
      ? { attributesToRetrieve: [...shownFields, ...fields], showMatchesPosition: true }
      : { attributesToRetrieve: [...shownFields] }),
  }
}

/** What is sent of a phrase: the mark of what it was understood as, quoted words, or a word. Nothing can be syntax. */
function textOf({ words, quoted, prefix, mark }: Phrase): string {
  if (mark) return wordsForEngine(mark)
  if (!quoted) return words.join(' ')
  // A quotation that is still being typed: the engine knows no beginning of a word within quotation marks.
  const [sure, last] = prefix ? [words.slice(0, -1), words.at(-1)] : [words, undefined]
  return [sure.length > 0 ? `"${sure.join(' ')}"` : '', last].filter(Boolean).join(' ')
}

/** Filters as alternatives within a kind, all kinds together; `except` leaves one kind out. */
function filterOf(query: Query, except?: FacetKind): string[] {
  return facetKinds.flatMap((kind) => {
    const wanted = query[kind]
    return wanted?.length && kind !== except ? [`${kind} IN [${wanted.map(quoted).join()}]`] : []
  })
}

/** A value always stands in quotation marks: bare, IS (Iceland) is a syntax error. */
function quoted(value: string): string {
  return `"${value.toWellFormed().replace(/[\\"]/g, (sign) => `\\${sign}`)}"`
}

function facetsFrom(distribution: Record<string, Record<string, number>>): Answer['facets'] {
  const facets = noFacets()
  for (const kind of facetKinds) {
    const counts = Object.entries(distribution[kind] ?? {}).filter(([, count]) => count > 0)
    facets[kind] = counts.map(([value, count]) => ({ value, count }))
    facets[kind].sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
  }
  return facets
}

function highlightsOf(hits: Hit[], phrases: Phrase[]): Answer['highlights'] {
  if (phrases.length === 0) return {}
  const written = (values: unknown[]) => values.filter((value) => typeof value === 'string')
  const all = hits.map((hit) => {
    const shown = {
      name: String(hit.shownName),
      place: written([hit.town, hit.region]),
      text: written([hit.description, hit.offers, hit.seeks]),
    }
    return [String(hit.id), highlight(shown, spelledOut([...phrases, ...guessedWords(hit, phrases)]))] as const
  })
  return Object.fromEntries(all.filter(([, found]) => found.length > 0))
}

/** The words that the engine took misspelt ones for; it tells where they stand in bytes. */
function guessedWords(hit: Hit, phrases: Phrase[]): Phrase[] {
  const typed = phrases.flatMap(({ words }) => words)
  const places = misspelt.flatMap((field) =>
    (hit._matchesPosition?.[field] ?? []).map((place) => ({ field, ...place })),
  )
  const words = places.flatMap(({ field, start, length }) => {
    const bytes = new TextEncoder().encode(String(hit[field] ?? ''))
    const [rest = ''] = new TextDecoder().decode(bytes.subarray(start + length)).split(' ')
    return (new TextDecoder().decode(bytes.subarray(start, start + length)) + rest).split(' ')
  })
  const guessed = words.filter((word) => !typed.some((start) => word.startsWith(start)))
  return guessed.map((word) => ({ words: [word], quoted: true, prefix: false }))
}
