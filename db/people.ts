// People in the record, as they see themselves: their account, their sessions, everything about them, and its end.
import { and, asc, desc, eq, gt, ne, or } from 'drizzle-orm'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { noteStatement } from './accounts.ts'
import { type Database, inTurn } from './client.ts'
import { exportConsortia, forgetStatements } from './consortium-people.ts'
import { exportPlacements } from './offers.ts'
import { organisations } from './schema.ts'
import { accounts, auditLog, identities, sessions } from './schema-accounts.ts'
import { claims, invitations, ownerships, stillOpenLinks } from './schema-owners.ts'
import { partnerReports, partnerRequests } from './schema-partner-requests.ts'
import { mailingChoices, messages, notices, reports, requests } from './schema-requests.ts'
import { apiKeys, finds, followMailings, follows, goers } from './schema-year.ts'

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
  const [[account], identity, session, ownership, claim, invited, audit, ...more] = await db.batch([
    db.select().from(accounts).where(eq(accounts.id, id)),
    db
      .select({ provider: identities.providerId, subject: identities.accountId, since: identities.createdAt })
      .from(identities)
      .where(eq(identities.userId, id)),
    db
      .select({ createdAt: sessions.createdAt, expiresAt: sessions.expiresAt })
      .from(sessions)
      .where(eq(sessions.userId, id)),
    db.select().from(ownerships).where(eq(ownerships.account, id)),
    db.select().from(claims).where(eq(claims.account, id)),
    db.select().from(invitations).where(eq(invitations.invitedBy, id)),
    db.select().from(auditLog).where(eq(auditLog.account, id)).orderBy(asc(auditLog.id)),
    db
      .select()
      .from(requests)
      .where(or(eq(requests.account, id), eq(requests.answeredBy, id))),
    db.select().from(messages).where(eq(messages.account, id)),
    db.select().from(reports).where(eq(reports.account, id)),
    db.select().from(notices).where(eq(notices.account, id)),
    db.select().from(mailingChoices).where(eq(mailingChoices.account, id)),
    db.select().from(follows).where(eq(follows.account, id)),
    db
      .select({ follow: finds.follow, found: finds.found, at: finds.at, toldAt: finds.toldAt, seenAt: finds.seenAt })
      .from(finds)
      .innerJoin(follows, eq(follows.id, finds.follow))
      .where(eq(follows.account, id)),
    db.select().from(followMailings).where(eq(followMailings.account, id)),
    db.select().from(apiKeys).where(eq(apiKeys.account, id)),
    db.select().from(goers).where(eq(goers.account, id)),
    db.select().from(partnerRequests).where(eq(partnerRequests.account, id)),
    db.select().from(partnerReports).where(eq(partnerReports.account, id)),
    db.select().from(stillOpenLinks).where(eq(stillOpenLinks.account, id)),
  ])
  const [asked, written, reported, told, mailings, ...others] = more
  const [followed, found, followMailing, keys, going, sought, reportedSought, links] = others
  return {
    account,
    identities: identity,
    sessions: session,
    organisations: ownership,
    claims: claim.map(({ token: _, ...it }) => it),
    invitations: invited.map(({ token: _, ...it }) => it),
    audit,
    ...(await exportPlacements(db, id)),
    ...{ requests: asked, messages: written, reports: reported, notices: told, mailings },
    ...{ follows: followed, finds: found, followMailings: followMailing, going },
    apiKeys: keys.map(({ hash: _, ...it }) => it),
    ...{ partnerRequests: sought, partnerReports: reportedSought },
    stillOpenLinks: links.map(({ token: _, ...it }) => it),
    consortia: await exportConsortia(db, id),
  }
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

/** Columns that name an account on something that is an organisation's. */
const named = {
  requests: ['account', 'answered_by', 'sender_yes', 'recipient_yes'],
  messages: ['account'],
  blocks: ['account'],
  reports: ['account', 'decided_by'],
  goers: ['account'],
  readiness_checks: ['updated_by'],
  partner_requests: ['account'],
  partner_reports: ['account', 'decided_by'],
  doubtful_pairs: ['decided_by'],
}

/** Tables whose rows are an account's own. */
const ofTheirs = [
  ...['notices', 'mailing_choices', 'digests', 'follows', 'follow_mailings', 'api_keys'],
  ...['still_open_links', 'host_invitations'],
]

/**
 * Deletes an account and all that is about the person. What stays: the organisations' own facts and what was written in
 * their name to others, without the person, and lines of the audit log without the name, until their time is over.
 */
export async function removeAccount(db: Database, id: string, email: string): Promise<void> {
  const ofAccount = (sql: string) => ({ sql, args: [id] })
  await inTurn(db, () =>
    db.$client.batch(
      [
        ofAccount('update profiles set updated_by = null where updated_by = ?'),
        ofAccount('update claims set decided_by = null where decided_by = ?'),
        ofAccount('update audit_log set account = null, detail = null where account = ?'),
        ofAccount('update audit_log set subject = null, detail = null where subject = ?'),
        ofAccount(`update holds set state = 'cancelled' where state in ('held', 'waiting')
          and cohort in (select id from cohorts where account = ?)`),
        ofAccount('update places set is_open = 0, tutor = null where host in (select id from hosts where account = ?)'),
        ofAccount('update hosts set account = null where account = ?'),
        ofAccount(`update cohorts set account = '' where account = ?`),
        ...Object.entries(named).flatMap(([table, columns]) =>
          columns.map((column) => ofAccount(`update ${table} set ${column} = null where ${column} = ?`)),
        ),
        ofAccount('delete from finds where follow in (select id from follows where account = ?)'),
        ...ofTheirs.map((table) => ofAccount(`delete from ${table} where account = ?`)),
        ...forgetStatements(id, email),
        ofAccount('delete from claims where account = ?'),
        ofAccount('delete from invitations where invited_by = ?'),
        { sql: 'delete from invitations where email = ?', args: [email] },
        ofAccount('delete from ownerships where account = ?'),
        ofAccount('delete from sessions where account = ?'),
        ofAccount('delete from identities where account = ?'),
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
