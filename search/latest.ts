// The first of many rows by the day of their last confirmation, from memory.
import type { Columns } from './columns.ts'

/** The first `end` rows, those that nobody has confirmed last; ties by row. @param found in order of rows */
export function latestRows({ days }: Columns, found: Uint32Array, end: number): number[] {
  const dayOf = (row: number) => days[row] ?? 0
  const oldest = dayOfPlace(found, dayOf, end)
  const younger = [...found.filter((row) => dayOf(row) > oldest)].sort((a, b) => dayOf(b) - dayOf(a) || a - b)
  const tied: number[] = []
  for (let at = 0; at < found.length && younger.length + tied.length < end; at++) {
    const row = found[at] as number
    if (dayOf(row) === oldest) tied.push(row)
  }
  return [...younger, ...tied]
}

/** By day; one for all searches, which count one after the other. */
const counts = new Uint32Array(2 ** 16)

/** The day of whoever comes at that place. Days have few values, and rows are many: counting is quicker than sorting. */
function dayOfPlace(found: Uint32Array, dayOf: (row: number) => number, place: number): number {
  counts.fill(0)
  let latest = 0
  for (const row of found) {
    const day = dayOf(row)
    ;(counts[day] as number)++
    if (day > latest) latest = day
  }
  let day = latest
  for (let met = counts[day] as number; met < place && day > 0; met += counts[day] as number) day--
  return day
}
