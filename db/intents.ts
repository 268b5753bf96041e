// What organisations seek and offer, in the record: laid to rest when nobody confirms it, asked about once before, and
// answered through links that work once.
import type { InStatement } from '@libsql/client'
import { fold } from '../domain/fold.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { type Database, inTurn } from './client.ts'
import { tellStatement } from './notices.ts'
import { peopleOf } from './requests.ts'

const dayMilliseconds = 86_400_000
/** Before this instant are all changes of this day. */
const endOf = (day: string) => Date.parse(`${day}T00:00:00Z`) + dayMilliseconds

const fresh = `profiles p join organisations o on o.id = p.organisation
  where p.resting is null and p.updated_at < ? and o.last_confirmed <= ? and o.source_kind <> 'sample'`

export type Stale = { id: string; name: string; lastConfirmed: string }

/** Organisations whose wishes nobody has confirmed since a day, who were not asked yet, and have got no such mail today. */
export async function listStale(db: Database, confirmedBy: string, now: number, limit: number): Promise<Stale[]> {
  const { rows } = await db.$client.execute({
    sql: `select o.id, o.name, o.last_confirmed from ${fresh} and p.asked_about is not o.last_confirmed
        and (coalesce(o.offers, '') <> '' or coalesce(o.seeks, '') <> '' or o.actions <> '[]')
        and not exists (select 1 from ownerships w join still_open_links l on l.account = w.account and l.created_at > ?
          where ${peopleOf}) limit ?`,
    args: [endOf(confirmedBy), confirmedBy, now - dayMilliseconds, limit],
  })
  return rows.map((it) => ({ id: String(it.id), name: String(it.name), lastConfirmed: String(it.last_confirmed) }))
}

/** Those who speak for an organisation and take such mail. */
export async function listPeopleToAsk(db: Database, organisation: string) {
  const { rows } = await db.$client.execute({
    sql: `select a.id, a.email, a.language from organisations o join ownerships w on ${peopleOf}
        join accounts a on a.id = w.account
      where o.id = ? and a.paused_at is null and not exists (select 1 from mailing_choices c
        where c.account = a.id and c.kind = 'stillOpen' and c.mailing = 'off')`,
    args: [organisation],
  })
  return rows.map((it) => ({
    ...{ id: String(it.id), email: String(it.email) },
    language: (it.language === 'nb' ? 'nb' : 'en') as ScreenLanguage,
  }))
}

/**
 * Notes that the people of an organisation are asked about its last confirmation, with the hashes of their links.
 * @returns false if somebody else has asked them, or they have answered meanwhile
 */
export async function takeQuestion(
  db: Database,
  { id, name, lastConfirmed }: Stale,
  links: readonly { token: string; account: string }[],
  { now, until }: { now: number; until: number },
): Promise<boolean> {
  const first = links[0]
  const [isTaken, token] = first
    ? (['exists (select 1 from still_open_links where token = ?)', [first.token]] as const)
    : (['changes() > 0', []] as const)
  const keepLinks: InStatement[] = [
    {
      sql: `insert into still_open_links (token, organisation, account, created_at, expires_at)
        select value ->> 0, ?, value ->> 1, ?, ? from json_each(?) where changes() > 0`,
      args: [id, now, until, JSON.stringify(links.map((it) => [it.token, it.account]))],
    },
  ]
  const mailed: InStatement = {
    sql: `update notices set mailed_at = ? where kind = 'stillOpen' and subject = ? and ${isTaken}
      and account in (select value from json_each(?))`,
    args: [now, id, ...token, JSON.stringify(links.map(({ account }) => account))],
  }
  const [taken] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `update profiles set asked_about = :day where organisation = :id and resting is null
            and asked_about is not :day
            and exists (select 1 from organisations o where o.id = :id and o.last_confirmed = :day)`,
          args: { id, day: lastConfirmed },
        },
        ...(first ? keepLinks : []),
        tellStatement({ kind: 'stillOpen', subject: id, from: name, to: { peopleOf: id }, now }, isTaken, [...token]),
        ...(first ? [mailed] : []),
      ],
      'write',
    ),
  )
  return (taken?.rowsAffected ?? 0) > 0
}

/** Gives back a question that could be mailed to nobody: the next round asks it. */
export async function giveBackQuestion(db: Database, organisation: string): Promise<void> {
  await inTurn(db, () =>
    db.$client.batch(
      [
        { sql: 'update profiles set asked_about = null where organisation = ?', args: [organisation] },
        { sql: 'delete from still_open_links where organisation = ? and used_at is null', args: [organisation] },
        { sql: `delete from notices where kind = 'stillOpen' and subject = ?`, args: [organisation] },
      ],
      'write',
    ),
  )
}

/** Moves what an organisation seeks and offers out of every search, as it was at the profile's last change. */
function restStatements(id: string, description: unknown, updatedAt: number): InStatement[] {
  return [
    {
      sql: `update profiles set resting = (select json_object('offers', offers, 'seeks', seeks, 'actions', json(actions))
          from organisations where id = organisation)
        where organisation = ? and updated_at = ? and resting is null`,
      args: [id, updatedAt],
    },
    {
      sql: `update organisations set offers = null, seeks = null, actions = '[]', search_text = ?
        where id = ? and changes() > 0`,
      args: [fold(String(description ?? '')), id],
    },
  ]
}

/** Lays to rest what nobody has confirmed since a day. @returns of how many organisations */
export async function restStale(db: Database, confirmedBy: string, limit: number): Promise<number> {
  const { rows } = await db.$client.execute({
    sql: `select o.id, o.description, p.updated_at from ${fresh} limit ?`,
    args: [endOf(confirmedBy), confirmedBy, limit],
  })
  for (const { id, description, updated_at } of rows)
    await inTurn(db, () => db.$client.batch(restStatements(String(id), description, Number(updated_at)), 'write'))
  return rows.length
}

export type StillOpenLink = {
  organisation: string
  account: string
  /** Why it does nothing any more, if so. */
  over?: 'used' | 'expired'
}

/** The link that was mailed with this hash; undefined if none was, or whoever got it no longer speaks for the organisation. */
export async function loadStillOpenLink(db: Database, token: string, now: number): Promise<StillOpenLink | undefined> {
  const { rows } = await db.$client.execute({
    sql: `select l.organisation, l.account, l.used_at, l.expires_at from still_open_links l
        join organisations o on o.id = l.organisation join accounts a on a.id = l.account and a.paused_at is null
      where l.token = ? and exists (select 1 from ownerships w where w.account = l.account and ${peopleOf})`,
    args: [token],
  })
  const [row] = rows
  if (!row) return undefined
  const over = row.used_at !== null ? 'used' : Number(row.expires_at) < now ? 'expired' : undefined
  return { organisation: String(row.organisation), account: String(row.account), ...(over && { over }) }
}

/** Ends all links of an organisation that nobody has used: one answer is enough. */
export const spendLinksStatement = (organisation: string, now: number): InStatement => ({
  sql: 'update still_open_links set used_at = ? where organisation = ? and used_at is null',
  args: [now, organisation],
})

/** Says that an organisation no longer seeks or offers what it did; its words rest, and are there when it wants them back. */
export async function restIntent(db: Database, organisation: string, now: number, note: InStatement): Promise<void> {
  const { rows } = await db.$client.execute({
    sql: `select o.description, p.updated_at from profiles p join organisations o on o.id = p.organisation where o.id = ?`,
    args: [organisation],
  })
  const [row] = rows
  const resting = row ? restStatements(organisation, row.description, Number(row.updated_at)) : []
  const seen = { sql: `delete from notices where kind = 'stillOpen' and subject = ?`, args: [organisation] }
  await inTurn(db, () => db.$client.batch([...resting, spendLinksStatement(organisation, now), seen, note], 'write'))
}
