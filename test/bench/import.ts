// `npm run bench:import`: how fast the importer is, against inserting the rows it makes of a file, and nothing else, into
// the same tables with the same indexes and triggers.

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { InStatement } from '@libsql/client'
import { type Database, openDatabase } from '../../db/client.ts'
import { importFile } from '../../db/import/importer.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { dataFile, hasData } from '../support/data.ts'
import { percentile } from './record.ts'

const rounds = 3
const rowsPerBatch = 1500
const bound = 0.4
const tables = ['organisations', 'organisation_names', 'projects', 'participations', 'refusals', 'doubtful_pairs']

type Rows = { table: string; columns: string[]; values: unknown[][] }

if (hasData) await run()

async function run(): Promise<void> {
  const file = dataFile('results-export', 'h2020-2014-2018.csv')
  const seconds = { importer: [] as number[], rows: [] as number[], lists: [] as number[] }
  let participations = 0
  for (let round = 0; round < rounds; round++) {
    let made: Rows[] = []
    seconds.importer.push(
      await timed(async (db) => {
        const report = await importFile(db, file)
        participations = report.participations
        return async () => {
          made = await Promise.all(tables.map((table) => readRows(db, table)))
        }
      }),
    )
    seconds.rows.push(await timed((db) => insert(db, made.flatMap(rowByRow))))
    seconds.lists.push(await timed((db) => insert(db, made.flatMap(listByList))))
  }
  const rate = (of: number[]) => participations / percentile(of, 0.5)
  const told = Object.entries({
    'raw inserts, a statement a row': seconds.rows,
    'raw inserts, a statement a list': seconds.lists,
  })
  console.log(
    `importer: ${rate(seconds.importer).toFixed(0)} participations/s (${participations}, median of ${rounds})`,
  )
  for (const [name, of] of told)
    console.log(
      `${name}: ${rate(of).toFixed(0)} participations/s; the importer's share ${(rate(seconds.importer) / rate(of)).toFixed(2)} (bound ${bound})`,
    )
}

/** Seconds of some work on an empty record in a file; what it returns is done after the clock has stopped. */
async function timed(work: (db: Database) => Promise<(() => Promise<void>) | void>): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'medspiller-bench-'))
  const db = await openDatabase(`file:${join(folder, 'record.db')}`)
  await migrateDatabase(db)
  const began = performance.now()
  const after = await work(db)
  const seconds = (performance.now() - began) / 1000
  await after?.()
  db.$client.close()
  await rm(folder, { recursive: true, force: true })
  return seconds
}

async function readRows(db: Database, table: string): Promise<Rows> {
  const { columns, rows } = await db.$client.execute(`select * from ${table}`)
  const kept = columns.filter((name) => !(table === 'organisations' && name === 'row'))
  return { table, columns: kept, values: rows.map((row) => kept.map((name) => row[name])) }
}

async function insert(db: Database, batches: InStatement[][]): Promise<void> {
  for (const batch of batches) await db.$client.batch(batch, 'write')
}

function rowByRow({ table, columns, values }: Rows): InStatement[][] {
  const sql = `insert into ${table} (${columns.map((name) => `"${name}"`).join()}) values (${columns.map(() => '?').join()})`
  return parts(values).map((part) => part.map((args) => ({ sql, args: args as [] })))
}

function listByList({ table, columns, values }: Rows): InStatement[][] {
  const names = columns.map((name) => `"${name}"`).join()
  const sql = `insert into ${table} (${names}) select ${columns.map((_, at) => `value ->> ${at}`).join()} from json_each(?)`
  return parts(values).map((part) => [{ sql, args: [JSON.stringify(part)] }])
}

function parts<Item>(items: readonly Item[]): Item[][] {
  return Array.from({ length: Math.ceil(items.length / rowsPerBatch) }, (_, at) =>
    items.slice(at * rowsPerBatch, (at + 1) * rowsPerBatch),
  )
}
