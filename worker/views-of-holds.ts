// What the API gives out of requests for places: how each stands, and what may be done next.
import { z } from 'zod'
import type { CohortRow } from '../db/cohorts.ts'
import type { Hold } from '../db/holds.ts'
import { afterAction, type HoldAction, holdActions, holdStates } from '../domain/places/hold.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { placementWords } from '../domain/words/placements.ts'

export const holdView = z
  .object({
    id: z.string(),
    cohort: z.string(),
    place: z.string(),
    school: z.string(),
    country: z.string(),
    host: z.string(),
    from: z.string(),
    to: z.string(),
    learners: z.number(),
    state: z.enum(holdStates),
    text: z.string(),
    expires: z.string().optional().meta({ description: 'Until when places are kept without an answer' }),
    may: z.array(z.enum(holdActions)),
    over: z.boolean().meta({ description: 'Is the stay over, so that both sides may say how it went?' }),
    hostAgain: z.boolean().optional(),
    schoolAgain: z.boolean().optional(),
  })
  .meta({ id: 'Hold' })

export type HoldView = z.infer<typeof holdView>

/** What each side may do: a host answers, a school takes back, and both may call off what was agreed. */
export const allowed: Record<'host' | 'school', readonly HoldAction[]> = {
  host: ['confirm', 'decline'],
  school: ['cancel'],
}

/** A request as one side sees it. */
export function viewHold(
  { hold, cohort, host }: { hold: Hold; cohort: CohortRow | undefined; host: string | undefined },
  side: 'host' | 'school',
  language: ScreenLanguage,
  now: number,
): HoldView {
  return {
    id: hold.id,
    cohort: hold.cohort,
    place: hold.place,
    school: cohort?.school ?? '',
    country: cohort?.country ?? '',
    host: host ?? '',
    from: hold.from,
    to: hold.to,
    learners: hold.learners,
    state: hold.state,
    text: placementWords(language).states[hold.state],
    ...(hold.state === 'held' && { expires: new Date(hold.expires).toISOString() }),
    may: allowed[side].filter((it) => afterAction(hold, it, now) !== undefined),
    over: hold.state === 'confirmed' && hold.to < new Date(now).toISOString().slice(0, 10),
    ...(hold.hostAgain !== null && { hostAgain: hold.hostAgain }),
    ...(hold.schoolAgain !== null && { schoolAgain: hold.schoolAgain }),
  }
}
