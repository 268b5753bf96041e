// A small table somebody keeps by hand: read whole, by the names of its columns.
import { basename } from 'node:path'
import { BrokenCsv, csvReader } from './csv.ts'
import { UnusableFile } from './file.ts'
import { type Header, headerOf, MissingColumns, textAt } from './reading.ts'

export type TableRow = { row: number; at: (name: string) => string }

/**
 * Reads a table from its text (comma, semicolon or tab).
 * @param open finds the columns the table cannot do without
 * @throws UnusableFile
 */
export function readTable(path: string, text: string, open: (header: Header) => void): TableRow[] {
  const name = basename(path)
  const [first = ''] = text.split(/\r?\n/, 1)
  const delimiter = [',', ';', '\t'].sort((a, b) => first.split(b).length - first.split(a).length)[0] ?? ','
  try {
    const reader = csvReader(delimiter)
    const [names = [], ...rows] = [...reader.read(text.replace(/^\uFEFF/, '')), ...reader.end()]
    const header = headerOf(names)
    open(header)
    return rows
      .map((fields, at) => ({ row: at + 1, at: (column: string) => textAt(fields, header.find(column)), fields }))
      .filter(({ fields }) => fields.some((it) => it.trim() !== ''))
  } catch (error) {
    if (error instanceof BrokenCsv) throw new UnusableFile(`${name}, row ${error.row}: ${error.message}`)
    if (error instanceof MissingColumns) throw new UnusableFile(`${name}: there is no column ${error.message}`)
    throw error
  }
}
