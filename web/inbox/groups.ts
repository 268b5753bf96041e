// Requests by what they need: an answer of the reader, a word, patience, or nothing any more.
import type { Box, Listed } from './api.ts'

export const groups = ['needed', 'talking', 'waiting', 'over'] as const
export type Group = (typeof groups)[number]

function groupOf({ state }: Listed, box: Box): Group {
  if (state === 'interested' || state === 'later') return 'talking'
  if (state === 'waiting') return box === 'received' ? 'needed' : 'waiting'
  return 'over'
}

/** What is due first comes first; elsewhere what is new, then the latest. */
const before = (group: Group) => (one: Listed, other: Listed) =>
  group === 'needed'
    ? one.replyBy.localeCompare(other.replyBy)
    : Number(other.unseen) - Number(one.unseen) || other.at.localeCompare(one.at)

/** Where the reader met each request. */
export type Places = Map<Group, string[]>

/**
 * The groups that have requests, each in its order. A request stays where the reader met it, also once it is answered:
 * nothing jumps away under their hand. `places` learns of new ones.
 */
export function groupRequests(requests: Listed[], box: Box, places: Places): [Group, Listed[]][] {
  const byId = new Map(requests.map((it) => [it.id, it]))
  const met = new Set([...places.values()].flat())
  return groups
    .map((group): [Group, Listed[]] => {
      const fresh = requests.filter((it) => !met.has(it.id) && groupOf(it, box) === group).sort(before(group))
      const ids = [...fresh.map((it) => it.id), ...(places.get(group) ?? [])]
      places.set(group, ids)
      return [group, ids.flatMap((id) => byId.get(id) ?? [])]
    })
    .filter(([, found]) => found.length > 0)
}
