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

/** Past projects per action family of each organisation; one without any recorded project is absent. */
export async function loadExperience(db: Database, ids: readonly string[]): Promise<Map<string, Experience>> {
  const [row] = await db.all<{ counts: string }>(sql`
    select json_group_array(json_array(e.organisation, e.action, e.projects)) as counts
    from json_each(${JSON.stringify([...new Set(ids)])}) w cross join experience e on e.organisation = w.value`)
  return experiencesOf(JSON.parse(row?.counts ?? '[]') as Counted[])
}
