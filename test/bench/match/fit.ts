// Fits weights so that who really joined gets the highest score among those gathered: a conditional logit by Adam.

/** One question: for each candidate how much it has of each reason, and which of them joined. */
export type Lesson = { amounts: number[][]; hidden: number }

const passes = 60
const batch = 64
const step = { size: 0.05, mean: 0.9, spread: 0.99 }
/** Keeps weights small where the data say little. */
const restraint = 1e-4

/** @returns the weights, and the mean log-likelihood before and after. */
export function fitWeights(
  lessons: readonly Lesson[],
  start: readonly number[],
): { fitted: number[]; before: number; after: number } {
  let fitted = [...start]
  const mean = start.map(() => 0)
  const spread = start.map(() => 0)
  let steps = 0
  for (let pass = 0; pass < passes; pass++)
    for (let from = 0; from < lessons.length; from += batch) {
      const part = lessons.slice(from, from + batch)
      const slope = start.map(() => 0)
      for (const lesson of part) addSlope(lesson, fitted, slope)
      steps++
      const rate = step.size / (1 + pass / 10)
      fitted = fitted.map((weight, at) => {
        const up = (slope[at] ?? 0) / part.length - restraint * weight
        mean[at] = step.mean * (mean[at] ?? 0) + (1 - step.mean) * up
        spread[at] = step.spread * (spread[at] ?? 0) + (1 - step.spread) * up * up
        const direction = (mean[at] ?? 0) / (1 - step.mean ** steps)
        return weight + (rate * direction) / (Math.sqrt((spread[at] ?? 0) / (1 - step.spread ** steps)) + 1e-8)
      })
    }
  const likelihood = (weights: readonly number[]) =>
    lessons.reduce((sum, it) => sum + Math.log(sharesOf(it, weights)[it.hidden] ?? 0), 0) / Math.max(1, lessons.length)
  return { fitted, before: likelihood(start), after: likelihood(fitted) }
}

function sharesOf({ amounts }: Lesson, weights: readonly number[]): Float64Array {
  const scores = Float64Array.from(amounts, (it) =>
    it.reduce((sum, amount, at) => sum + amount * (weights[at] ?? 0), 0),
  )
  const top = scores.reduce((max, it) => Math.max(max, it), Number.NEGATIVE_INFINITY)
  const odds = scores.map((it) => Math.exp(it - top))
  const all = odds.reduce((sum, it) => sum + it, 0)
  return odds.map((it) => it / all)
}

function addSlope(lesson: Lesson, weights: readonly number[], slope: number[]): void {
  const shares = sharesOf(lesson, weights)
  lesson.amounts.forEach((amounts, candidate) => {
    const share = (candidate === lesson.hidden ? 1 : 0) - (shares[candidate] ?? 0)
    amounts.forEach((amount, at) => {
      slope[at] = (slope[at] ?? 0) + share * amount
    })
  })
}
