// Compares an index of Meilisearch with the record, document by document, and mends what differs.
import type { Client } from '@libsql/client'
import { done, type Post } from './delivery.ts'
import { type Document, documentColumns, documentOf } from './document.ts'
import { liveIndex } from './meilisearch.ts'

/** Rows by what is wrong with them in the index. */
export type Differences = { missing: number[]; different: number[]; superfluous: number[] }

const perPage = 1000

/** Reads all of both. Changes that are not delivered yet count as differences: deliver first. */
export async function compareIndex({ client, engine }: Post): Promise<Differences> {
  const index = engine.index<Document>(liveIndex)
  const found: Differences = { missing: [], different: [], superfluous: [] }
  const seen = new Set<number>()
  for (let offset = 0; ; offset += perPage) {
    const { results } = await index.getDocuments({ offset, limit: perPage })
    const wanted = await documentsOf(
      client,
      results.map(({ row }) => row),
    )
    for (const document of results) {
      seen.add(document.row)
      const right = wanted.get(document.row)
      if (!right) found.superfluous.push(document.row)
      else if (written(document) !== written(right)) found.different.push(document.row)
    }
    if (results.length < perPage) break
  }
  const { rows } = await client.execute('select json_group_array(row) as organisations from organisations')
  for (const row of JSON.parse(String(rows[0]?.organisations)) as number[]) if (!seen.has(row)) found.missing.push(row)
  return found
}

/** Sends what is missing or different once more, and removes what is too much. */
export async function mendIndex({ client, engine }: Post, differences: Differences): Promise<void> {
  const index = engine.index<Document>(liveIndex)
  if (differences.superfluous.length > 0) await done(index.deleteDocuments(differences.superfluous))
  const rows = [...differences.missing, ...differences.different]
  for (let from = 0; from < rows.length; from += perPage) {
    const documents = await documentsOf(client, rows.slice(from, from + perPage))
    await done(index.addDocuments([...documents.values()]))
  }
}

async function documentsOf(client: Client, rows: number[]): Promise<Map<number, Document>> {
  const result = await client.execute({
    sql: `select ${documentColumns} from organisations where row in (select value from json_each(?))`,
    args: [JSON.stringify(rows)],
  })
  return new Map(result.rows.map((row) => [Number(row.row), documentOf(row)]))
}

/** A document as text, whatever the order of its fields. */
function written(document: Document): string {
  return JSON.stringify(Object.entries(document).sort(([one], [other]) => (one < other ? -1 : 1)))
}
