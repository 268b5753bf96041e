// The figures of an activity as its requirements carry them: how long it lasts, and how many go.
import type { MobilityActivity } from '../programme.ts'

export type ActivityFigures = {
  days?: [number, number]
  months?: [number, number]
  daysIfFewerOpportunities?: number
  fewestLearners?: number
}

/** How long an activity lasts and the fewest people who go, where its guide says so. */
export function figuresOfActivity({ requires }: MobilityActivity): ActivityFigures {
  const lasts = requires.find((it) => it.kind === 'lasts')
  const people = requires.filter((it) => it.kind === 'participants').filter((it) => !it.recommended)
  const span: [number, number] | undefined = lasts && [lasts.from, lasts.to]
  return {
    ...(lasts && { [lasts.unit]: span }),
    daysIfFewerOpportunities: lasts?.fromIfFewerOpportunities,
    fewestLearners: people[0]?.atLeast,
  }
}
