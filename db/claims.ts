// Claims in the record: people who say that they speak for an organisation, until it is shown or decided.
import type { InStatement } from '@libsql/client'
import { countries } from '../domain/country.ts'
import type { Capacity, ClaimState, ClaimWay } from '../domain/ownership.ts'
import { ifDone } from './accounts.ts'
import { type Database, inTurn } from './client.ts'
import { ownershipStatement } from './owners.ts'

export type Claim = {
  id: string
  organisation: string
  /** The organisation's name. */
  name: string
  country: string
  website?: string
  account: string
  accountName: string
  accountEmail: string
  accountLanguage: 'en' | 'nb'
  /** When the account was made, in ms since 1970. */
  accountSince: number
  capacity: Capacity
  way: ClaimWay
  state: ClaimState
  email?: string
  note?: string
  createdAt: number
  /** How many people speak for it already. */
  people: number
}

const columns = `c.*, o.name, o.country, o.website, a.name as account_name, a.email as account_email,
  a.language as account_language, a.created_at as account_since,
  (select count(*) from ownerships w where w.organisation = c.organisation) as people
  from claims c join organisations o on o.id = c.organisation join accounts a on a.id = c.account`

function claimOf(row: Record<string, unknown>): Claim {
  const text = (value: unknown) => (value === null ? undefined : String(value))
  return {
    id: String(row.id),
    organisation: String(row.organisation),
    name: String(row.name),
    country: String(row.country),
    website: text(row.website),
    account: String(row.account),
    accountName: String(row.account_name),
    accountEmail: String(row.account_email),
    accountLanguage: row.account_language === 'nb' ? 'nb' : 'en',
    accountSince: Number(row.account_since),
    capacity: row.capacity as Capacity,
    way: row.way as ClaimWay,
    state: row.state as ClaimState,
    email: text(row.email),
    note: text(row.note),
    createdAt: Number(row.created_at),
    people: Number(row.people),
  }
}

async function query(db: Database, where: string, args: (string | number)[]): Promise<Claim[]> {
  const { rows } = await db.$client.execute({ sql: `select ${columns} where ${where}`, args })
  return rows.map((row) => claimOf(row as Record<string, unknown>))
}

/** Claims that an operator has to decide, the oldest first. */
export const listWaiting = (db: Database, limit: number) =>
  query(db, `c.state = 'waiting' and c.way = 'operator' order by c.created_at limit ?`, [limit])

/** What somebody has claimed, the newest first. */
export const listClaimsOf = (db: Database, account: string) =>
  query(db, 'c.account = ? order by c.created_at desc', [account])

export const loadClaim = async (db: Database, id: string) => (await query(db, 'c.id = ?', [id]))[0]

/** The claim whose mailed link has this hash, while it waits and its time is not over. */
export const loadClaimOfLink = async (db: Database, token: string, now: number) =>
  (await query(db, `c.token = ? and c.state = 'waiting' and c.expires_at > ?`, [token, now]))[0]

export type NewClaim = Pick<Claim, 'organisation' | 'account' | 'capacity' | 'way' | 'email' | 'note'> & {
  token?: string
  expiresAt?: number
}

/** Keeps a claim that waits; an earlier one of the same person for the same organisation gives way. */
export async function saveClaim(db: Database, it: NewClaim, note: InStatement): Promise<string> {
  const id = crypto.randomUUID()
  await inTurn(db, () =>
    db.$client.batch(
      [
        { sql: 'delete from claims where organisation = ? and account = ?', args: [it.organisation, it.account] },
        {
          sql: `insert into claims (id, organisation, account, capacity, way, state, email, token, note, created_at, expires_at)
            values (?, ?, ?, ?, ?, 'waiting', ?, ?, ?, ?, ?)`,
          args: [
            ...[id, it.organisation, it.account, it.capacity, it.way, it.email ?? null, it.token ?? null],
            ...[it.note ?? null, Date.now(), it.expiresAt ?? null],
          ],
        },
        note,
      ],
      'write',
    ),
  )
  return id
}

/**
 * Decides a claim that waits, once; who is approved becomes an owner in the same step.
 * @param by the operator, or nobody where a mailed link decided
 * @returns whether it still waited
 */
export async function decideClaim(
  db: Database,
  claim: Claim,
  { state, by, domain }: { state: 'approved' | 'refused'; by?: string; domain?: string },
  note: InStatement,
): Promise<boolean> {
  const waits = `(select 1 from claims where id = ? and state = 'waiting')`
  const { organisation, account, capacity, way } = claim
  const made = ownershipStatement({ organisation, account, office: 'owner', capacity, proof: way, domain }) as {
    sql: string
    args: (string | number | null)[]
  }
  const insert = {
    sql: made.sql.replace('values (?, ?, ?, ?, ?, ?, ?)', `select ?, ?, ?, ?, ?, ?, ? where exists ${waits}`),
    args: [...made.args, claim.id],
  }
  const decide = {
    sql: `update claims set state = ?, decided_at = ?, decided_by = ?, token = null where id = ? and state = 'waiting'`,
    args: [state, Date.now(), by ?? null, claim.id],
  }
  const results = await inTurn(db, () =>
    db.$client.batch(state === 'approved' ? [insert, decide, ifDone(note)] : [decide, ifDone(note)], 'write'),
  )
  return (results.at(-2)?.rowsAffected ?? 0) > 0
}

/** What a proof by mail depends on: the host of the owner's website, and how many others are on the same host. */
export async function loadSurroundings(
  db: Database,
  organisation: string,
  host: string | undefined,
): Promise<{ ownersWebsite?: string; neighbours: number; owners: number }> {
  const [owner, others, people] = await db.$client.batch(
    [
      {
        sql: 'select p.website from organisations o join organisations p on p.id = o.owner where o.id = ?',
        args: [organisation],
      },
      {
        // Keys of hosts stand behind the country: `NO @skole.example`.
        sql: `select count(distinct organisation) as others from organisation_names
          where organisation <> ? and key in (select value || ' @' || ? from json_each(?))`,
        args: [organisation, host ?? '', JSON.stringify(countries)],
      },
      {
        sql: `select count(*) as owners from ownerships where organisation = ? and office = 'owner'`,
        args: [organisation],
      },
    ],
    'read',
  )
  const website = owner?.rows[0]?.website
  return {
    ...(website && { ownersWebsite: String(website) }),
    neighbours: host ? Number(others?.rows[0]?.others) : 0,
    owners: Number(people?.rows[0]?.owners),
  }
}
