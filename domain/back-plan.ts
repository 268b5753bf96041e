// The way back from a deadline: what must be done how many days before it, so that one can send in time.
import { dayAfter, daysBetween } from './date.ts'

export const planSteps = ['partners', 'oids', 'draft', 'mandates', 'submit'] as const

/** A step of ours by its code, or one with a name of the person's own; `before` is days before the deadline. */
export type PlanStep = { before: number; done?: true } & ({ step: (typeof planSteps)[number] } | { name: string })

/** How many steps a plan may have, how far ahead one may begin, how long a name may be. */
export const planLimits = { steps: 30, before: 400, name: 120 } as const

/** Our proposal, to be changed by whoever plans; the programme prescribes none of it but the deadline. */
export const usualPlan: readonly PlanStep[] = [
  { step: 'partners', before: 70 },
  { step: 'oids', before: 56 },
  { step: 'draft', before: 28 },
  { step: 'mandates', before: 14 },
  { step: 'submit', before: 2 },
]

/** A step with its day and the days left until then; without both while nobody has announced the deadline. */
export type DatedStep = {
  /** Its place in the plan as it is kept. */
  index: number
  step: PlanStep
  day?: string
  left?: number
  standing: 'done' | 'over' | 'late' | 'next' | 'ahead'
}

/**
 * The plan in the order of its days. The first step that is neither done nor late is the next one; once the deadline has
 * passed nothing is late any more, but over.
 * @param deadline `YYYY-MM-DD`, if it is known
 */
export function datePlan(plan: readonly PlanStep[], deadline: string | undefined, today: string): DatedStep[] {
  const isOver = deadline !== undefined && deadline < today
  let isNextFound = false
  return plan
    .map((step, index) => ({ step, index }))
    .sort((a, b) => b.step.before - a.step.before || a.index - b.index)
    .map(({ step, index }): DatedStep => {
      const day = deadline && dayAfter(deadline, -step.before)
      const left = day === undefined || isOver ? undefined : daysBetween(today, day)
      const isLate = left !== undefined && left < 0
      const standing = step.done ? 'done' : isOver ? 'over' : isLate ? 'late' : isNextFound ? 'ahead' : 'next'
      if (standing === 'next') isNextFound = true
      return { index, step, day, left, standing }
    })
}
