// The self-check of an organisation in the record: its own people's, each change of the version they saw.
import type { Readiness } from '../domain/readiness.ts'
import { type Database, inTurn } from './client.ts'

export type KeptReadiness = { answers: Readiness; version: number; updatedAt?: number }

/** What an organisation's people have answered; version 0 where they have answered nothing. */
export async function loadReadiness(db: Database, organisation: string): Promise<KeptReadiness> {
  const { rows } = await db.$client.execute({
    sql: 'select answers, version, updated_at from readiness_checks where organisation = ?',
    args: [organisation],
  })
  const [row] = rows
  if (!row) return { answers: {}, version: 0 }
  return { answers: JSON.parse(String(row.answers)), version: Number(row.version), updatedAt: Number(row.updated_at) }
}

/** Keeps the answers. @returns false if somebody else has changed them since that version */
export async function saveReadiness(
  db: Database,
  organisation: string,
  { answers, version }: { answers: Readiness; version: number },
  account: string,
): Promise<boolean> {
  const { rowsAffected } = await inTurn(db, () =>
    db.$client.execute({
      sql: `insert into readiness_checks select ?1, ?2, ?3 + 1, ?4, ?5 where ?3 = 0
          or exists (select 1 from readiness_checks where organisation = ?1)
        on conflict do update set answers = excluded.answers, version = excluded.version,
          updated_at = excluded.updated_at, updated_by = excluded.updated_by where version = ?3`,
      args: [organisation, JSON.stringify(answers), version, Date.now(), account],
    }),
  )
  return rowsAffected > 0
}
