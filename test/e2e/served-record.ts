// A server on a record made for a journey, with the development mailbox and without the sample, and a browser to go there.
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { type Database, openDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { openBrowser } from '../support/browser.ts'
import { makeFolder, removeFolder } from '../support/folder.ts'
import { startServer } from '../support/server.ts'

/** Where a server with the development mailbox is, and its record. */
export type Place = { url: string; databaseUrl: string }
export type ServedRecord = Place & { browser: Browser; stop: () => Promise<void> }

/** @param fill writes what the record shall hold before the server first sees it */
export async function serveRecord(
  fill: (db: Database) => Promise<unknown>,
  settings: Record<string, string> = {},
): Promise<ServedRecord> {
  const folder = await makeFolder()
  const databaseUrl = `file:${join(folder, 'record.db')}`
  const db = await openDatabase(databaseUrl)
  await migrateDatabase(db)
  await fill(db)
  db.$client.close()
  const starting = startServer({ DATABASE_URL: databaseUrl, SAMPLE: '0', DEV_MAIL: '1', ...settings })
  const browser = await openBrowser()
  const server = await starting
  const stop = async () => {
    await browser.close()
    await server.stop()
    await removeFolder(folder)
  }
  return { url: server.url, databaseUrl, browser, stop }
}
