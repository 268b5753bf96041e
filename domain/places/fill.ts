// Filling hosts with learners so that the sum of stated points is the greatest: exact, by dynamic programming over hosts.
// A group is small, so that all ways to spread it are weighed: no bound is guessed and no solver can give up.

/** A host that may take learners: at least and at most how many, what each is worth there, and what one host more costs. */
export type Bin = { least: number; room: number; worth: number; once: number; isAccessible: boolean }

/** How many learners each bin takes, and what that is worth. */
export type Filling = { shares: number[]; value: number }

/** Sums of the same points in another order differ by less. */
const rounding = 1e-9

/**
 * For each number of learners from none to all the best way to place exactly so many; undefined where there is none.
 * @param accessible how many of all learners need an accessible host; those who do not may take the other places
 */
export function fill(bins: readonly Bin[], learners: number, accessible: number): (Filling | undefined)[] {
  const width = accessible + 1
  const states = (learners + 1) * width
  let best = new Float64Array(states).fill(Number.NEGATIVE_INFINITY)
  best[0] = 0
  // The state each bin was entered from, where it is used: enough to walk back from the end.
  const origins: Int32Array[] = []
  let reached = 0
  for (const { least, room, worth, once, isAccessible } of bins) {
    const after = best.slice()
    const origin = new Int32Array(states).fill(-1)
    for (let placed = 0; placed <= reached; placed++)
      for (let served = 0; served <= accessible; served++) {
        const state = placed * width + served
        const value = best[state] as number
        if (value === Number.NEGATIVE_INFINITY) continue
        const most = Math.min(room, learners - placed)
        for (let here = Math.max(1, least); here <= most; here++) {
          const next = (placed + here) * width + (isAccessible ? Math.min(accessible, served + here) : served)
          const gained = value + worth * here + once
          if (gained <= (after[next] as number) + rounding) continue
          after[next] = gained
          origin[next] = state
        }
      }
    reached = Math.min(learners, reached + room)
    origins.push(origin)
    best = after
  }
  return Array.from({ length: learners + 1 }, (_, placed) => {
    const needed = Math.max(0, placed - (learners - accessible))
    let end = -1
    for (let served = needed; served <= accessible; served++) {
      const state = placed * width + served
      if ((best[state] as number) > (end < 0 ? Number.NEGATIVE_INFINITY : (best[end] as number))) end = state
    }
    return end < 0 ? undefined : { value: best[end] as number, shares: walkBack(origins, end, width) }
  })
}

function walkBack(origins: readonly Int32Array[], end: number, width: number): number[] {
  const shares = origins.map(() => 0)
  let state = end
  for (let at = origins.length - 1; at >= 0; at--) {
    const before = origins[at]?.[state] ?? -1
    if (before < 0) continue
    shares[at] = Math.floor(state / width) - Math.floor(before / width)
    state = before
  }
  return shares
}

/**
 * No way to place so many is worth more: as if learners came in halves and a host's cost were shared by all it takes.
 * Cheap, so that places whose neighbours cannot be good enough are not weighed at all.
 */
export function boundOf(bins: readonly Bin[], learners: number): number {
  const each = bins
    .map(({ room, worth, once }) => ({ room, gain: worth + once / Math.max(1, Math.min(room, learners)) }))
    .sort((a, b) => b.gain - a.gain)
  let left = learners
  let sum = 0
  for (const { room, gain } of each) {
    if (left === 0) break
    const here = Math.min(room, left)
    sum += gain * here
    left -= here
  }
  return sum
}
