// The embedded finder: FTS5 inside the record's own database finds and ranks, columns in memory filter and count.
import type { Client } from '@libsql/client'
import type { Columns } from './columns.ts'
import { learnWords, type Progress } from './dictionary.ts'
import { sift } from './facets.ts'
import { highlight } from './highlight.ts'
import { keepColumns } from './kept.ts'
import { latestRows } from './latest.ts'
import { loadColumns } from './load.ts'
import { matchRows } from './match.ts'
import { narrow } from './narrow.ts'
import { distancesOf, nearestRows, reachOf } from './near.ts'
import { firstInOrder, isOrder } from './order.ts'
import { type Phrase, spelledOut } from './phrase.ts'
import {
  type Answer,
  type Finder,
  facetKinds,
  noFacets,
  type Point,
  type Query,
  type Sort,
  sortOf,
  wholeNumber,
} from './port.ts'
import { readerOf, type Shelf } from './shelf.ts'
import { understand } from './understand.ts'

export type { Shelf } from './shelf.ts'

const usual = 20

type Typed = { text: string; phrases: Phrase[] }
type Found = Pick<Answer, 'total' | 'exact' | 'facets'> & { first: number[]; phrases: Phrase[] }

/** Upkeep of the finder after writes: for misspelt words (see `learnWords`), and for a quick start of the next process. */
export async function refreshWords(client: Client, report?: (progress: Progress) => void): Promise<{ words: number }> {
  const learnt = await learnWords(client, report)
  await keepColumns(client, () => loadColumns(client))
  return learnt
}

/**
 * A finder over a migrated database. Every committed write is seen by the next search; only misspelt words wait for
 * `refreshWords`. Its totals are counts.
 */
export function embeddedFinder(client: Client, shelf: Shelf = {}): Finder {
  const reader = readerOf(client, shelf)

  async function search(query: Query): Promise<Answer> {
    const text = query.q ?? ''
    const { phrases, understood } = understand(text, query)
    const end = wholeNumber(query.offset, 0) + wholeNumber(query.limit, usual)
    const sort = sortOf(query, phrases.length > 0)
    const found = await look(query, { text, phrases }, sort, end)
    const page = found.first.slice(wholeNumber(query.offset, 0), end)
    const shown = await showPage(client, page, spelledOut(found.phrases), query.near)
    const { total, exact, facets } = found
    return { engine: 'embedded', degraded: false, ...shown, total, exact, facets, understood }
  }

  /** Counts all that match. */
  async function look(query: Query, { text, phrases }: Typed, sort: Sort, end: number): Promise<Found> {
    const narrowed = query.within !== undefined || facetKinds.some((kind) => query[kind]?.length)
    const matched =
      phrases.length > 0
        ? await matchRows(client, reader.read, { text, phrases, ranked: sort === 'relevance', narrowed })
        : { rows: undefined, phrases }
    if (!matched.rows) await reader.read([])
    const columns = await reader.columns()
    const reaches = reachOf(columns, query)
    const { rows, facets } =
      query.facets === false
        ? { rows: reached(narrow(columns, matched.rows, query, shelf), reaches), facets: noFacets() }
        : sift(columns, matched.rows, query, reaches)
    const first = await firstRows(query, sort, { rows, end, columns })
    return { first, total: rows.length, exact: true, facets, phrases: matched.phrases }
  }

  async function firstRows(
    { q, near }: Query,
    sort: Sort,
    { rows, end, columns }: { rows: Uint32Array; end: number; columns: Columns },
  ): Promise<number[]> {
    if (isOrder(sort)) return firstInOrder(client, sort, rows, end, columns, shelf)
    if (sort === 'latest') return latestRows(columns, q ? rows.slice().sort() : rows, end)
    if (sort === 'distance' && near) return nearestRows(columns, near, rows, end)
    return [...rows.subarray(0, end)]
  }

  async function health(): Promise<boolean> {
    try {
      await client.execute(`select rowid from organisation_index where organisation_index match '"a"' limit 1`)
      return true
    } catch {
      return false
    }
  }

  return { engine: 'embedded', search, health }
}

const reached = (rows: Uint32Array, reaches: ((row: number) => boolean) | undefined) =>
  reaches ? rows.filter(reaches) : rows

/** Ids of the rows of one page, and why they matched. */
async function showPage(
  client: Client,
  page: readonly number[],
  phrases: Phrase[],
  near?: Point,
): Promise<Pick<Answer, 'ids' | 'highlights' | 'distances'>> {
  const texts = phrases.length > 0 ? ', name, town, region, description, offers, seeks' : ''
  const { rows } = await client.execute({
    sql: `select organisations.id, latitude, longitude${texts} from json_each(?) as wanted
      cross join organisations on organisations.row = wanted.value order by wanted.key`,
    args: [JSON.stringify(page)],
  })
  const ids = rows.map((row) => String(row.id))
  const distances = near ? distancesOf(rows, near) : {}
  if (phrases.length === 0) return { ids, highlights: {}, distances }
  const written = (values: unknown[]) => values.filter((value) => typeof value === 'string')
  const highlights = rows.map((row) => {
    const shown = {
      name: String(row.name),
      place: written([row.town, row.region]),
      text: written([row.description, row.offers, row.seeks]),
    }
    return [String(row.id), highlight(shown, phrases)] as const
  })
  return { ids, highlights: Object.fromEntries(highlights.filter(([, found]) => found.length > 0)), distances }
}
