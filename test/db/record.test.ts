// The record keeps what it is given: organisations, projects, who worked with whom, and samples apart from the rest.
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import {
  countRecord,
  listOrganisationsOfOwner,
  loadOrganisations,
  removeSamples,
  saveOrganisations,
} from '../../db/organisations.ts'
import { loadPartners, loadProject, loadProjectsOf, saveProjects } from '../../db/projects.ts'
import { rewriteSearchColumns } from '../../db/rewrite.ts'
import type { Organisation, Participation, Project } from '../../domain/organisation.ts'

async function freshDatabase() {
  const db = await openDatabase(':memory:')
  await migrateDatabase(db)
  return db
}

const organisation = (id: string, facts: Partial<Organisation> = {}): Organisation => ({
  id,
  name: `Organisation ${id}`,
  country: 'NO',
  themes: [],
  languages: [],
  actions: [],
  source: { kind: 'owner' },
  ...facts,
})

const project = (id: string, year: number, facts: Partial<Project> = {}): Project => ({
  id,
  title: `Project ${id}`,
  year,
  themes: [],
  source: { kind: 'results-export', file: 'x.csv', row: 1 },
  ...facts,
})

const full: Organisation = {
  id: 'aukra',
  name: 'Ærø ‘Skole’; drop table organisations; --',
  country: 'DK',
  region: 'Syddanmark',
  town: 'Ærøskøbing',
  latitude: 54.89,
  longitude: 10.41,
  type: 'EPLUS-EDU-GEN-PRI',
  roles: ['school', 'vet_provider'],
  owner: 'kommune',
  themes: ['maritime', 'rural'],
  languages: ['da', 'en'],
  description: 'An island school',
  website: 'https://example.org',
  oid: 'E10000001',
  pic: '999999999',
  established: '1868-05',
  eche: false,
  accredited: [],
  offers: 'boats',
  seeks: 'islands',
  actions: ['KA220', 'COVE'],
  lastConfirmed: '2026-11-01',
  source: { kind: 'register', file: 'schools.csv', row: 12 },
}

describe('organisations', () => {
  test('come back exactly as they were saved, known and unknown facts alike', async () => {
    const db = await freshDatabase()
    const bare = organisation('bare')
    await saveOrganisations(db, [full, bare])
    const found = await loadOrganisations(db, ['aukra', 'bare', 'nobody', 'bare'])
    expect([...found.keys()].sort()).toEqual(['aukra', 'bare'])
    expect(found.get('aukra')).toEqual(full)
    expect(found.get('bare')).toEqual(bare)
  })

  test('saved again are written over, facts taken away included', async () => {
    const db = await freshDatabase()
    await saveOrganisations(db, [full])
    const changed: Organisation = { ...organisation('aukra'), name: 'Marstal Skole', country: 'DK' }
    await saveOrganisations(db, [changed])
    expect((await loadOrganisations(db, ['aukra'])).get('aukra')).toEqual(changed)
    expect(await countRecord(db)).toEqual({ organisations: 1, projects: 0, samples: 0, real: 1 })
  })

  test('are folded for the finder, with names of the country and marks of what words can mean', async () => {
    const db = await freshDatabase()
    await saveOrganisations(db, [full, organisation('v', { type: 'EPLUS-EDU-VOC-SEC', themes: ['maritime'] })])
    const rows = await db.$client.execute(
      'select id, search_name, search_terms, search_text, search_roles from organisations order by id',
    )
    expect(rows.rows[0]?.search_name).toBe('aero skole drop table organisations')
    expect(rows.rows[0]?.search_text).toBe('an island school boats islands')
    expect(JSON.parse(String(rows.rows[0]?.search_roles))).toContain('vet_provider')
    const terms = String(rows.rows[1]?.search_terms).split(' ')
    const marks = ['countryno', 'typeepluseduvocsec', 'rolevetprovider', 'thememaritime']
    for (const word of ['norway', 'norge', 'noreg', ...marks.map((mark) => `\u{E000}${mark}`)])
      expect(terms).toContain(word)
  })

  test('written by an earlier edition are brought to this one, once', async () => {
    const db = await freshDatabase()
    await saveOrganisations(db, [organisation('a', { themes: ['maritime'] })])
    await rewriteSearchColumns(db)
    await db.$client.execute("update organisations set search_terms = 'old words'")
    expect(await rewriteSearchColumns(db)).toEqual({ organisations: 0 })
    await db.$client.execute('update search_writing set edition = 1')
    expect(await rewriteSearchColumns(db)).toEqual({ organisations: 1 })
    expect(await rewriteSearchColumns(db)).toEqual({ organisations: 0 })
    const { rows } = await db.$client.execute('select search_terms from organisations')
    expect(rows[0]?.search_terms).toContain('\u{E000}thememaritime')
  })

  test('of many thousands are all saved, and loaded by any number of ids', async () => {
    const db = await freshDatabase()
    const many = Array.from({ length: 2345 }, (_, at) => organisation(`o${at}`))
    await saveOrganisations(db, many)
    expect(
      (
        await loadOrganisations(
          db,
          many.map((it) => it.id),
        )
      ).size,
    ).toBe(2345)
  })

  test('of an owner are listed by name', async () => {
    const db = await freshDatabase()
    await saveOrganisations(db, [
      organisation('k', { name: 'Kommune' }),
      organisation('b', { name: 'Åsen skole', owner: 'k' }),
      organisation('a', { name: 'Bakken skole', owner: 'k' }),
      organisation('c', { owner: 'other' }),
    ])
    expect((await listOrganisationsOfOwner(db, 'k')).map((it) => it.name)).toEqual(['Åsen skole', 'Bakken skole'])
  })
})

describe('projects', () => {
  const taken = (project: string, organisation: string, role: Participation['role'] = 'partner') => ({
    project,
    organisation,
    role,
  })

  test('show who took part, who worked with whom, and the newest first', async () => {
    const db = await freshDatabase()
    await saveOrganisations(
      db,
      ['a', 'b', 'c'].map((id) => organisation(id)),
    )
    const old = project('p1', 2014)
    const recent = project('p2', 2023, { summary: 'Long', action: 'COVE', themes: ['maritime'], grant: 4e6 })
    await saveProjects(
      db,
      [old, recent],
      [
        taken('p1', 'a', 'coordinator'),
        taken('p1', 'b'),
        taken('p2', 'a'),
        taken('p2', 'c', 'coordinator'),
        taken('p2', 'b'),
      ],
    )
    const { summary: _, ...listed } = recent
    expect(await loadProjectsOf(db, ['a'])).toEqual([
      { organisation: 'a', role: 'partner', project: listed },
      { organisation: 'a', role: 'coordinator', project: old },
    ])
    expect(await loadPartners(db, ['a'])).toEqual([
      { of: 'a', organisation: 'b', project: 'p2', title: 'Project p2', year: 2023 },
      { of: 'a', organisation: 'c', project: 'p2', title: 'Project p2', year: 2023 },
      { of: 'a', organisation: 'b', project: 'p1', title: 'Project p1', year: 2014 },
    ])
    const page = await loadProject(db, 'p2')
    expect(page?.project).toEqual(recent)
    expect(page?.participations.map((it) => [it.organisation, it.role])).toEqual([
      ['c', 'coordinator'],
      ['a', 'partner'],
      ['b', 'partner'],
    ])
    expect(await loadProject(db, 'p3')).toBeUndefined()
  })

  test('name an organisation once, as coordinator if it is that too', async () => {
    const db = await freshDatabase()
    await saveProjects(db, [project('p', 2020)], [taken('p', 'a'), taken('p', 'a', 'coordinator'), taken('p', 'a')])
    await saveOrganisations(db, [organisation('a')])
    expect((await loadProject(db, 'p'))?.participations).toMatchObject([{ organisation: 'a', role: 'coordinator' }])
  })
})

test('removing samples leaves everything real, and nothing of the samples', async () => {
  const db = await freshDatabase()
  const sample = { kind: 'sample' } as const
  await saveOrganisations(db, [
    organisation('real'),
    organisation('s1', { source: sample }),
    organisation('s2', { source: sample }),
  ])
  await saveProjects(
    db,
    [project('p', 2020), project('sp', 2021, { source: sample })],
    [
      { project: 'p', organisation: 'real', role: 'coordinator' },
      { project: 'sp', organisation: 's1', role: 'coordinator' },
      { project: 'sp', organisation: 's2', role: 'partner' },
    ],
  )
  expect(await removeSamples(db)).toEqual({ organisations: 2, projects: 1 })
  expect(await countRecord(db)).toEqual({ organisations: 1, projects: 1, samples: 0, real: 1 })
  const left = await db.$client.execute('select project, organisation from participations')
  expect(left.rows.map((row) => ({ ...row }))).toMatchObject([{ project: 'p', organisation: 'real' }])
  expect(await removeSamples(db)).toEqual({ organisations: 0, projects: 0 })
})
