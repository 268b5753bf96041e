// The same importer on a real libSQL server.
import { expect, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { importFile } from '../../db/import/importer.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { freshDatabase } from '../support/database.ts'
import { enginesRunHere, startSqld } from '../support/engines.ts'
import { dumpRecord, exportOf, fileWith, fixture } from './record.ts'

test.skipIf(!enginesRunHere)(
  'on a libSQL server the record is the same as in memory',
  { timeout: 120_000 },
  async ({ onTestFinished }) => {
    const server = await startSqld()
    onTestFinished(server.stop)
    const remote = await openDatabase(server.url)
    onTestFinished(() => remote.$client.close())
    await migrateDatabase(remote)
    const local = await freshDatabase()
    const many = exportOf(
      Array.from({ length: 900 }, (_, at) => [
        { name: `Skole ${at}` },
        { name: `SKOLE ${at + 1} AS` },
        { name: 'Ærø Skole', country: 'DK' },
      ]),
    )
    const large = await fileWith(many)
    for (const db of [remote, local]) {
      await importFile(db, fixture('projects.csv'))
      await importFile(db, fixture('universities.csv'), { as: 'eche' })
      await importFile(db, fixture('norwegian-schools.csv'), { as: 'schools' })
      expect(await importFile(db, large)).toMatchObject({ projects: 900, organisationsNew: 901, participations: 2700 })
    }
    expect(await dumpRecord(remote)).toEqual(await dumpRecord(local))
    expect(await importFile(remote, large)).toMatchObject({ state: 'unchanged' })
  },
)
