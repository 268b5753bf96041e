// Variants of an action: which one a consortium satisfies, or which it comes nearest to and what that still lacks.
import type { Reading } from './reading.ts'
import type { Requirement, Variant } from './requirement.ts'

type Tried = { name: Variant['name']; holds: Reading['holds']; parts: [Requirement, Reading][] }

const order: Reading['holds'][] = ['yes', 'advised', 'open', 'no']

/** Judges `oneOf`: the best variant decides; among those that fail, the one nearest to being met is told. */
export function variantReading(variants: readonly Variant[], read: (requirement: Requirement) => Reading): Reading {
  const [best] = variants.map((it) => tried(it, read)).sort(inOrder)
  if (!best) return { holds: 'yes' }
  const lacks = best.parts.filter(([, { holds }]) => holds === best.holds && holds !== 'yes')
  return {
    holds: best.holds,
    members: [...new Set(lacks.flatMap(([, it]) => it.members ?? []))],
    missing: [...new Set(lacks.flatMap(([, it]) => it.missing ?? []))],
    variant: { name: best.name, lacks },
  }
}

/** A variant stands as its worst part does. */
function tried({ name, requires }: Variant, read: (requirement: Requirement) => Reading): Tried {
  const parts = requires.map((it): [Requirement, Reading] => [it, read(it)])
  const worst = Math.max(0, ...parts.map(([, { holds }]) => order.indexOf(holds)))
  return { name, holds: order[worst] ?? 'no', parts }
}

const inOrder = (a: Tried, b: Tried) => order.indexOf(a.holds) - order.indexOf(b.holds) || distance(a) - distance(b)

const distance = ({ parts }: Tried) => parts.reduce((sum, it) => sum + shortfall(...it), 0)

/** What was stated of the project says which variant is meant: no shortage of people outweighs it. */
const anotherProject = 1000

/** How many organisations or answers a part is short of, or has too many. */
function shortfall(it: Requirement, { holds, count, against, members = [] }: Reading): number {
  if (holds !== 'no') return 0
  if (it.kind === 'project') return anotherProject
  if (against && count) return count.certain - against.possible
  if (!count) return Math.max(1, members.length)
  const least = 'atLeast' in it ? (it.atLeast ?? 0) : count.possible + 1
  return Math.max(least - count.possible, it.kind === 'count' ? count.certain - (it.atMost ?? count.certain) : 1)
}
