// The offer being written in this browser: kept at every change, and turned into what the API takes.
import { useState } from 'react'
import { recall, remember } from '../memory.ts'
import type { Offer, OwnPlaces, Work } from './api.ts'

export type OfferDraft = Omit<Offer, 'field' | 'occupation' | 'latitude' | 'longitude' | 'isOpen'> & {
  work: string
  found?: Work
  latitude?: number
  longitude?: number
}

const key = 'offer'

const fresh = (from: string, to: string): OfferDraft => ({
  name: '',
  country: 'NO',
  work: '',
  periods: [{ from, to, capacity: 2 }],
  tutor: '',
  tutors: 1,
  perTutor: 2,
  languages: ['en'],
})

export type StepError = { field: string; step: number }

/** What is still missing, field by field, with the step it belongs to. */
export function missingIn(draft: OfferDraft): StepError[] {
  const need = (is: unknown, field: string, step: number) => (is ? [] : [{ field, step }])
  return [
    ...need(draft.found, 'field', 0),
    ...need(draft.name.trim(), 'name', 0),
    ...need(draft.latitude !== undefined, 'town', 0),
    ...draft.periods.flatMap((it, at) => need(it.from && it.to && it.from <= it.to, `periods[${at}].to`, 1)),
    ...draft.periods.flatMap((it, at) => need(it.capacity >= 1, `periods[${at}].capacity`, 1)),
    ...need(draft.tutor.trim(), 'tutor', 2),
  ]
}

/** The offer as the API takes it; undefined while something is missing. */
export function offerOf(
  { found, latitude, longitude, work, ...rest }: OfferDraft,
  language: string,
): Offer | undefined {
  if (!found || latitude === undefined || longitude === undefined) return undefined
  const { field, occupation } = found
  return { ...rest, field, occupation, latitude, longitude, work: work || undefined, language, isOpen: true }
}

/** The draft with what changes it; it survives a reload, and signing in. */
export function useOffer(from: string, to: string): [OfferDraft, (more: Partial<OfferDraft>) => void, () => void] {
  const [draft, setDraft] = useState(() => readDraft() ?? fresh(from, to))
  const keep = (next: OfferDraft) => {
    remember(key, JSON.stringify(next))
    setDraft(next)
  }
  return [draft, (more) => keep({ ...draft, ...more }), () => keep(fresh(from, to))]
}

/** An offer of one's own as a draft, to change it. */
export function draftOf({ offer, place }: OwnPlaces['offers'][number]): OfferDraft {
  const stored = offer as Record<string, unknown>
  const text = (name: string) => (typeof stored[name] === 'string' ? (stored[name] as string) : '')
  const { name, country, town, latitude, longitude, field, occupation, access, pay, lodging, eqf, youngest } = place
  return {
    ...{ name, country, town, latitude, longitude, access, pay, lodging, eqf, youngest },
    found: { field, occupation, name: place.workLabel },
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
