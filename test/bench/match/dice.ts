// Chance that comes out the same for the same seed.

export type Dice = {
  next: () => number
  below: (limit: number) => number
  shuffle: <Item>(items: readonly Item[]) => Item[]
}

/** Numbers from 0 to below 1 (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const shuffle = <Item>(items: readonly Item[]) => {
    const copy = [...items]
    for (let at = copy.length - 1; at > 0; at--) {
      const other = below(at + 1)
      ;[copy[at], copy[other]] = [copy[other] as Item, copy[at] as Item]
    }
    return copy
  }
  return { next, below, shuffle }
}

/** A number from a text, the same every time. */
export function hashOf(text: string): number {
  let hash = 2166136261
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  hash = Math.imul(hash ^ (hash >>> 16), 2246822507)
  return (hash ^ (hash >>> 13)) >>> 0
}
