// Writes the finder's columns anew after this code has learned to write them otherwise: once per record, resumable.
import { asc, gt } from 'drizzle-orm'
import { type Database, inTurn } from './client.ts'
import { organisationOf, organisationStatements } from './organisations.ts'
import { organisations } from './schema.ts'

/** Raised whenever `search_*` columns are made otherwise than before. */
const edition = 2

const perTransaction = 1000

/**
 * Brings every organisation's `search_*` columns to this edition; does nothing where they are.
 * @param all also where the record believes that they are: after rows came in from another record
 */
export async function rewriteSearchColumns(db: Database, all = false): Promise<{ organisations: number }> {
  const { rows } = await db.$client.execute('select edition, row from search_writing')
  const behind = all || Number(rows[0]?.edition) < edition
  let last = all ? 0 : Number(rows[0]?.row)
  let written = 0
  while (behind) {
    const found = await db
      .select()
      .from(organisations)
      .where(gt(organisations.row, last))
      .orderBy(asc(organisations.row))
      .limit(perTransaction)
    last = found.at(-1)?.row ?? 0
    const done = found.length < perTransaction
    const progress = done ? [edition, 0] : [all ? edition : edition - 1, last]
    const note = { sql: 'update search_writing set edition = ?, row = ?', args: progress }
    const statements = [...organisationStatements(found.map(organisationOf)), note]
    await inTurn(db, () => db.$client.batch(statements, 'write'))
    written += found.length
    if (done) break
  }
  return { organisations: written }
}
