// Reports of partner requests, which operators look at, and what they keep from being shown.
import type { InStatement } from '@libsql/client'
import { ifDone } from './accounts.ts'
import { type Database, inTurn } from './client.ts'

export type PartnerReport = {
  id: string
  partnerRequest: { id: string; title: string; aims: string; hidden: boolean }
  organisation: { id: string; name: string }
  reason: string
  note?: string
  at: number
}

/** Reports that nobody has decided, the oldest first. */
export async function listPartnerReports(db: Database, limit: number): Promise<PartnerReport[]> {
  const { rows } = await db.$client.execute({
    sql: `select x.*, p.title, p.aims, p.hidden_at, o.id as organisation, o.name from partner_reports x
        join partner_requests p on p.id = x.partner_request join organisations o on o.id = p.organisation
      where x.decided_at is null order by x.at, x.id limit ?`,
    args: [limit],
  })
  return rows.map((it) => ({
    ...{ id: String(it.id), reason: String(it.reason), at: Number(it.at) },
    partnerRequest: {
      ...{ id: String(it.partner_request), title: String(it.title), aims: String(it.aims) },
      hidden: it.hidden_at !== null,
    },
    organisation: { id: String(it.organisation), name: String(it.name) },
    ...(it.note && { note: String(it.note) }),
  }))
}

/** Decides all waiting reports of the same partner request: it is hidden, or shown. @returns whether there was such a report */
export async function decidePartnerReport(
  db: Database,
  id: string,
  { hide, by, now }: { hide: boolean; by: string; now: number },
  note: InStatement,
): Promise<boolean> {
  const about = '(select partner_request from partner_reports where id = ? and decided_at is null)'
  const [changed] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `update partner_requests set hidden_at = ?, version = version + 1 where id = ${about}`,
          args: [hide ? now : null, id],
        },
        {
          sql: `update partner_reports set decided_at = ?, decided_by = ? where decided_at is null and partner_request = ${about}`,
          args: [now, by, id],
        },
        ifDone(note),
      ],
      'write',
    ),
  )
  return (changed?.rowsAffected ?? 0) > 0
}
