// The same record on a libSQL server: migrations, writes, the finder and the removal of samples, over HTTP.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { countRecord, loadOrganisations, removeSamples, saveOrganisations } from '../../db/organisations.ts'
import { loadPartners, saveProjects } from '../../db/projects.ts'
import type { Organisation } from '../../domain/organisation.ts'
import { embeddedFinder } from '../../search/embedded.ts'
import { enginesRunHere, startSqld } from '../support/engines.ts'
import type { Running } from '../support/process.ts'

const organisation = (id: string, name: string, facts: Partial<Organisation> = {}): Organisation => ({
  id,
  name,
  country: 'NO',
  themes: [],
  languages: [],
  actions: [],
  source: { kind: 'owner' },
  ...facts,
})

describe.skipIf(!enginesRunHere)('a record on a libSQL server', () => {
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

  test('migrating again changes nothing', async () => {
    await migrateDatabase(db)
    expect(await countRecord(db)).toEqual({ organisations: 0, projects: 0, samples: 0, real: 0 })
  })

  test('keeps, finds and forgets organisations and projects', async () => {
    const school = organisation('a', 'Ærøskøbing Skole', { country: 'DK', themes: ['aquaculture-fisheries'] })
    const invented = organisation('b', 'Sample School', { source: { kind: 'sample' } })
    await saveOrganisations(db, [school, invented])
    const source = { kind: 'results-export', file: 'results.csv', row: 2 } as const
    const project = { id: 'p', title: 'Together', action: 'KA229', year: 2019, themes: [], source }
    await saveProjects(
      db,
      [project],
      [
        { project: 'p', organisation: 'a', role: 'coordinator' },
        { project: 'p', organisation: 'b', role: 'partner' },
      ],
    )

    expect((await loadOrganisations(db, ['a', 'nobody'])).get('a')).toEqual(school)
    expect(await loadPartners(db, ['a'])).toEqual([
      { of: 'a', organisation: 'b', project: 'p', title: 'Together', year: 2019 },
    ])
    expect((await embeddedFinder(db.$client).search({ q: 'aeroskobing' })).ids).toEqual(['a'])
    expect(await removeSamples(db)).toEqual({ organisations: 1, projects: 0 })
    expect(await countRecord(db)).toEqual({ organisations: 1, projects: 1, samples: 0, real: 1 })
  })
})
