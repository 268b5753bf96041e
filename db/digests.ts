// Digests in the record: who is due one, and what it tells, taken once however many hosts ask at the same time.
import type { NoticeKind } from '../domain/notice.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { type Database, inTurn } from './client.ts'

/** Between two digests to the same person, and from the first notice to its mail, so that others can join it. */
export type Pauses = { between: number; before: number }

const wanted = `not exists (select 1 from mailing_choices c
  where c.account = n.account and c.kind = n.kind and c.mailing = 'off')`

/** Accounts with something to tell that nobody has mailed them, and whose last digest is long enough ago. */
export async function listDue(db: Database, now: number, { between, before }: Pauses, limit: number) {
  const { rows } = await db.$client.execute({
    sql: `select a.id, a.email, a.language from accounts a where a.paused_at is null and exists (
        select 1 from notices n where n.account = a.id and n.mailed_at is null and n.seen_at is null
          and n.at <= ? and ${wanted})
      and not exists (select 1 from digests d where d.account = a.id and d.at > ?) limit ?`,
    args: [now - before, now - between, limit],
  })
  return rows.map((row) => ({
    ...{ id: String(row.id), email: String(row.email) },
    language: (row.language === 'nb' ? 'nb' : 'en') as ScreenLanguage,
  }))
}

/**
 * Takes what there is to tell somebody, so that nobody else mails it.
 * @returns how many of each kind, none if somebody was faster
 */
export async function takeDigest(
  db: Database,
  account: string,
  now: number,
  { between }: Pauses,
): Promise<Partial<Record<NoticeKind, number>>> {
  const [claimed, taken] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: 'insert into digests values (?, ?) on conflict do update set at = excluded.at where at <= ? returning account',
          args: [account, now, now - between],
        },
        {
          sql: `update notices as n set mailed_at = ? where n.account = ? and n.mailed_at is null and n.seen_at is null
            and exists (select 1 from digests d where d.account = n.account and d.at = ?) and ${wanted} returning kind`,
          args: [now, account, now],
        },
      ],
      'write',
    ),
  )
  if (!claimed?.rows.length) return {}
  const counts: Partial<Record<NoticeKind, number>> = {}
  for (const { kind } of taken?.rows ?? []) counts[kind as NoticeKind] = (counts[kind as NoticeKind] ?? 0) + 1
  return counts
}

/** Gives back what was taken for a mail that could not be sent: the next digest tells it. */
export async function giveBackDigest(db: Database, account: string, now: number): Promise<void> {
  const sql = 'update notices set mailed_at = null where account = ? and mailed_at = ?'
  await inTurn(db, () => db.$client.execute({ sql, args: [account, now] }))
}
