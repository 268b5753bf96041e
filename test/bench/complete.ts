// `npm run bench:complete`: how good composed teams are beside HiGHS on the same programmes, and what composing costs.
import { composeTeams } from '../../domain/complete/compose.ts'
import { modelOf, programmeOf, type Wish } from '../../domain/complete/model.ts'
import { dice } from '../domain/teams.ts'
import { solveWithHighs } from './complete/highs.ts'
import { cove500, drawShape, shapes } from './complete/shapes.ts'
import { percentile } from './record.ts'

const each = 20
const rounds = 60
const bounds = { same: 0.97, gap: 0.01, p95: 400 }

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
