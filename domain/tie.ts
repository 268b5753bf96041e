// How strongly a candidate is tied to a team by past projects: few taking part, many of the team, lately, not just busy.
import type { Experience } from './match.ts'

/** A past project of a candidate with members of a team. */
export type SharedProject = {
  id: string
  title: string
  year: number
  /** How many took part in all. */
  participants: number
  /** Who of the team did: ids. */
  members: string[]
}

/**
 * Exponents of a tie, found on the training years: a project counts less the more took part, more than in proportion to
 * those of the team who did, and a member less the more projects it has; a year takes a tenth.
 */
const shape = { busy: 0.4, together: 1.5, size: 0.7, yearly: 0.1 }

/** How many past projects an organisation has on record. */
export function projectsOf(experience: Experience | undefined): number {
  return Object.values(experience ?? {}).reduce((sum, it) => sum + it, 0)
}

/**
 * What one shared project adds to a tie.
 * @param experience past projects of the team's members
 * @param year the call's
 */
export function tieOf(
  { members, participants, year: then }: Pick<SharedProject, 'members' | 'participants' | 'year'>,
  experience: ReadonlyMap<string, Experience>,
  year: number,
): number {
  const together = members.reduce((sum, it) => sum + Math.max(1, projectsOf(experience.get(it))) ** -shape.busy, 0)
  const age = Math.max(0, year - then - 1)
  return together ** shape.together * Math.max(2, participants) ** -shape.size * Math.exp(-shape.yearly * age)
}
