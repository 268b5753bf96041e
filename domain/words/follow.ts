// What is followed and what was found of it, in the reader's language.
import { countries } from '../country.ts'
import { type FollowKind, readDate, readFind } from '../follow.ts'
import { themes } from '../theme.ts'
import { roles, typeCodes } from '../type.ts'
import { follow as en } from './follow.en.ts'
import { follow as nb } from './follow.nb.ts'
import { formatsOf } from './format.ts'
import { countryName, roleLabel, themeLabel, typeLabel } from './labels.ts'
import type { ScreenLanguage } from './language.ts'

export type FollowWords = {
  search: (what: string) => string
  everything: string
  call: (id: string) => string
  theme: (name: string) => string
  organisation: (name: string) => string
  fitting: (name: string) => string
  seeking: string
  near: (place: string) => string
  date: (year: number, round: number, day: string, time: string) => string
  profile: (day: string) => string
  project: (title: string) => string
  event: (title: string) => string
  request: (title: string) => string
  gone: string
}

const catalogues: Record<ScreenLanguage, FollowWords> = { en, nb }

/** What somebody follows; `name` is the organisation's where it is one. */
export function sayFollow(
  kind: FollowKind,
  subject: string,
  name: string | undefined,
  language: ScreenLanguage,
): string {
  const words = catalogues[language]
  if (kind === 'search') return words.search(saySearch(subject, language))
  if (kind === 'call') return words.call(subject)
  if (kind === 'organisation' || kind === 'fitting') return name === undefined ? words.gone : words[kind](name)
  const theme = themes.find((it) => it === subject)
  return words.theme(theme ? themeLabel(theme, language) : subject)
}

/** A search as people would say it: the words, then what narrows it. */
function saySearch(subject: string, language: ScreenLanguage): string {
  const words = catalogues[language]
  const search = new URLSearchParams(subject)
  const one = <Code extends string>(codes: readonly Code[], say: (code: Code, language: ScreenLanguage) => string) => {
    return (text: string) => {
      const code = codes.find((it) => it === text)
      return code ? say(code, language) : text
    }
  }
  const all = (name: string, say: (text: string) => string = (it) => it) => search.getAll(name).map(say)
  const q = search.get('q')
  const place = search.get('place')
  const parts = [
    ...(q ? [`“${q}”`] : []),
    ...all('role', one(roles, roleLabel)),
    ...all('type', one(typeCodes, typeLabel)),
    ...all('country', one(countries, countryName)),
    ...all('region'),
    ...all('theme', one(themes, themeLabel)),
    ...all('language'),
    ...all('action'),
    ...(search.get('seeking') ? [words.seeking] : []),
    ...(place ? [words.near(place)] : []),
  ]
  return parts.length > 0 ? parts.join(', ') : words.everything
}

/** What was found; `name` is that of the organisation, project, event or partner request, where the record still has it. */
export function sayFind(found: string, name: string | undefined, language: ScreenLanguage): string {
  const words = catalogues[language]
  const { kind, id = '' } = readFind(found) ?? {}
  if (kind === 'date') {
    const { year, round, day, time } = readDate(id)
    return words.date(year, round, formatsOf(language).date(day), time)
  }
  if (kind === 'profile') return words.profile(formatsOf(language).date(id))
  if (name === undefined || kind === undefined) return words.gone
  return kind === 'organisation' ? name : words[kind](name)
}
