// How much an organisation has taken part in one kind of action, in this programme or the one before.
import type { Member } from './consortium.ts'
import { familyOf } from './organisation.ts'
import type { Call } from './programme.ts'
import { editions } from './rules/guides.ts'

/** Past projects per action family of organisations, by their id in the record. */
export type Recorded = ReadonlyMap<string, Record<string, number>>

/** Projects of this kind, from `least` to `most`; what the record knows is a least, never a most. */
export type Known = { least: number; most: number }

const unknown: Known = { least: 0, most: Number.POSITIVE_INFINITY }
/** At most so many projects in seven years make an organisation less experienced (Programme Guide 2026, p. 445, 447). */
const fewProjects = 2

/** The action's own family and those of the earlier programme that it succeeds (Programme Guide 2026, p. 445). */
export function kindOf(call: Call): string[] {
  const predecessors = editions.flatMap((it) =>
    (it.successors ?? []).flatMap(({ from, to }) => (to.some((id) => familyOf(id) === call.action.id) ? [from] : [])),
  )
  return [...new Set([call.action.id, ...predecessors])]
}

/** What is stated of a member wins; else what the record counts is a least. */
export function experienceOf(member: Member, kind: readonly string[], recorded: Recorded): Known {
  const stated = member.facts.experience
  const sum = (counts: Record<string, number>) => kind.reduce((total, family) => total + (counts[family] ?? 0), 0)
  if (stated === 'newcomer') return { least: 0, most: 0 }
  if (stated === 'less-experienced') return { least: 0, most: fewProjects }
  if (stated === 'experienced') return { least: fewProjects + 1, most: Number.POSITIVE_INFINITY }
  if (typeof stated === 'number') return { least: 0, most: stated }
  if (stated) return { least: sum(stated), most: sum(stated) }
  const counts = member.id === undefined ? undefined : recorded.get(member.id)
  return counts ? { ...unknown, least: sum(counts) } : unknown
}

/** A newcomer or less experienced? */
export const hasLittle = ({ most }: Known): boolean => most <= fewProjects
export const mayHaveLittle = ({ least }: Known): boolean => least <= fewProjects
/** Experienced: has taken part more often than that? */
export const hasMuch = ({ least }: Known): boolean => least > fewProjects
export const mayHaveMuch = ({ most }: Known): boolean => most > fewProjects
