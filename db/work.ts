// Occupations that an operator imported, found by the start of any word of a name in any language.
import { sql } from 'drizzle-orm'
import { fold } from '../domain/fold.ts'
import type { Occupation } from '../domain/places/occupation.ts'
import { type Database, inTurn } from './client.ts'
import { occupations, occupationWords } from './schema-places.ts'
import { partsOf, upsertStatements } from './statement.ts'

const perTransaction = 500
/** Words as they are typed are short: what is longer is found by its start. */
const lettersKept = 40

/** Writes occupations with the words they are found by; those that are there are written over. */
export async function saveOccupations(db: Database, list: readonly Occupation[]): Promise<void> {
  for (const part of partsOf(list, perTransaction)) {
    const words = part.flatMap(({ id, names }) =>
      [...new Set(Object.values(names).flatMap(wordsOf))].map((word) => ({ word, occupation: id })),
    )
    await inTurn(db, () =>
      db.$client.batch(
        [
          {
            sql: 'delete from occupation_words where occupation in (select value from json_each(?))',
            args: [JSON.stringify(part.map((it) => it.id))],
          },
          ...upsertStatements(occupations, part, ['id']),
          ...upsertStatements(occupationWords, words, ['word', 'occupation']),
        ],
        'write',
      ),
    )
  }
}

/** Occupations with a word that starts as the longest typed word does; the caller looks at the others. */
export async function findOccupations(db: Database, typed: string, limit: number): Promise<Occupation[]> {
  const [longest] = wordsOf(typed).sort((a, b) => b.length - a.length)
  if (!longest) return []
  return db
    .select()
    .from(occupations)
    .where(
      sql`${occupations.id} in (select occupation from occupation_words
        where word >= ${longest} and word < ${`${longest}\u{10FFFF}`} limit ${limit})`,
    )
}

export async function loadOccupation(db: Database, id: string): Promise<Occupation | undefined> {
  return (await db.select().from(occupations).where(sql`${occupations.id} = ${id}`))[0]
}

const wordsOf = (name: string | undefined) =>
  fold(name ?? '')
    .split(/[\s/,()–-]+/)
    .filter(Boolean)
    .map((word) => word.slice(0, lettersKept))
