// The embedded finder: FTS5 inside the record's own database finds and ranks, columns in memory filter and count.
import type { Client, InStatement, ResultSet } from '@libsql/client'
import { allRows, askChanges, type Columns, followChanges, loadColumns, mostChanges } from './columns.ts'
import { learnWords } from './dictionary.ts'
import { sift } from './facets.ts'
import { highlight } from './highlight.ts'
import { matchRows, type Read } from './match.ts'
import { arrange, loadOrders, type Orders } from './order.ts'
import { type Phrase, readPhrases } from './phrase.ts'
import { type Answer, type Finder, noFacets, type Query, type Sort } from './port.ts'

/** What finders of the same database can share between them: on Workers, where each request has a client of its own. */
export type Shelf = { columns?: Promise<Columns>; orders?: { version: number; loaded: Promise<Orders> } }

const usual = 20

/** Upkeep of the finder after writes, for misspelt words: see `learnWords`. */
export const refreshWords = learnWords

/**
 * A finder over a migrated database. Every committed write is seen by the next search; only misspelt words wait for
 * `refreshWords`. Its totals are counts.
 */
export function embeddedFinder(client: Client, shelf: Shelf = {}): Finder {
  async function search(query: Query): Promise<Answer> {
    const text = query.q ?? ''
    const worded = readPhrases(text).length > 0
    const sort = !worded && query.sort !== 'confirmed' ? 'name' : (query.sort ?? 'relevance')
    const read = await readerOf(client, shelf)
    const matched = worded ? await matchRows(client, read.read, text, sort === 'relevance') : undefined
    if (!matched) await read.read([])
    const columns = read.columns()
    const sifted = sift(columns, matched?.rows ?? allRows(columns), query)
    const sorted = await putInOrder(client, shelf, columns, sifted.rows, sort)
    const offset = wholeNumber(query.offset, 0)
    const page = sorted.slice(offset, offset + wholeNumber(query.limit, usual))
    return {
      ...(await showPage(client, page, matched?.phrases ?? [])),
      total: sifted.rows.length,
      exact: true,
      facets: query.facets === false ? noFacets() : sifted.facets,
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

function wholeNumber(value: number | undefined, otherwise: number): number {
  return value === undefined || Number.isNaN(value) ? otherwise : Math.max(0, Math.trunc(value))
}

/** Reads go with a question for what has changed, so that rows found and columns counted belong together. */
async function readerOf(client: Client, shelf: Shelf): Promise<{ read: Read; columns: () => Columns }> {
  let columns = await columnsOf(client, shelf)
  async function read(statements: InStatement[]): Promise<ResultSet[]> {
    const [changes, ...results] = await client.batch([askChanges(columns), ...statements], 'read')
    followChanges(columns, changes?.rows ?? [])
    if ((changes?.rows.length ?? 0) < mostChanges) return results
    shelf.columns = undefined
    columns = await columnsOf(client, shelf)
    return read(statements)
  }
  return { read, columns: () => columns }
}

/** The shared columns, loaded once; a load that failed is forgotten. */
async function columnsOf(client: Client, shelf: Shelf): Promise<Columns> {
  shelf.columns ??= loadColumns(client)
  try {
    return await shelf.columns
  } catch (error) {
    shelf.columns = undefined
    throw error
  }
}

async function putInOrder(
  client: Client,
  shelf: Shelf,
  columns: Columns,
  rows: number[],
  sort: Sort,
): Promise<number[]> {
  if (sort === 'relevance') return rows
  const { version } = columns
  if (shelf.orders?.version !== version) shelf.orders = { version, loaded: loadOrders(client) }
  try {
    return arrange(rows, (await shelf.orders.loaded)[sort])
  } catch (error) {
    shelf.orders = undefined
    throw error
  }
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
