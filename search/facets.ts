// Filters rows and counts their facets in one pass over the columns.
import type { Columns } from './columns.ts'
import { type Facet, type FacetKind, type Filters, facetKinds, noFacets } from './port.ts'

/**
 * Keeps the rows that have one of the wanted values in every kind that names any, in the order given. Facets of a kind
 * are counted over the rows that pass all other kinds' filters, so that one sees what another choice would bring.
 * @param rows undefined stands for all there are.
 * @param enough ends the search as soon as so many rows are kept.
 */
export function sift(
  columns: Columns,
  rows: number[] | undefined,
  filters: Filters,
  counted = true,
  enough = Number.POSITIVE_INFINITY,
): { rows: number[]; facets: Record<FacetKind, Facet[]> } {
  const bits = Uint16Array.from(columns.values, ({ kind }) => 1 << facetKinds.indexOf(kind))
  const wanted = Uint16Array.from(columns.values, ({ kind, value }, number) =>
    (filters[kind] as string[] | undefined)?.includes(value) ? (bits[number] ?? 0) : 0,
  )
  const asked = facetKinds.reduce((sum, kind, index) => sum | (filters[kind]?.length ? 1 << index : 0), 0)
  const counts = new Uint32Array(columns.values.length)
  const kept: number[] = []
  const { start, length, used } = columns
  const size = rows?.length ?? length.length
  for (let index = 0; index < size && kept.length < enough; index++) {
    const row = rows ? (rows[index] ?? 0) : index
    const from = start[row] ?? 0
    const to = from + (length[row] ?? 0)
    let missed = asked
    for (let at = from; missed && at < to; at++) missed &= ~(wanted[used[at] ?? 0] ?? 0)
    if (missed === 0 && to > from) kept.push(row)
    if (!counted) continue
    // A row that fails one kind's filter alone still counts for that kind; one that fails two counts nowhere.
    if (missed & (missed - 1)) continue
    for (let at = from; at < to; at++) {
      const number = used[at] ?? 0
      if (missed === 0 || bits[number] === missed) counts[number] = (counts[number] ?? 0) + 1
    }
  }
  return { rows: kept, facets: counted ? list(columns, counts) : noFacets() }
}

function list(columns: Columns, counts: Uint32Array): Record<FacetKind, Facet[]> {
  const facets = noFacets()
  columns.values.forEach(({ kind, value }, number) => {
    const count = counts[number] ?? 0
    if (count > 0) facets[kind].push({ value, count })
  })
  for (const kind of facetKinds) {
    facets[kind].sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
  }
  return facets
}
