// A fresh, migrated record for one test: in memory, or in a file of its own where two connections must meet.
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Database, openDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { temporaryFolder } from './folder.ts'

/** Opens an empty record in memory; it is closed when the test ends. */
export function freshDatabase(): Promise<Database> {
  return openMigrated(':memory:')
}

/** Opens an empty record in a file; `url` opens it a second time, in this process or another. */
export async function freshFile(): Promise<{ db: Database; url: string }> {
  const url = `file:${join(await temporaryFolder(), 'record.db')}`
  return { db: await openMigrated(url), url }
}

async function openMigrated(url: string): Promise<Database> {
  const db = await openDatabase(url)
  onTestFinished(() => db.$client.close())
  await migrateDatabase(db)
  return db
}

/**
 * The tables that hold what was written, read from the record itself: dependents are younger, and come first; what
 * refuses to go while others need it comes last. What triggers keep, and the finder's memory, follow by themselves.
 */
const written = `select m.name from sqlite_master m join pragma_table_list(m.name) l on l.type = 'table'
  where m.type = 'table' and m.name not in ('secrets', '__drizzle_migrations')
    and m.name not like 'search!_%' escape '!' and m.name not like 'index!_%' escape '!'
    and not exists (select 1 from sqlite_master t where t.type = 'trigger'
      and (t.sql like '%INSERT INTO ' || m.name || ' %' or t.sql like '%INSERT INTO \`' || m.name || '\`%'))
  order by exists (select 1 from sqlite_master t where t.type = 'trigger' and t.tbl_name = m.name
    and t.sql like '% DELETE ON %raise(%'), m.rowid desc`

/** Empties a record that outlives the test. */
export async function emptyTables(db: Database): Promise<void> {
  const { rows } = await db.$client.execute(written)
  await db.$client.batch(
    rows.map(({ name }) => `delete from ${name}`),
    'write',
  )
}
