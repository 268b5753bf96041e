// What the address of the list of places holds: the wishes, so that they can be shared.
import { parseCountry } from '../../domain/country.ts'
import { isWorkField } from '../../domain/places/occupation.ts'
import { listOf, oneOf } from '../search-params.ts'

export type PlacesSearch = {
  q?: string
  /** Meanings taken back, as `country:NO`. */
  without?: string[]
  field?: string
  country?: string
  /** Monday of the week the stay begins in, and its length in weeks. */
  from?: string
  weeks?: number
  learners?: number
}

const number = (value: unknown, most: number) => {
  const count = Number(oneOf(value))
  return Number.isInteger(count) && count > 0 && count <= most ? count : undefined
}

/** Leaves out what makes no sense. */
export function readPlacesSearch(search: Record<string, unknown>): PlacesSearch {
  const field = oneOf(search.field)
  const from = oneOf(search.from)
  const country = parseCountry(oneOf(search.country) ?? '')
  const without = listOf(search.without)
  return {
    q: oneOf(search.q),
    without: without.length > 0 ? without : undefined,
    field: field && isWorkField(field) ? field : undefined,
    country,
    from: from && /^\d{4}-\d{2}-\d{2}$/.test(from) && !Number.isNaN(Date.parse(from)) ? from : undefined,
    weeks: number(search.weeks, 52),
    learners: number(search.learners, 500),
  }
}

const day = 86_400_000

/** A day so many days later. */
export const daysLater = (from: string, days: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * day).toISOString().slice(0, 10)

/** The Monday of the week after today. */
export function nextMonday(now: Date): string {
  const today = now.toISOString().slice(0, 10)
  return daysLater(today, ((8 - now.getUTCDay()) % 7) + 1 - 1 || 7)
}
