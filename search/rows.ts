// Lists of row numbers, up to hundreds of thousands long: a byte per row is many times quicker than a set.

/** Marks the rows of a list. */
export function maskOf(rows: number[]): Uint8Array {
  let last = -1
  for (const row of rows) if (row > last) last = row
  const mask = new Uint8Array(last + 1)
  for (const row of rows) mask[row] = 1
  return mask
}

/** The lists one after the other, each row where it comes first. */
export function joined(...lists: number[][]): number[] {
  const some = lists.filter((rows) => rows.length > 0)
  if (some.length < 2) return some[0] ?? []
  let last = -1
  for (const rows of some) for (const row of rows) if (row > last) last = row
  const taken = new Uint8Array(last + 1)
  const all: number[] = []
  for (const rows of some) {
    for (const row of rows) {
      if (taken[row]) continue
      taken[row] = 1
      all.push(row)
    }
  }
  return all
}
