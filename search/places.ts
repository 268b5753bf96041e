// The finder for places: the same words, the same dictionary and the same forgiveness as for organisations, over what hosts
// offer. It has filters of its own, which the record applies; here are text and order alone.
import type { Client } from '@libsql/client'
import { findNeighbours } from './dictionary.ts'
import { expressionOf, onlyMarks, type Phrase } from './phrase.ts'
import type { Query, Understood } from './port.ts'
import { understand } from './understand.ts'

export type PlacesFound = {
  /** Places in order of relevance, at most as many as asked for. */
  ids: string[]
  /** What was taken for what, in the order typed. */
  understood: Understood[]
}

// As for organisations: a misspelling is looked for only while less than a handful is found.
const handful = 5

/** Places that what a person typed finds; undefined where it asks for nothing. */
export async function findPlaces(
  client: Client,
  query: Pick<Query, 'q' | 'literal' | 'without'>,
  limit: number,
): Promise<PlacesFound | undefined> {
  const { phrases, understood } = understand(query.q ?? '', { ...query, kinds: ['country'] })
  if (phrases.length === 0) return undefined
  const match = async (alternatives: Phrase[][]) => {
    const [valued, all] = await client.batch(
      [onlyMarks(phrases), phrases].map((it) => matching(expressionOf(it, alternatives), limit)),
      'read',
    )
    // Who is in a country stands before who only speaks of it.
    return [valued, all].flatMap((it) => JSON.parse(String(it?.rows[0]?.places ?? '[]')) as string[])
  }
  let ids = new Set(await match([]))
  if (ids.size < handful) {
    const neighbours = await findNeighbours(client, phrases)
    for (const typos of [1, 2]) {
      const near = neighbours.map((all) => all.filter(({ distance }) => distance <= typos))
      if (ids.size >= handful || !near.some((all) => all.some(({ distance }) => distance === typos))) continue
      ids = new Set([...ids, ...(await match(near.map((all) => all.map(({ phrase }) => phrase))))])
    }
  }
  return { ids: [...ids].slice(0, limit), understood }
}

const matching = (expression: string, limit: number) => ({
  sql: `select json_group_array(place) as places from (
    select place from place_index join place_texts on place_texts.row = place_index.rowid
    where place_index match ? order by bm25(place_index, 10, 4, 1), place_index.rowid limit ?)`,
  args: [expression, limit],
})
