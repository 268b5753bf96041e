// What organisations have done in the programme so far: projects per action family, and shared projects with a team.
import { sql } from 'drizzle-orm'
import type { Experience, SharedProject } from '../domain/match.ts'
import { familyOf } from '../domain/organisation.ts'
import type { Database } from './client.ts'
import { participations, projects } from './schema.ts'

/** Past projects per action family of each organisation; one without any recorded project is absent. */
export async function loadExperience(db: Database, ids: readonly string[]): Promise<Map<string, Experience>> {
  const rows = await db
    .select({ organisation: participations.organisation, action: projects.action, count: sql<number>`count(*)` })
    .from(participations)
    .innerJoin(projects, sql`${projects.id} = ${participations.project}`)
    .where(sql`${participations.organisation} in (select value from json_each(${JSON.stringify(ids)}))`)
    .groupBy(participations.organisation, projects.action)
  const experience = new Map<string, Experience>()
  for (const { organisation, action, count } of rows) {
    if (!action) continue
    const own = experience.get(organisation) ?? {}
    const family = familyOf(action)
    own[family] = (own[family] ?? 0) + count
    experience.set(organisation, own)
  }
  return experience
}

/**
 * Whom members of a team have worked with, newest project first, at most `limit` ties.
 * @returns the shared projects by the id of the organisation outside the team.
 */
export async function loadShared(
  db: Database,
  team: readonly string[],
  limit: number,
): Promise<Map<string, SharedProject[]>> {
  if (team.length === 0) return new Map()
  const members = sql`(select value from json_each(${JSON.stringify(team)}))`
  const rows = await db.all<SharedProject & { outside: string }>(sql`
    select theirs.organisation as outside, ours.organisation, p.id as project, p.title, p.year
    from participations ours
    join participations theirs on theirs.project = ours.project
    join projects p on p.id = ours.project
    where ours.organisation in ${members} and theirs.organisation not in ${members}
    order by p.year desc, p.id, theirs.organisation
    limit ${limit}`)
  const shared = new Map<string, SharedProject[]>()
  for (const { outside, organisation, project, title, year } of rows)
    shared.set(outside, [...(shared.get(outside) ?? []), { organisation, project, title, year }])
  return shared
}
