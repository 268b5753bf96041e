// `npm run bench:match -- --train FILE... --test FILE...`: how well suggestions find who really joined, beside simple ways.
import { writeFile } from 'node:fs/promises'
import { loadGroups } from '../../db/standing.ts'
import { likelySlots } from '../../domain/slot.ts'
import { suggestPartners } from '../../domain/suggest.ts'
import { embeddedFinder } from '../../search/embedded.ts'
import { baselinesOf, loadWorld } from './match/baselines.ts'
import { diceOf } from './match/dice.ts'
import { exposureOf, type Outcome, rankByScore, rankInList, ratioOf, tally } from './match/measure.ts'
import { readOptions } from './match/options.ts'
import { askRecord, drawQuestions } from './match/queries.ts'
import { makeMatchRecord } from './match/record.ts'

/** As many as the API gives at most. */
const listed = 100
const mine = 'medspiller'

const options = readOptions(process.argv.slice(2))
const record = await makeMatchRecord(options, options.decoys, options.seed)
const { db } = record
const dice = diceOf(options.seed)
const questions = drawQuestions(record.tests, options.sample, options.perProject, dice)
const world = await loadWorld(db)
const finder = embeddedFinder(db.$client)
const groups = await loadGroups(db, false)
const isWarm = questions.map((it) => (world.taken[world.numbers.get(it.hidden.id) ?? -1]?.length ?? 0) > 0)
const count = (list: readonly boolean[]) => list.filter(Boolean).length
console.log(
  `${questions.length} questions (${count(isWarm)} warm) of ${record.tests.length} consortia; pool ${world.ids.length}, of them ${record.decoys} decoys; prefer ${options.prefer}, seed ${options.seed}`,
)

const outcomes: Record<string, Outcome[]> = { [mine]: [] }
const slots: Record<string, number[]> = { [mine]: [], 'most frequent pair': [] }
const frequent = [...groups].sort((a, b) => b.projects - a.projects).map((it) => `${it.country} ${it.type}`)
const baselines = baselinesOf(world)
const scores = new Float64Array(world.ids.length)

for (const [at, question] of questions.entries()) {
  const { hidden, others } = question
  const consortium = question.project.id
  const hiddenNumber = world.numbers.get(hidden.id) ?? -1
  const out = new Set(others.map((it) => world.numbers.get(it.id) ?? -1))
  for (const [name, baseline] of Object.entries(baselines)) {
    const start = performance.now()
    scores.fill(0)
    if (name === 'random') for (let other = 0; other < scores.length; other++) scores[other] = dice.next()
    else baseline(others, scores)
    const milliseconds = performance.now() - start
    outcomes[name] ??= []
    outcomes[name].push({ ...rankByScore(scores, hiddenNumber, out, dice), milliseconds, consortium })
  }
  const start = performance.now()
  const { context, candidates } = await askRecord(db, finder, question)
  const list = suggestPartners(context, candidates, 'partner', listed, options.prefer)
  const milliseconds = performance.now() - start
  const numbers = list.map((it) => world.numbers.get(it.organisation.id) ?? -1)
  outcomes[mine]?.push({ ...rankInList(numbers, hiddenNumber, world.ids.length - out.size), milliseconds, consortium })
  const wanted = `${hidden.country} ${hidden.type ?? ''}`
  slots[mine]?.push(likelySlots(context.consortium, groups).findIndex((it) => `${it.country} ${it.type}` === wanted))
  slots['most frequent pair']?.push(frequent.indexOf(wanted))
  if (at % 50 === 49) process.stderr.write(`\r${at + 1} of ${questions.length}`)
}
process.stderr.write('\r\u001b[K')

const some = (list: readonly Outcome[], keep: (at: number) => boolean) => list.filter((_, at) => keep(at))
const warm = (at: number) => isWarm[at] === true
const cold = (at: number) => isWarm[at] !== true
const percentile = (list: readonly number[], share: number) =>
  [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))] ?? Number.NaN
const partner = Object.fromEntries(
  Object.entries(outcomes).map(([name, list]) => {
    const times = list.map((it) => it.milliseconds)
    return [
      name,
      {
        all: tally(list),
        warm: tally(some(list, warm)),
        cold: tally(some(list, cold)),
        ...exposureOf(list, world.ids.length),
        msPerQuery: times.reduce((sum, it) => sum + it, 0) / Math.max(1, times.length),
        msP95: percentile(times, 0.95),
      },
    ]
  }),
)
const accuracy = (list: readonly number[], places: number) =>
  list.filter((it) => it >= 0 && it < places).length / Math.max(1, list.length)
const slot = Object.fromEntries(
  Object.entries(slots).map(([name, list]) => [
    name,
    { n: list.length, acc1: accuracy(list, 1), acc3: accuracy(list, 3) },
  ]),
)

const shown = (value: number) => value.toFixed(4)
const columns = ['r10', 'r50', 'mrr'] as const
console.log(
  `\n${'method'.padEnd(30)}${['all', 'warm', 'cold'].map((it) => columns.map((column) => `${it} ${column}`.padStart(10)).join('')).join('')}      gini  coverage  ms/query`,
)
for (const [name, it] of Object.entries(partner))
  console.log(
    `${name.padEnd(30)}${[it.all, it.warm, it.cold].map((part) => columns.map((column) => shown(part[column]).padStart(10)).join('')).join('')}${shown(it.gini).padStart(10)}${shown(it.coverage).padStart(10)}${it.msPerQuery.toFixed(1).padStart(10)}`,
  )

const ours = outcomes[mine] ?? []
const ratios = Object.fromEntries(
  Object.entries(outcomes)
    .filter(([name]) => name !== mine)
    .map(([name, list]) => [
      name,
      {
        all10: ratioOf(ours, list, 10, dice),
        warm10: ratioOf(some(ours, warm), some(list, warm), 10, dice),
        cold50: ratioOf(some(ours, cold), some(list, cold), 50, dice),
      },
    ]),
)
const interval = ({ ratio, low, high }: { ratio: number; low: number; high: number }) =>
  `${ratio.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`
console.log('\nmedspiller over each, ratio with its paired 90 % interval')
for (const [name, it] of Object.entries(ratios))
  console.log(
    `${name.padEnd(30)} R@10 all ${interval(it.all10)}   R@10 warm ${interval(it.warm10)}   R@50 cold ${interval(it.cold50)}`,
  )
const chance = 50 / (world.ids.length - 1)
console.log(
  `R@50 by chance: ${shown(chance)}; cold of ours over chance: ${((partner[mine]?.cold.r50 ?? 0) / chance).toFixed(2)}`,
)

console.log('\nslot: country and type of the hidden member')
for (const [name, it] of Object.entries(slot))
  console.log(`${name.padEnd(30)} accuracy@1 ${shown(it.acc1)}   @3 ${shown(it.acc3)}   n ${it.n}`)

/** For whom it works better and worse: the ten most frequent values of the hidden members. */
const by = Object.fromEntries(
  (['country', 'type'] as const).map((fact) => {
    const values = questions.map((it) => it.hidden[fact] ?? '')
    const counted = Map.groupBy(values.keys(), (at) => values[at] ?? '')
    const largest = [...counted].sort((a, b) => b[1].length - a[1].length).slice(0, 10)
    return [fact, largest.map(([value, list]) => ({ value, ...tally(list.flatMap((at) => ours[at] ?? [])) }))]
  }),
)
for (const [fact, list] of Object.entries(by)) {
  console.log(`\nby ${fact}`)
  for (const it of list)
    console.log(
      `${(it.value || 'unknown').padEnd(30)} n ${String(it.n).padStart(5)}  R@10 ${shown(it.r10)}  R@50 ${shown(it.r50)}`,
    )
}

if (options.json)
  await writeFile(
    options.json,
    `${JSON.stringify({ partner, slot, by, ratios, chance50: chance, pool: world.ids.length, seed: options.seed, prefer: options.prefer }, null, 2)}\n`,
  )
await record.close()
