// Are we ready? What decides success by those who give advice, asked one by one. It judges nobody: it shows what to do next.

export const readinessCriteria = ['owner', 'head', 'person', 'time', 'evaluation', 'strengths', 'ally', 'plan'] as const
export type ReadinessCriterion = (typeof readinessCriteria)[number]

export const readinessAnswers = ['yes', 'partly', 'no'] as const
export type ReadinessAnswer = (typeof readinessAnswers)[number]

/** What has been answered; a question that was not is open, not a no. */
export type Readiness = { [Criterion in ReadinessCriterion]?: ReadinessAnswer }

/** How far along each answer is, from 0 to 1. */
export const standingOf: Record<ReadinessAnswer, number> = { yes: 1, partly: 0.5, no: 0 }

/** What is left to do, in the order to do it: first what is missing, then what is half done, then what nobody answered. */
export function nextSteps(readiness: Readiness): ReadinessCriterion[] {
  const rank = (it: ReadinessCriterion) => ['no', 'partly', undefined].indexOf(readiness[it])
  return readinessCriteria.filter((it) => readiness[it] !== 'yes').sort((a, b) => rank(a) - rank(b))
}

/** How many questions were answered, and how many of them with yes. */
export function countReadiness(readiness: Readiness): { answered: number; ready: number; of: number } {
  const answers = readinessCriteria.flatMap((it) => readiness[it] ?? [])
  return { answered: answers.length, ready: answers.filter((it) => it === 'yes').length, of: readinessCriteria.length }
}
