// Notices in the record: written in the batch of what they tell, read, seen, and taken for a digest once.
import type { InStatement } from '@libsql/client'
import { type Mailing, type NoticeKind, noticeKinds, type RequestKind } from '../domain/notice.ts'
import type { Side } from '../domain/request.ts'
import { type Database, inTurn } from './client.ts'
import { peopleOf } from './requests.ts'

/** What is told: which kind, the id of what it is about, and names to show it by; `from` is whoever did it, or its title. */
export type News = { kind: NoticeKind; subject: string; from: string }

/** Whom it is told: accounts by id, or all who speak for an organisation, which the notice then names as theirs. */
export type Told = { accounts: readonly string[] } | { peopleOf: string }

const madeNew = 'on conflict do update set at = excluded.at, seen_at = null, mailed_at = null, name = excluded.name'

/**
 * Tells people something, in the batch of what it tells, except whoever did it; the same kind of the same subject becomes
 * new again. To add a kind: `noticeKinds` and its page in `paths` (domain/notice.ts), its line in the digest
 * (domain/words/mails.*.ts), and its words in the inbox (`news`, `kinds`, `consents` of web/locales/inbox.*.ts). Where a
 * subject can go, whatever removes it removes its notices.
 * @param when condition without which nobody is told: that the batch has changed something; `?` of it are `args`
 */
export function tellStatement(
  { kind, subject, from, to, actor, now }: News & { to: Told; actor?: string; now: number },
  when = 'true',
  args: (string | number)[] = [],
): InStatement {
  const whom =
    'accounts' in to
      ? 'a.id, null from accounts a where a.id in (select value from json_each(?))'
      : `a.id, o.id from organisations o join ownerships w on ${peopleOf} join accounts a on a.id = w.account
          where o.id = (select value from json_each(?))`
  const ids = JSON.stringify('accounts' in to ? to.accounts : [to.peopleOf])
  return {
    sql: `insert into notices (kind, subject, name, at, account, organisation)
      select ?, ?, ?, ?, ${whom} and a.id <> ? and ${when} ${madeNew}`,
    args: [kind, subject, from, now, ids, actor ?? '', ...args],
  }
}

/**
 * Tells the people of one side of requests, except whoever did it.
 * @param when condition on the request `r` by which the change is known to have been made; `?` of it are `args`
 */
export function tellSideStatement(
  {
    kind,
    side,
    requests,
    actor,
    now,
  }: { kind: RequestKind; side: Side; requests: readonly string[]; actor: string; now: number },
  when = 'true',
  args: (string | number)[] = [],
): InStatement {
  const other = side === 'sender' ? 'recipient' : 'sender'
  return {
    sql: `insert into notices (account, kind, subject, name, organisation, at)
      select w.account, ?, r.id, f.name, o.id, ? from requests r join organisations o on o.id = r.${side}
        join organisations f on f.id = r.${other} join ownerships w on ${peopleOf}
      where r.id in (select value from json_each(?)) and w.account <> ? and ${when} ${madeNew}`,
    args: [kind, now, JSON.stringify(requests), actor, ...args],
  }
}

/** Tells people something that no batch of its own brings about. */
export async function tellAtOnce(db: Database, news: Parameters<typeof tellStatement>[0]): Promise<void> {
  await inTurn(db, () => db.$client.execute(tellStatement(news)))
}

/** Notes that a notice went out by mail, so that no digest repeats it. */
export async function noteMailed(
  db: Database,
  account: string,
  kind: NoticeKind,
  subject: string,
  now: number,
): Promise<void> {
  const sql = 'update notices set mailed_at = ? where account = ? and kind = ? and subject = ?'
  await inTurn(db, () => db.$client.execute({ sql, args: [now, account, kind, subject] }))
}

export type Notice = News & {
  at: number
  seen: boolean
  /** The organisation that is told, where it is one. */
  of?: { id: string; name: string }
}

const noticeOf = (row: Record<string, unknown>): Notice => ({
  ...{ kind: row.kind as NoticeKind, subject: String(row.subject), from: String(row.name) },
  ...{ at: Number(row.at), seen: row.seen_at !== null },
  ...(row.own_name !== null && { of: { id: String(row.organisation), name: String(row.own_name) } }),
})

const unseenOf = (account: string) => ({
  sql: 'select count(*) as unseen from notices where account = ? and seen_at is null',
  args: [account],
})

/** How many notices somebody has not seen. */
export async function countUnseen(db: Database, account: string): Promise<number> {
  const { rows } = await db.$client.execute(unseenOf(account))
  return Number(rows[0]?.unseen)
}

/** Somebody's notices, the newest first, and how many they have not seen. */
export async function listNotices(
  db: Database,
  account: string,
  limit: number,
): Promise<{ unseen: number; notices: Notice[] }> {
  const [count, found] = await db.$client.batch(
    [
      unseenOf(account),
      {
        sql: `select n.*, o.name as own_name from notices n left join organisations o on o.id = n.organisation
          where n.account = ? order by n.at desc, n.subject, n.kind limit ?`,
        args: [account, limit],
      },
    ],
    'read',
  )
  const notices = (found?.rows ?? []).map((row) => noticeOf(row as Record<string, unknown>))
  return { unseen: Number(count?.rows[0]?.unseen), notices }
}

/** Marks somebody's notices as seen: of one subject, or all. */
export async function seeNotices(db: Database, account: string, now: number, subject?: string): Promise<void> {
  const sql = `update notices set seen_at = ? where account = ? and seen_at is null and (? is null or subject = ?)`
  await inTurn(db, () => db.$client.execute({ sql, args: [now, account, subject ?? null, subject ?? null] }))
}

/** What somebody wants of each kind by mail. */
export async function loadMailings(db: Database, account: string): Promise<Record<NoticeKind, Mailing>> {
  const { rows } = await db.$client.execute({
    sql: 'select kind, mailing from mailing_choices where account = ?',
    args: [account],
  })
  const chosen = new Map(rows.map(({ kind, mailing }) => [kind, mailing as Mailing]))
  return Object.fromEntries(noticeKinds.map((kind) => [kind, chosen.get(kind) ?? 'digest'])) as Record<
    NoticeKind,
    Mailing
  >
}

/** Keeps what somebody wants; kinds that are not named stay as they are. Nothing is kept for an account that is gone. */
export async function saveMailings(
  db: Database,
  account: string,
  wanted: Partial<Record<NoticeKind, Mailing>>,
): Promise<void> {
  const statements = Object.entries(wanted).map(([kind, mailing]) => ({
    sql: `insert into mailing_choices select id, ?, ? from accounts where id = ?
      on conflict do update set mailing = excluded.mailing`,
    args: [kind, mailing, account],
  }))
  if (statements.length) await inTurn(db, () => db.$client.batch(statements, 'write'))
}
