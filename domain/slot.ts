// The next chair before anybody sits on it: which country and type a team most likely takes next.
import type { Consortium } from './consortium.ts'
import type { Group } from './kinship.ts'

/** A country and a type (empty: not known), and how likely the next partner is of both, all slots adding up to 1. */
export type Slot = { country: string; type: string; likelihood: number }

/** How much the table's own shares count against the record's, found on the training years. */
const own = { country: 0.35, type: 0.45 }

/** All slots the record has, the likeliest first: the record's frequencies, lifted by who sits at the table. */
export function likelySlots({ members }: Consortium, groups: readonly Group[]): Slot[] {
  const seats = members.map(({ facts }) => ({ country: facts.country, type: facts.type ?? '' }))
  const country = liftBy(seats, groups, 'country')
  const type = liftBy(seats, groups, 'type')
  const weighed = groups
    .filter((it) => it.projects > 0)
    .map((it) => ({
      country: it.country,
      type: it.type,
      likelihood: it.projects * country(it.country) * type(it.type),
    }))
  const all = weighed.reduce((sum, it) => sum + it.likelihood, 0)
  return weighed
    .map((it) => ({ ...it, likelihood: it.likelihood / all }))
    .sort((a, b) => b.likelihood - a.likelihood || compare(a.country, b.country) || compare(a.type, b.type))
}

function liftBy(
  seats: readonly Record<'country' | 'type', string>[],
  groups: readonly Group[],
  by: 'country' | 'type',
) {
  const recorded = new Map<string, number>()
  for (const it of groups) recorded.set(it[by], (recorded.get(it[by]) ?? 0) + it.projects)
  const all = [...recorded.values()].reduce((sum, it) => sum + it, 0)
  return (value: string) => {
    if (seats.length === 0) return 1
    const share = seats.filter((it) => it[by] === value).length / seats.length
    const usual = (recorded.get(value) ?? 0) / all
    return (own[by] * share + (1 - own[by]) * usual) / usual
  }
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
