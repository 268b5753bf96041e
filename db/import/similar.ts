// Looks through the names of a country for organisations that may be one: word order, or a single letter, apart.
import type { Country } from '../../domain/country.ts'
import type { Database } from '../client.ts'
import { isOneEditApart, tellingWords } from '../name.ts'
import type { Pair } from './recognise.ts'

type Name = { id: string; key: string; words: string; town: string; register: string }

/** Shorter names differ by a letter too easily. */
const shortest = 9

/** Lists pairs with very similar names in the same country that do not certainly lie in different towns. */
export async function findSimilar(db: Database, country: Country): Promise<Pair[]> {
  const { rows } = await db.$client.execute({
    sql: `select id, search_name, town, case source_kind when 'register' then source_file end as register from organisations
          where country = ? and source_kind <> 'sample' and name not glob 'PIC [0-9]*' order by row`,
    args: [country],
  })
  const names = rows.map(nameOf)
  return [...sameWords(names), ...oneLetter(names)]
}

function nameOf({ id, search_name, town, register }: Record<string, unknown>): Name {
  const words = tellingWords(String(search_name))
  return {
    id: String(id),
    key: words.join(''),
    words: [...words].sort().join(' '),
    town: tellingWords(String(town ?? '')).join(''),
    register: String(register ?? ''),
  }
}

/** A register lists each organisation once, so two of one register are two. */
const mayBeOne = (one: Name, other: Name) =>
  one.id !== other.id &&
  one.key !== other.key &&
  (!one.town || !other.town || one.town === other.town) &&
  (!one.register || one.register !== other.register)

function sameWords(names: readonly Name[]): Pair[] {
  const first = new Map<string, Name>()
  const pairs: Pair[] = []
  for (const name of names) {
    const other = first.get(name.words)
    if (!other) first.set(name.words, name)
    else if (mayBeOne(other, name)) pairs.push({ one: other.id, other: name.id, reason: 'same words in another order' })
  }
  return pairs
}

/** Two names one edit apart share a form with one letter left out; so only names that share one are compared. */
function oneLetter(names: readonly Name[]): Pair[] {
  const byHash = new Map<number, number | number[]>()
  const pairs: Pair[] = []
  for (const [at, name] of names.entries()) {
    if (name.key.length < shortest) continue
    const others = new Set<number>()
    for (const hash of shortened(name.key)) {
      const same = byHash.get(hash)
      for (const other of same === undefined ? [] : [same].flat()) others.add(other)
      byHash.set(hash, same === undefined ? at : [same, at].flat())
    }
    for (const it of others) {
      const other = names[it]
      if (other && mayBeOne(other, name) && isOneEditApart(other.key, name.key))
        pairs.push({ one: other.id, other: name.id, reason: 'one letter apart' })
    }
  }
  return pairs
}

/** Hashes of a key and of the key with each one letter left out. */
function shortened(key: string): Set<number> {
  const hashes = new Set([hashOf(key, -1)])
  for (let left = 0; left < key.length; left++) hashes.add(hashOf(key, left))
  return hashes
}

function hashOf(key: string, left: number): number {
  let hash = 0
  for (let at = 0; at < key.length; at++) if (at !== left) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0
  return hash
}
