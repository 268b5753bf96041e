// The API's flows on a record that lies on a libSQL server: the same app, another address.
import { afterAll, beforeAll, describe } from 'vitest'
import { type Database, openDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { type Host, hostOn } from '../api/bench.ts'
import { describeFuzz } from '../api/flows/fuzz.ts'
import { describeFlows } from '../api/flows.ts'
import { emptyTables } from '../support/database.ts'
import { enginesRunHere, startSqld } from '../support/engines.ts'
import type { Running } from '../support/process.ts'

describe.skipIf(!enginesRunHere)('on a libSQL server', () => {
  let server: Running
  let db: Database

  beforeAll(async () => {
    server = await startSqld()
    db = await openDatabase(server.url)
    await migrateDatabase(db)
  })

  afterAll(async () => {
    db?.$client.close()
    await server?.stop()
  })

  async function emptied(): Promise<Host> {
    await emptyTables(db)
    return hostOn(db)
  }

  describeFlows('the API', emptied)
  describeFuzz(emptied, 200)
})
