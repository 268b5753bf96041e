// What files of events have in common, tables and calendars: how their words are read, and what of them is kept.
import { createHash } from 'node:crypto'
import { type Country, countries, parseCountry } from '../../domain/country.ts'
import { isPartialDate } from '../../domain/date.ts'
import { eventKinds, type ProgrammeEvent } from '../../domain/event.ts'
import { fold } from '../../domain/fold.ts'
import { fields } from '../../domain/organisation.ts'
import { parseTheme } from '../../domain/theme.ts'
import { countryName } from '../../domain/words/labels.ts'
import { screenLanguages } from '../../domain/words/language.ts'

export type Refused = { row: number; reason: string }
export type ReadEvents = { events: ProgrammeEvent[]; refused: Refused[] }

/** As much as the form of an event takes. */
const most = { title: 200, description: 5000, words: 200, website: 500 }

export const isDay = (text: string) => text.length === 10 && isPartialDate(text)
const actionWord = /^(KA\d{1,3}(-[A-Z]{3})?|COVE|ALLIANCE-\d|EMJM|EUR-UNIV|TEACHER-ACADEMIES)$/

const countryByName = new Map(
  screenLanguages.flatMap((language) => countries.map((code) => [fold(countryName(code, language)), code] as const)),
)

/** A country by its code, or by its name in a language of ours. */
export const countryOf = (text: string): Country | undefined => parseCountry(text) ?? countryByName.get(fold(text))

/** What words somebody filed an event under say of it; a word we do not know is left out. */
export function filed(
  list: readonly string[],
): Pick<ProgrammeEvent, 'fields' | 'actions' | 'themes'> & { kind?: ProgrammeEvent['kind'] } {
  const upper = list.map((it) => it.toUpperCase())
  const plain = list.map((it) => it.toLowerCase().replaceAll(' ', '-'))
  return {
    kind: eventKinds.find((it) => plain.includes(it)),
    fields: fields.filter((it) => upper.includes(it)),
    actions: upper.filter((it) => actionWord.test(it)),
    themes: list.flatMap((it) => parseTheme(it) ?? []),
  }
}

/** The same event has the same id in every run, so that loading a file again changes nothing. */
export const idOf = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)

/** Without signs that nobody sees, and cut where it is longer than anybody reads. */
function tidy(text: string | undefined, length: number): string | undefined {
  const kept = (text ?? '')
    .slice(0, length * 2)
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]+|[\u202A-\u202E\u2066-\u2069]+/gu, '')
    .trim()
  return kept.length > length ? `${kept.slice(0, length - 1).toWellFormed()}…` : kept || undefined
}

const known = <Name extends string>(name: Name, value: string | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { [name in Name]?: string }

function tidied(event: ProgrammeEvent, row: number): ProgrammeEvent | Refused {
  const { description, place, organiser, website, ...rest } = event
  const title = tidy(event.title, most.title)
  if (title === undefined) return { row, reason: 'no title' }
  if (event.id.length > most.words) return { row, reason: `its id has more than ${most.words} letters` }
  const isAddress = website !== undefined && website.length <= most.website && URL.canParse(website)
  return {
    ...{ ...rest, title },
    ...known('description', tidy(description, most.description)),
    ...known('place', tidy(place, most.words)),
    ...known('organiser', tidy(organiser, most.words)),
    ...(isAddress && /^https?:\/\//i.test(website) && { website }),
  }
}

/** What was read, row by row, of which each event is kept as far as a screen shows it. */
export function gathered(list: readonly (ProgrammeEvent | Refused)[]): ReadEvents {
  const all = list.map((it) => ('id' in it ? tidied(it, it.source?.row ?? 0) : it))
  return {
    events: all.filter((it): it is ProgrammeEvent => 'id' in it),
    refused: all.filter((it): it is Refused => 'reason' in it),
  }
}
