// Imports one file: checked first, then written batch by batch, each batch one transaction that also notes how far it
// came. So an import that was cut off goes on where it stopped, and one that is done is not done again.
import { type Database, inTurn } from '../client.ts'
import { refreshStatistics } from '../statistics-upkeep.ts'
import { type Counts, pairStatements, prepareBatch } from './batch.ts'
import { type CheckedFile, checkFile, rowsOf } from './file.ts'
import { type Format, type Reading, refused } from './reading.ts'
import { eche } from './registers/eche.ts'
import { schools } from './registers/schools.ts'
import { vet } from './registers/vet.ts'
import { resultsExport } from './results-export.ts'
import { findSimilar } from './similar.ts'

/** The kinds of file there are, by the word after `--as`; without one a file is a results export. */
export const formats = { 'results-export': resultsExport, eche, vet, schools } satisfies Record<string, Format>
export type FormatName = keyof typeof formats

export const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name)

export type ImportReport = Counts & {
  file: string
  /** Number of the import in the record, by which its refusals are found. */
  import: number
  /** `unchanged`: this content has been imported before. */
  state: 'imported' | 'resumed' | 'unchanged'
  /** Rows of the file below its header. */
  rows: number
  /** Rows that an earlier, interrupted run had brought in already. */
  rowsBefore: number
  doubtfulPairs: number
  seconds: number
}

export type ImportOptions = {
  as?: FormatName
  /** Go through a file once more that has been imported already. */
  again?: boolean
  now?: () => Date
  onProgress?: (phase: 'checking' | 'importing' | 'comparing', done: number, of: number) => void
}

/** A batch is full with this many mentions or rows: a fraction of a second for the record, and little memory. */
const full = { mentions: 1500, rows: 1000 }

type Started = { id: number; rows: number; finished: boolean }

/**
 * Imports a file.
 * @throws UnusableFile before anything is written
 */
export async function importFile(db: Database, path: string, options: ImportOptions = {}): Promise<ImportReport> {
  const { as = 'results-export', now = () => new Date(), onProgress } = options
  const began = performance.now()
  const format = formats[as]
  const file = await checkFile(path, format, (rows, share) => onProgress?.('checking', rows, Math.round(rows / share)))
  const started = await startImport(db, file, as, now(), options.again === true)
  const counts: Counts = {
    projects: 0,
    organisationsNew: 0,
    organisationsRecognised: 0,
    participations: 0,
    rowsRefused: 0,
    leftOut: 0,
  }
  const report = (state: ImportReport['state'], doubtful: number): ImportReport => ({
    ...counts,
    file: file.name,
    import: started.id,
    state,
    rows: file.rows,
    rowsBefore: started.rows,
    doubtfulPairs: doubtful,
    seconds: (performance.now() - began) / 1000,
  })
  if (started.finished) return report('unchanged', 0)

  const origin = {
    importId: started.id,
    kind: format.kind,
    file: file.name,
    started: await projectsBefore(db, file, started),
  }
  const pairsBefore = await countPairs(db)
  const countries = new Set(started.rows > 0 ? await listCountries(db) : [])
  for await (const batch of batchesOf(file, started.rows)) {
    const { statements, counts: more } = await prepareBatch(db, batch, origin)
    const rows = batch.at(-1)?.row ?? 0
    const progress = { sql: 'update imports set rows = ? where id = ?', args: [rows, started.id] }
    await inTurn(db, () => db.$client.batch([...statements, progress], 'write'))
    for (const name of Object.keys(counts) as (keyof Counts)[]) counts[name] += more[name]
    for (const { seen } of batch) for (const { sighting } of seen) countries.add(sighting.country)
    onProgress?.('importing', rows, file.rows)
  }
  await refreshStatistics(db, countries)
  await comparePairs(db, [...countries], (done) => onProgress?.('comparing', done, countries.size))
  await inTurn(db, () =>
    db.$client.execute({
      sql: 'update imports set rows = ?, finished = 1, finished_at = ? where id = ?',
      args: [file.rows, now().toISOString(), started.id],
    }),
  )
  return report(started.rows > 0 ? 'resumed' : 'imported', (await countPairs(db)) - pairsBefore)
}

async function startImport(db: Database, file: CheckedFile, kind: string, now: Date, again: boolean): Promise<Started> {
  const [, , kept] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: 'insert into imports (file, digest, kind, started_at) values (?, ?, ?, ?) on conflict do nothing',
          args: [file.name, file.digest, kind, now.toISOString()],
        },
        {
          sql: 'update imports set rows = 0, finished = 0, finished_at = null where digest = ? and kind = ? and finished and ?',
          args: [file.digest, kind, again ? 1 : 0],
        },
        { sql: 'select id, rows, finished from imports where digest = ? and kind = ?', args: [file.digest, kind] },
      ],
      'write',
    ),
  )
  const row = kept?.rows[0]
  return {
    id: Number(row?.id),
    rows: Number(row?.rows),
    finished: Number(row?.finished) === 1,
  }
}

/** Projects that an interrupted run of this file has brought in: their other rows add to them. */
async function projectsBefore(db: Database, file: CheckedFile, started: Started): Promise<Set<string>> {
  if (started.rows === 0) return new Set()
  const { rows } = await db.$client.execute({
    sql: 'select id from projects where source_file = ? and source_row <= ?',
    args: [file.name, started.rows],
  })
  return new Set(rows.map((row) => String(row.id)))
}

async function* batchesOf(file: CheckedFile, after: number): AsyncGenerator<Reading[]> {
  let batch: Reading[] = []
  let mentions = 0
  for await (const group of rowsOf(file))
    for (const { row, fields } of group) {
      if (row <= after) continue
      const reading = readRow(file, fields, row)
      if (!reading) continue
      batch.push(reading)
      mentions += reading.seen.length
      if (mentions < full.mentions && batch.length < full.rows) continue
      yield batch
      batch = []
      mentions = 0
    }
  if (batch.length) yield batch
}

/** A row that is not as wide as the header was shifted or cut off: none of its fields can be trusted. */
function readRow(file: CheckedFile, fields: readonly string[], row: number): Reading | undefined {
  if (fields.length === 1 && fields[0]?.trim() === '') return undefined
  if (fields.length !== file.width)
    return refused(row, `${fields.length} fields, the header has ${file.width}`, fields[0])
  return file.read(fields, row)
}

/** An interrupted run may have met any of them, and not come to comparing. */
async function listCountries(db: Database): Promise<string[]> {
  const { rows } = await db.$client.execute("select distinct country from organisations where source_kind <> 'sample'")
  return rows.map((row) => String(row.country))
}

async function comparePairs(db: Database, countries: string[], onDone: (done: number) => void): Promise<void> {
  for (const [at, country] of countries.entries()) {
    const statements = pairStatements(await findSimilar(db, country))
    if (statements.length) await inTurn(db, () => db.$client.batch(statements, 'write'))
    onDone(at + 1)
  }
}

async function countPairs(db: Database): Promise<number> {
  const { rows } = await db.$client.execute('select count(*) as pairs from doubtful_pairs')
  return Number(rows[0]?.pairs)
}
