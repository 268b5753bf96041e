// The embedded finder: FTS5 inside the record's own database finds and ranks, columns in memory filter and count.
import type { Client } from '@libsql/client'
import { learnWords, type Progress } from './dictionary.ts'
import { sift } from './facets.ts'
import { highlight } from './highlight.ts'
import { keepColumns } from './kept.ts'
import { loadColumns } from './load.ts'
import { matchRows } from './match.ts'
import { firstInOrder, type Order, walk } from './order.ts'
import { type Phrase, spelledOut } from './phrase.ts'
import { type Answer, type Finder, facetKinds, noFacets, type Query, wholeNumber } from './port.ts'
import { readerOf, type Shelf } from './shelf.ts'
import { understand } from './understand.ts'

export type { Shelf } from './shelf.ts'

const usual = 20
const part = 1000

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
    const order = orderOf(query, phrases)
    const found =
      phrases.length === 0 && order && query.facets === false && query.total === false
        ? await browse(query, order, end)
        : await look(query, { text, phrases }, order, end)
    const page = found.first.slice(wholeNumber(query.offset, 0), end)
    const shown = await showPage(client, page, spelledOut(found.phrases))
    const { total, exact, facets } = found
    return { engine: 'embedded', degraded: false, ...shown, total, exact, facets, understood }
  }

  /** Counts all that match. */
  async function look(query: Query, { text, phrases }: Typed, order: Order | undefined, end: number): Promise<Found> {
    const narrowed = facetKinds.some((kind) => query[kind]?.length)
    const matched =
      phrases.length > 0
        ? await matchRows(client, reader.read, { text, phrases, ranked: !order, narrowed })
        : { rows: undefined, phrases }
    if (!matched.rows) await reader.read([])
    const columns = await reader.columns()
    const { rows, facets } = sift(columns, matched.rows, query, { counted: query.facets !== false })
    const first = order
      ? await firstInOrder(client, order, rows, end, columns.start.length)
      : [...rows.subarray(0, end)]
    return { first, total: rows.length, exact: true, facets, phrases: matched.phrases }
  }

  /** Looks no further than the page. */
  async function browse(query: Query, order: Order, end: number): Promise<Found> {
    await reader.read([])
    const columns = await reader.columns()
    const first: number[] = []
    for (let offset = 0, size = part; first.length < end; offset += size, size *= 2) {
      const walked = await walk(client, order, size, offset)
      const { rows } = sift(columns, walked, query, { counted: false, enough: end - first.length })
      first.push(...rows)
      if (walked.length < size) break
    }
    return { first, total: first.length, exact: false, facets: noFacets(), phrases: [] }
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

/** The order wanted; none means relevance. */
function orderOf({ sort = 'relevance' }: Query, phrases: Phrase[]): Order | undefined {
  if (sort !== 'relevance') return sort
  return phrases.length > 0 ? undefined : 'name'
}

/** Ids of the rows of one page, and why they matched. */
async function showPage(
  client: Client,
  page: readonly number[],
  phrases: Phrase[],
): Promise<Pick<Answer, 'ids' | 'highlights'>> {
  const texts = phrases.length > 0 ? ', name, town, region, description, offers, seeks' : ''
  const { rows } = await client.execute({
    sql: `select organisations.id${texts} from json_each(?) as wanted
      cross join organisations on organisations.row = wanted.value order by wanted.key`,
    args: [JSON.stringify(page)],
  })
  const ids = rows.map((row) => String(row.id))
  if (phrases.length === 0) return { ids, highlights: {} }
  const written = (values: unknown[]) => values.filter((value) => typeof value === 'string')
  const highlights = rows.map((row) => {
    const shown = {
      name: String(row.name),
      place: written([row.town, row.region]),
      text: written([row.description, row.offers, row.seeks]),
    }
    return [String(row.id), highlight(shown, phrases)] as const
  })
  return { ids, highlights: Object.fromEntries(highlights.filter(([, found]) => found.length > 0)) }
}
