// What a place is found by: the host's name, the names of its work in all languages, where it is, and its own words.
import type { InStatement } from '@libsql/client'
import { eq, inArray, isNull } from 'drizzle-orm'
import type { Country } from '../domain/country.ts'
import { fold } from '../domain/fold.ts'
import { fieldName, type Occupation, occupationOf } from '../domain/places/occupation.ts'
import { markOf } from '../domain/words/concept.ts'
import { type Database, inTurn } from './client.ts'
import { hosts, places, placeTexts } from './schema-places.ts'
import { upsertStatements } from './statement.ts'
import { termsOfCountry } from './terms.ts'
import { loadOccupations } from './work.ts'

type Described = {
  id: string
  name: string
  country: string
  town?: string | null
  field: string
  occupation?: string | null
  work?: string | null
}

/** Texts of so many places are made at once. */
const atOnce = 500

/** Statements that write what places are found by. @param imported occupations that are not built in */
export function placeTextStatements(
  list: readonly Described[],
  imported: ReadonlyMap<string, Occupation> = new Map(),
): InStatement[] {
  const rows = list.map(({ id, name, country, town, field, occupation, work }) => {
    const known = occupation ? (imported.get(occupation) ?? occupationOf(occupation)) : undefined
    const labels = [...Object.values(known?.names ?? {}), fieldName(field, 'en'), fieldName(field, 'no'), town]
    const words = `${termsOfCountry(country as Country)} ${fold(labels.join(' '))}`
    const terms = [...new Set(words.split(' ')), markOf({ kind: 'country', value: country })].filter(Boolean).join(' ')
    return { place: id, name: fold(name), terms, text: fold(work ?? ''), learnt: false }
  })
  return upsertStatements(placeTexts, rows, ['place'])
}

/**
 * Writes the texts of places that have none yet, and, where occupations have got other names, of the places for them.
 * It can be interrupted and repeated at any time.
 */
export async function fillPlaceTexts(db: Database): Promise<void> {
  for (;;) {
    const rows = await described(db)
      .leftJoin(placeTexts, eq(placeTexts.place, places.id))
      .where(isNull(placeTexts.row))
      .limit(atOnce)
    if (rows.length === 0) return
    await write(db, rows)
  }
}

/** Writes the texts of places for these occupations anew. */
export async function rewordPlaces(db: Database, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += atOnce) {
    const rows = await described(db).where(inArray(places.occupation, ids.slice(from, from + atOnce)))
    if (rows.length > 0) await write(db, rows)
  }
}

const described = (db: Database) =>
  db
    .select({
      ...{ id: places.id, name: hosts.name, country: hosts.country, town: hosts.town },
      ...{ field: places.field, occupation: places.occupation, work: places.work },
    })
    .from(places)
    .innerJoin(hosts, eq(hosts.id, places.host))

async function write(db: Database, rows: readonly Described[]): Promise<void> {
  const imported = await loadOccupations(
    db,
    rows.flatMap((it) => it.occupation ?? []),
  )
  await inTurn(db, () => db.$client.batch(placeTextStatements(rows, imported), 'write'))
}
