// What the API gives out of places and packages. A tutor's name is for those who have agreed on a stay.
import { z } from 'zod'
import type { Database } from '../db/client.ts'
import { loadOccupations } from '../db/work.ts'
import { languages } from '../domain/organisation.ts'
import { type Fit, packageReasons, questions } from '../domain/places/fit.ts'
import { fieldName, type Occupation, occupationName, occupationOf } from '../domain/places/occupation.ts'
import type { Package, Shortfall } from '../domain/places/package.ts'
import { accessKinds, freeIn, lodgings, type Place, pays, type Span, stretchesOf } from '../domain/places/place.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { placementWords } from '../domain/words/placements.ts'

export const placeView = z
  .object({
    id: z.string(),
    name: z.string(),
    country: z.string(),
    town: z.string().optional(),
    latitude: z.number(),
    longitude: z.number(),
    field: z.string(),
    occupation: z.string().optional(),
    /** The occupation if one is named, else the field. */
    workLabel: z.string(),
    languages: z.array(z.enum(languages)),
    access: z.array(z.enum(accessKinds)).optional(),
    pay: z.enum(pays).optional(),
    lodging: z.enum(lodgings).optional(),
    eqf: z.tuple([z.number(), z.number()]).optional(),
    youngest: z.number().optional(),
    hosted: z.number(),
    again: z.number(),
    lastConfirmed: z.string().optional(),
    sample: z.boolean(),
    free: z.number().optional().meta({ description: 'How many more it takes on every day asked for' }),
    periods: z.array(
      z.object({ id: z.string(), from: z.string(), to: z.string(), capacity: z.number(), free: z.number() }),
    ),
  })
  .meta({ id: 'Place', description: 'An absent fact is unknown, not a no.' })

export type PlaceView = z.infer<typeof placeView>

/** The days asked for, and occupations that an import brought, by their ids. */
export type Shown = { span?: Span; names?: ReadonlyMap<string, Occupation> }

/** Imported occupations that places are for; none is looked up where all are built in. */
export const namesOf = (db: Database, places: readonly Place[]): Promise<Map<string, Occupation>> =>
  loadOccupations(
    db,
    places.flatMap(({ occupation }) => (occupation && !occupationOf(occupation) ? [occupation] : [])),
  )

/** A place as everybody sees it. */
export function viewPlace(place: Place, language: ScreenLanguage, { span, names }: Shown = {}): PlaceView {
  const { host: _, tutors: __, perTutor: ___, isSample, periods, languages: spoken, access, eqf, ...facts } = place
  return {
    ...facts,
    languages: [...spoken],
    ...(access && { access: [...access] }),
    ...(eqf && { eqf: [eqf[0], eqf[1]] as [number, number] }),
    sample: isSample === true,
    workLabel: workLabel(place, language, names),
    ...(span && { free: Math.max(0, ...periods.map((it) => freeIn(it, span))) }),
    periods: periods.map((it) => ({
      id: it.id,
      from: it.from,
      to: it.to,
      capacity: it.capacity,
      free: freeIn(it, it),
    })),
  }
}

export const calendarView = z
  .array(z.object({ from: z.string(), to: z.string(), capacity: z.number(), free: z.number() }))
  .meta({ description: 'Stretches of days, with how many are free on each of them' })

/** A calendar day by day, as far as it changes. */
export const viewCalendar = ({ periods }: Place): z.infer<typeof calendarView> =>
  periods.flatMap((it) => stretchesOf(it).map((stretch) => ({ ...stretch, capacity: it.capacity })))

const workLabel = (
  { field, occupation }: Pick<Place, 'field' | 'occupation'>,
  language: ScreenLanguage,
  names: Shown['names'],
) => {
  const known = occupation && (occupationOf(occupation) ?? names?.get(occupation))
  return known ? occupationName(known, language) : (fieldName(field, language) ?? field)
}

const shareView = z.object({
  place: placeView,
  learners: z.number(),
  room: z.number(),
  kilometres: z.number(),
  accessible: z.boolean(),
  common: z.array(z.enum(languages)),
  questions: z.array(z.object({ code: z.enum(questions), text: z.string() })),
})

export const packageView = z
  .object({
    centre: z.string().meta({ description: 'The place in the middle; all others are within reach of it' }),
    from: z.string(),
    to: z.string(),
    movedDays: z.number(),
    placed: z.number(),
    value: z.number(),
    parts: z.array(z.object({ code: z.enum(packageReasons), value: z.number(), text: z.string() })),
    shares: z.array(shareView),
  })
  .meta({ id: 'Package', description: 'Hosts that together take the group; `value` is the sum of `parts`' })

export function viewPackage(
  it: Package,
  language: ScreenLanguage,
  names?: Shown['names'],
): z.infer<typeof packageView> {
  const words = placementWords(language)
  const shareOf = ({ fit, learners, kilometres }: { fit: Fit; learners: number; kilometres: number }) => ({
    place: viewPlace(fit.place, language, { span: it.span, names }),
    learners,
    room: fit.room,
    kilometres: Math.round(kilometres * 10) / 10,
    accessible: fit.isAccessible,
    common: [...fit.common],
    questions: fit.questions.map((code) => ({ code, text: words.questions[code] })),
  })
  return {
    centre: it.centre.id,
    ...it.span,
    movedDays: it.movedDays,
    placed: it.placed,
    value: it.value,
    parts: it.parts.map((part) => ({ ...part, text: words.reasons[part.code] })),
    shares: it.shares.map(shareOf),
  }
}

export const shortfallView = z.object({
  placed: z.number(),
  of: z.number(),
  missing: z.number(),
  text: z.string(),
  near: z.array(
    z.object({
      place: placeView,
      kilometres: z.number(),
      why: z.string(),
      room: z.number().optional(),
      text: z.string(),
    }),
  ),
})

export function viewShortfall(
  it: Shortfall,
  reach: number,
  language: ScreenLanguage,
  names?: Shown['names'],
): z.infer<typeof shortfallView> {
  const words = placementWords(language)
  return {
    placed: it.placed,
    of: it.of,
    missing: it.missing,
    text: words.shortfall(it, reach),
    near: it.near.map(({ place, kilometres, why, room }) => ({
      place: viewPlace(place, language, { names }),
      kilometres: Math.round(kilometres * 10) / 10,
      why,
      room,
      text: words.barriers[why],
    })),
  }
}
