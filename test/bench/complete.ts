// `npm run bench:complete -- [ORGANISATIONS]...`: how good composed teams are beside HiGHS on the same programmes, and what composing costs.
import { composeTeams } from '../../domain/complete/compose.ts'
import { modelOf, programmeOf, type Wish } from '../../domain/complete/model.ts'
import { embeddedFinder } from '../../search/embedded.ts'
import { app } from '../../worker/app.ts'
import type { Deps } from '../../worker/deps.ts'
import { dice } from '../domain/teams.ts'
import { accountsFor } from '../support/accounts.ts'
import { dataFile, hasData } from '../support/data.ts'
import { solveWithHighs } from './complete/highs.ts'
import { completeMasked } from './complete/masked.ts'
import { cove500, drawShape, shapes } from './complete/shapes.ts'
import { type BenchRecord, largeRecord, percentile } from './record.ts'

const each = 20
const rounds = 60
const bounds = { same: 0.97, gap: 0.01, p95: 400 }

const sizes = process.argv.slice(2).map(Number)
const random = dice(1)
const told = (value: number, digits = 1) => value.toFixed(digits)
const share = (list: readonly boolean[]) => list.filter(Boolean).length / Math.max(1, list.length)
const kept = (isKept: boolean) => (isKept ? 'kept' : 'MISSED')

/** The greatest value over all programmes of a wish, by HiGHS. */
function highsBest(wish: Wish): { value: number | undefined; milliseconds: number } {
  const programme = programmeOf(wish)
  const solved = programme.choices.map((it) => solveWithHighs(modelOf(programme, it, wish, [], true)))
  const values = solved.flatMap((it) => it.value ?? [])
  return {
    value: values.length > 0 ? Math.max(...values) : undefined,
    milliseconds: solved.reduce((sum, it) => sum + it.milliseconds, 0),
  }
}

console.log(`against HiGHS, ${each} wishes of each shape with 200-800 candidates, 0-3 kept`)
const isSame: boolean[] = []
const gaps: number[] = []
let ineligible = 0
for (const shape of shapes) {
  const ours: number[] = []
  const theirs: number[] = []
  const same: boolean[] = []
  for (let round = 0; round < each; round++) {
    const wish = drawShape(random, shape, round % 4, 1)
    const start = performance.now()
    const [team] = composeTeams(wish).teams
    ours.push(performance.now() - start)
    const best = highsBest(wish)
    theirs.push(best.milliseconds)
    const value = best.value ?? 0
    const gap = best.value === undefined ? Number(team !== undefined) : (value - (team?.objective ?? 0)) / value
    same.push(Math.abs(gap) < 1e-6)
    if (Math.abs(gap) >= 1e-6) gaps.push(gap)
    if (team && team.verdict !== 'eligible') ineligible++
  }
  isSame.push(...same)
  console.log(
    `  ${shape.action}: same optimum ${told(100 * share(same))} %; p50 ${told(percentile(ours, 0.5))} ms, p95 ${told(percentile(ours, 0.95))} ms; HiGHS p50 ${told(percentile(theirs, 0.5))} ms, p95 ${told(percentile(theirs, 0.95))} ms`,
  )
}
const meanGap = gaps.reduce((sum, it) => sum + it, 0) / Math.max(1, gaps.length)
console.log(
  `  all ${isSame.length}: same optimum ${told(100 * share(isSame))} % (bound 97 %: ${kept(share(isSame) >= bounds.same)}), mean gap of the others ${told(100 * meanGap, 2)} % (bound 1 %: ${kept(meanGap <= bounds.gap)}), teams not eligible ${ineligible}`,
)

const times: number[] = []
const highs: number[] = []
for (let round = 0; round < rounds; round++) {
  const wish = drawShape(random, cove500, 3, 3)
  const start = performance.now()
  composeTeams(wish)
  times.push(performance.now() - start)
  highs.push(highsBest(wish).milliseconds)
}
const p95 = percentile(times, 0.95)
console.log(
  `CoVE, 500 candidates, three kept, three teams each with its proof: p50 ${told(percentile(times, 0.5))} ms, p95 ${told(p95)} ms (bound ${bounds.p95}: ${kept(p95 <= bounds.p95)}), ${told(p95 / percentile(highs, 0.95), 2)} times HiGHS' p95 for the first of them`,
)

if (hasData) {
  const { consortia, returned } = await completeMasked(dataFile('results-export', 'cove-2021-2023.csv'), random)
  console.log(`a third taken from each of ${consortia} CoVE consortia of 2021-23, types read from names`)
  for (const [method, it] of Object.entries(returned)) {
    const part = (count: number) => `${told((100 * count) / it.masked)} %`
    console.log(
      `  ${method}: ${told(it.teams, 0)} teams, ${told((100 * it.eligible) / it.teams)} % not against the rules; of those taken away ${part(it.members)} came back, of their countries ${part(it.countries)}, of their types ${part(it.types)}`,
    )
  }
}

if (sizes.length > 0) {
  console.log('POST /api/complete for a CoVE, three kept, three teams')
  const p95s: number[] = []
  for (const size of sizes) {
    const record = await largeRecord(size)
    const answers = await timesOf(record)
    p95s.push(percentile(answers, 0.95))
    const growth =
      p95s.length > 1 ? `, ${told((p95s.at(-1) ?? 0) / (p95s[0] ?? 1), 2)} times the first (bound 1.5)` : ''
    console.log(
      `  ${size} organisations: p50 ${told(percentile(answers, 0.5))} ms, p95 ${told(p95s.at(-1) ?? 0)} ms${growth}`,
    )
    await record.close()
  }
}

/** Milliseconds of each answer of the API. */
async function timesOf({ db }: BenchRecord): Promise<number[]> {
  const deps: Deps = {
    db,
    finder: embeddedFinder(db.$client),
    accounts: accountsFor('http://localhost'),
    today: () => '2026-01-15',
    report: ({ error }) => console.error(error),
  }
  const { rows } = await db.$client.execute(
    "select id from organisations where country in ('NO', 'FI', 'ES', 'FR', 'DE') and type like 'EPLUS-EDU-VOC%' order by id limit 3000",
  )
  const spent: number[] = []
  for (let round = -3; round < 30; round++) {
    const members = [0, 1, 2].map((at) => ({
      role: at ? 'partner' : 'coordinator',
      organisation: String(rows[random.below(rows.length)]?.id),
    }))
    if (new Set(members.map((it) => it.organisation)).size < 3) continue
    const start = performance.now()
    const response = await app.fetch(
      new Request('http://bench/api/complete', {
        method: 'POST',
        body: JSON.stringify({ draft: { action: 'COVE', year: 2026, themes: ['maritime'], members }, limit: 3 }),
        headers: { 'content-type': 'application/json' },
      }),
      deps,
    )
    await response.json()
    if (!response.ok) throw new Error(`complete answered ${response.status}`)
    if (round >= 0) spent.push(performance.now() - start)
  }
  return spent
}
