// What organisations have done in the programme so far: projects per action family.
import { sql } from 'drizzle-orm'
import type { Experience } from '../domain/match.ts'
import { familyOf } from '../domain/organisation.ts'
import type { Database } from './client.ts'

/** How many projects of one action an organisation has on record; an empty action is one that nobody knows. */
export type Counted = [organisation: string, action: string, projects: number]

/** Counts as the record keeps them, by organisation and action family. */
export function experiencesOf(counts: readonly Counted[]): Map<string, Experience> {
  const experiences = new Map<string, Experience>()
  for (const [organisation, action, projects] of counts) {
    const family = familyOf(action)
    const own = experiences.get(organisation)
    if (own) own[family] = (own[family] ?? 0) + projects
    else experiences.set(organisation, { [family]: projects })
  }
  return experiences
}

/** Below so many the record knows too little of an action. */
const enough = 100

/**
 * Of all who took part in an action's family as far as the record knows, each time: the share for whom it was the first
 * time. Undefined where that is hardly anybody.
 */
export async function loadNewcomerShare(db: Database, family: string): Promise<number | undefined> {
  const [row] = await db.all<{ actions: string }>(sql`
    select json_group_array(json_array(action, organisations, projects)) as actions from action_standings`)
  const actions = JSON.parse(row?.actions ?? '[]') as [string, number, number][]
  const own = actions.filter(([action]) => familyOf(action) === family)
  const projects = own.reduce((sum, it) => sum + it[2], 0)
  return projects < enough ? undefined : own.reduce((sum, it) => sum + it[1], 0) / projects
}

/** Past projects per action family of each organisation; one without any recorded project is absent. */
export async function loadExperience(db: Database, ids: readonly string[]): Promise<Map<string, Experience>> {
  const [row] = await db.all<{ counts: string }>(sql`
    select json_group_array(json_array(e.organisation, e.action, e.projects)) as counts
    from json_each(${JSON.stringify([...new Set(ids)])}) w cross join experience e on e.organisation = w.value`)
  return experiencesOf(JSON.parse(row?.counts ?? '[]') as Counted[])
}
