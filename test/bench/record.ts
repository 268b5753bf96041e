// A large invented record for benchmarks: the sample over and over, each copy with names, ids and projects of its own.
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { saveOrganisations } from '../../db/organisations.ts'
import { saveProjects } from '../../db/projects.ts'
import { sampleRecord } from '../../db/sample/load.ts'
import type { Organisation } from '../../domain/organisation.ts'

export type BenchRecord = {
  db: Database
  url: string
  organisations: number
  /** Seconds it took to save the organisations, and the projects; none where the record was there already. */
  seconds?: { organisations: number; projects: number }
  close: () => Promise<void>
}

const source = { kind: 'owner' } as const

/**
 * Makes a record of about `size` organisations in a file of its own, telling on stderr how far it has come.
 * @param kept a folder in which the record stays, and is found by the next run
 */
export async function largeRecord(size: number, kept?: string): Promise<BenchRecord> {
  const folder = kept ?? (await mkdtemp(join(tmpdir(), 'medspiller-bench-')))
  const file = join(folder, kept ? `record-${size}.db` : 'record.db')
  const url = `file:${file}`
  const isThere = existsSync(file)
  const db = await openDatabase(url)
  await migrateDatabase(db)
  const close = async () => {
    db.$client.close()
    if (!kept) await rm(folder, { recursive: true, force: true })
  }
  if (isThere) return { db, url, organisations: size, close }
  const seconds = { organisations: 0, projects: 0 }
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
    const began = performance.now()
    await saveOrganisations(db, organisations)
    const saved = performance.now()
    await saveProjects(
      db,
      sample.projects.map((it) => ({ ...it, id: idOf(it.id), source })),
      sample.participations.map((it) => ({ ...it, project: idOf(it.project), organisation: idOf(it.organisation) })),
    )
    seconds.organisations += (saved - began) / 1000
    seconds.projects += (performance.now() - saved) / 1000
    process.stderr.write(`\rrecord of ${size}: ${Math.round(((copy + 1) / copies) * 100)} %`)
  }
  process.stderr.write('\r\u001b[K')
  return { db, url, organisations: size, seconds, close }
}

/** The value below which `share` of the numbers lie. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
