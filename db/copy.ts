// Copies a whole record into an empty one: a backup is a libSQL file, and restoring is copying back, local or remote.
import { count, getTableColumns } from 'drizzle-orm'
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import { type Database, inTurn } from './client.ts'
import { fillPlaceTexts } from './place-texts.ts'
import {
  applicationFigures,
  doubtfulPairs,
  events,
  imports,
  mergedOrganisations,
  organisationNames,
  organisations,
  participations,
  projects,
  refusals,
} from './schema.ts'
import { accounts, auditLog, identities } from './schema-accounts.ts'
import {
  consortia,
  consortiumHistory,
  consortiumInvitations,
  consortiumMembers,
  consortiumPeople,
  consortiumSlots,
} from './schema-consortia.ts'
import { claims, invitations, ownerships, profiles, stillOpenLinks } from './schema-owners.ts'
import { partnerReports, partnerRequests } from './schema-partner-requests.ts'
import {
  cohorts,
  holds,
  hostInvitations,
  hosts,
  occupations,
  occupationWords,
  periods,
  places,
} from './schema-places.ts'
import {
  blocks,
  digests,
  mailingChoices,
  messages,
  notices,
  reports,
  requests,
  resumptions,
} from './schema-requests.ts'
import { apiKeys, finds, followMailings, follows, goers, readinessChecks } from './schema-year.ts'
import { refreshStatistics } from './statistics-upkeep.ts'

/**
 * All that is told once; what triggers derive from it is not copied but derived again. Sessions and secrets stay behind:
 * whoever takes a backup away can sign in as nobody.
 */
const tables = [
  ...[organisations, organisationNames, projects, participations, imports, refusals, doubtfulPairs],
  ...[hosts, places, periods, cohorts, holds, hostInvitations, occupations, occupationWords],
  ...[accounts, identities, ownerships, invitations, claims, profiles, stillOpenLinks, auditLog],
  ...[partnerRequests, partnerReports, mergedOrganisations],
  ...[requests, messages, blocks, reports, resumptions, notices, mailingChoices, digests],
  ...[consortia, consortiumPeople, consortiumInvitations, consortiumSlots, consortiumMembers, consortiumHistory],
  ...[applicationFigures, events, goers],
  ...[follows, finds, followMailings, apiKeys, readinessChecks],
] as const

export type Copied = { table: string; rows: number }

const rowsPerPage = 2000

/** Does the record hold nothing that a copy would write over? */
export async function isEmptyRecord(db: Database): Promise<boolean> {
  for (const table of tables) {
    const [held] = await db.select({ rows: count() }).from(table)
    if (held?.rows) return false
  }
  return true
}

/**
 * Copies every table, page by page, as it stood when the copy began.
 * @param to a migrated, empty record; a copy that was interrupted leaves it half-filled, to be thrown away.
 * @param report called after each page.
 * @throws if `to` is not empty.
 */
export async function copyRecord(
  from: Database,
  to: Database,
  report: (progress: Copied) => void = () => undefined,
): Promise<Copied[]> {
  if (!(await isEmptyRecord(to))) throw new Error('the record to copy into is not empty')
  const snapshot = await from.$client.transaction('read')
  try {
    const copied: Copied[] = []
    for (const table of tables) copied.push(await copyTable(table, snapshot, to, report))
    await refreshStatistics(to)
    await fillPlaceTexts(to)
    return copied
  } finally {
    snapshot.close()
  }
}

type Snapshot = Awaited<ReturnType<Database['$client']['transaction']>>

async function copyTable(
  table: SQLiteTable,
  snapshot: Snapshot,
  to: Database,
  report: (progress: Copied) => void,
): Promise<Copied> {
  const { name } = getTableConfig(table)
  const names = Object.values(getTableColumns(table)).map((column) => `"${column.name}"`)
  const insert = `insert into "${name}" (${names.join()}) select ${names.map((_, at) => `value ->> ${at}`).join()} from json_each(?)`
  let rows = 0
  let after = -1
  for (;;) {
    const page = await snapshot.execute({
      sql: `select rowid as at, json_array(${names.join()}) as line from "${name}" where rowid > ? order by rowid limit ?`,
      args: [after, rowsPerPage],
    })
    const last = page.rows.at(-1)
    if (!last) return { table: name, rows }
    const lines = `[${page.rows.map((row) => row.line).join()}]`
    await inTurn(to, () => to.$client.batch([{ sql: insert, args: [lines] }], 'write'))
    rows += page.rows.length
    after = Number(last.at)
    report({ table: name, rows })
  }
}
