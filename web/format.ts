// Numbers, dates, money and names of languages as the reader writes them.
import { brusselsInstant } from '../domain/brussels.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { localeOf } from './language.ts'

const dateParts: readonly Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' },
  { year: 'numeric', month: 'long' },
  { year: 'numeric', month: 'long', day: 'numeric' },
]

/** A whole or partial date: `2026-03-05`, `2026-03`, `2026`. What is no date is given back as it is. */
export function formatDate(date: string, language: ScreenLanguage): string {
  const known = date.split('-').length
  const time = Date.parse(date)
  if (Number.isNaN(time)) return date
  return new Intl.DateTimeFormat(localeOf[language], { ...dateParts[known - 1], timeZone: 'UTC' }).format(time)
}

export const formatNumber = (number: number, language: ScreenLanguage): string =>
  new Intl.NumberFormat(localeOf[language]).format(number)

/** A share from 0 to 1 as per cent, with one decimal where it says more. */
export const formatShare = (share: number, language: ScreenLanguage): string =>
  new Intl.NumberFormat(localeOf[language], { style: 'percent', maximumFractionDigits: 1 }).format(share)

/** Whole euros. */
export const formatEuro = (amount: number, language: ScreenLanguage): string =>
  new Intl.NumberFormat(localeOf[language], { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 }).format(
    amount,
  )

/** The name of an ISO 639-1 language; Norwegian is `no` in the record. */
export function languageName(code: string, language: ScreenLanguage): string {
  try {
    return new Intl.DisplayNames(localeOf[language], { type: 'language' }).of(code) ?? code
  } catch {
    return code
  }
}

/** The moment of a Brussels wall-clock time: day `2026-03-05`, time `12:00`. */
export const brusselsMoment = (day: string, time: string): Date => new Date(brusselsInstant(day, time))

/** Whole days from now until a moment; negative once it has passed. */
export const daysUntil = (moment: Date, now: Date): number =>
  Math.floor((moment.getTime() - now.getTime()) / 86_400_000)
