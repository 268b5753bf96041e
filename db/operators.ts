// What operators see and do in the record, and how long traces of people are kept.
import type { InStatement } from '@libsql/client'
import { requestKinds } from '../domain/notice.ts'
import { ifDone } from './accounts.ts'
import { type Database, inTurn } from './client.ts'

/** Pauses an account, or lets it go on. @returns whether there is one */
export async function pauseAccount(db: Database, id: string, paused: boolean, note: InStatement): Promise<boolean> {
  const [changed] = await inTurn(db, () =>
    db.$client.batch(
      [{ sql: 'update accounts set paused_at = ? where id = ?', args: [paused ? Date.now() : null, id] }, ifDone(note)],
      'write',
    ),
  )
  return (changed?.rowsAffected ?? 0) > 0
}

export type PausedAccount = {
  id: string
  name: string
  email: string
  /** Since when, in ms since 1970, and which operator did it, as long as the log knows. */
  since: number
  by?: string
  organisations: { id: string; name: string }[]
  /** Reports of what it wrote, the newest first. */
  reports: { reason: string; note?: string; at: number }[]
}

/** Accounts that an operator has paused, the latest first, with what speaks for it. */
export async function listPaused(db: Database, limit: number): Promise<PausedAccount[]> {
  const { rows } = await db.$client.execute({
    sql: `select a.id, a.name, a.email, a.paused_at,
        (select o.email from audit_log l join accounts o on o.id = l.account
          where l.subject = a.id and l.what = 'account paused' order by l.id desc limit 1) as by_email,
        (select json_group_array(json_object('id', n.id, 'name', n.name)) from ownerships w
          join organisations n on n.id = w.organisation where w.account = a.id) as organisations,
        (select json_group_array(json_object('reason', p.reason, 'note', p.note, 'at', p.at)) from (
          select x.reason, x.note, x.at from reports x join requests r on r.id = x.request where r.account = a.id
          union all select x.reason, x.note, x.at from partner_reports x
            join partner_requests r on r.id = x.partner_request where r.account = a.id
          order by at desc limit 5) p) as reports
      from accounts a where a.paused_at is not null order by a.paused_at desc, a.id limit ?`,
    args: [limit],
  })
  return rows.map((row) => ({
    ...{ id: String(row.id), name: String(row.name), email: String(row.email), since: Number(row.paused_at) },
    ...(row.by_email && { by: String(row.by_email) }),
    organisations: JSON.parse(String(row.organisations)),
    reports: (JSON.parse(String(row.reports)) as { note: string | null }[]).map(({ note, ...it }) => ({
      ...(it as Omit<PausedAccount['reports'][number], 'note'>),
      ...(note && { note }),
    })),
  }))
}

/** What was done last, the newest first; `at` in ms since 1970. */
export async function listNotes(db: Database, limit: number) {
  const { rows } = await db.$client.execute({
    sql: `select l.at, l.what, l.subject, a.email from audit_log l left join accounts a on a.id = l.account
      order by l.id desc limit ?`,
    args: [limit],
  })
  return rows.map((row) => ({
    at: Number(row.at),
    what: String(row.what),
    ...(row.email && { account: String(row.email) }),
    ...(row.subject && { subject: String(row.subject) }),
  }))
}

const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/** Days that things are kept after they are over. */
export type Retention = { audit: number; claims: number; requests: number; notices: number }

const overdueLinks = 30

/**
 * Removes what has had its time: ended sessions and links, counts, decided claims, requests and partner
 * requests with their threads, old notices, old lines of the audit log.
 */
export async function removeOverdue(db: Database, now: number, days: Retention): Promise<void> {
  const { audit, claims, requests, notices } = days
  const before = (days: number) => now - days * 86_400_000
  await inTurn(db, () =>
    db.$client.batch(
      [
        { sql: 'delete from sessions where expires_at < ?', args: [now] },
        { sql: 'delete from proofs where expires_at < ?', args: [now] },
        { sql: 'delete from counters where expires_at < ?', args: [now] },
        { sql: 'delete from invitations where expires_at < ?', args: [now] },
        // A link that is over says so for a while.
        { sql: 'delete from still_open_links where expires_at < ?', args: [before(overdueLinks)] },
        { sql: 'delete from consortium_invitations where expires_at < ?', args: [now] },
        { sql: `delete from claims where state = 'waiting' and expires_at < ?`, args: [now] },
        { sql: 'delete from claims where decided_at < ?', args: [before(claims)] },
        { sql: 'delete from requests where sent_at < ?', args: [before(requests)] },
        {
          sql: `delete from partner_requests where updated_at < ? and reply_by < ? and not sample`,
          args: [before(requests), new Date(before(requests)).toISOString().slice(0, 10)],
        },
        'delete from partner_reports where partner_request not in (select id from partner_requests)',
        ...['messages', 'reports'].map(
          (table) => `delete from ${table} where request not in (select id from requests)`,
        ),
        {
          sql: `delete from notices where at < ? or (kind in (select value from json_each(?))
            and subject not in (select id from requests))`,
          args: [before(notices), JSON.stringify(requestKinds)],
        },
        { sql: 'delete from audit_log where at < ?', args: [before(audit)] },
        { sql: 'delete from host_invitations where created_on < ?', args: [dayOf(before(claims))] },
        // What was agreed stays as a fact of the host, without the group it was agreed with.
        {
          sql: `delete from holds where state in ('declined', 'cancelled', 'expired') and at < ?`,
          args: [before(requests)],
        },
        {
          sql: `delete from cohorts where created_on < ?1
            and id not in (select cohort from holds where state <> 'confirmed' or to_day >= ?1)`,
          args: [dayOf(before(requests))],
        },
      ],
      'write',
    ),
  )
}
