// Two organisations of the record that are one: listed for an operator, told apart for good, or joined with all that hangs on them.
import type { InStatement } from '@libsql/client'
import { findOf } from '../domain/follow.ts'
import type { Organisation } from '../domain/organisation.ts'
import { ifDone } from './accounts.ts'
import { type Database, inTurn } from './client.ts'
import { loadOrganisations, organisationStatements } from './organisations.ts'
import { countingStatements } from './statistics-upkeep.ts'

export type Duplicate = { one: string; other: string; reason: string }

/** Pairs that may be one and that nobody has decided, those found first first. */
export async function listDuplicates(db: Database, limit: number): Promise<{ total: number; pairs: Duplicate[] }> {
  const waiting = `doubtful_pairs p join organisations a on a.id = p.one join organisations b on b.id = p.other
    where p.decided_at is null`
  const [count, found] = await db.$client.batch(
    [
      'select count(*) as total from doubtful_pairs where decided_at is null',
      { sql: `select p.one, p.other, p.reason from ${waiting} order by p.one, p.other limit ?`, args: [limit] },
    ],
    'read',
  )
  return {
    total: Number(count?.rows[0]?.total),
    pairs: (found?.rows ?? []).map((it) => ({
      ...{ one: String(it.one), other: String(it.other), reason: String(it.reason) },
    })),
  }
}

/** What hangs on an organisation, and would move with it. */
export const belongings = ['projects', 'people', 'requests', 'partnerRequests', 'places', 'consortia', 'owned'] as const
export type Belongings = Record<(typeof belongings)[number], number>

const counted: Record<keyof Belongings, string> = {
  projects: 'participations where organisation = j.value',
  people: 'ownerships where organisation = j.value',
  requests: 'requests where j.value in (sender, recipient)',
  partnerRequests: 'partner_requests where organisation = j.value',
  places: 'hosts where organisation = j.value',
  consortia: 'consortium_members where organisation = j.value',
  owned: 'organisations where owner = j.value',
}

export async function loadBelongings(db: Database, ids: readonly string[]): Promise<Map<string, Belongings>> {
  const columns = belongings.map((it) => `(select count(*) from ${counted[it]}) as ${it}`)
  const { rows } = await db.$client.execute({
    sql: `select j.value as id, ${columns.join(', ')} from json_each(?) j`,
    args: [JSON.stringify([...new Set(ids)])],
  })
  const countsOf = (row: Record<string, unknown>) =>
    Object.fromEntries(belongings.map((it) => [it, Number(row[it])])) as Belongings
  return new Map(rows.map((row) => [String(row.id), countsOf(row as Record<string, unknown>)]))
}

/** Says for good that two are two: no import asks again. @returns whether the pair was waiting */
export async function tellApart(
  db: Database,
  { one, other }: { one: string; other: string },
  { by, now }: { by: string; now: number },
  note: InStatement,
): Promise<boolean> {
  const sql = `update doubtful_pairs set decided_at = ?, decided_by = ?
    where decided_at is null and ((one = ? and other = ?) or (one = ? and other = ?))`
  const [decided] = await inTurn(db, () =>
    db.$client.batch([{ sql, args: [now, by, one, other, other, one] }, ifDone(note)], 'write'),
  )
  return (decided?.rowsAffected ?? 0) > 0
}

const union = <Item>(one: readonly Item[], other: readonly Item[]) => [...new Set([...one, ...other])]

const stated = (it: Organisation) =>
  Object.fromEntries(Object.entries(it).filter(([, value]) => value !== undefined)) as Organisation

/** The one that stays, with what only the other knew. */
export function joined(stays: Organisation, goes: Organisation): Organisation {
  const confirmed = [stays.lastConfirmed, goes.lastConfirmed].filter((it) => it !== undefined).sort()
  const roles = union(stays.roles ?? [], goes.roles ?? [])
  const both = [stays.id, goes.id]
  return {
    ...goes,
    ...stated(stays),
    // Where one owned the other, that is no owner of what they are together.
    owner: [stays.owner, goes.owner].find((it) => it !== undefined && !both.includes(it)),
    // A town and its degrees belong together: of two towns one keeps its own.
    ...(stays.town !== undefined &&
      stays.town !== goes.town && { latitude: stays.latitude, longitude: stays.longitude, region: stays.region }),
    themes: union(stays.themes, goes.themes),
    languages: union(stays.languages, goes.languages),
    actions: union(stays.actions, goes.actions),
    ...(roles.length > 0 && { roles }),
    ...(confirmed.length > 0 && { lastConfirmed: confirmed.at(-1) }),
  }
}

/** Columns that name an organisation, by table; where both are named already, the one that stays keeps its row. */
const naming: [table: string, columns: string[]][] = [
  ['ownerships', ['organisation']],
  ['organisation_names', ['organisation']],
  ['requests', ['sender', 'recipient']],
  ['blocks', ['organisation', 'sender']],
  ['partner_requests', ['organisation']],
  ['hosts', ['organisation']],
  ['cohorts', ['organisation']],
  ['invitations', ['organisation']],
  ['claims', ['organisation']],
  ['resumptions', ['organisation']],
  ['profiles', ['organisation']],
  ['still_open_links', ['organisation']],
  ['readiness_checks', ['organisation']],
  ['goers', ['organisation']],
  ['consortium_members', ['organisation']],
  ['notices', ['organisation']],
  ['organisations', ['owner']],
  ['merged_organisations', ['into_organisation']],
  ['doubtful_pairs', ['one', 'other']],
]
/** Rows of these are nobody's when they could not move, since what stays has its own. */
const perOrganisation = naming.filter(
  ([table]) => !['organisations', 'requests', 'notices', 'consortium_members', 'hosts', 'cohorts'].includes(table),
)

function mergeStatements(stays: Organisation, goes: Organisation, now: number): InStatement[] {
  const [into, from] = [stays.id, goes.id]
  const moves = naming.flatMap(([table, columns]) =>
    columns.map((column) => ({
      sql: `update or ignore ${table} set ${column} = ? where ${column} = ?`,
      args: [into, from],
    })),
  )
  const rest = perOrganisation.flatMap(([table, columns]) =>
    columns.map((column) => ({ sql: `delete from ${table} where ${column} = ?`, args: [from] })),
  )
  const countries = [...new Set([stays.country, goes.country])]
  return [
    // What they asked of each other was asked of oneself.
    { sql: 'delete from requests where sender in (?, ?) and recipient in (?, ?)', args: [into, from, into, from] },
    {
      sql: `insert into participations select project, ?, role from participations where organisation = ?
        on conflict do update set role = 'coordinator' where excluded.role = 'coordinator'`,
      args: [into, from],
    },
    { sql: 'delete from participations where organisation = ?', args: [from] },
    {
      sql: `update ownerships set office = 'owner' where organisation = ? and account in (
        select account from ownerships where organisation = ? and office = 'owner')`,
      args: [into, from],
    },
    ...moves,
    ...rest,
    { sql: 'delete from blocks where organisation = sender', args: [] },
    { sql: 'delete from doubtful_pairs where one = other', args: [] },
    { sql: 'update consortium_members set organisation = null where organisation = ?', args: [from] },
    ...followStatements(into, from),
    {
      sql: `update consortium_slots set bench = replace(bench, '"organisation":' || json_quote(?2), '"organisation":' || json_quote(?1))
        where instr(bench, json_quote(?2))`,
      args: [into, from],
    },
    { sql: `delete from notices where kind = 'stillOpen' and subject = ?`, args: [from] },
    { sql: 'insert into merged_organisations values (?, ?, ?, ?)', args: [from, into, goes.name, now] },
    { sql: 'delete from organisations where id = ?', args: [from] },
    ...organisationStatements([joined(stays, goes)]),
    ...countries.flatMap((country) => countingStatements(country)),
  ]
}

/** Who follows either follows what stays, and hears of nothing as new that one of them had already. */
function followStatements(into: string, from: string): InStatement[] {
  const ofOne = `kind in ('organisation', 'fitting') and subject = ?`
  const left = `(select id from follows where ${ofOne})`
  const [stays, goes] = [findOf('organisation', into), findOf('organisation', from)]
  return [
    { sql: `update or ignore follows set subject = ? where ${ofOne}`, args: [into, from] },
    { sql: `delete from finds where follow in ${left}`, args: [from] },
    { sql: `delete from follows where id in ${left}`, args: [from] },
    { sql: 'update or ignore finds set found = ? where found = ?', args: [stays, goes] },
    { sql: 'delete from finds where found = ?', args: [goes] },
    {
      sql: `insert into finds select f.id, x.found, f.since, f.since, f.since from follows f join (
          select 'project:' || project as found from participations where organisation = ?1
          union all select 'event:' || event from goers where organisation = ?1
          union all select 'request:' || id from partner_requests where organisation = ?1) x
        where f.kind = 'organisation' and f.subject = ?1 on conflict do nothing`,
      args: [into],
    },
  ]
}

/** Fails unless a profile is as it was read: a change that comes in between must not be lost. */
const unchanged = (id: string, version: number): InStatement => ({
  sql: 'update profiles set version = ? where organisation = ?',
  args: [version + 1, id],
})

/**
 * Joins two organisations, all or nothing: projects, people, requests, places and the rest follow, the old id leads on.
 * @returns `gone` if one of them is not there (any more), `changed` if its people have just changed a profile
 */
export async function mergeOrganisations(
  db: Database,
  { stays: into, goes: from }: { stays: string; goes: string },
  now: number,
  note: InStatement,
): Promise<'merged' | 'gone' | 'changed'> {
  const [found, profiles] = await Promise.all([
    loadOrganisations(db, [into, from]),
    db.$client.execute({
      sql: 'select organisation, version from profiles where organisation in (?, ?)',
      args: [into, from],
    }),
  ])
  const [stays, goes] = [found.get(into), found.get(from)]
  if (stays?.id !== into || goes?.id !== from) return 'gone'
  const guards = profiles.rows.map((row) => unchanged(String(row.organisation), Number(row.version)))
  try {
    await inTurn(db, () => db.$client.batch([...guards, ...mergeStatements(stays, goes, now), note], 'write'))
    return 'merged'
  } catch (error) {
    if (String(error).includes('version is not the newest')) return 'changed'
    if (String(error).includes('merged_organisations.id')) return 'gone'
    throw error
  }
}
