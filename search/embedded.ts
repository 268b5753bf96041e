// The embedded finder: FTS5 inside the record's own database finds and ranks, columns in memory filter and count.
import type { Client } from '@libsql/client'
import { loadColumns } from './columns.ts'
import { learnWords, type Progress } from './dictionary.ts'
import { sift } from './facets.ts'
import { highlight } from './highlight.ts'
import { keepColumns } from './kept.ts'
import { matchRows } from './match.ts'
import { arrange } from './order.ts'
import { type Phrase, spelledOut } from './phrase.ts'
import { type Answer, type Finder, type Query, wholeNumber } from './port.ts'
import { readerOf, type Shelf } from './shelf.ts'
import { understand } from './understand.ts'

export type { Shelf } from './shelf.ts'

const usual = 20

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
    const worded = phrases.length > 0
    const sort = !worded && query.sort !== 'confirmed' ? 'name' : (query.sort ?? 'relevance')
    const matched = worded ? await matchRows(client, reader.read, { text, phrases }, sort === 'relevance') : undefined
    if (!matched) await reader.read([])
    const offset = wholeNumber(query.offset, 0)
    const end = offset + wholeNumber(query.limit, usual)
    const order = sort === 'relevance' ? undefined : (await reader.orders())[sort]
    const browses = !worded && query.facets === false && query.total === false
    const sifted = browses
      ? sift(await reader.columns(), order, query, false, end)
      : sift(await reader.columns(), matched?.rows, query, query.facets !== false)
    const rows = order && !browses ? arrange(sifted.rows, order) : sifted.rows
    const page = rows.slice(offset, end)
    const shown = await showPage(client, page, spelledOut(matched?.phrases ?? []))
    return {
      engine: 'embedded',
      degraded: false,
      ...shown,
      total: sifted.rows.length,
      exact: !browses,
      facets: sifted.facets,
      understood,
    }
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

/** Ids of the rows of one page, and why they matched. */
async function showPage(
  client: Client,
  page: number[],
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
