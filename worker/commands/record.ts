// The record that a command works on: opened by the settings, and migrated.
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type Database, openDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { fillPlaceTexts } from '../../db/place-texts.ts'
import { rewriteSearchColumns } from '../../db/rewrite.ts'
import { readSettings, type Settings } from '../settings.ts'

/**
 * Opens the record of `DATABASE_URL` and brings it to the newest schema.
 * @throws with the setting's name or the file's, if it cannot be opened.
 */
export async function openRecord(settings: Settings = readSettings(process.env)): Promise<Database> {
  const { databaseUrl, databaseAuthToken } = settings
  if (databaseUrl.startsWith('file:')) await mkdir(dirname(databaseUrl.slice('file:'.length)), { recursive: true })
  const db = await openDatabase(databaseUrl, databaseAuthToken)
  await migrateDatabase(db)
  await rewriteSearchColumns(db)
  await fillPlaceTexts(db)
  return db
}
