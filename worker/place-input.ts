// Reading what a host offers and what a group needs, with the rules that make nonsense of some of it.
import { z } from 'zod'
import type { Database } from '../db/client.ts'
import { loadOccupation } from '../db/work.ts'
import { daysBetween } from '../domain/date.ts'
import { isWorkField, type Occupation, occupationOf } from '../domain/places/occupation.ts'
import { accessKinds, lodgings, overlap, pays, type Span } from '../domain/places/place.ts'
import { mobilityActivities } from '../domain/programme.ts'
import { activitiesOf, judgeStay } from '../domain/stay/judge.ts'
import { opportunities, type Stay, senders } from '../domain/stay/stay.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { placementWords } from '../domain/words/placements.ts'
import { sayStayRule } from '../domain/words/say-stay.ts'
import { callOf } from './draft.ts'
import { countryInput, idInput, languageInput, nameInput, textInput } from './input.ts'
import { invalid } from './problem.ts'
import { dayInput } from './stay.ts'

const known = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? undefined)
const words = (most: number) => known(textInput(0, most).transform((it) => it || undefined))
const level = z.number().int().min(1).max(8)
const age = z.number().int().min(14).max(99)

/** A calendar reaches two years ahead, a period lasts three years at most, and a stay one. */
const most = { daysAhead: 730, period: 1096, learners: 500, periods: 60, stay: 366 }

export const fieldOfWork = z
  .string()
  .refine(isWorkField, 'is not a field of ISCED-F 2013: take a code from /api/work, such as 0732')

const periodInput = z.object({
  id: known(idInput),
  from: dayInput,
  to: dayInput,
  capacity: z.number().int().min(1).max(most.learners),
})

/** An organisation of the record, by its id; only its own people may name it. */
export const ownOrganisation = known(idInput)

export const offerInput = z
  .object({
    name: nameInput(200),
    country: countryInput,
    town: words(120),
    latitude: z.number().min(-90).max(90),
    longitude: z.number().min(-180).max(180),
    website: known(
      z.url({ protocol: /^https?$/, error: 'is not a web address, such as https://example.org' }).max(300),
    ),
    organisation: ownOrganisation,
    field: fieldOfWork,
    occupation: known(idInput),
    work: words(2000),
    language: known(z.string().regex(/^[a-z]{2}$/, 'is not a language, such as en')),
    periods: z.array(periodInput).min(1, 'needs one period at least').max(most.periods),
    tutor: nameInput(120),
    tutors: z.number().int().min(1).max(100),
    perTutor: z.number().int().min(1).max(20),
    languages: z.array(languageInput).max(20),
    access: known(z.array(z.enum(accessKinds)).max(accessKinds.length)),
    pay: known(z.enum(pays)),
    lodging: known(z.enum(lodgings)),
    eqf: known(z.tuple([level, level]).refine(([from, to]) => from <= to, 'goes from the lower level to the higher')),
    youngest: known(age),
    licences: words(1000),
    safety: words(1000),
    isOpen: z.boolean(),
  })
  .superRefine(({ periods }, issues) => {
    periods.forEach((period, at) => {
      const refuse = (field: string, message: string) =>
        issues.addIssue({ code: 'custom', path: ['periods', at, field], message })
      if (period.to < period.from) refuse('to', `comes before the first day, ${period.from}`)
      if (daysBetween(period.from, period.to) >= most.period)
        refuse('to', `is more than ${most.period} days after the first day`)
      const other = periods.findIndex((it, before) => before < at && overlap(it, period))
      if (other >= 0) refuse('from', `overlaps period ${other + 1}: periods of one place share no day`)
    })
  })
  .meta({ id: 'Offer', description: 'Places for one kind of work at one host' })

export type OfferInput = z.infer<typeof offerInput>

/** @throws a problem that names the period that is over already, or lies too far ahead. */
export function checkCalendar(periods: OfferInput['periods'], today: string): void {
  periods.forEach(({ to, from }, at) => {
    if (to < today) throw invalid(`periods[${at}].to`, `is over: today is ${today}`)
    if (daysBetween(today, from) > most.daysAhead)
      throw invalid(`periods[${at}].from`, `is more than ${most.daysAhead} days ahead`)
  })
}

/**
 * The occupation that work is named by.
 * @throws a problem where the record has none such, or it belongs to another field than the one that is named
 */
export async function readOccupation(
  db: Database,
  { occupation: id, field }: { occupation?: string; field?: string },
): Promise<Occupation | undefined> {
  if (id === undefined) return undefined
  const [builtIn, imported] = [occupationOf(id), await loadOccupation(db, id)]
  const occupation = imported ?? builtIn
  if (!occupation) throw invalid('occupation', 'is not an occupation of the record: take one from /api/work')
  if (field !== undefined && ![builtIn?.field, imported?.field].includes(field))
    throw invalid('field', `is not the field of this occupation, ${occupation.field}`)
  return occupation
}

export const cohortInput = z
  .object({
    action: z.string().min(1).max(60),
    year: z.number().int(),
    activity: z.enum(mobilityActivities),
    country: countryInput,
    learners: z.number().int().min(1).max(most.learners),
    staff: z.number().int().min(0).max(100).default(0),
    field: fieldOfWork,
    occupation: known(idInput),
    eqf: known(level),
    from: dayInput,
    to: dayInput,
    flexibility: z.number().int().min(0).max(60).default(0),
    languages: z.array(languageInput).max(20),
    youngest: known(z.number().int().min(6).max(99)),
    oldest: known(z.number().int().min(6).max(99)),
    needsLodging: known(z.boolean()),
    access: z.array(z.enum(accessKinds)).max(accessKinds.length).default([]),
    accessFor: z.number().int().min(0).max(most.learners).default(0),
    together: z.number().int().min(1).max(10).default(1),
    countries: z.array(countryInput).max(60).default([]),
    fewerOpportunities: known(z.enum(opportunities)),
    sender: known(z.enum(senders)),
    learnersFrom: known(z.array(countryInput).max(60)),
  })
  .superRefine((it, issues) => {
    const refuse = (field: string, message: string) => issues.addIssue({ code: 'custom', path: [field], message })
    if (it.to < it.from) refuse('to', `comes before the first day, ${it.from}`)
    if (it.together > it.learners) refuse('together', `is more than all learners, ${it.learners}`)
    if (it.accessFor > it.learners) refuse('accessFor', `is more than all learners, ${it.learners}`)
    if (it.accessFor > 0 && it.access.length === 0) refuse('access', 'is needed: what do these learners need?')
    if (it.youngest !== undefined && it.oldest !== undefined && it.oldest < it.youngest)
      refuse('oldest', `is younger than the youngest, ${it.youngest}`)
  })
  .meta({ id: 'CohortNeeds', description: 'A group to place: numbers and needs, nobody’s name' })

export type CohortInput = z.infer<typeof cohortInput>

/** The stay a group plans, as the rules look at it; where several countries are possible the host's is open. */
export const stayOf = (it: Omit<CohortInput, 'action' | 'year' | 'activity'>): Stay => ({
  from: it.from,
  to: it.to,
  participants: it.learners,
  fewerOpportunities: it.fewerOpportunities,
  sending: it.country,
  hosting: it.countries.length === 1 ? it.countries[0] : undefined,
  learnersFrom: it.learnersFrom,
  sender: it.sender,
  youngest: it.youngest,
  oldest: it.oldest,
})

/** The fields that lengths and sizes are told of. */
const fieldOf = { lasts: 'to', participants: 'learners' } as const

/**
 * Reads what kind of stay a group plans, and judges it.
 * @throws a problem that names the field and says the rule with its page: a stay that is over, too long or too short, or
 *   a group too small or too large.
 */
export function readStay(it: CohortInput, today: string, language: ScreenLanguage) {
  const call = callOf(it, '')
  const offered = activitiesOf(call)
  const activity = offered.find((one) => one.activity === it.activity)
  if (!activity)
    throw invalid(
      'activity',
      `${call.id} has no ${it.activity}; there are ${offered.map((one) => one.activity).join(', ')}`,
    )
  if (it.from < today) throw invalid('from', `lies in the past: today is ${today}`)
  if (daysBetween(today, it.from) > most.daysAhead) throw invalid('from', `is more than ${most.daysAhead} days ahead`)
  const findings = judgeStay(activity, stayOf(it), it.year)
  for (const { requirement, verdict } of findings)
    if (verdict === 'broken' && (requirement.kind === 'lasts' || requirement.kind === 'participants')) {
      const guide = requirement.guide ?? call.action.guide
      const rule = sayStayRule(requirement, it.year, language)
      throw invalid(fieldOf[requirement.kind], `${rule} (${placementWords(language).page(guide, requirement.page)})`)
    }
  if (daysBetween(it.from, it.to) >= most.stay)
    throw invalid('to', `is more than ${most.stay} days after the first day`)
  return { call, activity, findings }
}

/** Dates a flexible stay may have: as planned, and moved by whole weeks, nearest first. */
export function spansOf(
  { from, to, flexibility }: Span & { flexibility: number },
  today: string,
): (Span & { movedDays: number })[] {
  const weeks = Math.floor(flexibility / 7)
  const moves = [0, ...Array.from({ length: weeks }, (_, at) => [7 * (at + 1), -7 * (at + 1)]).flat()]
  return moves
    .map((days) => ({ from: moved(from, days), to: moved(to, days), movedDays: Math.abs(days) }))
    .filter((it) => it.from >= today)
}

const moved = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
