// What an import has left for a person to look at: rows not taken, and pairs that may be one organisation.
import type { Country } from '../../domain/country.ts'
import type { Database } from '../client.ts'

export type Refused = { row: number; reason: string; detail: string }

/** What an import would not take, in the order of the file. */
export async function listRefusals(db: Database, importId: number, limit: number): Promise<Refused[]> {
  const { rows } = await db.$client.execute({
    sql: 'select row, reason, detail from refusals where import = ? order by row, reason, detail limit ?',
    args: [importId, limit],
  })
  return rows.map((row) => ({ row: Number(row.row), reason: String(row.reason), detail: String(row.detail) }))
}

export type DoubtfulPair = { one: string; other: string; country: Country; reason: string }

/** Pairs that may be one organisation, the newest last, by name. */
export async function listDoubtfulPairs(db: Database, limit: number): Promise<DoubtfulPair[]> {
  const { rows } = await db.$client.execute({
    sql: `select a.name as one, b.name as other, a.country, p.reason from doubtful_pairs p
          join organisations a on a.id = p.one join organisations b on b.id = p.other order by p.rowid desc limit ?`,
    args: [limit],
  })
  return rows.map((row) => ({
    one: String(row.one),
    other: String(row.other),
    country: String(row.country),
    reason: String(row.reason),
  }))
}
