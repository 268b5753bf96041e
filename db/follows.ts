// What people follow, in the record: each find is new once, whoever looks first, and is told by mail once.
import type { InStatement } from '@libsql/client'
import type { FollowKind, FollowMailing } from '../domain/follow.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { type Database, inTurn } from './client.ts'

export type Follow = { id: string; account: string; kind: FollowKind; subject: string; checkedAt: number }
export type Find = { follow: string; found: string; at: number; seen: boolean }

const followOf = (row: Record<string, unknown>): Follow => ({
  ...{ id: String(row.id), account: String(row.account), kind: row.kind as FollowKind, subject: String(row.subject) },
  checkedAt: Number(row.checked_at),
})

/** Keeps finds that were not there yet, if the follow is as it was last written. */
const findsStatement = (follow: string, found: readonly string[], now: number, known: boolean): InStatement => ({
  sql: `insert into finds select ?, value, ?, ?, ? from json_each(?)
    where exists (select 1 from follows where id = ? and checked_at = ?) on conflict do nothing`,
  args: [follow, now, known ? now : null, known ? now : null, JSON.stringify(found), follow, now],
})

/**
 * Follows something; what is there already is nothing new.
 * @param most so many an account may follow
 * @returns false if it follows so many
 */
export async function addFollow(
  db: Database,
  it: Omit<Follow, 'checkedAt'>,
  known: readonly string[],
  { now, most }: { now: number; most: number },
): Promise<boolean> {
  const answers = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `insert into follows select ?, a.id, ?, ?, ?, ? from accounts a
            where a.id = ? and (select count(*) from follows where account = a.id) < ? on conflict do nothing`,
          args: [it.id, it.kind, it.subject, now, now, it.account, most],
        },
        findsStatement(it.id, known, now, true),
        {
          sql: 'select 1 from follows where account = ? and kind = ? and subject = ?',
          args: [it.account, it.kind, it.subject],
        },
      ],
      'write',
    ),
  )
  return (answers.at(-1)?.rows.length ?? 0) > 0
}

/** Ends a follow of an account. @returns whether there was one */
export async function removeFollow(db: Database, account: string, id: string): Promise<boolean> {
  const [, ended] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: 'delete from finds where follow in (select id from follows where id = ? and account = ?)',
          args: [id, account],
        },
        { sql: 'delete from follows where id = ? and account = ?', args: [id, account] },
        { sql: `delete from notices where kind = 'follow' and subject = ? and account = ?`, args: [id, account] },
      ],
      'write',
    ),
  )
  return (ended?.rowsAffected ?? 0) > 0
}

/** What somebody follows, the newest first, with what was found since, and how they want it mailed. */
export async function listFollows(db: Database, account: string, most: number) {
  const [followed, found, chosen] = await db.$client.batch(
    [
      { sql: 'select * from follows where account = ? order by since desc, id', args: [account] },
      {
        sql: `select n.follow, n.found, n.at, n.seen_at from follows f join finds n on n.follow = f.id
          where f.account = ? and n.at > f.since order by n.at desc, n.found limit ?`,
        args: [account, most],
      },
      { sql: 'select mailing from follow_mailings where account = ?', args: [account] },
    ],
    'read',
  )
  return {
    follows: (followed?.rows ?? []).map((row) => followOf(row as Record<string, unknown>)),
    finds: (found?.rows ?? []).map(
      (row): Find => ({
        ...{ follow: String(row.follow), found: String(row.found), at: Number(row.at), seen: row.seen_at !== null },
      }),
    ),
    mailing: (chosen?.rows[0]?.mailing ?? 'off') as FollowMailing,
  }
}

/** Somebody has looked at what was found; it is nothing for a mail then. */
export async function seeFinds(db: Database, account: string, now: number): Promise<void> {
  await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `update finds set seen_at = ? where seen_at is null and follow in (select id from follows where account = ?)`,
          args: [now, account],
        },
        {
          sql: `update notices set seen_at = ? where account = ? and kind = 'follow' and seen_at is null`,
          args: [now, account],
        },
      ],
      'write',
    ),
  )
}

/** Says how often somebody wants a mail; what was found before they wanted one is not mailed. */
export async function saveFollowMailing(db: Database, account: string, mailing: FollowMailing, now: number) {
  await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `update finds set told_at = ? where told_at is null and follow in (select id from follows where account = ?)
            and not exists (select 1 from follow_mailings where account = ? and mailing <> 'off')`,
          args: [now, account, account],
        },
        {
          sql: `insert into follow_mailings select id, ?, ? from accounts where id = ?
            on conflict do update set mailing = excluded.mailing`,
          args: [mailing, now, account],
        },
      ],
      'write',
    ),
  )
}

/** Follows that nobody has looked at since, the longest first. */
export async function listUnchecked(db: Database, since: number, limit: number): Promise<Follow[]> {
  const { rows } = await db.$client.execute({
    sql: `select f.* from follows f join accounts a on a.id = f.account
      where f.checked_at <= ? and a.paused_at is null order by f.checked_at, f.id limit ?`,
    args: [since, limit],
  })
  return rows.map((row) => followOf(row as Record<string, unknown>))
}

/**
 * Keeps what was found of a follow, unless somebody else has looked meanwhile. Where anything is new, whoever follows it is
 * told, not by the digest of other news; what it is called depends on who reads.
 */
export async function saveFinds(
  db: Database,
  { id, account, checkedAt }: Follow,
  found: readonly string[],
  now: number,
): Promise<number> {
  const isNew = 'exists (select 1 from finds where follow = ? and at = ? and told_at is null)'
  const [, added] = await inTurn(db, () =>
    db.$client.batch(
      [
        { sql: 'update follows set checked_at = ? where id = ? and checked_at = ?', args: [now, id, checkedAt] },
        findsStatement(id, found, now, false),
        {
          sql: `insert into notices (account, kind, subject, name, at, mailed_at)
            select ?, 'follow', ?, '', ?, ? where ${isNew}
            on conflict do update set at = excluded.at, seen_at = null, mailed_at = excluded.mailed_at`,
          args: [account, id, now, now, id, now],
        },
      ],
      'write',
    ),
  )
  return added?.rowsAffected ?? 0
}

const day = 86_400_000
/** A mail that went out a little late must not push the next one to the day after. */
const slack = 3_600_000
const due = `(mailing = 'daily' and mailed_at <= ? or mailing = 'weekly' and mailed_at <= ?)`
const dueArgs = (now: number) => [now - day + slack, now - 7 * day + slack]

/** Accounts that want a mail by now and have something for it. */
export async function listFollowMailsDue(db: Database, now: number, limit: number) {
  const { rows } = await db.$client.execute({
    sql: `select a.id, a.email, a.language from follow_mailings m join accounts a on a.id = m.account
      where a.paused_at is null and ${due} and exists (select 1 from follows f join finds n on n.follow = f.id
        where f.account = a.id and n.told_at is null and n.seen_at is null) limit ?`,
    args: [...dueArgs(now), limit],
  })
  return rows.map((row) => ({
    ...{ id: String(row.id), email: String(row.email) },
    language: (row.language === 'nb' ? 'nb' : 'en') as ScreenLanguage,
  }))
}

/** Takes what there is to mail somebody, so that nobody else mails it; nothing if somebody was faster. */
export async function takeFinds(db: Database, account: string, now: number): Promise<(Follow & { found: string[] })[]> {
  const [claimed, taken, followed] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `update follow_mailings set mailed_at = ? where account = ? and ${due} returning account`,
          args: [now, account, ...dueArgs(now)],
        },
        {
          sql: `update finds set told_at = ? where told_at is null and seen_at is null
            and follow in (select id from follows where account = ?)
            and exists (select 1 from follow_mailings where account = ? and mailed_at = ?) returning follow, found`,
          args: [now, account, account, now],
        },
        { sql: 'select * from follows where account = ? order by since desc, id', args: [account] },
      ],
      'write',
    ),
  )
  if (!claimed?.rows.length) return []
  return (followed?.rows ?? []).flatMap((row) => {
    const follow = followOf(row as Record<string, unknown>)
    const found = (taken?.rows ?? []).filter((it) => it.follow === follow.id).map((it) => String(it.found))
    return found.length > 0 ? [{ ...follow, found: found.sort() }] : []
  })
}

/** Gives back what was taken for a mail that could not be sent: the next one tells it. */
export async function giveBackFinds(db: Database, account: string, now: number): Promise<void> {
  const sql =
    'update finds set told_at = null where told_at = ? and follow in (select id from follows where account = ?)'
  await inTurn(db, () => db.$client.execute({ sql, args: [now, account] }))
}
