// `npm run fit:match -- --train FILE... --test FILE...`: finds how much reasons count, from who joined in the test years.
// Give it years that no benchmark will be run on. It prints the weights; a person writes them into the one table.
import { type Reason, reasonsFor } from '../../domain/match.ts'
import { learned, weights } from '../../domain/weights.ts'
import { embeddedFinder } from '../../search/embedded.ts'
import { diceOf } from './match/dice.ts'
import { fitWeights, type Lesson } from './match/fit.ts'
import { readOptions } from './match/options.ts'
import { askRecord, drawQuestions } from './match/queries.ts'
import { makeMatchRecord } from './match/record.ts'

const options = readOptions(process.argv.slice(2))
const record = await makeMatchRecord(options, options.decoys, options.seed)
const finder = embeddedFinder(record.db.$client)
const questions = drawQuestions(record.tests, options.sample, options.perProject, diceOf(options.seed))
const lessons: Lesson[] = []
for (const [at, question] of questions.entries()) {
  const { context, candidates } = await askRecord(record.db, finder, question)
  const sums = candidates.map((it) => amountsOf(reasonsFor(it, context)))
  const hidden = candidates.findIndex((it) => it.organisation.id === question.hidden.id)
  // Of somebody who was not gathered nothing is learned; nor of one without a project, whom no reason here tells from others.
  if (hidden >= 0 && Object.keys(candidates[hidden]?.experience ?? {}).length > 0)
    lessons.push({ amounts: sums, hidden })
  if (at % 50 === 49) process.stderr.write(`\r${at + 1} of ${questions.length}`)
}
process.stderr.write('\r\u001b[K')
await record.close()
console.log(`${lessons.length} of ${questions.length} questions teach something`)

const start = learned.map((code) => weights[code])
const { fitted, before, after } = fitWeights(lessons, start)
console.log(
  `mean log-likelihood of who joined: ${before.toFixed(4)} with the weights in use, ${after.toFixed(4)} fitted`,
)
learned.forEach((code, at) => {
  console.log(`${code.padEnd(24)} ${start[at]?.toFixed(2)} -> ${fitted[at]?.toFixed(2)}`)
})

/** How much of each learned reason a candidate has: its value over its weight. */
function amountsOf(reasons: readonly Reason[]): number[] {
  return learned.map((code) =>
    reasons.filter((it) => it.code === code).reduce((sum, it) => sum + it.value / (weights[code] || 1), 0),
  )
}
