// Progress: which breached requirements a change brings nearer to being met.
import { isBreached } from './judge.ts'
import type { Finding } from './requirement.ts'

/** Requirements that are broken no longer, or less so. */
export function nearer(then: readonly Finding[], now: readonly Finding[]): string[] {
  return then.flatMap((before, index) => {
    const after = now[index]
    if (!after || !isBreached(before)) return []
    return !isBreached(after) || reach(after) > reach(before) ? [before.requirement.id] : []
  })
}

/** How far a requirement has come if all turns out well; a balance comes nearer as the other side grows. */
function reach({ count, against, variant, requirement }: Finding): number {
  if (variant && requirement.kind === 'oneOf') {
    const at = requirement.variants.findIndex((it) => it.name === variant.name)
    const met = (requirement.variants[at]?.requires.length ?? 0) - variant.lacks.length
    return met * 1000 + variant.lacks.reduce((sum, it) => sum + reach(it), 0)
  }
  return against ? against.possible - (count?.certain ?? 0) : (count?.possible ?? 0)
}
