// Taking an action over into another guide year, where only the differences are known.
import type { Action } from '../programme.ts'
import type { Confidence, Requirement, Rule } from '../requirement.ts'

type Difference = Partial<Omit<Action, 'id' | 'guide' | 'requires'>> & {
  /** Requirements that replace those of the same id, or are added. */
  requires?: readonly Requirement[]
}

const weaker: Record<Confidence, Confidence> = { V: 'V2', V2: 'V2', R: 'R' }

/**
 * An action as another year has it. What is taken over keeps its source, page and guide year and is no longer read
 * (`V2` at best); what differs is given with its own source.
 */
export function takenOver(action: Action, year: number, difference: Difference = {}): Action {
  const { requires = [], ...rest } = difference
  const replaced = new Map(requires.map((it) => [it.id, it]))
  const kept = action.requires.map((it) => replaced.get(it.id) ?? inherited(it, action.guide))
  const added = requires.filter((it) => !action.requires.some((own) => own.id === it.id))
  return {
    ...action,
    confidence: weaker[action.confidence],
    activities: action.activities?.map((it) => ({
      ...it,
      requires: it.requires.map((rule) => inherited(rule, action.guide)),
    })),
    award: action.award && { ...action.award, confidence: weaker[action.award.confidence ?? 'V'] },
    deadlines: [],
    ...rest,
    guide: year,
    requires: [...kept, ...added],
  }
}

const inherited = <Kept extends Rule>(it: Kept, guide: number): Kept => ({
  ...it,
  confidence: weaker[it.confidence],
  guide: it.guide ?? guide,
})
