// Ranks and what is told of them: recall, mean reciprocal rank, coverage and spread of exposure, intervals.
import type { Dice } from './dice.ts'

/** Where the hidden member of a consortium stood in one list, and who was shown in its first ten places. */
export type Outcome = { rank: number; top: number[]; milliseconds: number; consortium: string }
type Place = Pick<Outcome, 'rank' | 'top'>
export type Tally = { n: number; r10: number; r50: number; mrr: number }

/** The place of one by its score, equal scores sharing the mean of their places; and ten shown, equals drawn by lot. */
export function rankByScore(scores: Float64Array, hidden: number, out: ReadonlySet<number>, dice: Dice): Place {
  const mine = scores[hidden] ?? 0
  let higher = 0
  let equal = 0
  for (let at = 0; at < scores.length; at++) {
    if (at === hidden || out.has(at)) continue
    const score = scores[at] ?? 0
    if (score > mine) higher++
    else if (score === mine) equal++
  }
  return { rank: 1 + higher + equal / 2, top: topTen(scores, out, dice) }
}

function topTen(scores: Float64Array, out: ReadonlySet<number>, dice: Dice): number[] {
  const best: { at: number; score: number; lot: number }[] = []
  // A walk from a place drawn by lot, with a lot for equals: cheap, and fair to everybody over many lists.
  const start = dice.below(scores.length)
  for (let step = 0; step < scores.length; step++) {
    const at = (start + step) % scores.length
    if (out.has(at)) continue
    const score = scores[at] ?? 0
    const last = best[9]
    if (last && score < last.score) continue
    const it = { at, score, lot: dice.next() }
    if (last && score === last.score && it.lot <= last.lot) continue
    best.push(it)
    best.sort((a, b) => b.score - a.score || b.lot - a.lot)
    best.length = Math.min(10, best.length)
  }
  return best.map((it) => it.at)
}

/** The place in a list as a person reads it; all who are not listed share the mean of the places after it. */
export function rankInList(listed: readonly number[], hidden: number, others: number): Place {
  const at = listed.indexOf(hidden)
  return { rank: at >= 0 ? at + 1 : (listed.length + 1 + others) / 2, top: listed.slice(0, 10) }
}

export function tally(outcomes: readonly Outcome[]): Tally {
  const mean = (value: (it: Outcome) => number) =>
    outcomes.length ? outcomes.reduce((sum, it) => sum + value(it), 0) / outcomes.length : 0
  return {
    n: outcomes.length,
    r10: mean((it) => Number(it.rank <= 10)),
    r50: mean((it) => Number(it.rank <= 50)),
    mrr: mean((it) => 1 / it.rank),
  }
}

/** How often each of `size` was shown, and how unevenly: 0 all alike, 1 one alone; coverage is the share shown at all. */
export function exposureOf(outcomes: readonly Outcome[], size: number): { gini: number; coverage: number } {
  const shown = new Float64Array(size)
  for (const { top } of outcomes) for (const at of top) shown[at] = (shown[at] ?? 0) + 1
  const covered = shown.reduce((sum, it) => sum + Number(it > 0), 0)
  const sorted = shown.sort()
  const total = sorted.reduce((sum, it) => sum + it, 0)
  const weighted = sorted.reduce((sum, it, at) => sum + (at + 1) * it, 0)
  return { gini: total ? (2 * weighted) / (size * total) - (size + 1) / size : 0, coverage: covered / size }
}

/**
 * A ratio of two methods' recall at `places` over the same questions, with its 90 % interval by drawing consortia anew:
 * members of the same one are found, or not, together.
 */
export function ratioOf(
  ours: readonly Outcome[],
  theirs: readonly Outcome[],
  places: number,
  dice: Dice,
): { ratio: number; low: number; high: number } {
  const hits = (outcomes: readonly Outcome[], among: readonly number[]) =>
    among.filter((at) => (outcomes[at]?.rank ?? Number.POSITIVE_INFINITY) <= places).length
  const consortia = [...Map.groupBy(ours.keys(), (at) => ours[at]?.consortium).values()]
  const counts = consortia.map((among) => [hits(ours, among), hits(theirs, among)] as const)
  const ratio = (one: number, other: number) => (other ? one / other : one ? Number.POSITIVE_INFINITY : Number.NaN)
  const sumOf = (drawn: (at: number) => number) => {
    let [one, other] = [0, 0]
    for (let at = 0; at < counts.length; at++) {
      const [a, b] = counts[drawn(at)] ?? [0, 0]
      one += a
      other += b
    }
    return ratio(one, other)
  }
  const draws = Array.from({ length: 1000 }, () => sumOf(() => dice.below(counts.length))).sort((x, y) => x - y)
  return { ratio: sumOf((at) => at), low: draws[50] ?? Number.NaN, high: draws[949] ?? Number.NaN }
}
