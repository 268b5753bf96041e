// What organisations have done in the programme so far: projects per action family.
import { sql } from 'drizzle-orm'
import type { Experience } from '../domain/match.ts'
import { familyOf } from '../domain/organisation.ts'
import type { Database } from './client.ts'

/**
 * Past projects per action family of each organisation; one without any recorded project is absent. Projects whose
 * action nobody knows count under an empty name.
 */
export async function loadExperience(db: Database, ids: readonly string[]): Promise<Map<string, Experience>> {
  const rows = await db.all<{ organisation: string; counts: string }>(sql`
    select organisation, json_group_array(json_array(action, projects)) as counts from experience
    where organisation in (select value from json_each(${JSON.stringify(ids)})) group by organisation`)
  const experience = new Map<string, Experience>()
  for (const { organisation, counts } of rows) {
    const own: Experience = {}
    for (const [action, projects] of JSON.parse(counts) as [string, number][]) {
      const family = familyOf(action)
      own[family] = (own[family] ?? 0) + projects
    }
    experience.set(organisation, own)
  }
  return experience
}
