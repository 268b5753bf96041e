// How an organisation protects itself: reports of requests as operators see them, blocks, and the end of a rest.
import type { InStatement } from '@libsql/client'
import { ifDone } from './accounts.ts'
import { type Database, inTurn } from './client.ts'

export type Report = {
  id: string
  request: string
  reason: string
  note?: string
  at: number
  /** Who is reported: the organisation, and the account that wrote for it. */
  sender: { id: string; name: string; account?: string; email?: string; paused: boolean }
  recipient: { id: string; name: string }
  text: string
  /** How many reports there are of this sender, decided or not. */
  reports: number
}

/** Reports that wait for an operator, the oldest first. */
export async function listReports(db: Database, limit: number): Promise<Report[]> {
  const { rows } = await db.$client.execute({
    sql: `select p.id, p.request, p.reason, p.note, p.at, r.text, r.sender, r.recipient, r.account, a.email, a.paused_at,
        s.name as sender_name, t.name as recipient_name,
        (select count(*) from reports q join requests x on x.id = q.request where x.sender = r.sender) as reports
      from reports p join requests r on r.id = p.request join organisations s on s.id = r.sender
        join organisations t on t.id = r.recipient left join accounts a on a.id = r.account
      where p.decided_at is null order by p.at limit ?`,
    args: [limit],
  })
  return rows.map((it) => ({
    ...{ id: String(it.id), request: String(it.request), reason: String(it.reason), at: Number(it.at) },
    ...(it.note && { note: String(it.note) }),
    sender: {
      ...{ id: String(it.sender), name: String(it.sender_name) },
      ...(it.account && { account: String(it.account), email: String(it.email) }),
      paused: it.paused_at !== null,
    },
    recipient: { id: String(it.recipient), name: String(it.recipient_name) },
    ...{ text: String(it.text), reports: Number(it.reports) },
  }))
}

/** Puts a report away. @returns whether it still waited */
export async function closeReport(db: Database, id: string, by: string, note: InStatement): Promise<boolean> {
  const [closed] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: 'update reports set decided_at = ?, decided_by = ? where id = ? and decided_at is null',
          args: [Date.now(), by, id],
        },
        ifDone(note),
      ],
      'write',
    ),
  )
  return (closed?.rowsAffected ?? 0) > 0
}

/** Lets no more requests of a sender come; those that wait are answered with no. */
export async function blockSender(
  db: Database,
  it: { organisation: string; sender: string; account?: string; by: string },
  note: InStatement,
): Promise<void> {
  const { organisation, sender, account, by } = it
  const now = Date.now()
  await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `insert into blocks values (?, ?, ?, ?)
            on conflict do update set account = coalesce(excluded.account, account), at = excluded.at`,
          args: [organisation, sender, account ?? null, now],
        },
        {
          // Not heard of: a block gives nothing back to the sender's budget.
          sql: `update requests set state = 'no', answered_at = ?, answered_by = ?
            where recipient = ? and sender = ? and state = 'waiting'`,
          args: [now, by, organisation, sender],
        },
        note,
      ],
      'write',
    ),
  )
}

/** Lets a sender's requests come again. @returns whether they were blocked */
export async function unblockSender(db: Database, organisation: string, sender: string): Promise<boolean> {
  const sql = 'delete from blocks where organisation = ? and sender = ?'
  const { rowsAffected } = await inTurn(db, () => db.$client.execute({ sql, args: [organisation, sender] }))
  return rowsAffected > 0
}

/** Whose requests an organisation does not take, the latest first. */
export async function listBlocks(
  db: Database,
  organisation: string,
): Promise<{ id: string; name: string; at: number }[]> {
  const { rows } = await db.$client.execute({
    sql: `select b.sender as id, o.name, b.at from blocks b join organisations o on o.id = b.sender
      where b.organisation = ? order by b.at desc`,
    args: [organisation],
  })
  return rows.map((it) => ({ id: String(it.id), name: String(it.name), at: Number(it.at) }))
}

/** The people of an organisation are there again: what was left unanswered until today no longer counts. */
export async function resume(db: Database, organisation: string, today: string): Promise<void> {
  const sql = 'insert into resumptions values (?, ?) on conflict do update set day = excluded.day'
  await inTurn(db, () => db.$client.execute({ sql, args: [organisation, today] }))
}
