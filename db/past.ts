// The past projects of one organisation, each with whom it was done.
import { sql } from 'drizzle-orm'
import type { Database } from './client.ts'

export type PastProject = {
  id: string
  title: string
  year: number
  action?: string
  card?: string
  role: 'coordinator' | 'partner'
  partners: { id: string; name: string; country: string }[]
}

type Row = Omit<PastProject, 'partners' | 'action' | 'card'> & {
  action: string | null
  card: string | null
  partners: string
}

/** The newest `limit` projects of an organisation with their other participants, and how many there are in all. */
export async function loadPastProjects(
  db: Database,
  organisation: string,
  limit: number,
): Promise<{ total: number; projects: PastProject[] }> {
  const rows = await db.all<Row & { total: number }>(sql`
    with mine as (
      select p.id, p.title, p.year, p.action, p.card, t.role, count(*) over () as total
      from participations t join projects p on p.id = t.project
      where t.organisation = ${organisation}
      order by p.year desc, p.id limit ${limit}
    )
    select mine.*, (
      select json_group_array(json_object('id', o.id, 'name', o.name, 'country', o.country))
      from participations others join organisations o on o.id = others.organisation
      where others.project = mine.id and others.organisation <> ${organisation}
    ) as partners
    from mine order by year desc, id`)
  const projects = rows.map(({ total: _, partners, action, card, ...project }) => ({
    ...project,
    ...(action !== null && { action }),
    ...(card !== null && { card }),
    partners: JSON.parse(partners) as PastProject['partners'],
  }))
  return { total: rows[0]?.total ?? 0, projects }
}
