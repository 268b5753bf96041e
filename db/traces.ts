// Where the record names a person, besides consortia (consortium-people.ts). The export of an account and its end both
// read it from here, so that neither forgets what the other knows.
import type { InStatement } from '@libsql/client'
import { eq, getTableColumns, getTableName, or } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Database } from './client.ts'
import { doubtfulPairs } from './schema.ts'
import { accounts, auditLog, identities, sessions } from './schema-accounts.ts'
import { claims, invitations, ownerships, profiles, stillOpenLinks } from './schema-owners.ts'
import { partnerReports, partnerRequests } from './schema-partner-requests.ts'
import { cohorts, hostInvitations, hosts } from './schema-places.ts'
import { blocks, digests, mailingChoices, messages, notices, reports, requests } from './schema-requests.ts'
import { apiKeys, followMailings, follows, goers, readinessChecks } from './schema-year.ts'

type Columns = readonly SQLiteColumn[]

/** Rows that are somebody's own, under the names they have in the export: they go with the account. */
const own = {
  organisations: [ownerships.account],
  claims: [claims.account],
  invitations: [invitations.invitedBy],
  stillOpenLinks: [stillOpenLinks.account],
  notices: [notices.account],
  mailings: [mailingChoices.account],
  digests: [digests.account],
  follows: [follows.account],
  followMailings: [followMailings.account],
  apiKeys: [apiKeys.account],
  hostInvitations: [hostInvitations.account],
  sessions: [sessions.userId],
  identities: [identities.userId],
} satisfies Record<string, Columns>

/** Who did something that stays, since it is an organisation's: their name goes. */
const done = {
  profiles: [profiles.updatedBy],
  readiness: [readinessChecks.updatedBy],
  requests: [requests.account, requests.answeredBy, requests.senderYes, requests.recipientYes],
  messages: [messages.account],
  blocks: [blocks.account],
  reports: [reports.account],
  partnerRequests: [partnerRequests.account],
  partnerReports: [partnerReports.account],
  going: [goers.account],
  hosts: [hosts.account],
} satisfies Record<string, Columns>

/** Who decided about others: their name goes too; what they decided stands in the log, not in their export. */
const decided: Columns = [claims.decidedBy, reports.decidedBy, partnerReports.decidedBy, doubtfulPairs.decidedBy]

/** Said of an account elsewhere: itself, the log, the groups it plans. */
const besides = {
  account: [accounts.id],
  audit: [auditLog.account, auditLog.subject],
  cohorts: [cohorts.account],
} satisfies Record<string, Columns>

/** What proves who somebody is, or lets them in. */
const secrets = ['token', 'hash', 'accessToken', 'refreshToken', 'idToken', 'password']

/** Every row of these that names an account, under the names of the export, without secrets. */
export async function listTraces(db: Database, account: string): Promise<Record<string, Record<string, unknown>[]>> {
  const traces = Object.entries<Columns>({ ...besides, ...own, ...done })
  const asked = traces.map(([, columns]) => rowsNaming(db, columns, account))
  const rows = await db.batch(asked as [Rows, ...Rows[]])
  return Object.fromEntries(traces.map(([name], at) => [name, rows[at] ?? []]))
}

type Rows = ReturnType<typeof rowsNaming>

function rowsNaming(db: Database, columns: Columns, account: string) {
  const table = columns[0]?.table as SQLiteTable
  const shown = Object.entries(getTableColumns(table)).filter(([name]) => !secrets.includes(name))
  return db
    .select(Object.fromEntries(shown))
    .from(table)
    .where(or(...columns.map((it) => eq(it, account))))
}

/** Statements that take an account's name off all of these: rows of its own go, what it did stays without it. */
export function forgetTraces(account: string): InStatement[] {
  const place = (it: SQLiteColumn) => ({ table: getTableName(it.table), column: it.name })
  const [gone, left] = [Object.values<Columns>(own).flat(), [...Object.values<Columns>(done).flat(), ...decided]]
  return [
    ...left.map(place).map(({ table, column }) => `update ${table} set ${column} = null where ${column} = ?`),
    ...gone.map(place).map(({ table, column }) => `delete from ${table} where ${column} = ?`),
  ].map((sql) => ({ sql, args: [account] }))
}
