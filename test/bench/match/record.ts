// The record a benchmark of matching asks: the training projects as imported, and everybody else as a bare profile.
import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '../../../db/client.ts'
import { checkFile, rowsOf } from '../../../db/import/file.ts'
import { formats, importFile } from '../../../db/import/importer.ts'
import { nameKey } from '../../../db/import/known.ts'
import { migrateDatabase } from '../../../db/migrate.ts'
import { saveOrganisations } from '../../../db/organisations.ts'
import type { Organisation } from '../../../domain/organisation.ts'
import type { OrganisationType } from '../../../domain/type.ts'
import { dataFile, hasData } from '../../support/data.ts'
import { type Dice, diceOf, hashOf } from './dice.ts'

export type Profile = { id: string; name: string; country: string; type?: OrganisationType }

/** A consortium of the test years: who it was, and what it said in public. */
export type TestProject = { id: string; action?: string; year: number; text: string; members: Profile[] }

export type MatchRecord = {
  db: Database
  url: string
  tests: TestProject[]
  decoys: number
  close: () => Promise<void>
}

const registers = [
  ['eche', 'eche_hei.csv'],
  ['vet', 'vet_accredited_sample.csv'],
  ['schools', 'latvia_education_institutions.csv'],
  ['schools', 'norway_grunnskoler.csv'],
] as const

/**
 * Imports the training files. The test files are read in a copy of that record, so that whoever is known keeps its id
 * and nothing else comes back but the consortia and the name, country and type of organisations nobody knew.
 */
export async function makeMatchRecord(
  files: { train: readonly string[]; test: readonly string[] },
  decoys: number,
  seed: number,
): Promise<MatchRecord> {
  const folder = await mkdtemp(join(tmpdir(), 'medspiller-match-'))
  const paths = { record: join(folder, 'record.db'), later: join(folder, 'later.db') }
  const url = `file:${paths.record}`
  const db = await openDatabase(url)
  await migrateDatabase(db)
  for (const file of files.train) await importFile(db, file)
  await db.$client.execute('pragma wal_checkpoint(truncate)')
  await copyFile(paths.record, paths.later)
  const known = new Set((await db.$client.execute('select id from organisations')).rows.map((it) => String(it.id)))
  const later = await openDatabase(`file:${paths.later}`)
  for (const file of files.test) await importFile(later, file, { again: true })
  const tests = await readTests(later, files.test)
  later.$client.close()
  const newcomers = new Map(
    tests.flatMap((it) => it.members.filter(({ id }) => !known.has(id)).map((member) => [member.id, member] as const)),
  )
  const drawn = await drawDecoys(db, [...newcomers.values()], decoys, diceOf(seed))
  await saveBare(db, [...newcomers.values(), ...drawn])
  await db.$client.execute('analyze')
  const close = async () => {
    db.$client.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { db, url, tests, decoys: drawn.length, close }
}

async function readTests(later: Database, files: readonly string[]): Promise<TestProject[]> {
  const names = files.map((file) => file.split('/').at(-1) ?? '')
  const { rows } = await later.$client.execute({
    sql: `select p.id, p.action, p.year, p.title, p.topics, p.summary,
            (select json_group_array(json_object('id', o.id, 'name', o.name, 'country', o.country, 'type', o.type))
             from (select organisation from participations where project = p.id order by organisation) t
             join organisations o on o.id = t.organisation) as members
          from projects p where p.source_file in (select value from json_each(?)) order by p.id`,
    args: [JSON.stringify(names)],
  })
  return rows.map((row) => ({
    id: String(row.id),
    action: row.action === null ? undefined : String(row.action),
    year: Number(row.year),
    // Without a title a project is called by its identifier, which says nothing.
    text: [row.title === row.id ? '' : row.title, row.topics, row.summary].filter(Boolean).join('\n'),
    members: (JSON.parse(String(row.members)) as (Omit<Profile, 'type'> & { type: OrganisationType | null })[]).map(
      ({ type, ...it }) => ({ ...it, ...(type && { type }) }),
    ),
  }))
}

/** Organisations of the registers that are in none of the files: nobody is found for having no history alone. */
async function drawDecoys(db: Database, newcomers: readonly Profile[], count: number, dice: Dice): Promise<Profile[]> {
  if (!hasData || count === 0) return []
  const { rows } = await db.$client.execute('select key from organisation_names')
  const taken = new Set([...rows.map((it) => String(it.key)), ...newcomers.map((it) => nameKey(it.country, it.name))])
  const found: Profile[] = []
  for (const [as, name] of registers) {
    const file = await checkFile(dataFile('registers', name), formats[as])
    for await (const group of rowsOf(file))
      for (const { row, fields } of group)
        if (fields.length === file.width)
          for (const { sighting } of file.read(fields, row).seen) {
            const key = nameKey(sighting.country, sighting.name)
            if (taken.has(key)) continue
            taken.add(key)
            const { country, facts } = sighting
            found.push({ id: `decoy-${hashOf(key)}-${found.length}`, name: sighting.name, country, type: facts.type })
          }
  }
  return dice.shuffle(found).slice(0, count)
}

/** In an order that tells nothing of who is who. */
async function saveBare(db: Database, profiles: readonly Profile[]): Promise<void> {
  const ordered = profiles
    .map((it) => ({ it, at: hashOf(`${it.country} ${it.name}`) }))
    .sort((a, b) => a.at - b.at || (a.it.id < b.it.id ? -1 : 1))
  await saveOrganisations(
    db,
    ordered.map(
      ({ it }): Organisation => ({ ...it, themes: [], languages: [], actions: [], source: { kind: 'register' } }),
    ),
  )
}
