// Filters rows where nothing is to be counted: by bits, one for each row that has one of the values wanted of a kind. They
// are kept until the record changes, for the same few filters are asked for again and again.
import { type Columns, keyOf, lists, singles } from './columns.ts'
import { type FacetKind, type Filters, facetKinds } from './port.ts'

export type Bits = { version: number; by: Map<string, Uint32Array> }

const most = { kept: 100 }

/**
 * The rows that have one of the wanted values in every kind that names any, in the order given.
 * @param rows undefined stands for all there are, in their own order.
 */
export function narrow(
  columns: Columns,
  rows: ArrayLike<number> | undefined,
  filters: Filters,
  shelf: { bits?: Bits },
): Uint32Array {
  if (shelf.bits?.version !== columns.version) shelf.bits = { version: columns.version, by: new Map() }
  const { by } = shelf.bits
  const asked = facetKinds.filter((kind) => filters[kind]?.length)
  // A row that is not in the record has no country, and no other value either.
  const all = asked.length > 0 ? asked.map((kind) => [kind, filters[kind]] as const) : [['country', undefined] as const]
  const [first, ...others] = all.map(([kind, wanted]) => keptBits(by, columns, kind, wanted))
  const left = (first as Uint32Array).slice()
  for (const bits of others)
    for (let at = 0; at < left.length; at++) left[at] = (left[at] as number) & (bits[at] as number)
  return rows ? among(rows, left) : rowsOf(left)
}

function keptBits(
  by: Bits['by'],
  columns: Columns,
  kind: FacetKind,
  wanted: readonly string[] | undefined,
): Uint32Array {
  const key = JSON.stringify([kind, wanted])
  const bits = by.get(key) ?? bitsOf(columns, kind, wanted)
  by.delete(key)
  by.set(key, bits)
  const [oldest = key] = by.size > most.kept ? by.keys() : []
  if (oldest !== key) by.delete(oldest)
  return bits
}

/** @param wanted undefined stands for any value of the kind */
function bitsOf(columns: Columns, kind: FacetKind, wanted: readonly string[] | undefined): Uint32Array {
  const { values, numbers, start, length, used } = columns
  const marks = new Uint8Array(values.length)
  if (wanted) for (const value of wanted) marks[numbers.get(keyOf(kind, value)) ?? 0] = 1
  else marks.fill(1)
  marks[0] = 0
  const bits = new Uint32Array(Math.ceil(start.length / 32))
  const mark = (row: number) => {
    bits[row >>> 5] = (bits[row >>> 5] as number) | (1 << (row & 31))
  }
  const of = columns.ones[(singles as readonly FacetKind[]).indexOf(kind)]
  if (of) for (let row = 0; row < start.length; row++) marks[of[row] as number] && mark(row)
  else if ((lists as readonly FacetKind[]).includes(kind))
    for (let row = 0; row < start.length; row++) {
      const from = start[row] as number
      const to = from + (length[row] as number)
      for (let at = from; at < to; at++) marks[used[at] as number] && mark(row)
    }
  return bits
}

const among = (rows: ArrayLike<number>, bits: Uint32Array) =>
  Uint32Array.from(rows).filter((row) => ((bits[row >>> 5] ?? 0) >>> (row & 31)) & 1)

function rowsOf(bits: Uint32Array): Uint32Array {
  const rows = new Uint32Array(bits.reduce((sum, word) => sum + countOnes(word), 0))
  let count = 0
  for (let at = 0; at < bits.length; at++)
    for (let left = bits[at] as number; left !== 0; left &= left - 1)
      rows[count++] = 32 * at + 31 - Math.clz32(left & -left)
  return rows
}

/** How many bits of a word are set. */
function countOnes(word: number): number {
  let count = 0
  for (let left = word; left !== 0; left &= left - 1) count++
  return count
}
