// The sample comes into an empty record only, and goes again without a trace.
import { expect, test } from 'vitest'
import { countRecord, listOrganisationsOfOwner, removeSamples, saveOrganisations } from '../../db/organisations.ts'
import { loadPartners, loadProject } from '../../db/projects.ts'
import { loadSample, sampleRecord } from '../../db/sample/load.ts'
import { organisations, participations, projects } from '../../db/schema.ts'
import { freshDatabase, freshFile } from '../support/database.ts'

test('the sample is loaded into an empty file and can be removed to the last row', async () => {
  const { db } = await freshFile()
  const loaded = await loadSample(db)
  const sample = sampleRecord()
  expect(loaded).toEqual({ organisations: sample.organisations.length, projects: sample.projects.length })
  expect(await countRecord(db)).toEqual({ ...loaded, samples: loaded.organisations, real: 0 })

  expect(await removeSamples(db)).toEqual(loaded)
  const left = await db.batch([
    db.select().from(organisations),
    db.select().from(projects),
    db.select().from(participations),
  ])
  expect(left).toEqual([[], [], []])
})

test('a record that holds an organisation is left as it is', async () => {
  const db = await freshDatabase()
  await saveOrganisations(db, [
    { id: 'own', name: 'Own', country: 'NO', themes: [], languages: [], actions: [], source: { kind: 'owner' } },
  ])
  expect(await loadSample(db)).toEqual({ organisations: 0, projects: 0 })
  expect(await countRecord(db)).toEqual({ organisations: 1, projects: 0, samples: 0, real: 1 })
})

test('the cast is there: a municipality with its kindergartens and schools, and whom they have worked with', async () => {
  const db = await freshDatabase()
  await loadSample(db)
  const owned = await listOrganisationsOfOwner(db, 'sample-havfjord-kommune')
  expect(owned.map((it) => it.type).sort()).toEqual([
    ...Array(3).fill('EPLUS-EDU-GEN-PRE'),
    ...Array(4).fill('EPLUS-EDU-GEN-PRI'),
    'EPLUS-EDU-GEN-SEC',
  ])
  const consortium = await loadProject(db, 'sample-2017-1-NO01-KA101-9002')
  expect(consortium?.participations).toHaveLength(9)
  expect(consortium?.participations[0]).toMatchObject({ organisation: 'sample-havfjord-kommune', role: 'coordinator' })
  const known = await loadPartners(db, ['sample-strandgata-videregaende'])
  expect(new Set(known.map((it) => it.organisation))).toContain('sample-nordlei-skipsverft')
})
