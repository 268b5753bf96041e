// Changes to a draft: who joins, leaves, sits elsewhere or coordinates, and what of the project is put right.
import type { ChairStanding, Consortium, Member, Standing } from './consortium.ts'
import type { Country } from './country.ts'
import type { Fact } from './requirement.ts'
import { fill } from './suiting.ts'
import type { Role } from './type.ts'

/** One change; members are named by their place in the draft as it is before any change. */
export type Change =
  | {
      change: 'add'
      as: ChairStanding
      /** Where to look; `imagined` is the one it was judged with. */
      countries: Country[]
      newCountry: boolean
      roles?: Role[]
      imagined: Country
    }
  | { change: 'remove'; member: number }
  | { change: 'standing'; member: number; to: Standing }
  /** This partner coordinates, and whoever does now becomes a partner. */
  | { change: 'coordinate'; member: number }
  /** A malformed number of this member, or a fact of the project, is put right. */
  | { change: 'correct'; member: number; fact: 'oid' | 'pic' }
  | { change: 'project'; fact: Fact }
  | { change: 'action'; to: string }

/** The draft after changes; their order does not matter. */
export function applyChanges(draft: Consortium, changes: readonly Change[]): Consortium {
  const members = draft.members.flatMap((member, index) => memberAfter(member, index, changes))
  const settled = changes.flatMap((it) => (it.change === 'project' ? [[it.fact, undefined] as const] : []))
  const project = { ...draft.project, ...Object.fromEntries(settled) }
  return changes.reduce((team, it) => (it.change === 'add' ? fill(it, team) : team), { ...draft, project, members })
}

function memberAfter(member: Member, index: number, changes: readonly Change[]): Member[] {
  let now = member
  for (const it of changes) {
    const isOwn = 'member' in it && it.member === index
    if (isOwn && it.change === 'remove') return []
    if (isOwn && it.change === 'standing') now = { ...now, role: it.to }
    if (isOwn && it.change === 'correct') now = { ...now, facts: { ...now.facts, [it.fact]: undefined } }
    if (it.change === 'coordinate' && (isOwn || member.role === 'coordinator'))
      now = { ...now, role: isOwn ? 'coordinator' : 'partner' }
  }
  return [now]
}

/** For each place of the changed draft the member's place in the draft as it is. */
export function placesAfter({ members }: Consortium, changes: readonly Change[]): number[] {
  const gone = new Set(changes.flatMap((it) => (it.change === 'remove' ? [it.member] : [])))
  return members.flatMap((_, index) => (gone.has(index) ? [] : [index]))
}

/** The same for sets of the same changes in any order. */
export function keyOf(changes: readonly Change[]): string {
  return changes
    .map((it) => (it.change === 'add' ? `add ${it.as} ${it.imagined} ${it.roles ?? ''}` : Object.values(it).join(' ')))
    .sort()
    .join('; ')
}
