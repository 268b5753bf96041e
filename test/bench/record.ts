// A large invented record for benchmarks: the sample over and over, each copy with names, ids and projects of its own.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { saveOrganisations } from '../../db/organisations.ts'
import { saveProjects } from '../../db/projects.ts'
import { sampleRecord } from '../../db/sample/load.ts'
import type { Organisation } from '../../domain/organisation.ts'

export type BenchRecord = { db: Database; url: string; organisations: number; close: () => Promise<void> }

const source = { kind: 'owner' } as const

/** Makes a record of about `size` organisations in a file of its own, telling on stderr how far it has come. */
export async function largeRecord(size: number): Promise<BenchRecord> {
  const folder = await mkdtemp(join(tmpdir(), 'medspiller-bench-'))
  const url = `file:${join(folder, 'record.db')}`
  const db = await openDatabase(url)
  await migrateDatabase(db)
  const sample = sampleRecord()
  const copies = Math.ceil(size / sample.organisations.length)
  for (let copy = 0; copy < copies; copy++) {
    const idOf = (id: string) => `${id}-${copy}`
    const organisations = sample.organisations.slice(0, size - copy * sample.organisations.length).map(
      (it): Organisation => ({
        ...it,
        id: idOf(it.id),
        name: `${it.name} ${copy}`,
        owner: it.owner && idOf(it.owner),
        source,
      }),
    )
    await saveOrganisations(db, organisations)
    await saveProjects(
      db,
      sample.projects.map((it) => ({ ...it, id: idOf(it.id), source })),
      sample.participations.map((it) => ({ ...it, project: idOf(it.project), organisation: idOf(it.organisation) })),
    )
    process.stderr.write(`\rrecord of ${size}: ${Math.round(((copy + 1) / copies) * 100)} %`)
  }
  process.stderr.write('\r\u001b[K')
  const close = async () => {
    db.$client.close()
    await rm(folder, { recursive: true, force: true })
  }
  return { db, url, organisations: size, close }
}

/** The value below which `share` of the numbers lie. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
