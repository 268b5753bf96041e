// Who speaks for an organisation, in the record: people, invitations, and how both change.
import type { InStatement } from '@libsql/client'
import { and, asc, eq, gt, sql } from 'drizzle-orm'
import type { Capacity, ClaimWay, Office } from '../domain/ownership.ts'
import { ifDone } from './accounts.ts'
import { type Database, inTurn } from './client.ts'
import { organisations } from './schema.ts'
import { accounts } from './schema-accounts.ts'
import { invitations, ownerships } from './schema-owners.ts'

export type NewOwnership = {
  organisation: string
  account: string
  office: Office
  capacity: Capacity
  proof: ClaimWay | 'created' | 'invited'
  domain?: string
}

/** Makes somebody speak for an organisation; an owner stays one, whatever they are made anew. */
export function ownershipStatement(it: NewOwnership): InStatement {
  return {
    sql: `insert into ownerships values (?, ?, ?, ?, ?, ?, ?) on conflict do update set
      office = case when office = 'owner' then office else excluded.office end, capacity = excluded.capacity`,
    args: [it.organisation, it.account, it.office, it.capacity, it.proof, it.domain ?? null, Date.now()],
  }
}

/** An organisation's people, owners first; those of the body that owns it are not among them. */
export async function listPeople(db: Database, organisation: string) {
  return db
    .select({
      account: ownerships.account,
      name: accounts.name,
      email: accounts.email,
      language: accounts.language,
      office: ownerships.office,
      capacity: ownerships.capacity,
      proof: ownerships.proof,
      domain: ownerships.domain,
      since: ownerships.since,
    })
    .from(ownerships)
    .innerJoin(accounts, eq(accounts.id, ownerships.account))
    .where(eq(ownerships.organisation, organisation))
    .orderBy(sql`${ownerships.office} <> 'owner'`, asc(ownerships.since))
}

/**
 * Changes somebody's office, or takes it away; never the last owner's while others are left.
 * @returns false if it would leave people without an owner, or there is nobody to change
 */
export async function changeOffice(
  db: Database,
  { organisation, account, office }: { organisation: string; account: string; office: Office | undefined },
  note: InStatement,
): Promise<boolean> {
  // One statement decides and changes, so that two owners who leave at once do not both leave.
  const hasOther = `exists (select 1 from ownerships o where o.organisation = ?1 and o.account <> ?2 and o.office = 'owner')`
  const isAlone = `not exists (select 1 from ownerships o where o.organisation = ?1 and o.account <> ?2)`
  const change: InStatement =
    office === undefined
      ? {
          sql: `delete from ownerships where organisation = ?1 and account = ?2
            and (office <> 'owner' or ${hasOther} or ${isAlone})`,
          args: [organisation, account],
        }
      : {
          sql: `update ownerships set office = ?3 where organisation = ?1 and account = ?2
            and (?3 = 'owner' or office <> 'owner' or ${hasOther})`,
          args: [organisation, account, office],
        }
  const [changed] = await inTurn(db, () => db.$client.batch([change, ifDone(note)], 'write'))
  return (changed?.rowsAffected ?? 0) > 0
}

/** Invitations that may still be taken, without their links. */
export async function listInvitations(db: Database, organisation: string, now: Date) {
  return db
    .select({
      id: invitations.id,
      email: invitations.email,
      office: invitations.office,
      createdAt: invitations.createdAt,
      expiresAt: invitations.expiresAt,
    })
    .from(invitations)
    .where(and(eq(invitations.organisation, organisation), gt(invitations.expiresAt, now)))
    .orderBy(asc(invitations.createdAt))
}

/** Keeps an invitation; one to the same address gives way to it. */
export async function saveInvitation(
  db: Database,
  it: typeof invitations.$inferInsert,
  note: InStatement,
): Promise<void> {
  const columns = [it.id, it.organisation, it.email, it.office, it.invitedBy ?? null, it.token]
  await inTurn(db, () =>
    db.$client.batch(
      [
        { sql: 'delete from invitations where organisation = ? and email = ?', args: [it.organisation, it.email] },
        {
          sql: `insert into invitations (id, organisation, email, office, invited_by, token, created_at, expires_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)`,
          args: [...columns, it.createdAt.getTime(), it.expiresAt.getTime()],
        },
        note,
      ],
      'write',
    ),
  )
}

/** Takes an invitation back. @returns whether there was one */
export async function removeInvitation(db: Database, organisation: string, id: string): Promise<boolean> {
  const { rowsAffected } = await inTurn(db, () =>
    db
      .delete(invitations)
      .where(and(eq(invitations.organisation, organisation), eq(invitations.id, id)))
      .run(),
  )
  return rowsAffected > 0
}

/** The invitation whose link has this hash, with whom it is to and who sent it; none once its time is over. */
export async function loadInvitation(db: Database, token: string, now: Date) {
  const [found] = await db
    .select({
      id: invitations.id,
      organisation: organisations.id,
      name: organisations.name,
      email: invitations.email,
      office: invitations.office,
      invitedBy: accounts.name,
      inviterEmail: accounts.email,
    })
    .from(invitations)
    .innerJoin(organisations, eq(organisations.id, invitations.organisation))
    .leftJoin(accounts, eq(accounts.id, invitations.invitedBy))
    .where(and(eq(invitations.token, token), gt(invitations.expiresAt, now)))
  return found
}

/** Takes up an invitation, once: whoever is second gets nothing. @returns whether it could be taken */
export async function takeInvitation(
  db: Database,
  id: string,
  ownership: NewOwnership,
  note: InStatement,
): Promise<boolean> {
  const { sql: insert, args } = ownershipStatement(ownership) as { sql: string; args: (string | number | null)[] }
  const values = insert.replace(
    'values (?, ?, ?, ?, ?, ?, ?)',
    'select ?, ?, ?, ?, ?, ?, ? from invitations where id = ?',
  )
  const [, taken] = await inTurn(db, () =>
    db.$client.batch(
      [{ sql: values, args: [...args, id] }, { sql: 'delete from invitations where id = ?', args: [id] }, ifDone(note)],
      'write',
    ),
  )
  return (taken?.rowsAffected ?? 0) > 0
}
