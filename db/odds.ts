// Applications against grants that an operator has loaded.
import { type Odds, withLoaded } from '../domain/odds.ts'
import { type Database, inTurn } from './client.ts'
import { applicationFigures } from './schema.ts'
import { upsertStatements } from './statement.ts'

export type Figure = typeof applicationFigures.$inferInsert

/** All odds there are, newest first: loaded ones, and those that come with the product. */
export async function loadOdds(db: Database): Promise<Odds[]> {
  const rows = await db.select().from(applicationFigures)
  return withLoaded(
    rows.map(({ country, year, action, applications, grants, source }) => ({
      country,
      year,
      action,
      applications,
      grants,
      share: applications > 0 ? grants / applications : 0,
      source,
    })),
  )
}

/** Saves figures, all or none; one of the same country, year and action is written over. */
export async function saveFigures(db: Database, figures: readonly Figure[]): Promise<void> {
  const statements = upsertStatements(applicationFigures, figures, ['country', 'year', 'action'])
  if (statements.length) await inTurn(db, () => db.$client.batch(statements, 'write'))
}
