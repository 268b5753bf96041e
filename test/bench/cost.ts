// `npm run bench:cost -- [ORGANISATIONS] [PARTICIPATIONS]`: what matching costs in a large record: upkeep while projects
// are written, time and memory of one suggestion. A few organisations take part very often, most hardly ever.
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { saveOrganisations } from '../../db/organisations.ts'
import { saveProjects } from '../../db/projects.ts'
import type { Organisation, Participation, Project } from '../../domain/organisation.ts'
import { themes } from '../../domain/theme.ts'
import type { OrganisationType } from '../../domain/type.ts'
import { embeddedFinder } from '../../search/embedded.ts'
import { app } from '../../worker/app.ts'
import type { Deps } from '../../worker/deps.ts'
import { accountsFor } from '../support/accounts.ts'
import { diceOf } from './match/dice.ts'
import { percentile } from './record.ts'

const [organisations = 300_000, participations = 1_000_000] = process.argv.slice(2).map(Number)
const perProject = 8
const rounds = 200
const bound = { p95: 50, upkeep: 5000 }
const countries = ['DE', 'ES', 'IT', 'FR', 'PL', 'GR', 'NO', 'FI', 'SE', 'PT', 'NL', 'BE', 'LV', 'TR', 'RO', 'HR']
const types: OrganisationType[] = [
  'EPLUS-EDU-GEN-SEC',
  'EPLUS-EDU-VOC-SEC',
  'EPLUS-EDU-HEI',
  'EPLUS-NGO',
  'EPLUS-ENT-SME',
]
const words =
  'harbour forest hydrogen theatre robot maths garden music health refugee welding bakery coding sport'.split(' ')

const dice = diceOf(1)
const pick = <Item>(items: readonly Item[]) => items[dice.below(items.length)] as Item
/** The cube of an even number: one in a thousand organisations gets a tenth of all participations. */
const often = () => Math.floor(organisations * dice.next() ** 3)

const folder = await mkdtemp(join(tmpdir(), 'medspiller-cost-'))
const db = await openDatabase(`file:${join(folder, 'record.db')}`)
await migrateDatabase(db)
for (let from = 0; from < organisations; from += 5000) {
  await saveOrganisations(
    db,
    Array.from(
      { length: Math.min(5000, organisations - from) },
      (_, at): Organisation => ({
        id: `o${from + at}`,
        name: `${pick(words)} ${pick(words)} ${from + at}`,
        country: pick(countries),
        type: pick(types),
        themes: dice.next() < 0.3 ? [pick(themes)] : [],
        languages: [],
        actions: [],
        source: { kind: 'register' },
      }),
    ),
  )
  process.stderr.write(`\rorganisations: ${from + 5000} of ${organisations}`)
}
let written = 0
let spent = 0
let worked = 0
/** Milliseconds this process has computed: what a suggestion costs where nobody else computes. */
const computed = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
for (let part = 0; written < participations; part++) {
  const projects: Project[] = []
  const taken: Participation[] = []
  for (let at = 0; at < 500; at++) {
    const id = `p${part}-${at}`
    const title = [pick(words), pick(words), pick(words), part % 97].join(' ')
    const action = pick(['KA220-SCH', 'KA220-VET', 'KA210-SCH', 'COVE'])
    projects.push({ id, title, action, year: 2014 + dice.below(12), themes: [], source: { kind: 'results-export' } })
    const team = new Set(Array.from({ length: 2 + dice.below(2 * perProject - 3) }, often))
    for (const it of team) taken.push({ project: id, organisation: `o${it}`, role: 'partner' })
  }
  const start = [performance.now(), computed()] as const
  await saveProjects(db, projects, taken)
  spent += performance.now() - start[0]
  worked += computed() - start[1]
  written += taken.length
  process.stderr.write(`\rparticipations: ${written} of ${participations}   `)
}
process.stderr.write('\r\u001b[K')
const rate = (written / spent) * 1000
console.log(
  `${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; ${organisations} organisations, ${written} participations`,
)
console.log(
  `projects and participations with all upkeep: ${Math.round(rate)} participations/s (bound ${bound.upkeep}), ${Math.round((written / worked) * 1000)}/s of processor time`,
)

const deps: Deps = {
  db,
  finder: embeddedFinder(db.$client),
  accounts: accountsFor('http://localhost'),
  today: () => '2026-11-01',
  report: ({ error }) => console.error(error),
}
const before = process.memoryUsage().rss
const times: number[] = []
const processor: number[] = []
for (let round = -20; round < rounds; round++) {
  const team = [...new Set(Array.from({ length: 2 + dice.below(8) }, often))]
  const members = team.map((it, at) => ({ role: at ? 'partner' : 'coordinator', organisation: `o${it}` }))
  const text = `${pick(words)} and ${pick(words)} for young people`
  const draft = { action: pick(['KA220-SCH', 'KA220-VET']), year: 2026, themes: [pick(themes)], text, members }
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
console.log(
  `memory: ${Math.round(before / 2 ** 20)} MB before, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB after`,
)
db.$client.close()
await rm(folder, { recursive: true, force: true })
