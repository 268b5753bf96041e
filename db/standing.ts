// Where organisations stand in the record: how many of each country and type there are, how often they took part, and
// who they are, the most experienced and those without any project.
import { sql } from 'drizzle-orm'
import type { Database } from './client.ts'

/** Organisations of one country and type; `type` is empty where it is not known. */
export type Group = { country: string; type: string; organisations: number; active: number; projects: number }

/** All groups of the record, of its invented organisations or of the others. */
export async function loadGroups(db: Database, sample: boolean): Promise<Group[]> {
  const [row] = await db.all<{ groups: string }>(sql`
    select json_group_array(json_array(country, type, organisations, active, projects)) as groups
    from standing_groups where sample = ${sample ? 1 : 0} and organisations > 0`)
  const groups = JSON.parse(row?.groups ?? '[]') as [string, string, number, number, number][]
  return groups.map(([country, type, organisations, active, projects]) => ({
    country,
    type,
    organisations,
    active,
    projects,
  }))
}

/**
 * Ids of a group's most experienced organisations and of some of its newcomers, for each group, the newcomers from a
 * place in the record on and around its end: whoever asks from another place meets others.
 * @param place from 0 to below 1
 * @param except ids passed over
 */
export async function loadOfGroups(
  db: Database,
  groups: readonly Pick<Group, 'country' | 'type'>[],
  {
    sample,
    place,
    each,
    except,
  }: {
    sample: boolean
    place: number
    each: { experienced: number; newcomers: number }
    except: readonly string[]
  },
): Promise<{ experienced: string[]; newcomers: string[] }[]> {
  const others =
    except.length === 0
      ? sql``
      : sql`and s.organisation not in (
          select o.row from json_each(${JSON.stringify(except)}) x cross join organisations o on o.id = x.value)`
  const mine = sql`s.country = g.value ->> 0 and s.type = g.value ->> 1 and s.sample = ${sample ? 1 : 0} ${others}`
  const start = sql`(select cast(coalesce(max(organisation), 0) * ${place} as integer) from standings)`
  const ids = (rows: ReturnType<typeof sql>) =>
    sql`(select json_group_array(o.id) from (${rows}) r cross join organisations o on o.row = r.organisation)`
  const newcomers = (where: ReturnType<typeof sql>) => sql`select s.organisation from standings s
    where ${mine} and s.projects = 0 and s.organisation ${where} order by s.organisation limit ${each.newcomers}`
  const rows = await db.all<{ experienced: string; after: string; before: string }>(sql`
    select
      ${ids(sql`select s.organisation from standings s where ${mine} and s.projects > 0
        order by s.projects desc, s.organisation limit ${each.experienced}`)} as experienced,
      ${ids(newcomers(sql`>= ${start}`))} as after,
      ${ids(newcomers(sql`< ${start}`))} as before
    from json_each(${JSON.stringify(groups.map(({ country, type }) => [country, type]))}) g order by g.key`)
  const read = (text: string) => JSON.parse(text) as string[]
  return rows.map(({ experienced, after, before }) => ({
    experienced: read(experienced),
    newcomers: [...read(after), ...read(before)].slice(0, each.newcomers),
  }))
}

/** Ids of the organisations with the most projects. */
export async function loadMostExperienced(db: Database, sample: boolean, limit: number): Promise<string[]> {
  const [row] = await db.all<{ ids: string }>(sql`
    select json_group_array(o.id) as ids from (
      select organisation from standings where sample = ${sample ? 1 : 0} and projects > 0
      order by projects desc, organisation limit ${limit}
    ) s cross join organisations o on o.row = s.organisation`)
  return JSON.parse(row?.ids ?? '[]') as string[]
}
