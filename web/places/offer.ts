// The offer being written in this browser: kept at every change, and turned into what the API takes.
import { useState } from 'react'
import { daysBetween } from '../../domain/date.ts'
import { recall, remember } from '../memory.ts'
import type { Offer, OwnPlaces, Work } from './api.ts'

export type OfferDraft = Omit<Offer, 'field' | 'occupation' | 'latitude' | 'longitude' | 'isOpen' | 'invitation'> & {
  work: string
  found?: Work
  latitude?: number
  longitude?: number
  /** The question that was shown last. */
  step?: number
}

const key = 'offer'

const homes: Partial<Record<string, Offer['country']>> = {
  ...{ nb: 'NO', da: 'DK', sv: 'SE', de: 'DE', nl: 'NL', fr: 'FR', es: 'ES', it: 'IT', pt: 'PT', pl: 'PL' },
}

/** An offer that says nothing yet; in the country where most speak the language. */
const fresh = (from: string, to: string, language: string): OfferDraft => ({
  name: '',
  country: homes[language] ?? 'NO',
  work: '',
  periods: [{ from, to, capacity: 2 }],
  tutor: '',
  tutors: 1,
  perTutor: 0,
  languages: ['en'],
})

/** What is wrong with a field, as a word of the form, and the question it belongs to. */
export type StepError = { field: string; step: number; word: 'needed' | 'overlaps' | 'over' | 'tooLong' }

/** As the API has it: how many days a period lasts, and how many learners it takes, at most. */
const [mostDays, mostLearners] = [1096, 500]

/** The question that a field belongs to. */
export const stepOf = (field: string) =>
  field.startsWith('periods') ? 1 : /^(organisation|field|occupation|name|country|town|latitude)/.test(field) ? 0 : 2

const mostAtOnce = ({ periods }: OfferDraft) => Math.max(...periods.map((it) => it.capacity))

/** How many learners each tutor has if all places are to be taken. */
export const ratioOf = (draft: OfferDraft) => Math.min(20, Math.ceil(mostAtOnce(draft) / draft.tutors))

/** How many learners the tutors guide at a time, if that is less than there are places. */
export const fewerGuided = (draft: OfferDraft) => {
  const guided = draft.tutors * draft.perTutor
  return guided > 0 && guided < mostAtOnce(draft) ? guided : undefined
}

/** What is still missing or cannot be. @param today `YYYY-MM-DD` */
export function missingIn(draft: OfferDraft, today: string): StepError[] {
  const need = (is: unknown, field: string, step: number, word: StepError['word'] = 'needed'): StepError[] =>
    is ? [] : [{ field, step, word }]
  const { periods } = draft
  const meets = (at: number) =>
    periods.some((it, other) => {
      const period = periods[at]
      return other < at && period && it.from <= period.to && it.to >= period.from
    })
  return [
    ...need(draft.found, 'field', 0),
    ...need(draft.name.trim(), 'name', 0),
    ...need(draft.latitude !== undefined, 'town', 0),
    ...periods.flatMap((it, at) => [
      ...need(it.from, `periods[${at}].from`, 1),
      ...need(it.to && it.from <= it.to, `periods[${at}].to`, 1),
      ...need(!it.to || it.id || it.to >= today, `periods[${at}].to`, 1, 'over'),
      ...need(!it.from || !it.to || daysBetween(it.from, it.to) < mostDays, `periods[${at}].to`, 1, 'tooLong'),
      ...need(!meets(at), `periods[${at}].from`, 1, 'overlaps'),
      ...need(it.capacity >= 1 && it.capacity <= mostLearners, `periods[${at}].capacity`, 1),
    ]),
    ...need(draft.tutor.trim(), 'tutor', 2),
    ...need(draft.tutors >= 1, 'tutors', 2),
    ...need(draft.perTutor >= 1, 'perTutor', 2),
  ]
}

/** The offer as the API takes it; undefined while something is missing. */
export function offerOf(
  { found, latitude, longitude, work, step: _, ...rest }: OfferDraft,
  language: string,
): Offer | undefined {
  if (!found || latitude === undefined || longitude === undefined) return undefined
  const { field, occupation } = found
  return { ...rest, field, occupation, latitude, longitude, work: work || undefined, language, isOpen: true }
}

/** The draft with what changes it; it survives a reload, and signing in. */
export function useOffer(
  from: string,
  to: string,
  language: string,
): [OfferDraft, (more: Partial<OfferDraft>) => void, () => void] {
  const [draft, setDraft] = useState(() => readDraft())
  const keep = (next: OfferDraft) => {
    remember(key, JSON.stringify(next))
    setDraft(next)
  }
  const shown = draft ?? fresh(from, to, language)
  return [shown, (more) => keep({ ...shown, ...more }), () => keep(fresh(from, to, language))]
}

/** An offer of one's own as a draft, to change it. */
export function draftOf({ offer, place }: OwnPlaces['offers'][number]): OfferDraft {
  const stored = offer as Record<string, unknown>
  const text = (name: string) => (typeof stored[name] === 'string' ? (stored[name] as string) : '')
  const { name, country, town, latitude, longitude, field, occupation, access, pay, lodging, eqf, youngest } = place
  return {
    ...{ name, country, town, latitude, longitude, access, pay, lodging, eqf, youngest },
    found: { field, occupation, name: place.workLabel },
    organisation: text('organisation') || undefined,
    work: text('work'),
    periods: place.periods.map(({ id, from, to, capacity }) => ({ id, from, to, capacity })),
    tutor: text('tutor'),
    tutors: Number(stored.tutors),
    perTutor: Number(stored.perTutor),
    languages: place.languages,
    licences: text('licences') || undefined,
    safety: text('safety') || undefined,
  }
}

function readDraft(): OfferDraft | undefined {
  try {
    const kept = JSON.parse(recall(key) ?? 'null')
    return kept && typeof kept === 'object' && Array.isArray(kept.periods) ? (kept as OfferDraft) : undefined
  } catch {
    return undefined
  }
}
