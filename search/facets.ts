// Filters rows and counts their facets in one pass over the columns.
import { type Columns, lists, singles } from './columns.ts'
import { type Facet, type FacetKind, type Filters, facetKinds, noFacets } from './port.ts'

export type Sifted = { rows: Uint32Array; facets: Record<FacetKind, Facet[]> }

/**
 * Keeps the rows that have one of the wanted values in every kind that names any, in the order given. Facets of a kind
 * are counted over the rows that pass all other kinds' filters, so that one sees what another choice would bring.
 * @param rows undefined stands for all there are.
 * @param reaches leaves out whatever it says no to, for all counts alike.
 */
export function sift(
  columns: Columns,
  rows: ArrayLike<number> | undefined,
  filters: Filters,
  reaches?: (row: number) => boolean,
): Sifted {
  const { wanted, bits } = readFilters(columns, filters)
  const { ones, start, length, used } = columns
  const asked = singles.flatMap((kind, at) =>
    filters[kind]?.length ? [{ of: ones[at] as Uint32Array, bit: bitOf(kind) }] : [],
  )
  const listBits = lists.reduce((sum, kind) => sum | (filters[kind]?.length ? bitOf(kind) : 0), 0)
  const countries = ones[0] as Uint32Array
  const counts = new Uint32Array(columns.values.length)
  const size = rows?.length ?? countries.length
  const kept = new Uint32Array(size)
  let count = 0
  for (let index = 0; index < size; index++) {
    const row = rows ? (rows[index] as number) : index
    if (!countries[row] || (reaches && !reaches(row))) continue
    let missed = 0
    let instead = 0
    for (let at = 0; at < asked.length; at++) {
      const { of, bit } = asked[at] as (typeof asked)[number]
      const number = of[row] as number
      if (wanted[number]) continue
      missed |= bit
      instead = number
    }
    // A row that fails one kind's filter alone still counts for that kind; one that fails two counts nowhere.
    if (missed & (missed - 1)) continue
    const from = start[row] as number
    const to = from + (length[row] as number)
    let open = listBits
    for (let at = from; open && at < to; at++) open &= ~(wanted[used[at] as number] as number)
    if (missed === 0 && open === 0) {
      kept[count++] = row
      for (let at = 0; at < ones.length; at++) (counts[(ones[at] as Uint32Array)[row] as number] as number)++
      for (let at = from; at < to; at++) (counts[used[at] as number] as number)++
    } else if (open === 0) (counts[instead] as number)++
    else if (missed === 0 && !(open & (open - 1)))
      for (let at = from; at < to; at++) {
        const number = used[at] as number
        if (bits[number] === open) (counts[number] as number)++
      }
  }
  return { rows: kept.subarray(0, count), facets: list(columns, counts) }
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
