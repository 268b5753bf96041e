// Groups that schools want to place: written and read back whole.
import { desc, eq, inArray } from 'drizzle-orm'
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

/** Somebody's groups, newest first. */
export async function listCohorts(db: Database, account: string): Promise<CohortRow[]> {
  return db
    .select()
    .from(cohorts)
    .where(eq(cohorts.account, account))
    .orderBy(desc(cohorts.createdOn), cohorts.id)
    .limit(100)
}

/** Groups by their ids. */
export async function loadCohorts(db: Database, ids: readonly string[]): Promise<Map<string, CohortRow>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select()
    .from(cohorts)
    .where(inArray(cohorts.id, [...new Set(ids)]))
  return new Map(rows.map((it) => [it.id, it]))
}
