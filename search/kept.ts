// The columns as they were, kept in the record: a new process reads a few blobs and follows what changed since.
import type { Client, InStatement } from '@libsql/client'
import { type Columns, keyOf, mostChanges, singles } from './columns.ts'
import { facetKinds } from './port.ts'

/** Raised whenever columns are made or laid out otherwise than before. */
const edition = 3
const partBytes = 1 << 20
/** Changes after which it is worth keeping anew. */
const stale = 1000

type Head = {
  edition: number
  kinds: string
  version: number
  values: Columns['values']
  rows: number
  end: number
  places: number
  days: number
}

/** Reads kept columns. @returns undefined if there are none, or too much has changed since. */
export async function readKept(client: Client): Promise<Columns | undefined> {
  const [parts, changes] = await client.batch(
    [
      'select version, data from search_columns order by part',
      'select coalesce(max(version), 0) as version from organisation_changes',
    ],
    'read',
  )
  const rows = parts?.rows ?? []
  const version = Number(rows[0]?.version)
  if (rows.length === 0 || Number(changes?.rows[0]?.version) - version >= mostChanges) return undefined
  return unpack(joinParts(rows.map(({ data }) => new Uint8Array(data as ArrayBuffer))))
}

/** Keeps columns for the next process, unless what is kept is nearly the same. */
export async function keepColumns(client: Client, load: () => Promise<Columns>): Promise<void> {
  const { rows } = await client.execute(`select (select max(version) from organisation_changes) as newest,
    (select version from search_columns where part = 0) as kept`)
  const newest = Number(rows[0]?.newest ?? 0)
  const isFresh = rows[0]?.kept !== null && newest - Number(rows[0]?.kept) < stale
  // What another edition of us has kept is of no use, however fresh.
  if (newest === 0 || (isFresh && (await readKept(client)))) return
  const columns = await load()
  const bytes = pack(columns)
  const writes: InStatement[] = ['delete from search_columns']
  for (let part = 0; part * partBytes < bytes.length; part++) {
    const data = bytes.slice(part * partBytes, (part + 1) * partBytes)
    writes.push({ sql: 'insert into search_columns values (?, ?, ?)', args: [part, columns.version, data] })
  }
  await client.batch(writes, 'write')
}

/** A line of JSON, filled up to whole numbers, then the numbers. */
function pack({ version, values, ones, start, length, used, end, places, days }: Columns): Uint8Array {
  const kinds = facetKinds.join()
  const sizes = { rows: start.length, end, places: places.length, days: days.length }
  const head: Head = { edition, kinds, version, values, ...sizes }
  const line = new TextEncoder().encode(JSON.stringify(head))
  const from = 4 + Math.ceil(line.length / 4) * 4
  // What there is by row has grown alike.
  const numbers = [start, length, ...ones, used.subarray(0, end), places, days]
  const bytes = new Uint8Array(from + numbers.reduce((sum, list) => sum + list.byteLength, 0))
  new Uint32Array(bytes.buffer, 0, 1)[0] = line.length
  bytes.set(line, 4)
  let at = from
  for (const list of numbers) {
    bytes.set(new Uint8Array(list.buffer, list.byteOffset, list.byteLength), at)
    at += list.byteLength
  }
  return bytes
}

function unpack(bytes: Uint8Array<ArrayBuffer>): Columns | undefined {
  const size = new Uint32Array(bytes.buffer, 0, 1)[0] ?? 0
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + size))) as Head
  if (head.edition !== edition || head.kinds !== facetKinds.join()) return undefined
  const { version, values, rows, end } = head
  const from = 4 + Math.ceil(size / 4) * 4
  const all = new Uint32Array(bytes.buffer, from, (2 + singles.length) * rows + end)
  const byRow = (at: number) => all.slice(at * rows, (at + 1) * rows)
  const places = new Float32Array(bytes.buffer, from + all.byteLength, head.places).slice()
  return {
    version,
    values,
    numbers: new Map(values.map(({ kind, value }, number) => [keyOf(kind, value), number])),
    start: byRow(0),
    length: byRow(1),
    ones: singles.map((_, at) => byRow(2 + at)),
    used: all.slice((2 + singles.length) * rows),
    end,
    places,
    days: new Uint16Array(bytes.buffer, from + all.byteLength + places.byteLength, head.days).slice(),
  }
}

function joinParts(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
