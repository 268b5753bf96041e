// A record that outlives a test is empty for the next one, whatever table the last one wrote to.
import { expect, test } from 'vitest'
import type { Database } from '../../db/client.ts'
import { loadSample } from '../../db/sample/load.ts'
import { emptyTables, freshDatabase } from '../support/database.ts'

/** The finder's memory, which follows the record, and counts, of which zeros stay. */
const kept = /^(secrets|__drizzle_migrations|organisation_changes|standing_groups|action_standings|(search|index)_.+)$/

const tablesOf = async ({ $client }: Database) =>
  (await $client.execute("select name from pragma_table_list where type = 'table' and name not like 'sqlite_%'")).rows
    .map(({ name }) => String(name))
    .filter((name) => !kept.test(name))

/** A row that any column takes: lists are texts of JSON, and a day is only compared. */
async function addRow({ $client }: Database, table: string) {
  const { rows } = await $client.execute({
    sql: 'select name, type from pragma_table_xinfo(?) where hidden = 0',
    args: [table],
  })
  const values = rows.map(({ type }) => (type === 'INTEGER' ? '1' : "'[]'"))
  const names = rows.map(({ name }) => `"${name}"`)
  await $client.execute(`insert or ignore into ${table} (${names}) values (${values})`)
}

async function heldBy(db: Database) {
  const held: string[] = []
  for (const table of await tablesOf(db)) {
    const { rows } = await db.$client.execute(`select count(*) as n from ${table}`)
    if (rows[0]?.n !== 0) held.push(table)
  }
  return held
}

test('of a row in every table none is left, also where a place is held', async () => {
  const db = await freshDatabase()
  await db.$client.execute('pragma foreign_keys = off')
  const tables = await tablesOf(db)
  for (const table of tables) await addRow(db, table)
  expect(await heldBy(db)).toEqual(tables)
  await db.$client.execute("update holds set state = 'held'")
  await db.$client.execute('pragma foreign_keys = on')
  await emptyTables(db)
  expect(await heldBy(db)).toEqual([])
})

test('the sample leaves no counts behind, and nothing that is found', async () => {
  const db = await freshDatabase()
  await loadSample(db)
  await emptyTables(db)
  const { rows } = await db.$client.execute(`select (select sum(organisations + projects) from standing_groups)
    + (select sum(organisations + projects) from action_standings) as counted`)
  expect([await heldBy(db), rows[0]?.counted]).toEqual([[], 0])
  for (const index of ['organisation_index', 'project_index', 'place_index'])
    expect(
      (await db.$client.execute(`select rowid from ${index} where ${index} match 'skole OR school'`)).rows,
    ).toEqual([])
})
