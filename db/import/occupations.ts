// Reads ESCO's table of occupations in one language into the record: one row is one occupation.
import { basename } from 'node:path'
import { type Language, languages } from '../../domain/organisation.ts'
import { fieldOfIsco } from '../../domain/places/isco.ts'
import { occupationOf } from '../../domain/places/occupation.ts'
import type { Database } from '../client.ts'
import { rewordPlaces } from '../place-texts.ts'
import { saveOccupations, type Told } from '../work.ts'
import { checkFile, rowsOf, UnusableFile } from './file.ts'
import { textAt } from './reading.ts'

/** The columns without which it is not that table. */
const needed = ['conceptType', 'conceptUri', 'iscoGroup', 'preferredLabel'] as const

const most = { name: 200, others: 60, refusals: 20 }
const atOnce = 500

export type OccupationReport = {
  file: string
  language: Language
  rows: number
  added: number
  changed: number
  refused: number
  /** The first of those refused, with the row and why. */
  refusals: string[]
}

/** The language that a file's name tells: `occupations_en.csv`. */
export function languageOfFile(path: string): Language | undefined {
  const code = /_([a-z]{2})\.csv$/i.exec(basename(path))?.[1]?.toLowerCase()
  return languages.find((it) => it === (code === 'nb' || code === 'nn' ? 'no' : code))
}

/**
 * Takes a file of ESCO's occupations into the record. Rows that make no sense are left out and told; the same file once
 * more changes nothing, and one that was interrupted is begun anew.
 * @throws UnusableFile if it is no such table, before anything is written
 */
export async function importOccupations(
  db: Database,
  path: string,
  language: Language,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<OccupationReport> {
  let columns: Record<string, number> = {}
  const checked = await checkFile(path, {
    open: (header) => {
      columns = Object.fromEntries(needed.map((name) => [name, header.need(name)]))
      columns.altLabels = header.find('altLabels') ?? -1
      return (_, row) => ({ row, seen: [], refusals: [] })
    },
  })
  const report = {
    file: checked.name,
    language,
    rows: checked.rows,
    added: 0,
    changed: 0,
    refused: 0,
    refusals: [] as string[],
  }
  const ids = new Set<string>()
  let waiting: Told[] = []
  const save = async () => {
    const { added, changed } = await saveOccupations(db, language, waiting)
    report.added += added
    report.changed += changed.length - added
    await rewordPlaces(db, changed)
    waiting = []
  }
  for await (const group of rowsOf(checked)) {
    for (const { row, fields } of group) {
      const at = (name: string) =>
        columns[name] === undefined || columns[name] < 0 ? '' : textAt(fields, columns[name])
      if (fields.every((it) => it.trim() === '')) continue
      const read = readOccupation(at)
      const wrong =
        typeof read === 'string' ? read : ids.has(read.id) ? 'the occupation stands in an earlier row' : undefined
      if (wrong !== undefined) {
        report.refused++
        if (report.refusals.length < most.refusals) report.refusals.push(`row ${row}: ${wrong}`)
      } else if (typeof read !== 'string') {
        ids.add(read.id)
        waiting.push(read)
      }
      if (waiting.length >= atOnce) await save()
    }
    onProgress(group.at(-1)?.row ?? 0, checked.rows)
  }
  await save()
  if (ids.size === 0)
    throw new UnusableFile(`${checked.name}: there is no occupation in it (${report.refusals[0] ?? 'no rows'})`)
  return report
}

/** An occupation, or why the row is none. */
function readOccupation(at: (name: string) => string): Told | string {
  if (at('conceptType') !== 'Occupation') return `conceptType is “${short(at('conceptType'))}”, not Occupation`
  const id = /^https?:\/\/data\.europa\.eu\/esco\/occupation\/([\w-]{1,80})$/.exec(at('conceptUri'))?.[1]
  if (!id) return `conceptUri is “${short(at('conceptUri'))}”, not the address of an occupation of ESCO`
  const name = at('preferredLabel').replace(/\s+/g, ' ').trim()
  if (name === '' || name.length > most.name)
    return `preferredLabel is ${name === '' ? 'empty' : `longer than ${most.name} letters`}`
  const field = occupationOf(id)?.field ?? fieldOfIsco(at('iscoGroup'))
  if (!field) return `iscoGroup is “${short(at('iscoGroup'))}”, not a group of ISCO-08 such as 7115`
  const others = at('altLabels')
    .split(/[\n|]/)
    .map((it) => it.trim())
    .filter((it) => it !== '' && it.length <= most.name)
  return { id, field, name, others: others.slice(0, most.others) }
}

const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
