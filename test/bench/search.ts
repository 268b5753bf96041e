// `npm run bench:search -- [SIZE...]` (100000 300000) measures the embedded finder beside MiniSearch on invented records.
import MiniSearch from 'minisearch'
import { openDatabase } from '../../db/client.ts'
import { saveOrganisations } from '../../db/organisations.ts'
import { embeddedFinder, refreshWords } from '../../search/embedded.ts'
import type { Finder, Query } from '../../search/port.ts'
import { type BenchRecord, largeRecord, percentile } from './record.ts'

const asked = process.argv.slice(2).map(Number).filter(Boolean)
const sizes = asked.length > 0 ? asked : [100_000, 300_000]
const counted = 100

type Row = Record<string, string | number>
const table: Record<string, Row> = {}
const note = (what: string, size: number, value: string | number) => {
  table[what] = { ...table[what], [size]: typeof value === 'number' ? Math.round(value * 10) / 10 : value }
}

async function measure(size: number): Promise<void> {
  const began = performance.now()
  const record = await largeRecord(size)
  note('record with projects, organisations/s', size, Math.round(size / ((performance.now() - began) / 1000)))
  const learning = performance.now()
  await refreshWords(record.db.$client)
  note('dictionary from nothing, s', size, (performance.now() - learning) / 1000)
  const sample = await sampleNames(record)
  const mini = await miniSearch(record)
  note('MiniSearch, building, s', size, mini.seconds)

  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const other = await openDatabase(record.url)
  const starting = performance.now()
  const finder = embeddedFinder(other.$client)
  await finder.search({ q: sample[0]?.name ?? '' })
  note('embedded, first answer, ms', size, performance.now() - starting)
  const browsing = performance.now()
  await finder.search({})
  note('embedded, first browse by name, ms', size, performance.now() - browsing)
  note('embedded, memory beside the file, MB', size, (process.memoryUsage().rss - before) / 2 ** 20)

  const names = sample.map(({ name }) => name)
  const [ours, theirs] = [await times(finder, names.map(asLiteral)), names.map((name) => mini.time(name, false))]
  note('embedded, exact, p95 ms', size, percentile(ours, 0.95))
  note('MiniSearch, exact, p95 ms', size, percentile(theirs, 0.95))
  note('embedded / MiniSearch, exact', size, percentile(ours, 0.95) / percentile(theirs, 0.95))
  const begun = names.map((name) => ({ q: name.slice(0, 5), literal: true }))
  note('embedded, prefix, p95 ms', size, percentile(await times(finder, begun), 0.95))
  const broad = names.map((_, index) => ({ country: [['NO', 'DE', 'ES', 'PL', 'IT'][index % 5] ?? ''] }))
  note('embedded, broad with facets, p95 ms', size, percentile(await times(finder, broad), 0.95))
  const themed = ['frafall', 'maritime', 'Berufsschule', 'school norway', 'abandono escolar'].map((q) => ({ q }))
  note('embedded, understood words, p95 ms', size, percentile(await times(finder, themed), 0.95))
  const wrong = sample.map(({ id, name }) => ({ id, q: misspell(name) }))
  let [found, foundByMini] = [0, 0]
  for (const { id, q } of wrong) {
    if ((await finder.search({ q, literal: true })).ids.includes(id)) found++
    if (mini.find(q).includes(id)) foundByMini++
  }
  note('embedded, typo, found in 20, %', size, (100 * found) / wrong.length)
  note('MiniSearch, typo, found in 20, %', size, (100 * foundByMini) / wrong.length)
  const saving = performance.now()
  await saveOrganisations(record.db, [
    {
      id: 'new',
      name: 'Xylofonskolen',
      country: 'NO',
      themes: [],
      languages: [],
      actions: [],
      source: { kind: 'owner' },
    },
  ])
  const { ids } = await finder.search({ q: 'xylofonskolen' })
  note('embedded, a change is found after, ms', size, ids[0] === 'new' ? performance.now() - saving : 'not found')
  other.$client.close()
  await record.close()
}

async function sampleNames({ db, organisations }: BenchRecord): Promise<{ id: string; name: string }[]> {
  const { rows } = await db.$client.execute({
    sql: 'select id, name from organisations where row % ? = 1 limit ?',
    args: [Math.floor(organisations / counted), counted],
  })
  return rows.map(({ id, name }) => ({ id: String(id), name: String(name) }))
}

const asLiteral = (q: string): Query => ({ q, literal: true })

async function times(finder: Finder, queries: Query[]): Promise<number[]> {
  const taken: number[] = []
  for (const query of queries) {
    const began = performance.now()
    await finder.search(query)
    taken.push(performance.now() - began)
  }
  return taken
}

/** Swaps two letters in the middle of the longest word. */
function misspell(name: string): string {
  const longest = name.split(' ').reduce((one, other) => (other.length > one.length ? other : one), '')
  const at = Math.floor(longest.length / 2)
  return name.replace(longest, `${longest.slice(0, at - 1)}${longest[at]}${longest[at - 1]}${longest.slice(at + 1)}`)
}

async function miniSearch({ db }: BenchRecord) {
  const began = performance.now()
  const index = new MiniSearch({ fields: ['search_name', 'search_terms', 'search_text'], idField: 'id' })
  const { rows } = await db.$client.execute('select id, search_name, search_terms, search_text from organisations')
  index.addAll(rows.map((row) => ({ ...row })))
  const search = (q: string, fuzzy: boolean) => index.search(q, { combineWith: 'AND', fuzzy: fuzzy ? 0.2 : false })
  const time = (q: string, fuzzy: boolean) => {
    const start = performance.now()
    search(q, fuzzy)
    return performance.now() - start
  }
  const find = (q: string) =>
    search(q, true)
      .slice(0, 20)
      .map(({ id }) => String(id))
  return { seconds: (performance.now() - began) / 1000, time, find }
}

for (const size of sizes) await measure(size)
console.table(table)
