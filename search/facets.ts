// Filters rows and counts their facets in one pass over the columns.
import { type Columns, lists, singles } from './columns.ts'
import { type Facet, type FacetKind, type Filters, facetKinds, noFacets } from './port.ts'

export type Sifted = { rows: Uint32Array; facets: Record<FacetKind, Facet[]> }

/**
 * Keeps the rows that have one of the wanted values in every kind that names any, in the order given. Facets of a kind
 * are counted over the rows that pass all other kinds' filters, so that one sees what another choice would bring.
 * @param rows undefined stands for all there are.
 * @param reaches leaves out whatever it says no to, for all counts alike.
 * @param enough ends the search as soon as so many rows are kept.
 */
export function sift(
  columns: Columns,
  rows: ArrayLike<number> | undefined,
  filters: Filters,
  {
    counted = true,
    reaches,
    enough = Number.POSITIVE_INFINITY,
  }: { counted?: boolean; reaches?: (row: number) => boolean; enough?: number } = {},
): Sifted {
  const { wanted, bits } = readFilters(columns, filters)
  const asked = (kinds: readonly FacetKind[]) => kinds.filter((kind) => filters[kind]?.length)
  const slots = Uint8Array.from(asked(singles), (kind) => singles.indexOf(kind as (typeof singles)[number]))
  const slotBits = Uint16Array.from(asked(singles), bitOf)
  const listBits = asked(lists).reduce((sum, kind) => sum | bitOf(kind), 0)
  const counts = new Uint32Array(columns.values.length)
  const { start, length, used } = columns
  const size = rows?.length ?? length.length
  const kept = new Uint32Array(Math.min(size, enough))
  let count = 0
  for (let index = 0; index < size && count < enough; index++) {
    const row = rows ? (rows[index] as number) : index
    const numbers = length[row] ?? 0
    if (numbers === 0 || (reaches && !reaches(row))) continue
    const from = start[row] as number
    const to = from + numbers
    const behind = from + singles.length
    let missed = listBits
    for (let at = 0; at < slots.length; at++)
      if (!wanted[used[from + (slots[at] as number)] as number]) missed |= slotBits[at] as number
    for (let at = behind; missed & listBits && at < to; at++) missed &= ~(wanted[used[at] as number] as number)
    if (missed === 0) {
      kept[count++] = row
      if (counted) for (let at = from; at < to; at++) (counts[used[at] as number] as number)++
    } else if (counted && !(missed & (missed - 1))) {
      // A row that fails one kind's filter alone still counts for that kind; one that fails two counts nowhere.
      for (let at = missed & listBits ? behind : from; at < to; at++) {
        const number = used[at] as number
        if (bits[number] === missed) (counts[number] as number)++
      }
    }
  }
  return { rows: kept.subarray(0, count), facets: counted ? list(columns, counts) : noFacets() }
}

const bitOf = (kind: FacetKind) => 1 << facetKinds.indexOf(kind)

/** Per number of a value: the bit of its kind, and the same where the value is one of those wanted. */
function readFilters({ values }: Columns, filters: Filters): { wanted: Uint16Array; bits: Uint16Array } {
  const sought = new Map(facetKinds.map((kind) => [kind, new Set<string>(filters[kind])]))
  const bits = Uint16Array.from(values, ({ kind }) => (kind === 'none' ? 0 : bitOf(kind)))
  const wanted = Uint16Array.from(values, ({ kind, value }, number) =>
    kind !== 'none' && sought.get(kind)?.has(value) ? (bits[number] ?? 0) : 0,
  )
  return { wanted, bits }
}

function list({ values }: Columns, counts: Uint32Array): Record<FacetKind, Facet[]> {
  const facets = noFacets()
  values.forEach(({ kind, value }, number) => {
    const count = counts[number] ?? 0
    if (count > 0 && kind !== 'none') facets[kind].push({ value, count })
  })
  for (const kind of facetKinds) {
    facets[kind].sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
  }
  return facets
}
