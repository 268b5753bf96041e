// The named peers of the finder: MiniSearch in this process, and a real Meilisearch beside it where its binary is.
import MiniSearch from 'minisearch'
import { deliver, postOffice } from '../../../search/delivery.ts'
import { embeddedFinder } from '../../../search/embedded.ts'
import { meilisearchFinder } from '../../../search/meilisearch.ts'
import type { Finder } from '../../../search/port.ts'
import { enginesRunHere, startMeilisearch } from '../../support/engines.ts'
import type { BenchRecord } from '../record.ts'

export type Mini = { seconds: number; find: (q: string, fuzzy: boolean) => string[] }

/** MiniSearch over the same folded texts, all words wanted, the last as far as typed: as its page says it is meant. */
export async function miniSearch({ db }: BenchRecord): Promise<Mini> {
  const index = new MiniSearch({ fields: ['search_name', 'search_terms', 'search_text'], idField: 'id' })
  const { rows } = await db.$client.execute('select id, search_name, search_terms, search_text from organisations')
  const began = performance.now()
  index.addAll(rows.map((row) => ({ ...row })))
  const options = { combineWith: 'AND', boost: { search_name: 10, search_terms: 4 } } as const
  const find = (q: string, fuzzy: boolean) =>
    index
      .search(q, { ...options, fuzzy: fuzzy ? 0.2 : false })
      .slice(0, 20)
      .map(({ id }) => String(id))
  return { seconds: (performance.now() - began) / 1000, find }
}

export type Meili = { seconds: number; finder: Finder; deliver: () => Promise<void>; stop: () => Promise<void> }

/** A Meilisearch with all organisations of the record; undefined where none runs. */
export async function meilisearch({ db }: BenchRecord): Promise<Meili | undefined> {
  if (!enginesRunHere) return undefined
  const server = await startMeilisearch()
  const post = postOffice(db.$client, server)
  const deliverAll = async () => {
    for (let waiting = 1; waiting > 0; ) {
      const round = await deliver(post, 5)
      waiting = round.building ? round.waiting + 1 : round.waiting
      process.stderr.write(`\rMeilisearch: ${round.waiting} to deliver      `)
    }
    process.stderr.write('\r\u001b[K')
  }
  const began = performance.now()
  await db.$client.execute('delete from index_deliveries')
  await deliverAll()
  const seconds = (performance.now() - began) / 1000
  return {
    seconds,
    finder: meilisearchFinder(server, embeddedFinder(db.$client), 30_000),
    deliver: deliverAll,
    stop: server.stop,
  }
}
