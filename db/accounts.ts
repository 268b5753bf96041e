// Accounts in the record: who is signed in, what was counted and noted of them.
import type { InStatement } from '@libsql/client'
import type { Deed } from '../domain/deed.ts'
import type { Office } from '../domain/ownership.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { type Database, inTurn } from './client.ts'

/** Somebody who is signed in, and the organisations they speak for. */
export type SignedIn = {
  id: string
  name: string
  email: string
  emailVerified: boolean
  language: ScreenLanguage
  operator: boolean
  paused: boolean
  /** Id of the session, which is not its token. */
  session: string
  offices: ReadonlyMap<string, Office>
}

/** Who has this session, in one round trip. @returns undefined if there is none, or its time is over */
export async function loadSignedIn(db: Database, token: string, now: Date): Promise<SignedIn | undefined> {
  const [found, offices] = await db.$client.batch(
    [
      {
        sql: `select s.id as session, a.* from sessions s join accounts a on a.id = s.account
          where s.token = ? and s.expires_at > ?`,
        args: [token, now.getTime()],
      },
      {
        sql: `select o.organisation, o.office from sessions s join ownerships o on o.account = s.account where s.token = ?`,
        args: [token],
      },
    ],
    'read',
  )
  const row = found?.rows[0]
  if (!row) return undefined
  return {
    id: String(row.id),
    name: String(row.name),
    email: String(row.email),
    emailVerified: row.email_verified === 1,
    language: row.language === 'nb' ? 'nb' : 'en',
    operator: row.operator === 1,
    paused: row.paused_at !== null,
    session: String(row.session),
    offices: new Map((offices?.rows ?? []).map((it) => [String(it.organisation), it.office as Office])),
  }
}

/** The organisation that owns this one, if any: its people act for this one too. */
export async function loadOwnerOf(db: Database, organisation: string): Promise<string | undefined> {
  const { rows } = await db.$client.execute({
    sql: 'select owner from organisations where id = ?',
    args: [organisation],
  })
  return rows[0]?.owner ? String(rows[0].owner) : undefined
}

/**
 * Counts one more of `what` by `who`, or `by` so many, and tells how many there are in this window of time.
 * @param seconds how long a window is
 */
export async function countOneMore(
  db: Database,
  { what, who, seconds, now, by = 1 }: { what: string; who: string; seconds: number; now: number; by?: number },
): Promise<number> {
  const window = Math.floor(now / 1000 / seconds)
  const { rows } = await inTurn(db, () =>
    db.$client.execute({
      sql: `insert into counters values (?, ?, ?, ?, ?)
        on conflict do update set count = count + excluded.count returning count`,
      args: [what, who, window, by, (window + 1) * seconds * 1000],
    }),
  )
  return Number(rows[0]?.count)
}

/** A line of the audit log, to be written in the batch of what it tells. */
export function noteStatement(
  what: Deed,
  { account, subject, detail }: { account?: string; subject?: string; detail?: Record<string, unknown> },
): InStatement {
  return {
    sql: 'insert into audit_log (at, account, what, subject, detail) values (?, ?, ?, ?, ?)',
    args: [Date.now(), account ?? null, what, subject ?? null, detail ? JSON.stringify(detail) : null],
  }
}

/** A line of the log that is written only if the statement just before it has changed something: what was refused was not done. */
export function ifDone(note: InStatement): InStatement {
  const { sql, args } = note as Exclude<InStatement, string>
  return { sql: sql.replace('values (?, ?, ?, ?, ?)', 'select ?, ?, ?, ?, ? where changes() > 0'), args }
}

/** The record's own secret, made when it is first asked for. */
export async function loadSecret(db: Database): Promise<string> {
  const find = "select value from secrets where name = 'auth'"
  // Only the very first asker writes: whoever writes keeps all others from writing.
  const known = (await db.$client.execute(find)).rows[0]
  if (known) return String(known.value)
  const fresh = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64url')
  const [, found] = await inTurn(db, () =>
    db.$client.batch(
      [{ sql: "insert into secrets values ('auth', ?) on conflict do nothing", args: [fresh] }, find],
      'write',
    ),
  )
  return String(found?.rows[0]?.value)
}
