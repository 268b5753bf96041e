// Reads events from what operators have: a table (CSV), or a calendar of another programme (iCalendar).
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import ICAL from 'ical.js'
import { UnusableFile } from '../../db/import/file.ts'
import { readTable, type TableRow } from '../../db/import/table.ts'
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

const words = (text: string) =>
  text
    .split(/[,;|]/)
    .map((it) => it.trim())
    .filter(Boolean)
const isDay = (text: string) => text.length === 10 && isPartialDate(text)
const actionWord = /^(KA\d{1,3}(-[A-Z]{3})?|COVE|ALLIANCE-\d|EMJM|EUR-UNIV|TEACHER-ACADEMIES)$/

/** A country by its code, or by its name in a language of ours. */
const countryOf = (text: string): Country | undefined =>
  parseCountry(text) ??
  countries.find((code) => screenLanguages.some((language) => fold(countryName(code, language)) === fold(text)))

/** What words somebody filed an event under say of it; a word we do not know is left out. */
function filed(
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
const idOf = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 16)

/** @throws UnusableFile */
export function readEvents(path: string, text: string): ReadEvents {
  if (/^\uFEFF?\s*BEGIN:VCALENDAR/i.test(text)) return readCalendar(path, text)
  const rows = readTable(path, text, (header) => {
    header.need('title')
    header.need('begins')
  })
  return gathered(rows.map((it) => eventOfRow(it, basename(path))))
}

/** Columns: id, kind, title, description, fields, actions, themes, begins, ends, country, place, online, apply_by, organiser, website. */
function eventOfRow({ row, at }: TableRow, file: string): ProgrammeEvent | Refused {
  const [title, begins, kind, country] = [at('title'), at('begins'), at('kind'), at('country')]
  const ends = at('ends') || begins
  const applyBy = at('apply_by')
  if (!title) return { row, reason: 'no title' }
  for (const [name, day] of Object.entries({ begins, ends, apply_by: applyBy }))
    if (!isDay(day) && !(name === 'apply_by' && day === ''))
      return { row, reason: `${name} is “${day}”: write a day such as 2026-11-14` }
  if (ends < begins) return { row, reason: `it ends (${ends}) before it begins (${begins})` }
  const land = countryOf(country)
  if (country && !land) return { row, reason: `“${country}” is not a country the programme knows` }
  const known = filed([kind, ...words(at('fields')), ...words(at('actions')), ...words(at('themes'))])
  if (kind && !known.kind) return { row, reason: `“${kind}” is not a kind of event: ${eventKinds.join(', ')}` }
  const website = at('website')
  return {
    ...known,
    id: at('id') || idOf(title, begins, country, at('place')),
    kind: known.kind ?? 'other',
    title,
    begins,
    ends,
    online: /^(yes|true|1|ja)$/i.test(at('online')),
    ...(at('description') && { description: at('description') }),
    ...(land && { country: land }),
    ...(at('place') && { place: at('place') }),
    ...(applyBy && { applyBy }),
    ...(at('organiser') && { organiser: at('organiser') }),
    ...(/^https?:\/\//.test(website) && { website }),
    source: { file, row },
  }
}

function readCalendar(path: string, text: string): ReadEvents {
  const file = basename(path)
  try {
    const calendar = new ICAL.Component(ICAL.parse(text.replace(/^\uFEFF/, '')))
    // Times are told by names of zones that the file itself explains.
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
    return gathered(calendar.getAllSubcomponents('vevent').map((it, at) => eventOfCalendar(it, at + 1, file)))
  } catch (error) {
    throw new UnusableFile(
      `${file}: not a calendar that can be read (${error instanceof Error ? error.message : error})`,
    )
  }
}

function eventOfCalendar(component: ICAL.Component, row: number, file: string): ProgrammeEvent | Refused {
  const event = new ICAL.Event(component)
  const start = event.startDate
  if (!event.summary?.trim()) return { row, reason: 'no title (SUMMARY)' }
  if (!start) return { row, reason: 'no beginning (DTSTART)' }
  const end = event.endDate ?? start
  const dayOf = (it: ICAL.Time) => `${it.year}-${String(it.month).padStart(2, '0')}-${String(it.day).padStart(2, '0')}`
  const last = end.clone()
  // The end of a whole day is the day after it.
  if (start.isDate && end.compare(start) > 0) last.adjust(-1, 0, 0, 0)
  const categories = component.getAllProperties('categories').flatMap((it) => it.getValues().map(String))
  const known = filed(categories)
  const location = event.location?.trim() ?? ''
  const parts = location.split(',').map((it) => it.trim())
  const land = countryOf(parts.at(-1) ?? '')
  const place = (land ? parts.slice(0, -1) : parts).join(', ')
  const url = String(component.getFirstPropertyValue('url') ?? '')
  const organiser = component.getFirstProperty('organizer')?.getFirstParameter('cn')
  return {
    ...known,
    id: event.uid ? idOf(event.uid) : idOf(event.summary, dayOf(start), location),
    kind: known.kind ?? 'other',
    title: event.summary.trim(),
    begins: dayOf(start),
    ends: dayOf(last) < dayOf(start) ? dayOf(start) : dayOf(last),
    online: categories.some((it) => /^online$/i.test(it)) || /\b(online|webinar|zoom|teams)\b/i.test(location),
    ...(start.isDate ? {} : { beginsAt: start.toJSDate().toISOString(), endsAt: end.toJSDate().toISOString() }),
    ...(event.description?.trim() && { description: event.description.trim() }),
    ...(land && { country: land }),
    ...(place && { place }),
    ...(/^https?:\/\//.test(url) && { website: url }),
    ...(organiser && { organiser }),
    source: { file, row },
  }
}

function gathered(list: (ProgrammeEvent | Refused)[]): ReadEvents {
  return {
    events: list.filter((it): it is ProgrammeEvent => 'id' in it),
    refused: list.filter((it): it is Refused => 'reason' in it),
  }
}
