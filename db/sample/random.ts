// Repeatable choices: the same seed gives the same choices on every machine and in every run.

export type Random = {
  /** Is it so, with this probability? */
  chance(probability: number): boolean
  /** A whole number from `low` to `high`, both possible. */
  between(low: number, high: number): number
  pick<Item>(items: readonly Item[]): Item
  /** Up to `count` different items, in random order. */
  some<Item>(items: readonly Item[], count: number): Item[]
}

/** Choices that depend on the seed alone (mulberry32 over a hash of the seed). */
export function random(seed: string): Random {
  let state = 2166136261
  for (const letter of seed) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16777619)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const some = <Item>(items: readonly Item[], count: number) => {
    const left = [...items]
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(between(0, left.length - 1), 1),
    ).flat()
  }
  const pick = <Item>(items: readonly Item[]) => {
    if (items.length === 0) throw new Error(`nothing to pick from (${seed})`)
    return items[between(0, items.length - 1)] as Item
  }
  return { chance: (probability) => next() < probability, between, some, pick }
}
