// People in the record, as they see themselves: their account, their sessions, everything about them, and its end.
import { and, asc, desc, eq, gt, ne } from 'drizzle-orm'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { noteStatement } from './accounts.ts'
import { type Database, inTurn } from './client.ts'
import { exportConsortia, forgetStatements } from './consortium-people.ts'
import { exportPlacements } from './offers.ts'
import { organisations } from './schema.ts'
import { accounts, sessions } from './schema-accounts.ts'
import { invitations, ownerships } from './schema-owners.ts'
import { finds, follows } from './schema-year.ts'
import { forgetTraces, listTraces } from './traces.ts'

const summaryOf = (db: Database, id: string) =>
  db
    .select({
      id: ownerships.organisation,
      name: organisations.name,
      office: ownerships.office,
      capacity: ownerships.capacity,
    })
    .from(ownerships)
    .innerJoin(organisations, eq(organisations.id, ownerships.organisation))
    .where(eq(ownerships.account, id))
    .orderBy(asc(organisations.searchName))

/** An account with the organisations it speaks for, by name. */
export async function loadAccount(db: Database, id: string) {
  const [[account], owned] = await db.batch([db.select().from(accounts).where(eq(accounts.id, id)), summaryOf(db, id)])
  if (!account) return undefined
  const { name, email, language, operator, pausedAt } = account
  return { id, name, email, language, operator, paused: pausedAt !== null, organisations: owned }
}

/** Writes what somebody says of themselves. */
export async function saveAccount(
  db: Database,
  id: string,
  { name, language }: { name?: string; language?: ScreenLanguage },
): Promise<void> {
  const said = { ...(name !== undefined && { name }), ...(language && { language }), updatedAt: new Date() }
  await inTurn(db, () => db.update(accounts).set(said).where(eq(accounts.id, id)).run())
}

/** Gives an account that has just been made the language of whoever made it; what they say later stays. */
export async function greetAccount(db: Database, id: string, language: ScreenLanguage): Promise<void> {
  const sql = 'update accounts set language = ?, updated_at = updated_at + 1 where id = ? and updated_at = created_at'
  await inTurn(db, () => db.$client.execute({ sql, args: [language, id] }))
}

/** Where somebody is signed in, the newest first. */
export async function listSessions(db: Database, account: string, now: Date) {
  return db
    .select({ id: sessions.id, createdAt: sessions.createdAt, expiresAt: sessions.expiresAt })
    .from(sessions)
    .where(and(eq(sessions.userId, account), gt(sessions.expiresAt, now)))
    .orderBy(desc(sessions.createdAt))
}

/** Ends one of somebody's sessions, or all `except` one. @returns how many ended */
export async function endSessions(db: Database, account: string, which: { id: string } | { except: string }) {
  const one = 'id' in which ? eq(sessions.id, which.id) : ne(sessions.id, which.except)
  const { rowsAffected } = await inTurn(db, () =>
    db
      .delete(sessions)
      .where(and(eq(sessions.userId, account), one))
      .run(),
  )
  return rowsAffected
}

/** Everything the record holds of a person, by table; of links and sessions no secrets. */
export async function exportAccount(db: Database, id: string) {
  const { follow, found, at, toldAt, seenAt } = finds
  const { organisation, office, createdAt, expiresAt } = invitations
  const [{ account, ...traces }, placements, consortia, [news, invitedTo]] = await Promise.all([
    listTraces(db, id),
    exportPlacements(db, id),
    exportConsortia(db, id),
    db.batch([
      db
        .select({ follow, found, at, toldAt, seenAt })
        .from(finds)
        .innerJoin(follows, eq(follows.id, finds.follow))
        .where(eq(follows.account, id)),
      db
        .select({ id: invitations.id, organisation, office, createdAt, expiresAt })
        .from(invitations)
        .innerJoin(accounts, eq(accounts.email, invitations.email))
        .where(eq(accounts.id, id)),
    ]),
  ])
  return { account: account?.[0], ...traces, finds: news, invitedTo, ...placements, consortia }
}

/** Organisations that would be left without an owner if this account went, though it has editors. */
export async function listOrphansOf(db: Database, id: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await db.$client.execute({
    sql: `select o.organisation as id, n.name from ownerships o join organisations n on n.id = o.organisation
      where o.account = ?1 and o.office = 'owner'
        and exists (select 1 from ownerships e where e.organisation = o.organisation and e.account <> ?1)
        and not exists (select 1 from ownerships w
          where w.organisation = o.organisation and w.account <> ?1 and w.office = 'owner')`,
    args: [id],
  })
  return rows.map((row) => ({ id: String(row.id), name: String(row.name) }))
}

/**
 * Deletes an account and all that is about the person. What stays: the organisations' own facts and what was written in
 * their name to others, without the person, and lines of the audit log without the name, until their time is over.
 */
export async function removeAccount(db: Database, id: string, email: string): Promise<void> {
  const ofAccount = (sql: string) => ({ sql, args: [id] })
  await inTurn(db, () =>
    db.$client.batch(
      [
        // The log's details may name others: whom somebody let go, whose sender was blocked.
        ofAccount('update audit_log set detail = null where ?1 in (account, subject) or instr(detail, ?1) > 0'),
        ofAccount('update audit_log set account = null where account = ?'),
        ofAccount('update audit_log set subject = null where subject = ?'),
        ofAccount(`update holds set state = 'cancelled' where state in ('held', 'waiting')
          and cohort in (select id from cohorts where account = ?)`),
        ofAccount('update places set is_open = 0, tutor = null where host in (select id from hosts where account = ?)'),
        ofAccount(`update cohorts set account = '' where account = ?`),
        ofAccount('delete from finds where follow in (select id from follows where account = ?)'),
        ...forgetStatements(id, email),
        ...forgetTraces(id),
        { sql: 'delete from invitations where email = ?', args: [email] },
        { sql: `delete from proofs where value like ?`, args: [`%"email":${JSON.stringify(email)}%`] },
        ofAccount('delete from accounts where id = ?'),
      ],
      'write',
    ),
  )
}

/** Makes somebody an operator or no longer one; who has no account gets one. @returns whether the account was there */
export async function saveOperator(db: Database, email: string, operator: boolean): Promise<boolean> {
  const now = Date.now()
  const known = await inTurn(db, () => db.update(accounts).set({ operator }).where(eq(accounts.email, email)).run())
  if (known.rowsAffected > 0 || !operator) return known.rowsAffected > 0
  await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `insert into accounts (id, name, email, operator, created_at, updated_at) values (?, '', ?, 1, ?, ?)`,
          args: [crypto.randomUUID(), email, now, now],
        },
        noteStatement('operator made', {}),
      ],
      'write',
    ),
  )
  return false
}
