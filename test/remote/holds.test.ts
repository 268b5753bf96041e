// Holds on a libSQL server.
import { afterAll, beforeAll, describe } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { describeHolds } from '../places/holds.ts'
import { emptyTables } from '../support/database.ts'
import { enginesRunHere, startSqld } from '../support/engines.ts'
import type { Running } from '../support/process.ts'

describe.skipIf(!enginesRunHere)('with sqld', () => {
  let server: Running
  beforeAll(async () => {
    server = await startSqld()
  })
  afterAll(() => server?.stop())

  describeHolds('holds on a libSQL server', async () => {
    const db = await openDatabase(server.url)
    await migrateDatabase(db)
    await emptyTables(db)
    return { db, url: server.url }
  })
})
