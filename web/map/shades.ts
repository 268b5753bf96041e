// Counts in four shades, each with a quarter of the countries: few countries have very many organisations.

/** A shade and the counts it stands for, both ends included. */
export type Shade = { shade: number; from: number; to: number }

const most = 4

/** At most four shades for these counts, the lightest first; equal counts have equal shades. */
export function shadesOf(counts: readonly number[]): Shade[] {
  const sorted = [...new Set(counts.filter((count) => count > 0))].sort((a, b) => a - b)
  const groups = Math.min(most, sorted.length)
  return Array.from({ length: groups }, (_, at) => {
    const from = sorted[Math.floor((at * sorted.length) / groups)] ?? 0
    const to = sorted[Math.floor(((at + 1) * sorted.length) / groups) - 1] ?? from
    return { shade: at + 1 + (most - groups), from, to }
  })
}
