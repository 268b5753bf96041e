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

/** Everything that a test may have written, also where the record outlives the test. */
const written = [
  ...['participations', 'projects', 'organisations', 'organisation_names', 'doubtful_pairs'],
  ...['application_figures', 'events', ...['kinds', 'places', 'cells', 'totals'].map((it) => `statistics_${it}`)],
  ...['audit_log', 'counters', 'proofs', 'sessions', 'identities'],
  ...['holds', 'periods', 'places', 'hosts', 'cohorts', 'occupations', 'occupation_words'],
  ...['history', 'members', 'slots', 'invitations', 'people'].map((it) => `consortium_${it}`),
  'consortia',
  ...['digests', 'mailing_choices', 'notices', 'reports', 'blocks', 'resumptions', 'messages', 'requests'],
  ...['partner_reports', 'partner_requests', 'merged_organisations', 'still_open_links'],
  ...['goers', 'finds', 'follows', 'follow_mailings', 'api_keys', 'readiness_checks'],
  ...['profiles', 'claims', 'invitations', 'ownerships', 'accounts'],
]

/** Empties a record that outlives the test. */
export async function emptyTables(db: Database): Promise<void> {
  await db.$client.batch(
    written.map((table) => `delete from ${table}`),
    'write',
  )
}
