// Reports in the record: of requests and of partner requests, in two tables of one shape.
import type { InStatement } from '@libsql/client'
import type { ReportReason } from '../domain/request.ts'
import { type Database, inTurn } from './client.ts'

const tables = { request: 'reports', partner_request: 'partner_reports' } as const

export type NewReport = { account: string; reason: ReportReason; note?: string }

/** Shows something to the operators; a second report of the same person takes the place of the first. */
export async function saveReport(
  db: Database,
  about: { kind: keyof typeof tables; id: string },
  { account, reason, note }: NewReport,
  noted: InStatement,
): Promise<void> {
  const { kind, id } = about
  const table = tables[kind]
  await inTurn(db, () =>
    db.$client.batch(
      [
        { sql: `delete from ${table} where ${kind} = ? and account = ? and decided_at is null`, args: [id, account] },
        {
          sql: `insert into ${table} (id, ${kind}, account, reason, note, at) values (?, ?, ?, ?, ?, ?)`,
          args: [crypto.randomUUID(), id, account, reason, note ?? null, Date.now()],
        },
        noted,
      ],
      'write',
    ),
  )
}
