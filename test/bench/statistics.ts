// `npm run bench:statistics`: how long the statistics page's answers take with a million participations, beside counting
// them on the spot, and what keeping them costs an import.
import { saveProjects } from '../../db/projects.ts'
import { refreshStatistics } from '../../db/statistics-upkeep.ts'
import { embeddedFinder } from '../../search/embedded.ts'
import { app } from '../../worker/app.ts'
import type { Deps } from '../../worker/deps.ts'
import { accountsFor } from '../support/accounts.ts'
import { type BenchRecord, largeRecord, percentile } from './record.ts'

const wanted = { organisations: 100_000, participations: Number(process.argv[2] ?? 1_000_000) }
const rounds = 20
const bound = 50
const source = { kind: 'results-export' } as const
const actions = [
  'KA101',
  'KA102',
  'KA104',
  'KA201',
  'KA202',
  'KA229',
  'KA210-SCH',
  'KA220-SCH',
  'KA220-VET',
  'KA122-VET',
  'COVE',
]
const perProject = 5
const projectsPerWrite = 10_000

const questions = [
  'by=country',
  'by=type',
  'by=year',
  'by=action',
  'by=year&country=NO',
  'by=type&country=NO&from=2019&to=2022',
  'by=region&country=NO',
  'by=region&country=ES&sort=absent',
  'by=town&country=NO',
  'by=town&country=DE&type=EPLUS-EDU-VOC-SEC',
  'by=owner&country=NO',
  'by=country&action=KA220&sort=perHundred',
]

/** The same sequence in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

const record = await largeRecord(wanted.organisations)
const writing = await fill(record)
const held = await count(record, 'select count(*) from participations')
const began = performance.now()
await refreshStatistics(record.db)
const counting = performance.now() - began
const largest = String(
  (await record.db.$client.execute('select country from organisations group by 1 order by count(*) desc limit 1'))
    .rows[0]?.country,
)
const beganOne = performance.now()
await refreshStatistics(record.db, [largest])
const countingOne = performance.now() - beganOne
console.log(
  `${held} participations of ${await count(record, 'select count(*) from organisations')} organisations; counted in ` +
    `${await count(record, 'select count(*) from statistics_cells')} cells, ${await count(record, 'select count(*) from statistics_totals')} totals`,
)
console.log(
  `Upkeep: all countries ${(counting / 1000).toFixed(1)} s (${((100 * counting) / writing).toFixed(1)} % of the ` +
    `${(writing / 1000).toFixed(1)} s of writing them), the largest country alone (${largest}) ${(countingOne / 1000).toFixed(2)} s`,
)
const times = await measure(record)
const p95 = percentile(times, 0.95)
console.log(
  `Answers: p50 ${percentile(times, 0.5).toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, bound ${bound} ms: ratio ${(p95 / bound).toFixed(2)}`,
)
const spot = await countOnTheSpot(record)
console.log(`The same by country counted on the spot: ${spot.toFixed(0)} ms, ${(spot / p95).toFixed(0)} times our p95`)
await record.close()
process.exitCode = p95 <= bound ? 0 : 1

/** Adds projects with `perProject` participants each until there are enough. @returns ms of writing */
async function fill({ db }: BenchRecord): Promise<number> {
  const { rows } = await db.$client.execute('select id from organisations')
  const ids = rows.map((row) => String(row.id))
  const roll = dice(7)
  let spent = 0
  let there = await count(record, 'select count(*) from participations')
  for (let number = 0; there < wanted.participations; number += projectsPerWrite) {
    const size = Math.min(projectsPerWrite, Math.ceil((wanted.participations - there) / perProject))
    const projects = Array.from({ length: size }, (_, at) => ({
      id: `bench-${number + at}`,
      title: `Project ${number + at}`,
      year: 2014 + roll(12),
      action: actions[roll(actions.length)],
      themes: [],
      source,
    }))
    const taken = projects.flatMap(({ id }) => {
      const start = roll(ids.length)
      return Array.from({ length: perProject }, (_, at) => ({
        project: id,
        organisation: ids[(start + at * 7919) % ids.length] ?? '',
        role: at === 0 ? ('coordinator' as const) : ('partner' as const),
      }))
    })
    const start = performance.now()
    await saveProjects(db, projects, taken)
    spent += performance.now() - start
    there += taken.length
    process.stderr.write(`\r${there} participations`)
  }
  process.stderr.write('\r\u001b[K')
  return spent
}

async function measure({ db }: BenchRecord): Promise<number[]> {
  const deps: Deps = {
    db,
    accounts: accountsFor('http://localhost'),
    finder: embeddedFinder(db.$client),
    today: () => '2026-11-01',
    report: ({ error }) => console.error(error),
  }
  const found: number[] = []
  for (const question of questions) {
    const own: number[] = []
    for (let round = -2; round < rounds; round++) {
      const start = performance.now()
      const response = await app.fetch(new Request(`http://bench/api/statistics?${question}`), deps)
      await response.text()
      if (!response.ok) throw new Error(`${question}: ${response.status}`)
      if (round >= 0) own.push(performance.now() - start)
    }
    console.log(`  ${question}: p50 ${percentile(own, 0.5).toFixed(1)} ms, p95 ${percentile(own, 0.95).toFixed(1)} ms`)
    found.push(...own)
  }
  return found
}

async function countOnTheSpot({ db }: BenchRecord): Promise<number> {
  const start = performance.now()
  await db.$client.execute(`select o.country, count(*), sum(t.role = 'coordinator') from participations t
    join organisations o on o.id = t.organisation join projects p on p.id = t.project group by 1`)
  return performance.now() - start
}

async function count({ db }: BenchRecord, sql: string): Promise<number> {
  const { rows } = await db.$client.execute(sql)
  return Number(rows[0]?.[0])
}
