// Whom a team has worked with: its newest past projects, and who took part in a project. Queries whose cost has a
// ceiling, and few rows: one value that carries many is read in a fraction of the time.
import { sql } from 'drizzle-orm'
import type { Database } from './client.ts'

/** A past project of members of a team. */
export type TeamProject = {
  /** Its number in the record; a name only inside of it. */
  row: number
  year: number
  /** How many took part in all. */
  participants: number
  /** Which of the team took part. */
  members: string[]
}

/** However large a team, of each member so many projects are read. */
const leastEach = 20

/** Past projects of a team's members, the newest of each, about `limit` in all. */
export async function loadTeamProjects(db: Database, team: readonly string[], limit: number): Promise<TeamProject[]> {
  if (team.length === 0) return []
  const each = Math.max(leastEach, Math.ceil(limit / team.length))
  const rows = await db.all<{ member: string; projects: string }>(sql`
    select o.id as member, (
      select json_group_array(json_array(h.project, h.year, s.participants)) from (
        select project, year from histories where organisation = o.row order by year desc, project desc limit ${each}
      ) h cross join project_standings s on s.row = h.project
    ) as projects
    from json_each(${JSON.stringify([...new Set(team)])}) t cross join organisations o on o.id = t.value`)
  const found = new Map<number, TeamProject>()
  for (const { member, projects } of rows)
    for (const [row, year, participants] of JSON.parse(projects) as [number, number, number][]) {
      const known = found.get(row)
      if (known) known.members.push(member)
      else found.set(row, { row, year, participants, members: [member] })
    }
  return [...found.values()]
}

/** What is told of a past project, and who took part: ids. */
export type Told = { said: { id: string; title: string; year: number }; organisations: string[] }

/** Past projects by their numbers in the record. */
export async function loadProjectsByRow(db: Database, projects: readonly number[]): Promise<Map<number, Told>> {
  if (projects.length === 0) return new Map()
  const [row] = await db.all<{ found: string }>(sql`
    select json_group_array(json_array(s.row, p.id, p.title, p.year, json(
      (select json_group_array(organisation) from participations where project = p.id)
    ))) as found
    from json_each(${JSON.stringify(projects)}) t cross join project_standings s on s.row = t.value
    cross join projects p on p.id = s.project`)
  const found = JSON.parse(row?.found ?? '[]') as [number, string, string, number, string[]][]
  return new Map(
    found.map(([at, id, title, year, organisations]) => [at, { said: { id, title, year }, organisations }]),
  )
}
