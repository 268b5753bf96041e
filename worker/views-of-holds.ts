// What the API gives out of requests for places: how each stands, and what may be done next.
import { z } from 'zod'
import type { CohortRow } from '../db/cohorts.ts'
import type { Hold } from '../db/holds.ts'
import { actionsOf, type HoldSide, holdActions, holdStates } from '../domain/places/hold.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { placementWords } from '../domain/words/placements.ts'

export const holdView = z
  .object({
    id: z.string(),
    cohort: z.string(),
    place: z.string(),
    school: z.string(),
    organisation: z
      .object({ id: z.string(), name: z.string() })
      .optional()
      .meta({ description: 'For the host: the organisation of the record that the school is, as its own people say' }),
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
    guest: z
      .object({ stays: z.number(), again: z.number() })
      .optional()
      .meta({ description: 'For the host: stays of this school that are over, and hosts that would take it again' }),
    contact: z
      .string()
      .optional()
      .meta({ description: 'The mail address of the other side, once the host has confirmed' }),
    hostAgain: z.boolean().optional(),
    schoolAgain: z.boolean().optional(),
    tutorThere: z.boolean().optional(),
    workAgreed: z.boolean().optional(),
  })
  .meta({ id: 'Hold' })

export type HoldView = z.infer<typeof holdView>

type Seen = {
  hold: Hold
  cohort: CohortRow | undefined
  host: string | undefined
  /** How this school was as a guest so far. */
  guest?: { stays: number; again: number }
  organisation?: { id: string; name: string }
  contact?: string
}

/** A request as one side sees it. */
export function viewHold(
  { hold, cohort, host, guest, organisation, contact }: Seen,
  side: HoldSide,
  language: ScreenLanguage,
  now: number,
): HoldView {
  return {
    id: hold.id,
    cohort: hold.cohort,
    place: hold.place,
    school: cohort?.school ?? '',
    organisation,
    country: cohort?.country ?? '',
    host: host ?? '',
    from: hold.from,
    to: hold.to,
    learners: hold.learners,
    state: hold.state,
    text: placementWords(language).states[hold.state],
    ...(hold.state === 'held' && { expires: new Date(hold.expires).toISOString() }),
    may: actionsOf(side, hold, now),
    over: hold.state === 'confirmed' && hold.to < new Date(now).toISOString().slice(0, 10),
    ...(guest && { guest }),
    contact,
    ...(hold.hostAgain !== null && { hostAgain: hold.hostAgain }),
    ...(hold.schoolAgain !== null && { schoolAgain: hold.schoolAgain }),
    tutorThere: hold.tutorThere ?? undefined,
    workAgreed: hold.workAgreed ?? undefined,
  }
}
