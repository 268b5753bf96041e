// The embedded finder keeps its promises on a libSQL server too.
import { afterAll, beforeAll, describe } from 'vitest'
import { type Database, openDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { embeddedBench } from '../search/bench.ts'
import { describeFinder } from '../search/finder.ts'
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

  describeFinder('embedded finder over HTTP', async () => {
    await db.$client.execute('delete from organisations')
    return embeddedBench(db)
  })
})
