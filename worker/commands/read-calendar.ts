// Reads events from a calendar of another programme (iCalendar). An hour is told only where the file says of which zone it
// is: the zone of the machine that reads is nobody's.
import { basename } from 'node:path'
import ICAL from 'ical.js'
import { UnusableFile } from '../../db/import/file.ts'
import type { ProgrammeEvent } from '../../domain/event.ts'
import { countryOf, filed, gathered, idOf, isDay, type ReadEvents, type Refused } from './event-words.ts'

/** An event that repeats is as many events; more often than this it is a habit. */
const most = { repeats: 60 }

/** Of which zone days are where an hour is told in UTC and the file names none. */
const usualZone = 'Europe/Brussels'

/** A formatter is dear to make, and a calendar has thousands of hours in few zones. */
const clocks = new Map<string, Intl.DateTimeFormat>()

/** The clock of a zone. @throws RangeError where there is no such zone */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', timeZoneName: 'longOffset' } as const
  const clock = clocks.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { ...parts, timeZone })
  clocks.set(timeZone, clock)
  return clock
}

/** What a clock shows of an instant, by part. */
const shownBy = (zone: string, at: number | Date) =>
  Object.fromEntries(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )

function isZone(name: unknown): name is string {
  try {
    return typeof name === 'string' && Boolean(clockOf(name))
  } catch {
    return false
  }
}

type Where = { row: number; file: string; home: string | undefined }

/** @throws UnusableFile */
export function readCalendar(path: string, text: string): ReadEvents {
  const file = basename(path)
  const calendars = parse(file, text)
  const home = calendars.map((it) => it.getFirstPropertyValue('x-wr-timezone')).find(isZone)
  const all = calendars
    .flatMap((it) => it.getAllSubcomponents('vevent'))
    .map((component, at) => ({ component, row: at + 1 }))
  const isChange = ({ component }: (typeof all)[number]) => component.hasProperty('recurrence-id')
  const uidOf = ({ component }: (typeof all)[number]) => String(component.getFirstPropertyValue('uid') ?? '')
  const changes = Map.groupBy(all.filter(isChange), uidOf)
  const wholes = all.filter((it) => !isChange(it))
  const uids = new Set(wholes.map(uidOf))
  const alone = all.filter((it) => isChange(it) && !uids.has(uidOf(it)))
  return gathered(
    [...wholes, ...alone].flatMap((it) => {
      try {
        return eventsOf(it.component, changes.get(uidOf(it)) ?? [], { row: it.row, file, home })
      } catch (error) {
        return { row: it.row, reason: error instanceof Error ? error.message : String(error) }
      }
    }),
  )
}

/** A file holds one calendar, or several one after another. */
function parse(file: string, text: string): ICAL.Component[] {
  try {
    const parsed: unknown[] = ICAL.parse(text.replace(/^\uFEFF/, ''))
    const all = Array.isArray(parsed[0]) ? parsed : [parsed]
    const calendars = all.map((it) => new ICAL.Component(it as unknown[]))
    // Times are told by names of zones that the file itself explains.
    for (const zone of calendars.flatMap((it) => it.getAllSubcomponents('vtimezone')))
      ICAL.TimezoneService.register(zone)
    return calendars
  } catch (error) {
    throw new UnusableFile(
      `${file}: not a calendar that can be read (${error instanceof Error ? error.message : error})`,
    )
  }
}

/** One event, or one for each time that it repeats. @throws where it cannot be told when it is */
function eventsOf(component: ICAL.Component, changes: readonly { component: ICAL.Component }[], where: Where) {
  checkWhen(component)
  const event = new ICAL.Event(component, { strictExceptions: true, exceptions: changes.map((it) => it.component) })
  if (!event.isRecurring()) return [eventOf(event, event.startDate, event.endDate, event.recurrenceId, where)]
  const rule = component.getFirstPropertyValue('rrule') as ICAL.Recur | null
  if (rule && !rule.count && !rule.until) throw new Error('it repeats without end (RRULE)')
  if (rule && !['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(rule.freq)) throw new Error('it repeats by the hour')
  const found: (ProgrammeEvent | Refused)[] = []
  const times = event.iterator()
  for (let time = times.next(); time; time = times.next()) {
    if (found.length === most.repeats) throw new Error(`it repeats more than ${most.repeats} times (RRULE)`)
    const { item, startDate, endDate } = event.getOccurrenceDetails(time)
    checkWhen(item.component)
    found.push(eventOf(item, startDate, endDate, time, where))
  }
  return found
}

/** The library would count on from a month 13: a day that does not exist is nobody's. */
function checkWhen(component: ICAL.Component) {
  for (const name of ['dtstart', 'dtend']) {
    const [written] = component.getFirstProperty(name)?.toJSON().slice(3) ?? []
    const isWhen = /^(.{10})(T([01]\d|2[0-3]):[0-5]\d:[0-6]\dZ?)?$/.exec(String(written ?? ''))
    if (written !== undefined && !(isWhen && isDay(isWhen[1] ?? ''))) throw new Error(`${written} is no day or hour`)
  }
  if (!component.hasProperty('dtstart')) throw new Error('no beginning (DTSTART)')
}

/** @param again which of several times it is, where it repeats */
function eventOf(
  event: ICAL.Event,
  start: ICAL.Time,
  end: ICAL.Time,
  again: ICAL.Time | null,
  { row, file, home }: Where,
): ProgrammeEvent | Refused {
  const { component, summary, location: written, description, uid } = event
  if (!summary?.trim()) return { row, reason: 'no title (SUMMARY)' }
  if (end.compare(start) < 0) return { row, reason: 'it ends before it begins' }
  const zone = component.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? home
  const beginsAt = instantOf(start, zone)
  const last = end.clone()
  // The end of a whole day is the day after it.
  if (start.isDate && end.compare(start) > 0) last.adjust(-1, 0, 0, 0)
  const begins = dayOf(start, home)
  if (!isDay(begins)) return { row, reason: `${begins} is no day of ours` }
  const categories = component.getAllProperties('categories').flatMap((it) => it.getValues().map(String))
  const known = filed(categories)
  const location = written?.trim() ?? ''
  const parts = location.split(',').map((it) => it.trim())
  const land = countryOf(parts.at(-1) ?? '')
  const place = (land ? parts.slice(0, -1) : parts).join(', ')
  const url = component.getFirstPropertyValue('url')
  const organiser = component.getFirstProperty('organizer')?.getFirstParameter('cn')
  const key = uid ? [uid] : [summary, begins, location]
  return {
    ...known,
    id: again ? idOf(...key, again.toString()) : idOf(...key),
    kind: known.kind ?? 'other',
    title: summary.trim(),
    begins,
    ends: dayOf(last, home),
    online: categories.some((it) => /^online$/i.test(it)) || /\b(online|webinar|zoom|teams)\b/i.test(location),
    ...(beginsAt && { beginsAt, endsAt: instantOf(end, zone) }),
    ...(description?.trim() && { description }),
    ...(land && { country: land }),
    ...(place && { place }),
    ...(url && { website: String(url) }),
    ...(organiser && { organiser }),
    ...(/^cancelled$/i.test(String(component.getFirstPropertyValue('status') ?? '')) && { cancelled: true as const }),
    source: { file, row },
  }
}

const isUtc = (it: ICAL.Time) => it.zone === ICAL.Timezone.utcTimezone

function dayOf(it: ICAL.Time, home = usualZone): string {
  if (it.isDate || !isUtc(it)) return it.toString().split('T', 1)[0] ?? ''
  const { year, month, day } = shownBy(home, it.toJSDate())
  return `${year}-${month}-${day}`
}

/** Nothing where nobody says of which zone an hour is. */
function instantOf(it: ICAL.Time, zone: string | undefined): string | undefined {
  if (it.isDate) return undefined
  if (it.zone !== ICAL.Timezone.localTimezone) return it.toJSDate().toISOString()
  if (!isZone(zone)) return undefined
  const wall = Date.UTC(it.year, it.month - 1, it.day, it.hour, it.minute, it.second)
  return new Date(wall - offsetAt(zone, wall - offsetAt(zone, wall))).toISOString()
}

/** How far the clocks of a zone are ahead of UTC at an instant, in ms. */
function offsetAt(zone: string, at: number): number {
  const [, sign = '+', hours = 0, minutes = 0] =
    /GMT([+-])(\d\d):(\d\d)/.exec(shownBy(zone, at).timeZoneName ?? '') ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}
