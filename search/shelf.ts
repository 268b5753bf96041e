// What a finder keeps in memory between searches, and how it stays at the state of the record.
import type { Client, InStatement, ResultSet } from '@libsql/client'
import { askChanges, type Columns, followChanges, mostChanges } from './columns.ts'
import { readKept } from './kept.ts'
import { loadColumns } from './load.ts'
import type { Bits } from './narrow.ts'
import type { Orders } from './order.ts'

/**
 * What finders of the same database can share between them: on Workers, where each request has a client of its own.
 * Only what has arrived: there, a request that waits for another's answer waits for ever.
 */
export type Shelf = { columns?: Columns; orders?: Orders; bits?: Bits }

export type Reader = {
  /** Reads in one transaction; afterwards the columns are at that state of the record. */
  read(statements: InStatement[]): Promise<ResultSet[]>
  columns(): Promise<Columns>
}

/** Reads from a database with a shelf. What is missing is loaded once, however many searches wait for it. */
export function readerOf(client: Client, shelf: Shelf): Reader {
  let loading: Promise<Columns> | undefined
  // What is kept was too old once, so it is never again asked for.
  let tooOld = false

  async function columns(): Promise<Columns> {
    if (shelf.columns) return shelf.columns
    loading ??= (tooOld ? loadColumns(client) : keptOrLoaded(client)).finally(() => {
      loading = undefined
    })
    const loaded = await loading
    shelf.columns ??= loaded
    return shelf.columns
  }

  async function read(statements: InStatement[], again = false): Promise<ResultSet[]> {
    const kept = await columns()
    const [changes, ...results] = await client.batch([askChanges(kept), ...statements], 'read')
    followChanges(kept, changes?.rows ?? [])
    if ((changes?.rows.length ?? 0) < mostChanges || again) return results
    if (shelf.columns === kept) shelf.columns = undefined
    tooOld = true
    return read(statements, true)
  }

  return { read: (statements) => read(statements), columns }
}

async function keptOrLoaded(client: Client): Promise<Columns> {
  return (await readKept(client)) ?? loadColumns(client)
}
