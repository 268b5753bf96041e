// Judging a planned stay: the same verdicts as for a consortium, from the requirements of its kind of activity.
import { weigh } from '../judge.ts'
import type { Call, MobilityActivity } from '../programme.ts'
import type { Finding } from '../requirement.ts'
import { readingOfStay } from './reading.ts'
import type { Stay, StayRequirement } from './stay.ts'

export type StayFinding = Finding<StayRequirement>

/** The kinds of stay that an action pays for in its field, in the guide's order; none where it sends nobody. */
export function activitiesOf({ action, field }: Call): readonly MobilityActivity[] {
  return (action.activities ?? []).filter((it) => !it.field || !field || it.field === field)
}

/** Judges a stay as one kind of activity, one finding per requirement in its order; `overall` tells the verdict. */
export function judgeStay({ requires }: MobilityActivity, stay: Stay, year: number): StayFinding[] {
  return requires.map((it) => weigh(it, readingOfStay(it, stay, year)))
}
