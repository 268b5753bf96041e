// Occupations that an operator imported, found by the start of any word of a name in any language.
import { sql } from 'drizzle-orm'
import { fold } from '../domain/fold.ts'
import type { Language } from '../domain/organisation.ts'
import type { Occupation } from '../domain/places/occupation.ts'
import { type Database, inTurn } from './client.ts'
import { occupations, occupationWords } from './schema-places.ts'
import { partsOf, upsertStatements } from './statement.ts'

const perTransaction = 500
/** Words as they are typed are short: what is longer is found by its start. */
const lettersKept = 40

/** One occupation as a file in one language tells of it; `others` are words it is called by besides. */
export type Told = { id: string; field: string; name: string; others: readonly string[] }

/**
 * Takes occupations in one language into the record; what other languages told of them stays. Safe to repeat.
 * @returns how many are new, and how many have got another name or field
 */
export async function saveOccupations(
  db: Database,
  language: Language,
  list: readonly Told[],
): Promise<{ added: number; changed: string[] }> {
  const counted = { added: 0, changed: [] as string[] }
  for (const part of partsOf(list, perTransaction)) {
    const known = await loadOccupations(
      db,
      part.map((it) => it.id),
    )
    const rows = part.map(({ id, field, name }) => ({
      ...{ id, field },
      names: { ...known.get(id)?.names, [language]: name },
    }))
    const changed = rows.filter(({ id, field, names }) => {
      const before = known.get(id)
      return before?.field !== field || before.names[language] !== names[language]
    })
    const words = part.flatMap(({ id, name, others }) =>
      [...new Set([name, ...others].flatMap(wordsOf))].map((word) => ({ word, occupation: id })),
    )
    await inTurn(db, () =>
      db.$client.batch(
        [
          ...upsertStatements(occupations, changed, ['id']),
          ...upsertStatements(occupationWords, words, ['word', 'occupation']),
        ],
        'write',
      ),
    )
    counted.added += part.filter(({ id }) => !known.has(id)).length
    counted.changed.push(...changed.map((it) => it.id))
  }
  return counted
}

/** Words typed beyond these narrow nothing any more. */
const wordsLookedAt = 5

/** Occupations of which every typed word starts a word, of a name in any language or of another label. */
export async function findOccupations(db: Database, typed: string, limit: number): Promise<Occupation[]> {
  const words = wordsOf(typed).slice(0, wordsLookedAt)
  if (words.length === 0) return []
  const having = (word: string) => sql`select occupation from occupation_words
    where word >= ${word} and word < ${`${word}\u{10FFFF}`}`
  return db
    .select()
    .from(occupations)
    .where(sql`${occupations.id} in (${sql.join(words.map(having), sql` intersect `)} limit ${limit})`)
}

/** Imported occupations by their ids; those that no import brought are left out. */
export async function loadOccupations(db: Database, ids: readonly string[]): Promise<Map<string, Occupation>> {
  if (ids.length === 0) return new Map()
  const list = JSON.stringify([...new Set(ids)])
  const rows = await db
    .select()
    .from(occupations)
    .where(sql`${occupations.id} in (select value from json_each(${list}))`)
  return new Map(rows.map((it) => [it.id, it]))
}

export async function loadOccupation(db: Database, id: string): Promise<Occupation | undefined> {
  return (await db.select().from(occupations).where(sql`${occupations.id} = ${id}`))[0]
}

const wordsOf = (name: string | undefined) =>
  fold(name ?? '')
    .split(/[\s/,()–-]+/)
    .filter(Boolean)
    .map((word) => word.slice(0, lettersKept))
