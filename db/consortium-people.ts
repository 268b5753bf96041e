// Who works on a shared consortium: invitations by mail, handing it over, leaving, and what becomes of it with an account.
import type { InStatement } from '@libsql/client'
import { consortiumLimits } from '../domain/shared-consortium.ts'
import { type Database, inTurn } from './client.ts'
import { type Doing, removalStatements } from './consortium-changes.ts'

/** A line of the history that stands whatever else the batch did, as long as `when` holds. */
const noteWhen = (when: string): string =>
  `insert into consortium_history (consortium, at, account, what, person) select :id, :now, :by, :what, :person where ${when}`

/** Invitations that may still be taken, without their links. */
export async function listConsortiumInvitations(db: Database, consortium: string, now: number) {
  const { rows } = await db.$client.execute({
    sql: `select id, email, expires_at from consortium_invitations where consortium = ? and expires_at > ?
      order by created_at, id`,
    args: [consortium, now],
  })
  return rows.map((it) => ({ id: String(it.id), email: String(it.email), expiresAt: Number(it.expires_at) }))
}

export type NewInvitation = { id: string; consortium: string; email: string; token: string; expiresAt: number }

/** Keeps an invitation; one to the same address gives way to it. @returns false if too many wait */
export async function saveConsortiumInvitation(db: Database, it: NewInvitation, { by, now }: Doing): Promise<boolean> {
  const { id: invitation, consortium: id, email, token, expiresAt } = it
  const [, saved] = await inTurn(db, () =>
    db.$client.batch(
      [
        { sql: 'delete from consortium_invitations where consortium = ? and email = ?', args: [id, email] },
        {
          sql: `insert into consortium_invitations (id, consortium, email, invited_by, token, created_at, expires_at)
            select :invitation, c.id, :email, :by, :token, :now, :expiresAt from consortia c where c.id = :id
            and (select count(*) from consortium_invitations i where i.consortium = :id and i.expires_at > :now) < :most`,
          args: { invitation, id, email, by, token, now, expiresAt, most: consortiumLimits.invitations },
        },
        {
          sql: noteWhen('exists (select 1 from consortium_invitations where id = :invitation)'),
          args: { invitation, id, now, by, what: 'person invited', person: null },
        },
      ],
      'write',
    ),
  )
  return (saved?.rowsAffected ?? 0) > 0
}

/** Takes an invitation back. @returns whether there was one */
export async function removeConsortiumInvitation(db: Database, consortium: string, id: string): Promise<boolean> {
  const { rowsAffected } = await inTurn(db, () =>
    db.$client.execute({
      sql: 'delete from consortium_invitations where consortium = ? and id = ?',
      args: [consortium, id],
    }),
  )
  return rowsAffected > 0
}

/** The invitation whose link has this hash; none once its time is over. */
export async function loadConsortiumInvitation(db: Database, token: string, now: number) {
  const { rows } = await db.$client.execute({
    sql: `select i.id, c.id as consortium, c.name, a.name as by_name, a.email as by_email
      from consortium_invitations i join consortia c on c.id = i.consortium left join accounts a on a.id = i.invited_by
      where i.token = ? and i.expires_at > ?`,
    args: [token, now],
  })
  const it = rows[0]
  return (
    it && {
      ...{ id: String(it.id), consortium: String(it.consortium), name: String(it.name) },
      invitedBy: String(it.by_name || it.by_email || ''),
    }
  )
}

/** Takes up an invitation, once: whoever is second gets nothing. @returns whether it could be taken */
export async function takeConsortiumInvitation(
  db: Database,
  { invitation, consortium: id }: { invitation: string; consortium: string },
  { by, now }: Doing,
): Promise<boolean> {
  const isThere = 'exists (select 1 from consortium_invitations where id = :invitation)'
  const [, , taken] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `insert into consortium_people select :id, :by, 'editor', :now where ${isThere} on conflict do nothing`,
          args: { invitation, id, by, now },
        },
        { sql: noteWhen(isThere), args: { invitation, id, now, by, what: 'person joined', person: null } },
        { sql: 'delete from consortium_invitations where id = ?', args: [invitation] },
      ],
      'write',
    ),
  )
  return (taken?.rowsAffected ?? 0) > 0
}

/** Somebody leaves, or is let go; whoever coordinates stays until they have handed it over. @returns whether it was done */
export async function removeConsortiumPerson(
  db: Database,
  { consortium: id, account }: { consortium: string; account: string },
  { by, now }: Doing,
): Promise<boolean> {
  const [, removed] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: noteWhen(`exists (select 1 from consortium_people where consortium = :id and account = :person
            and office = 'editor')`),
          args: { id, now, by, what: 'person left', person: account },
        },
        {
          sql: `delete from consortium_people where consortium = ? and account = ? and office = 'editor'`,
          args: [id, account],
        },
      ],
      'write',
    ),
  )
  return (removed?.rowsAffected ?? 0) > 0
}

/** Whoever coordinates makes an editor the coordinator, and is an editor from then on. @returns whether it was done */
export async function handOver(
  db: Database,
  { consortium: id, to }: { consortium: string; to: string },
  { by, now }: Doing,
): Promise<boolean> {
  const [given, taken] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `update consortium_people set office = 'editor' where consortium = :id and account = :by
            and office = 'coordinator' and exists (select 1 from consortium_people e
              where e.consortium = :id and e.account = :to and e.office = 'editor')`,
          args: { id, by, to },
        },
        {
          sql: `update consortium_people set office = 'coordinator' where consortium = :id and account = :to
            and not exists (select 1 from consortium_people c where c.consortium = :id and c.office = 'coordinator')`,
          args: { id, to },
        },
        {
          sql: noteWhen(`exists (select 1 from consortium_people where consortium = :id and account = :person
            and office = 'coordinator') and changes() > 0`),
          args: { id, now, by, what: 'handed over', person: to },
        },
      ],
      'write',
    ),
  )
  return (given?.rowsAffected ?? 0) > 0 && (taken?.rowsAffected ?? 0) > 0
}

const coordinatedBy = `select p.consortium from consortium_people p where p.account = ? and p.office = 'coordinator'`

/** Consortia with other people that would be left without a coordinator if this account went. */
export async function listConsortiaLeftBy(db: Database, account: string): Promise<{ id: string; name: string }[]> {
  const { rows } = await db.$client.execute({
    sql: `select c.id, c.name from consortia c where c.id in (${coordinatedBy})
      and exists (select 1 from consortium_people e where e.consortium = c.id and e.office = 'editor') order by c.id`,
    args: [account],
  })
  return rows.map((it) => ({ id: String(it.id), name: String(it.name) }))
}

/** What somebody works on, whom they invited, who invited them, and what they did there. */
export async function exportConsortia(db: Database, account: string) {
  const [worked, seated, invited, invitedTo, done] = await db.$client.batch(
    [
      {
        sql: `select p.*, c.name, c.action, c.year, c.project from consortium_people p
          join consortia c on c.id = p.consortium where p.account = ?`,
        args: [account],
      },
      {
        sql: `select m.* from consortium_people p join consortium_members m on m.consortium = p.consortium
          where p.account = ? order by m.consortium, m.place`,
        args: [account],
      },
      {
        sql: 'select id, consortium, email, created_at, expires_at from consortium_invitations where invited_by = ?',
        args: [account],
      },
      {
        sql: `select i.id, i.consortium, i.created_at, i.expires_at from consortium_invitations i
          join accounts a on a.email = i.email where a.id = ?`,
        args: [account],
      },
      { sql: 'select * from consortium_history where account = ?1 or person = ?1 order by id', args: [account] },
    ],
    'read',
  )
  const plain = (rows: typeof worked) => (rows?.rows ?? []).map((row) => ({ ...row }))
  return {
    ...{ worksOn: plain(worked), members: plain(seated), history: plain(done) },
    ...{ invitations: plain(invited), invitedTo: plain(invitedTo) },
  }
}

/** What goes with an account: consortia that it works on alone, its part in others; what it did there stays, as nobody's. */
export function forgetStatements(account: string, email: string): InStatement[] {
  const ofAccount = (sql: string) => ({ sql, args: [account] })
  return [
    // Marked first: who coordinates them is among what goes.
    { sql: `update consortia set stamp = ?1 where id in (${coordinatedBy.replace('?', '?1')})`, args: [account] },
    ...removalStatements('select id from consortia where stamp = ?', [account]),
    ofAccount('delete from consortium_people where account = ?'),
    ofAccount('delete from consortium_invitations where invited_by = ?'),
    { sql: 'delete from consortium_invitations where email = ?', args: [email] },
    ofAccount('update consortium_history set account = null where account = ?'),
    ofAccount('update consortium_history set person = null where person = ?'),
  ]
}

/**
 * Tells those who work on a consortium, once, that somebody did not answer in time.
 * @param today members whose reply day is before it are silent
 */
export async function tellOfSilence(db: Database, today: string, now: number): Promise<number> {
  const isSilent = `m.state = 'invited' and m.place is not null and m.reply_by < ?
    and coalesce(m.silence_told, '') <> m.reply_by`
  const [, told] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `insert into notices (account, kind, subject, name, at)
            select distinct p.account, 'consortium', c.id, c.name, ? from consortium_members m
              join consortia c on c.id = m.consortium join consortium_people p on p.consortium = c.id where ${isSilent}
            on conflict do update set at = excluded.at, seen_at = null, mailed_at = null, name = excluded.name`,
          args: [now, today],
        },
        { sql: `update consortium_members as m set silence_told = reply_by where ${isSilent}`, args: [today] },
      ],
      'write',
    ),
  )
  return told?.rowsAffected ?? 0
}
