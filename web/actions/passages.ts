// Which actions of then became which of now: one passage for each thing that is said of it.
import type { ActionEntry } from '../api.ts'

export type Passage = { note: string; from: ActionEntry[]; to: ActionEntry[] }

/** Every passage in the order of the earlier guide; actions that share one stand together, each once. */
export function passages(then: readonly ActionEntry[], now: readonly ActionEntry[]): Passage[] {
  const all = new Map<string, { from: Set<ActionEntry>; to: Set<string> }>()
  for (const action of then)
    for (const { id, note } of action.successors) {
      const passage = all.get(note) ?? { from: new Set(), to: new Set() }
      all.set(note, { from: passage.from.add(action), to: passage.to.add(id) })
    }
  return [...all].map(([note, { from, to }]) => ({
    note,
    from: [...from],
    to: now.filter(({ id }) => to.has(id)),
  }))
}
