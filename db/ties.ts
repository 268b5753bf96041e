// Whom a team has worked with: its past projects, and who took part in a project. Queries whose cost has a ceiling.
import { sql } from 'drizzle-orm'
import type { Database } from './client.ts'

/** A past project of members of a team. */
export type TeamProject = {
  id: string
  title: string
  year: number
  /** How many took part in all. */
  participants: number
  /** Which of the team took part. */
  members: string[]
}

type Row = Omit<TeamProject, 'members'> & { members: string }

/** Past projects of a team's members, newest first, at most `limit`. */
export async function loadTeamProjects(db: Database, team: readonly string[], limit: number): Promise<TeamProject[]> {
  if (team.length === 0) return []
  const rows = await db.all<Row>(sql`
    select p.id, p.title, p.year, s.participants, json_group_array(t.organisation) as members
    from participations t
    cross join projects p on p.id = t.project
    cross join project_standings s on s.project = p.id
    where t.organisation in (select value from json_each(${JSON.stringify(team)}))
    group by p.id order by p.year desc, p.id limit ${limit}`)
  return rows.map(({ members, ...project }) => ({ ...project, members: JSON.parse(members) as string[] }))
}

/** Who took part in projects, by the project's id. */
export async function loadParticipants(db: Database, projects: readonly string[]): Promise<Map<string, string[]>> {
  if (projects.length === 0) return new Map()
  const rows = await db.all<{ project: string; organisations: string }>(sql`
    select project, json_group_array(organisation) as organisations from participations
    where project in (select value from json_each(${JSON.stringify(projects)})) group by project`)
  return new Map(rows.map((it) => [it.project, JSON.parse(it.organisations) as string[]]))
}
