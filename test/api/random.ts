// Chance that can be repeated: the same seed gives the same requests on every machine.

export type Random = {
  below: (limit: number) => number
  pick: <Item>(items: readonly Item[]) => Item
  chance: (share: number) => boolean
}

/** Numbers by Marsaglia's xorshift on 32 bits. */
export function seeded(seed: number): Random {
  let state = seed || 1
  const below = (limit: number) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
  return {
    below,
    pick: (items) => items[below(items.length)] as (typeof items)[number],
    chance: (share) => below(10_000) < share * 10_000,
  }
}
