// `npm run bench:cost -- [ORGANISATIONS] [PARTICIPATIONS]`: what matching costs in a large record: upkeep while projects
// are written, time and memory of one suggestion. A few organisations take part very often, most hardly ever; some words
// stand in very many projects, most in a few.
import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Database, expectManyWrites, openDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { saveOrganisations } from '../../db/organisations.ts'
import { saveProjects } from '../../db/projects.ts'
import { countCommonWords } from '../../db/similar-projects.ts'
import type { Organisation, Participation, Project } from '../../domain/organisation.ts'
import { themes } from '../../domain/theme.ts'
import type { OrganisationType } from '../../domain/type.ts'
import { embeddedFinder, refreshWords } from '../../search/embedded.ts'
import { app } from '../../worker/app.ts'
import type { Deps } from '../../worker/deps.ts'
import { accountsFor } from '../support/accounts.ts'
import { diceOf } from './match/dice.ts'
import { percentile } from './record.ts'

const asks = process.argv[2] === '--ask'
const [organisations = 300_000, participations = 1_000_000] = process.argv.slice(asks ? 4 : 2).map(Number)
const perProject = 8
const rounds = 200
const bound = { p95: 50, upkeep: 5000, memory: 200 }
const countries = ['DE', 'ES', 'IT', 'FR', 'PL', 'GR', 'NO', 'FI', 'SE', 'PT', 'NL', 'BE', 'LV', 'TR', 'RO', 'HR']
const types: OrganisationType[] = [
  'EPLUS-EDU-GEN-SEC',
  'EPLUS-EDU-VOC-SEC',
  'EPLUS-EDU-HEI',
  'EPLUS-NGO',
  'EPLUS-ENT-SME',
]
const vocabulary = 20_000

const dice = diceOf(asks ? 2 : 1)
const pick = <Item>(items: readonly Item[]) => items[dice.below(items.length)] as Item
/** The cube of an even number: one in a thousand organisations gets a tenth of all participations. */
const often = () => Math.floor(organisations * dice.next() ** 3)
/** As in any language: the second most frequent word comes half as often as the first, the tenth a tenth. */
const word = () => `wort${Math.floor(vocabulary ** dice.next())}`
const text = (length: number) => Array.from({ length }, word).join(' ')
/** Milliseconds this process has computed: what something costs where nobody else computes. */
const computed = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

async function write(db: Database): Promise<void> {
  await migrateDatabase(db)
  await expectManyWrites(db)
  for (let from = 0; from < organisations; from += 5000) {
    const size = Math.min(5000, organisations - from)
    await saveOrganisations(
      db,
      Array.from({ length: size }, (_, at) => organisationOf(from + at)),
    )
    process.stderr.write(`\rorganisations: ${from + size} of ${organisations}`)
  }
  let written = 0
  let spent = 0
  let worked = 0
  for (let part = 0; written < participations; part++) {
    const { projects, taken } = projectsOf(part)
    const start = [performance.now(), computed()] as const
    await saveProjects(db, projects, taken)
    spent += performance.now() - start[0]
    worked += computed() - start[1]
    written += taken.length
    process.stderr.write(`\rparticipations: ${written} of ${participations}   `)
  }
  const start = performance.now()
  await countCommonWords(db)
  const counting = performance.now() - start
  await refreshWords(db.$client)
  await db.$client.execute('pragma wal_checkpoint(truncate)')
  db.$client.close()
  const perSecond = (milliseconds: number) => Math.round((written / milliseconds) * 1000)
  process.stderr.write('\r\u001b[K')
  console.log(
    `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; ${organisations} organisations, ${written} participations`,
  )
  console.log(
    `projects and participations with all upkeep: ${perSecond(spent + counting)} participations/s (bound ${bound.upkeep}), ${perSecond(worked)}/s of processor time; of it counting common words: ${Math.round(counting)} ms`,
  )
}

const organisationOf = (number: number): Organisation => ({
  id: `o${number}`,
  name: `${word()} ${word()} ${number}`,
  country: pick(countries),
  type: pick(types),
  themes: dice.next() < 0.3 ? [pick(themes)] : [],
  languages: [],
  actions: [],
  source: { kind: 'register' },
})

function projectsOf(part: number): { projects: Project[]; taken: Participation[] } {
  const projects: Project[] = []
  const taken: Participation[] = []
  for (let at = 0; at < 500; at++) {
    const id = `p${part}-${at}`
    const action = pick(['KA220-SCH', 'KA220-VET', 'KA210-SCH', 'COVE'])
    const year = 2014 + dice.below(12)
    const source = { kind: 'results-export' } as const
    projects.push({ id, title: text(5), summary: text(40), action, year, themes: [], source })
    const team = new Set(Array.from({ length: 2 + dice.below(2 * perProject - 3) }, often))
    for (const it of team) taken.push({ project: id, organisation: `o${it}`, role: 'partner' })
  }
  return { projects, taken }
}

async function ask(file: string): Promise<void> {
  const db = await openDatabase(`file:${file}`)
  const deps: Deps = {
    db,
    finder: embeddedFinder(db.$client),
    accounts: accountsFor('http://localhost'),
    today: () => '2026-11-01',
    report: ({ error }) => console.error(error),
  }
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  const times: number[] = []
  const processor: number[] = []
  for (let round = -20; round < rounds; round++) {
    const team = [...new Set(Array.from({ length: 2 + dice.below(8) }, often))]
    const members = team.map((it, at) => ({ role: at ? 'partner' : 'coordinator', organisation: `o${it}` }))
    const draft = {
      action: pick(['KA220-SCH', 'KA220-VET']),
      year: 2026,
      themes: [pick(themes)],
      text: text(30),
      members,
    }
    const start = performance.now()
    const startComputed = computed()
    const response = await app.fetch(
      new Request('http://bench/api/suggest', {
        method: 'POST',
        body: JSON.stringify({ draft }),
        headers: { 'content-type': 'application/json' },
      }),
      deps,
    )
    await response.json()
    if (!response.ok) throw new Error(`suggest answered ${response.status}`)
    if (round < 0) continue
    times.push(performance.now() - start)
    processor.push(computed() - startComputed)
  }
  console.log(
    `one suggestion: p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms (bound ${bound.p95})`,
  )
  console.log(
    `of processor time: p50 ${percentile(processor, 0.5).toFixed(1)} ms, p95 ${percentile(processor, 0.95).toFixed(1)} ms`,
  )
  const grown = () => Math.round((process.memoryUsage().rss - before) / 2 ** 20)
  // Where there is much memory, Node lets garbage lie.
  const most = grown()
  globalThis.gc?.()
  console.log(
    `memory beside the file, with the finder: ${grown()} MB (bound ${bound.memory}), before collecting garbage ${most} MB`,
  )
  db.$client.close()
}

if (asks) await ask(process.argv[3] ?? '')
else {
  const folder = await mkdtemp(join(tmpdir(), 'medspiller-cost-'))
  const file = join(folder, 'record.db')
  await write(await openDatabase(`file:${file}`))
  // In a process of its own: the memory of writing is not that of asking.
  const args = [...process.execArgv, fileURLToPath(import.meta.url), '--ask', file, String(organisations)]
  spawnSync(process.execPath, args, { stdio: 'inherit' })
  await rm(folder, { recursive: true, force: true })
}
