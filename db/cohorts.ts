// Groups that schools want to place: written and read back whole.
import { eq } from 'drizzle-orm'
import { type Database, inTurn } from './client.ts'
import { cohorts } from './schema-places.ts'

export type CohortRow = typeof cohorts.$inferSelect

/** Writes a group; one that is there is written over. */
export async function saveCohort(db: Database, row: CohortRow): Promise<void> {
  const { id: _, account: __, createdOn: ___, ...rest } = row
  await inTurn(db, () => db.insert(cohorts).values(row).onConflictDoUpdate({ target: cohorts.id, set: rest }))
}

export async function loadCohort(db: Database, id: string): Promise<CohortRow | undefined> {
  return (await db.select().from(cohorts).where(eq(cohorts.id, id)))[0]
}
