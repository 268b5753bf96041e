// How much organisations have taken part, as far as their pages tell.
import { familyOf } from '../domain/organisation.ts'
import type { OrganisationPage } from './api.ts'
import type { MemberFacts } from './members.ts'

/** Past projects per action family; those that a long page leaves out count for none of them. */
export function experienceIn({ projects, projectsTotal }: OrganisationPage): Record<string, number> {
  const families = Map.groupBy(projects, ({ action }) => (action ? familyOf(action) : ''))
  const counted = Object.fromEntries([...families].map(([family, those]) => [family, those.length]))
  return { ...counted, '': (counted[''] ?? 0) + projectsTotal - projects.length }
}

/** The experience of everybody at the table whom the record knows, by id. */
export const experienceOfTable = (members: readonly MemberFacts[]): Map<string, Record<string, number>> =>
  new Map(members.flatMap(({ organisation: it }) => (it ? [[it.id, experienceIn(it)] as const] : [])))
