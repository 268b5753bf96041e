// Partner requests in the record: drafts with versions, published once all limits allow it, listed with filters.
import type { InStatement } from '@libsql/client'
import type { KeptStanding, PartnerWish } from '../domain/partner-request.ts'
import type { OrganisationType, Role } from '../domain/type.ts'
import { ifDone } from './accounts.ts'
import { type Database, inTurn } from './client.ts'
import type { Party } from './requests.ts'

export type PartnerRequest = PartnerWish & {
  id: string
  organisation: Party
  version: number
  state: KeptStanding
  sample: boolean
  /** In ms since 1970, as are the other instants. */
  updatedAt: number
  publishedAt?: number
  hiddenAt?: number
  /** How many have answered, and not taken it back. */
  answers: number
}

/** Days of samples are kept as distances from today, so that they are never over. */
const day = (column: string) => `iif(p.sample, date(:today, p.${column}), p.${column})`

const answers = `(select count(*) from requests r where r.partner_request = p.id and r.state <> 'withdrawn')`

const columns = `p.*, ${day('reply_by')} as reply_day, ${day('apply_by')} as apply_day, ${answers} as answers,
  o.name as organisation_name, o.country as organisation_country
  from partner_requests p join organisations o on o.id = p.organisation`

type Row = Record<string, unknown>
const text = (value: unknown) => (value === null || value === '' ? undefined : String(value))
const list = <Item>(value: unknown) => JSON.parse(String(value)) as Item[]

function partnerRequestOf(row: Row): PartnerRequest {
  return {
    ...{ id: String(row.id), version: Number(row.version), state: row.state as KeptStanding },
    organisation: {
      ...{ id: String(row.organisation), name: String(row.organisation_name) },
      country: String(row.organisation_country),
    },
    ...{ title: String(row.title), action: text(row.action), themes: list(row.themes), aims: String(row.aims) },
    ...{ targetGroup: text(row.target_group), tasks: text(row.tasks) },
    ...{ begins: text(row.begins), ends: text(row.ends) },
    ...{ countries: list(row.countries), types: list(row.types), roles: list(row.roles) },
    ...{ applyBy: text(row.apply_day), replyBy: String(row.reply_day), cap: Number(row.cap) },
    ...{ sample: row.sample === 1, updatedAt: Number(row.updated_at), answers: Number(row.answers) },
    ...(row.published_at !== null && { publishedAt: Number(row.published_at) }),
    ...(row.hidden_at !== null && { hiddenAt: Number(row.hidden_at) }),
  }
}

/** One partner request; undefined if there is none. */
export async function loadPartnerRequest(db: Database, id: string, today: string): Promise<PartnerRequest | undefined> {
  return (await loadPartnerRequests(db, [id], today)).get(id)
}

/** Partner requests by id; of what is gone there is nothing. */
export async function loadPartnerRequests(
  db: Database,
  ids: readonly string[],
  today: string,
): Promise<Map<string, PartnerRequest>> {
  if (ids.length === 0) return new Map()
  const sql = `select ${columns} where p.id in (select value from json_each(:ids))`
  const { rows } = await db.$client.execute({ sql, args: { ids: JSON.stringify(ids), today } })
  return new Map(rows.map((row) => [String(row.id), partnerRequestOf(row as Row)]))
}

/** All of an organisation, those changed last first. */
export async function listPartnerRequestsOf(db: Database, organisation: string, today: string, limit: number) {
  const { rows } = await db.$client.execute({
    sql: `select ${columns} where p.organisation = :organisation order by p.updated_at desc, p.id limit :limit`,
    args: { organisation, today, limit },
  })
  return rows.map((row) => partnerRequestOf(row as Row))
}

export type PartnerFilters = {
  theme?: string[]
  /** Families or actions. */
  action?: string[]
  /** Partners from these countries are wanted. */
  country?: string[]
  /** Organisations of these types are wanted, as such or for one of their roles. */
  type?: OrganisationType[]
  roles?: Role[]
  organisation?: string
  /** Also those that are full or over. */
  all?: boolean
}

const oneOf = (column: string, values: string) =>
  `exists (select 1 from json_each(p.${column}) j where j.value in (select value from json_each(${values})))`

/** Published ones that pass the filters, those that end first first. */
export async function listPartnerRequests(
  db: Database,
  { theme, action, country, type, roles, organisation, all }: PartnerFilters,
  { today, sample, limit }: { today: string; sample: boolean; limit: number },
): Promise<{ total: number; found: PartnerRequest[] }> {
  const where = [
    `p.state = 'open' and p.hidden_at is null and p.sample = :sample`,
    all ? '' : `${day('reply_by')} >= :today and ${answers} < p.cap`,
    theme ? oneOf('themes', ':theme') : '',
    action
      ? `exists (select 1 from json_each(:action) j where p.action = j.value or p.action like j.value || '-%')`
      : '',
    country ? `(p.countries = '[]' or ${oneOf('countries', ':country')})` : '',
    type ? `((p.types = '[]' and p.roles = '[]') or ${oneOf('types', ':type')} or ${oneOf('roles', ':roles')})` : '',
    organisation ? 'p.organisation = :organisation' : '',
  ].filter(Boolean)
  const lists = { theme, action, country, type, roles: type && (roles ?? []) }
  const given = Object.entries(lists).filter(([, values]) => values !== undefined)
  const args = {
    ...Object.fromEntries(given.map(([name, values]) => [name, JSON.stringify(values)])),
    ...(organisation && { organisation }),
    ...{ today, sample: sample ? 1 : 0, limit },
  }
  const { rows } = await db.$client.execute({
    sql: `select count(*) over () as total, ${columns} where ${where.join(' and ')} order by reply_day, p.id limit :limit`,
    args,
  })
  return { total: Number(rows[0]?.total ?? 0), found: rows.map((row) => partnerRequestOf(row as Row)) }
}

const stored = (it: PartnerWish) => ({
  ...{ title: it.title, action: it.action ?? null, themes: JSON.stringify(it.themes), aims: it.aims },
  ...{ targetGroup: it.targetGroup ?? null, tasks: it.tasks ?? null },
  ...{ begins: it.begins ?? null, ends: it.ends ?? null },
  ...{ countries: JSON.stringify(it.countries), types: JSON.stringify(it.types), roles: JSON.stringify(it.roles) },
  ...{ applyBy: it.applyBy ?? null, replyBy: it.replyBy, cap: it.cap },
})

/** Keeps a new draft. */
export async function createPartnerRequest(
  db: Database,
  it: PartnerWish & { id: string; organisation: string; account: string },
  now: number,
  note: InStatement,
): Promise<void> {
  const { id, organisation, account } = it
  const sql = `insert into partner_requests (id, organisation, account, version, state, title, action, themes, aims,
      target_group, tasks, begins, ends, countries, types, roles, apply_by, reply_by, cap, created_at, updated_at)
    values (:id, :organisation, :account, 1, 'draft', :title, :action, :themes, :aims, :targetGroup, :tasks, :begins,
      :ends, :countries, :types, :roles, :applyBy, :replyBy, :cap, :now, :now)`
  await inTurn(db, () =>
    db.$client.batch([{ sql, args: { id, organisation, account, now, ...stored(it) } }, note], 'write'),
  )
}

/** Which one, and the version that was seen of it. */
export type Seen = { id: string; organisation: string; version: number }

/** Writes a partner request anew. @returns false if it has been changed since that version; then nothing is written */
export async function savePartnerRequest(
  db: Database,
  { id, organisation, version }: Seen,
  it: PartnerWish,
  now: number,
  note: InStatement,
): Promise<boolean> {
  const sql = `update partner_requests set version = version + 1, title = :title, action = :action, themes = :themes,
      aims = :aims, target_group = :targetGroup, tasks = :tasks, begins = :begins, ends = :ends, countries = :countries,
      types = :types, roles = :roles, apply_by = :applyBy, reply_by = :replyBy, cap = :cap, updated_at = :now
    where id = :id and organisation = :organisation and version = :version`
  const [saved] = await inTurn(db, () =>
    db.$client.batch([{ sql, args: { id, organisation, version, now, ...stored(it) } }, ifDone(note)], 'write'),
  )
  return (saved?.rowsAffected ?? 0) > 0
}

/**
 * Publishes a draft or a closed one, if the organisation has room for one more that is open.
 * @returns false if it has no room, or if it has been changed since that version
 */
export async function publishPartnerRequest(
  db: Database,
  { id, organisation, version }: Seen,
  { most, today, now }: { most: number; today: string; now: number },
  note: InStatement,
): Promise<boolean> {
  const sql = `update partner_requests set version = version + 1, state = 'open', updated_at = :now,
      published_at = coalesce(published_at, :now)
    where id = :id and organisation = :organisation and version = :version and state <> 'open'
      and (select count(*) from partner_requests x where x.organisation = :organisation and x.state = 'open'
        and x.reply_by >= :today) < :most`
  const [published] = await inTurn(db, () =>
    db.$client.batch([{ sql, args: { id, organisation, version, most, today, now } }, ifDone(note)], 'write'),
  )
  return (published?.rowsAffected ?? 0) > 0
}

/** Closes an open one: nobody answers any more, and what came stays. @returns whether that version was open */
export async function closePartnerRequest(
  db: Database,
  { id, organisation, version }: Seen,
  now: number,
  note: InStatement,
): Promise<boolean> {
  const sql = `update partner_requests set version = version + 1, state = 'closed', updated_at = :now
    where id = :id and organisation = :organisation and version = :version and state = 'open'`
  const [closed] = await inTurn(db, () =>
    db.$client.batch([{ sql, args: { id, organisation, version, now } }, ifDone(note)], 'write'),
  )
  return (closed?.rowsAffected ?? 0) > 0
}

/** Removes a draft that was never published. @returns whether there was one */
export async function removePartnerDraft(db: Database, id: string, organisation: string): Promise<boolean> {
  const sql = `delete from partner_requests where id = ? and organisation = ? and published_at is null`
  const { rowsAffected } = await inTurn(db, () => db.$client.execute({ sql, args: [id, organisation] }))
  return rowsAffected > 0
}

/** What an organisation has open besides one: as many may stand, and each is to be about something else. */
export async function listOpenBesides(
  db: Database,
  { id, organisation }: { id: string; organisation: string },
  today: string,
) {
  const [verified, open] = await db.$client.batch(
    [
      {
        sql: `select exists (select 1 from ownerships w join organisations o on o.id = ? and w.organisation in (o.id, o.owner)
          where w.office = 'owner' and w.proof in ('mail', 'operator')) as verified`,
        args: [organisation],
      },
      {
        sql: `select id, title, aims from partner_requests
          where organisation = ? and id <> ? and state = 'open' and reply_by >= ?`,
        args: [organisation, id, today],
      },
    ],
    'read',
  )
  return {
    verified: verified?.rows[0]?.verified === 1,
    open: (open?.rows ?? []).map((it) => ({ id: String(it.id), text: `${it.title} ${it.aims}` })),
  }
}
