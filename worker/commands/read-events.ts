// Reads events from what operators have: a table (CSV), or a calendar of another programme (iCalendar).
import { basename } from 'node:path'
import { readTable, type TableRow } from '../../db/import/table.ts'
import { eventKinds, type ProgrammeEvent } from '../../domain/event.ts'
import { countryOf, filed, gathered, idOf, isDay, type ReadEvents, type Refused } from './event-words.ts'
import { readCalendar } from './read-calendar.ts'

const words = (text: string) =>
  text
    .split(/[,;|]/)
    .map((it) => it.trim())
    .filter(Boolean)

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
    ...(website && { website }),
    source: { file, row },
  }
}
