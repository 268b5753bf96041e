// Opens a file that somebody says is a CSV: finds out whether it is before anything is written, then reads its rows.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { BrokenCsv, type CsvReader, csvReader } from './csv.ts'
import { type Format, type Header, headerOf, MissingColumns, type RowReader } from './reading.ts'

/** A file nothing can be taken from. The message names file, row and column, and what to do. */
export class UnusableFile extends Error {}

/** A file that was read once from end to end and found whole. */
export type CheckedFile = {
  path: string
  name: string
  digest: string
  rows: number
  delimiter: string
  read: RowReader
  width: number
}

const pieces = { highWaterMark: 1 << 18 }

const signatures: [RegExp, string][] = [
  [/^\s*</, 'this is a web page (HTML or XML), not CSV. Download the file itself'],
  [/^PK[^\w,;"\s]/, 'this is a zip archive or an Excel workbook, not CSV. Unpack it, or save it as CSV UTF-8'],
  [/^%PDF/, 'this is a PDF, not CSV'],
  [/^[[{]/, 'this is JSON, not CSV'],
]

/**
 * Reads a whole file once and writes nothing: is it UTF-8, is it CSV to its end, has it the columns we need?
 * @param onRows called now and then with the rows and bytes read so far
 * @throws UnusableFile
 */
export async function checkFile(
  path: string,
  format: Pick<Format, 'open'>,
  onRows?: (rows: number, share: number) => void,
): Promise<CheckedFile> {
  const name = basename(path)
  const size = await sizeOf(path)
  const hash = createHash('sha256')
  let found: { reader: CsvReader; header: Header; read: RowReader; delimiter: string } | undefined
  let bytes = 0
  for await (const { text, raw } of textOf(path, () => found)) {
    hash.update(raw)
    bytes += raw.length
    found ??= openHeader(text, name, format)
    inPlace(name, found, () => found?.reader.read(text))
    onRows?.(found.reader.place().row - 1, bytes / size)
  }
  if (!found) throw new UnusableFile(`${name}: the file is empty`)
  inPlace(name, found, () => found?.reader.end())
  const { read, delimiter, header, reader } = found
  const rows = Math.max(0, reader.place().row - 1)
  return { path, name, digest: hash.digest('hex'), rows, delimiter, read, width: header.names.length }
}

/** The rows of a checked file below its header, in groups as they come. */
export async function* rowsOf(file: CheckedFile): AsyncGenerator<{ row: number; fields: string[] }[]> {
  const reader = csvReader(file.delimiter)
  let row = 0
  const numbered = (group: string[][]) => group.map((fields) => ({ row: row++, fields })).filter((it) => it.row > 0)
  for await (const { text } of textOf(file.path)) yield numbered(reader.read(text))
  yield numbered(reader.end())
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined)
  if (!found) throw new UnusableFile(`${path}: there is no such file`)
  if (found.isDirectory()) throw new UnusableFile(`${path}: this is a folder. Name the CSV files in it`)
  if (!found.isFile()) throw new UnusableFile(`${path}: this is not a regular file`)
  return found.size
}

/** The text of a file in pieces, without its byte order mark. @throws UnusableFile where it is not UTF-8 */
async function* textOf(
  path: string,
  at?: () => { reader: CsvReader; header: Header } | undefined,
): AsyncGenerator<{ text: string; raw: Uint8Array }> {
  const name = basename(path)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let isFirst = true
  const stream = createReadStream(path, pieces)
  try {
    for await (const raw of stream as AsyncIterable<Buffer>) {
      if (isFirst) refuseOtherEncodings(raw, name)
      isFirst = false
      yield { text: decode(decoder, raw, name, at), raw }
    }
    decode(decoder, undefined, name, at)
  } catch (error) {
    if (error instanceof Error && 'syscall' in error)
      throw new UnusableFile(`${name}: cannot be read (${error.message})`)
    throw error
  }
}

function refuseOtherEncodings(raw: Buffer, name: string): void {
  const isUtf16 = (raw[0] === 0xff && raw[1] === 0xfe) || (raw[0] === 0xfe && raw[1] === 0xff)
  if (isUtf16) throw new UnusableFile(`${name}: the file is UTF-16. Save it as CSV UTF-8`)
  const start = raw.subarray(0, 512).toString('latin1')
  const signature = signatures.find(([sign]) => sign.test(start.replace(/^ï»¿/, '')))
  if (signature) throw new UnusableFile(`${name}: ${signature[1]}`)
  if (raw.includes(0)) throw new UnusableFile(`${name}: the file holds zero bytes, so it is not text in UTF-8`)
}

function decode(
  decoder: TextDecoder,
  raw: Buffer | undefined,
  name: string,
  at?: () => { reader: CsvReader; header: Header } | undefined,
): string {
  try {
    return raw ? decoder.decode(raw, { stream: true }) : decoder.decode()
  } catch {
    const place = placeOfBadBytes(raw, at?.())
    throw new UnusableFile(
      `${name}: ${place}the text is not UTF-8 (perhaps Latin-1 or Windows-1252). Save it as CSV UTF-8`,
    )
  }
}

/** Reads on to the first bad byte, to say where it stands. */
function placeOfBadBytes(raw: Buffer | undefined, found: { reader: CsvReader; header: Header } | undefined): string {
  const text = raw?.toString('utf8').replace(/^\uFEFF/, '') ?? ''
  const place = found ?? { reader: csvReader(','), header: headerOf(firstRow(text, ',') ?? []) }
  place.reader.read(text.slice(0, Math.max(0, text.indexOf('\uFFFD'))))
  return `${placeOf(place)}: `
}

function placeOf({ reader, header }: { reader: CsvReader; header: Header }): string {
  const { row, field } = reader.place()
  return `row ${row}, column "${header.names[field] ?? field + 1}"`
}

function inPlace(name: string, found: { header: Header }, read: () => unknown): void {
  try {
    read()
  } catch (error) {
    if (!(error instanceof BrokenCsv)) throw error
    const column = found.header.names[error.field] ?? `number ${error.field + 1}`
    throw new UnusableFile(`${name}: row ${error.row}, column "${column}": ${error.message}`)
  }
}

/** The first line decides: what separates its columns, and whether they are the columns we need. */
function openHeader(text: string, name: string, format: Pick<Format, 'open'>) {
  const line = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)))
  const delimiter = [',', ';', '\t'].toSorted((a, b) => line.split(b).length - line.split(a).length)[0] ?? ','
  const reader = csvReader(delimiter)
  const names = firstRow(text, delimiter)
  if (!names || names.every((field) => field.trim() === ''))
    throw new UnusableFile(`${name}: row 0: there is no header`)
  const header = headerOf(names)
  const twice = names.find((column, at) => column.trim() !== '' && names.indexOf(column) !== at)
  if (twice) throw new UnusableFile(`${name}: row 0: column "${twice}" stands twice`)
  try {
    return { reader, header, read: format.open(header, name), delimiter }
  } catch (error) {
    if (!(error instanceof MissingColumns)) throw error
    throw new UnusableFile(`${name}: row 0: the header has no column ${error.message}. Is this the right kind of file?`)
  }
}

/** The header alone: what follows it is not looked at, so that its own mistakes are told with their place. */
function firstRow(text: string, delimiter: string): string[] | undefined {
  const reader = csvReader(delimiter)
  let from = 0
  for (const line of text.matchAll(/\r\n|\n|\r/g)) {
    const end = line.index + line[0].length
    const [row] = reader.read(text.slice(from, end))
    if (row) return row
    from = end
  }
  return reader.read(text.slice(from))[0] ?? reader.end()[0]
}
