// Notices in the record: written in the batch of what they tell, read, seen, and taken for a digest once.
import type { InStatement } from '@libsql/client'
import { type Mailing, type NoticeKind, noticeKinds } from '../domain/notice.ts'
import type { Side } from '../domain/request.ts'
import { type Database, inTurn } from './client.ts'
import { peopleOf } from './requests.ts'

/**
 * Tells the people of one side of requests, except whoever did it.
 * @param when condition on the request `r` by which the change is known to have been made; `?` of it are `args`
 */
export function tellStatement(
  {
    kind,
    side,
    requests,
    actor,
    now,
  }: {
    kind: NoticeKind
    side: Side
    requests: readonly string[]
    actor: string
    now: number
  },
  when = 'true',
  args: (string | number)[] = [],
): InStatement {
  return {
    sql: `insert into notices (account, kind, request, at)
      select w.account, ?, r.id, ? from requests r join organisations o on o.id = r.${side}
        join ownerships w on ${peopleOf}
      where r.id in (select value from json_each(?)) and w.account <> ? and ${when}
      on conflict do update set at = excluded.at, seen_at = null, mailed_at = null`,
    args: [kind, now, JSON.stringify(requests), actor, ...args],
  }
}

export type Notice = {
  kind: NoticeKind
  request: string
  at: number
  seen: boolean
  /** The organisation on the other side, and the one that is told. */
  from: string
  of: { id: string; name: string }
}

/** The side that a notice is about is the other one: the organisation that asked, or that was asked. */
const noticeColumns = `n.kind, n.request, n.at, n.seen_at,
  exists (select 1 from ownerships w join organisations o on o.id = r.recipient
    where w.account = n.account and w.organisation in (o.id, o.owner)) as is_recipient,
  r.sender, r.recipient, s.name as sender_name, t.name as recipient_name
  from notices n join requests r on r.id = n.request
    join organisations s on s.id = r.sender join organisations t on t.id = r.recipient`

function noticeOf(row: Record<string, unknown>): Notice {
  const [mine, other] = row.is_recipient === 1 ? (['recipient', 'sender'] as const) : (['sender', 'recipient'] as const)
  return {
    ...{ kind: row.kind as NoticeKind, request: String(row.request), at: Number(row.at), seen: row.seen_at !== null },
    ...{ from: String(row[`${other}_name`]), of: { id: String(row[mine]), name: String(row[`${mine}_name`]) } },
  }
}

/** Somebody's notices, the newest first, and how many they have not seen. */
export async function listNotices(
  db: Database,
  account: string,
  limit: number,
): Promise<{ unseen: number; notices: Notice[] }> {
  const [count, found] = await db.$client.batch(
    [
      { sql: 'select count(*) as unseen from notices where account = ? and seen_at is null', args: [account] },
      {
        sql: `select ${noticeColumns} where n.account = ? order by n.at desc, n.request limit ?`,
        args: [account, limit],
      },
    ],
    'read',
  )
  const notices = (found?.rows ?? []).map((row) => noticeOf(row as Record<string, unknown>))
  return { unseen: Number(count?.rows[0]?.unseen), notices }
}

/** Marks somebody's notices as seen: of one request, or all. */
export async function seeNotices(db: Database, account: string, now: number, request?: string): Promise<void> {
  const sql = `update notices set seen_at = ? where account = ? and seen_at is null and (? is null or request = ?)`
  await inTurn(db, () => db.$client.execute({ sql, args: [now, account, request ?? null, request ?? null] }))
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
