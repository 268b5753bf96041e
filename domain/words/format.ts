// Lists, numbers and dates as each language writes them. A formatter is dear to make, so each is made once.
import { startOf } from '../date.ts'
import type { ScreenLanguage } from './language.ts'

const locales: Record<ScreenLanguage, string> = { en: 'en-GB', nb: 'nb' }

/** How one language writes a list of things, a number, a share from 0 to 1, and a day (`YYYY-MM-DD`). */
export function formatsOf(language: ScreenLanguage) {
  const locale = locales[language]
  const lists = {
    conjunction: new Intl.ListFormat(locale, { type: 'conjunction' }),
    disjunction: new Intl.ListFormat(locale, { type: 'disjunction' }),
  }
  const numbers = new Intl.NumberFormat(locale)
  const percents = new Intl.NumberFormat(locale, { style: 'percent' })
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
  return {
    listed: (items: readonly string[], type: keyof typeof lists = 'conjunction') => lists[type].format(items),
    number: (value: number) => numbers.format(value),
    percent: (share: number) => percents.format(share),
    date: (day: string) => days.format(startOf(day)),
  }
}
