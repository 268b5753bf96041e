// `npm run bench:search -- [SIZE...] [--keep FOLDER] [--alone]` (100000 300000) measures the finder on invented records,
// beside MiniSearch and, where its binary is, a real Meilisearch. `--alone` leaves the latter out: it takes long to fill.
import { execFileSync } from 'node:child_process'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openDatabase } from '../../db/client.ts'
import { saveOrganisations } from '../../db/organisations.ts'
import { embeddedFinder, refreshWords } from '../../search/embedded.ts'
import type { Answer, Finder, Query } from '../../search/port.ts'
import { diceOf } from './match/dice.ts'
import { type BenchRecord, largeRecord, percentile } from './record.ts'
import { type Meili, type Mini, meilisearch, miniSearch } from './search/peers.ts'
import { benchTable } from './search/table.ts'
import { beginning, misspelt, typedName, unfinished } from './search/typed.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' }, alone: { type: 'boolean' } },
})
const sizes = positionals.length > 0 ? positionals.map(Number) : [100_000, 300_000]
const counted = 200
const table = benchTable()

type Named = { id: string; name: string }
type Taken = { wall: number; processor: number; answer: Answer }

async function measure(size: number): Promise<void> {
  const record = await largeRecord(size, values.keep)
  const learning = performance.now()
  await refreshWords(record.db.$client)
  noteIndexing(size, record, (performance.now() - learning) / 1000)
  const names = await sampleNames(record)
  start(size, record.url, names)

  const other = await openDatabase(record.url)
  const finder = embeddedFinder(other.$client)
  await timeAll(finder, names.slice(0, 20).map(literally))
  const mini = await miniSearch(record)
  await exact(size, finder, mini, names)
  await times(
    'prefix, a word begun',
    size,
    finder,
    names.map(({ name }, at) => ({ q: beginning(name, at) })),
    30,
  )
  await times(
    'prefix, last of several words',
    size,
    finder,
    names.map(({ name }) => ({ q: unfinished(name) })),
    30,
  )
  await times('a fifth of all, all facets', size, finder, await fifths(finder), 40)
  const themed = ['frafall', 'maritime', 'Berufsschule', 'school norway', 'abandono escolar'].map((q) => ({ q }))
  await times('understood words', size, finder, themed)
  const around = names.map((_, at) => ({ near: { latitude: 40 + (at % 25), longitude: (at * 7) % 30 }, within: 300 }))
  await times('within 300 km, nearest first', size, finder, around)
  const meili = values.alone ? undefined : await meilisearch(record)
  await misspellings(size, finder, mini, meili, names)
  if (meili) await beside(size, meili, names)
  await change(size, record, finder, meili)
  await meili?.stop()
  other.$client.close()
  await record.close()
}

function noteIndexing(size: number, { seconds }: BenchRecord, dictionary: number): void {
  table.note('dictionary and columns, s', size, dictionary)
  if (!seconds) return
  const { organisations, projects } = seconds
  const bound = { least: 2500 }
  table.note('organisations indexed in all tables / s', size, size / (organisations + dictionary), {
    bound,
    grows: false,
  })
  table.note('with their projects / s', size, size / (organisations + projects + dictionary), { grows: false })
}

/** A process of its own: from its start to its first answer, and what it needs beside the file. */
function start(size: number, url: string, names: Named[]): void {
  const child = fileURLToPath(new URL('search/first.ts', import.meta.url))
  const searches = names.slice(0, 30).map(({ name }) => name)
  const told = execFileSync(process.execPath, [child, url, ...searches], { encoding: 'utf8' })
  const { all, own, processor, megabytes } = JSON.parse(told) as Record<string, number>
  table.note('process start to first answer, ms', size, all ?? 0, { bound: { most: 300 } })
  table.note('of that, opening and searching, ms', size, own ?? 0)
  table.note('process start to first answer, ms of processor', size, processor ?? 0)
  table.note('memory beside the file, MB', size, megabytes ?? 0, { bound: { most: 150 } })
}

async function exact(size: number, finder: Finder, mini: Mini, names: Named[]): Promise<void> {
  const ours = await timeAll(finder, names.map(literally))
  const began = process.cpuUsage()
  const theirs = names.map(({ name }) => timed(() => mini.find(name, false)))
  const { user, system } = process.cpuUsage(began)
  const [own, others] = [p95(ours), percentile(theirs, 0.95)]
  table.note('exact name, p95 ms', size, own)
  table.note('MiniSearch, exact name, p95 ms', size, others)
  table.note('exact name / MiniSearch', size, own / others, { bound: { most: 1 / 3 }, grows: false })
  const processor = ours.reduce((sum, it) => sum + it.processor, 0)
  table.note('the same in processor time, all together', size, (1000 * processor) / (user + system), { grows: false })
}

async function times(what: string, size: number, finder: Finder, queries: Query[], most?: number): Promise<void> {
  const taken = await timeAll(finder, queries)
  table.note(`${what}, p95 ms`, size, p95(taken), { bound: most ? { most } : undefined })
  const processor = taken.map((it) => it.processor)
  table.note(`${what}, p95 ms of processor`, size, percentile(processor, 0.95))
}

/** Choices of countries that come to a fifth of the record. */
async function fifths(finder: Finder): Promise<Query[]> {
  const { facets, total } = await finder.search({ limit: 0 })
  return Array.from({ length: 40 }, (_, first) => {
    const country: string[] = []
    for (let at = first, sum = 0; sum < total / 5; at += 7) {
      const { value, count } = facets.country[at % facets.country.length] ?? { value: '', count: total }
      if (country.includes(value)) at++
      else sum += count
      country.push(value)
    }
    return { country }
  })
}

async function misspellings(size: number, finder: Finder, mini: Mini, meili: Meili | undefined, names: Named[]) {
  const dice = diceOf(5)
  const wrong = names
    .filter(({ name }) =>
      typedName(name)
        .split(' ')
        .some((word) => /^\p{L}{5,}$/u.test(word)),
    )
    .map(({ id, name }) => ({ id, q: misspelt(name, dice) }))
  const taken = await timeAll(
    finder,
    wrong.map(({ q }) => ({ q, literal: true })),
  )
  const share = (found: (at: number) => string[]) =>
    (100 * wrong.filter(({ id }, at) => found(at).includes(id)).length) / wrong.length
  const ours = share((at) => taken[at]?.answer.ids ?? [])
  table.note('one letter wrong, p95 ms', size, p95(taken))
  table.note('one letter wrong, found in 20, %', size, ours, { bound: { least: 98 }, grows: false })
  table.note(
    'MiniSearch, found in 20, %',
    size,
    share((at) => mini.find(wrong[at]?.q ?? '', true)),
    { grows: false },
  )
  if (!meili) return
  const theirs = await timeAll(
    meili.finder,
    wrong.map(({ q }) => ({ q, literal: true })),
  )
  const others = share((at) => theirs[at]?.answer.ids ?? [])
  table.note('Meilisearch, found in 20, %', size, others, { grows: false })
  table.note('found in 20, ours less Meilisearch’s, points', size, ours - others, {
    bound: { least: -1 },
    grows: false,
  })
}

/** What the way to Meilisearch and back costs us: this process alone, not the engine's. */
async function beside(size: number, { seconds, finder }: Meili, names: Named[]): Promise<void> {
  table.note('Meilisearch, organisations delivered / s', size, size / seconds, { grows: false })
  await timeAll(finder, names.map(literally))
  const processor = (await timeAll(finder, names.map(literally))).map((it) => it.processor)
  table.note('Meilisearch path, our own p95 ms of processor', size, percentile(processor, 0.95), { bound: { most: 5 } })
}

/** From saving a profile to finding it. */
async function change(size: number, { db }: BenchRecord, finder: Finder, meili?: Meili): Promise<void> {
  const lists = { themes: [], languages: [], actions: [] }
  const name = `Xylofonskolen ${performance.timeOrigin}`
  const saving = performance.now()
  await saveOrganisations(db, [{ id: name, name, country: 'NO', ...lists, source: { kind: 'owner' } }])
  const { ids } = await finder.search({ q: name })
  if (ids[0] !== name) throw new Error('A change is not found')
  table.note('a change is found after, ms', size, performance.now() - saving)
  if (!meili) return
  await meili.deliver()
  const found = await meili.finder.search({ q: name })
  if (found.ids[0] !== name) throw new Error('A change is not found in Meilisearch')
  table.note('a change is found in Meilisearch after, ms', size, performance.now() - saving, { bound: { most: 2000 } })
}

async function sampleNames({ db, organisations }: BenchRecord): Promise<Named[]> {
  const { rows } = await db.$client.execute({
    sql: 'select id, name from organisations where row % ? = 1 limit ?',
    args: [Math.floor(organisations / counted), counted],
  })
  return rows.map(({ id, name }) => ({ id: String(id), name: String(name) }))
}

const literally = ({ name }: Named): Query => ({ q: name, literal: true })
const p95 = (taken: Taken[]) =>
  percentile(
    taken.map((it) => it.wall),
    0.95,
  )

async function timeAll(finder: Finder, queries: Query[]): Promise<Taken[]> {
  const taken: Taken[] = []
  for (const query of queries) {
    const [began, used] = [performance.now(), process.cpuUsage()]
    const answer = await finder.search(query)
    const { user, system } = process.cpuUsage(used)
    taken.push({ wall: performance.now() - began, processor: (user + system) / 1000, answer })
  }
  return taken
}

function timed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

for (const size of sizes) await measure(size)
console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}`)
table.print()
