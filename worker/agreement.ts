// The data of what a school and a host agreed on, as a learning agreement needs it; places for names of learners stay empty.
import { z } from 'zod'
import type { CohortRow } from '../db/cohorts.ts'
import type { Hold } from '../db/holds.ts'
import type { HostRow, PlaceRow } from '../db/places.ts'
import { languages } from '../domain/organisation.ts'
import { fieldName, type Occupation, occupationName, occupationOf } from '../domain/places/occupation.ts'
import { lengthOf, lodgings, pays } from '../domain/places/place.ts'
import type { MobilityActivity } from '../domain/programme.ts'
import { activityLabel } from '../domain/words/labels.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'

export const agreementView = z
  .object({
    action: z.string(),
    year: z.number(),
    activity: z.string(),
    activityLabel: z.string(),
    school: z.object({ name: z.string(), country: z.string(), email: z.string().optional() }),
    host: z.object({
      name: z.string(),
      country: z.string(),
      town: z.string().optional(),
      website: z.string().optional(),
      email: z.string().optional(),
    }),
    from: z.string(),
    to: z.string(),
    days: z.number(),
    learners: z.number(),
    tutor: z.string().optional(),
    field: z.string(),
    fieldLabel: z.string(),
    occupation: z.string().optional(),
    occupationLabel: z.string().optional(),
    eqf: z.number().optional(),
    work: z.string().optional(),
    languages: z.array(z.enum(languages)),
    pay: z.enum(pays).optional(),
    lodging: z.enum(lodgings).optional(),
    licences: z.string().optional(),
    safety: z.string().optional(),
    learningOutcomes: z.array(z.string()).meta({ description: 'To be filled in by the school: we know none' }),
  })
  .meta({ id: 'Agreement' })

/** `imported`: the occupation, where an import brought it. */
type Agreed = {
  hold: Hold
  cohort: CohortRow
  host: HostRow
  place: PlaceRow
  imported?: Occupation
  emails: { school?: string; host?: string }
}

/** What was agreed, without what anybody would have to invent: learning outcomes are the school’s to write. */
export function agreementOf(
  { hold, cohort, host, place, imported, emails }: Agreed,
  language: ScreenLanguage,
): z.infer<typeof agreementView> {
  const occupation = place.occupation ? (occupationOf(place.occupation) ?? imported) : undefined
  return {
    action: cohort.action,
    year: cohort.year,
    activity: cohort.activity,
    activityLabel: activityLabel(cohort.activity as MobilityActivity['activity'], language),
    school: { name: cohort.school, country: cohort.country, email: emails.school },
    host: {
      name: host.name,
      country: host.country,
      town: host.town ?? undefined,
      website: host.website ?? undefined,
      email: emails.host,
    },
    from: hold.from,
    to: hold.to,
    days: lengthOf(hold),
    learners: hold.learners,
    tutor: place.tutor ?? undefined,
    field: place.field,
    fieldLabel: fieldName(place.field, language) ?? place.field,
    occupation: place.occupation ?? undefined,
    occupationLabel: occupation && occupationName(occupation, language),
    eqf: cohort.needs.eqf,
    work: place.work ?? undefined,
    languages: place.languages.filter((it) => cohort.needs.languages.includes(it)),
    pay: place.pay ?? undefined,
    lodging: place.lodging ?? undefined,
    licences: place.licences ?? undefined,
    safety: place.safety ?? undefined,
    learningOutcomes: [],
  }
}
