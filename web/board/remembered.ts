// What takes long to work out of a team is worked out once: the board is drawn again with every letter somebody types.
import type { Judgement } from './judgement.ts'

/** The same as the given function, which is only called again when the team or what it applies for has changed. */
export function remembered<Answer>(work: (judgement: Judgement) => Answer): (judgement: Judgement) => Answer {
  let last: { key: string; answer: Answer } | undefined
  return (judgement) => {
    const { call, consortium } = judgement
    const key = JSON.stringify([call.id, call.year, consortium])
    if (last?.key !== key) last = { key, answer: work(judgement) }
    return last.answer
  }
}
