// What there is to find in the record of an organisation or a theme that somebody follows, and what finds are called.
import { findOf, readFind } from '../domain/follow.ts'
import type { Database } from './client.ts'

const shown = `state = 'open' and published_at is not null and hidden_at is null and not sample`

/** The days its profile changed, its projects, events and partner requests; the newest, so many of each. */
export async function listFindsOfOrganisation(db: Database, id: string, most: number): Promise<string[]> {
  const [profile, projects, events, requests] = await db.$client.batch(
    [
      { sql: 'select updated_at from profiles where organisation = ? and version > 0', args: [id] },
      {
        sql: `select p.id from participations x join projects p on p.id = x.project where x.organisation = ?
          order by p.year desc, p.id limit ?`,
        args: [id, most],
      },
      { sql: 'select event as id from goers where organisation = ? order by at desc limit ?', args: [id, most] },
      {
        sql: `select id from partner_requests where organisation = ? and ${shown} order by published_at desc limit ?`,
        args: [id, most],
      },
    ],
    'read',
  )
  const changed = profile?.rows[0]?.updated_at
  const all = (found: typeof projects) => (found?.rows ?? []).map((row) => String(row.id))
  return [
    ...(changed ? [findOf('profile', new Date(Number(changed)).toISOString().slice(0, 10))] : []),
    ...all(projects).map((it) => findOf('project', it)),
    ...all(events).map((it) => findOf('event', it)),
    ...all(requests).map((it) => findOf('request', it)),
  ]
}

/** Open partner requests that name a theme, the newest first. */
export async function listFindsOfTheme(db: Database, theme: string, most: number): Promise<string[]> {
  const { rows } = await db.$client.execute({
    sql: `select id from partner_requests where ${shown}
      and exists (select 1 from json_each(themes) where value = ?) order by published_at desc limit ?`,
    args: [theme, most],
  })
  return rows.map((row) => findOf('request', String(row.id)))
}

const shownRequests = '(select * from partner_requests where hidden_at is null)'
const tables = { organisation: ['organisations', 'name'], project: ['projects', 'title'], event: ['events', 'title'] }

/** What finds and followed organisations are called, by the find; of what is gone there is nothing. */
export async function loadFindNames(db: Database, finds: readonly string[]): Promise<Map<string, string>> {
  const wanted = Object.entries({ ...tables, request: [shownRequests, 'title'] }).map(([kind, [table, column]]) => ({
    kind,
    sql: `select id, ${column} as name from ${table} where id in (select value from json_each(?))`,
    args: [JSON.stringify(finds.flatMap((it) => (readFind(it)?.kind === kind ? [readFind(it)?.id] : [])))],
  }))
  const answers = await db.$client.batch(wanted, 'read')
  return new Map(
    answers.flatMap(({ rows }, at) => rows.map((row) => [`${wanted[at]?.kind}:${row.id}`, String(row.name)] as const)),
  )
}
