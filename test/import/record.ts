// What import tests share: fixtures, whole records to compare, and CSV made up on the spot.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Database } from '../../db/client.ts'
import { temporaryFolder } from '../support/folder.ts'

export const fixture = (name: string) => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url))

/** Everything an import writes, in an order of its own; row numbers, which follow the order of writing, left out. */
export async function dumpRecord(db: Database): Promise<Record<string, string[]>> {
  const tables = {
    organisations: '*',
    organisation_names: '*',
    projects: '*',
    participations: '*',
    refusals: '*',
    doubtful_pairs: '*',
    imports: 'file, digest, kind, rows, finished',
    statistics_kinds: '*',
    statistics_places: '*',
    statistics_cells: '*',
    statistics_totals: '*',
  }
  const dump: Record<string, string[]> = {}
  for (const [table, columns] of Object.entries(tables)) {
    const { rows } = await db.$client.execute(`select ${columns} from ${table}`)
    dump[table] = rows.map(({ row, ...rest }) => JSON.stringify(table === 'refusals' ? { row, ...rest } : rest)).sort()
  }
  return dump
}

/** The one value of a query. */
export async function readValue(db: Database, sql: string): Promise<unknown> {
  const { rows } = await db.$client.execute(sql)
  return rows[0] && Object.values(rows[0])[0]
}

/** Writes a file with this content into a folder that goes away with the test. */
export async function fileWith(content: string | Uint8Array, name = 'export.csv'): Promise<string> {
  const path = join(await temporaryFolder(), name)
  await writeFile(path, content)
  return path
}

export type Taking = { name: string; country?: string; type?: string; address?: string; website?: string }

const kinds = ['name', 'organisation type', 'address', 'region', 'country', 'website']
const coordinatorColumns = [
  'Coordinating organisation name',
  'Coordinating organisation type',
  "Coordinator's address",
  "Coordinator's region",
  "Coordinator's country",
  "Coordinator's website",
]

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const cellsOf = ({ name, country = 'NO', type = '', address = '', website = '' }: Taking) => [
  name,
  type,
  address,
  '',
  country,
  website,
]

/** A results export with one project for each list of participants, the first of whom coordinates. */
export function exportOf(
  projects: Taking[][],
  idOf = (at: number) => `2021-1-NO01-KA220-SCH-${String(at).padStart(9, '0')}`,
) {
  const most = Math.max(1, ...projects.map((taking) => taking.length - 1))
  const slots = Array.from({ length: most }, (_, at) => kinds.map((kind) => `Partner ${at + 1} ${kind}`)).flat()
  const header = ['Call year', 'Project Identifier', 'Project Title', ...coordinatorColumns, ...slots]
  const lines = projects.map((taking, at) => {
    const cells = ['2021', idOf(at), `Project ${at}`, ...taking.flatMap(cellsOf)]
    return [...cells, ...Array<string>(header.length - cells.length).fill('')].map(cell).join()
  })
  return `\uFEFF${[header.map(cell).join(), ...lines].join('\r\n')}\r\n`
}
