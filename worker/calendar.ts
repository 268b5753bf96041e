// Calendars that other programmes subscribe to (iCalendar, RFC 5545). Instants are UTC, so that no client has to know
// when Brussels changes its clocks.
import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'

/** `to` is where a person reads more; `until` is there for what has a length. */
export type Entry = {
  id: string
  title: string
  text: string
  start: Date
  until?: Date
  allDay?: boolean
  place?: string
  to?: string
  cancelled?: boolean
}

/**
 * Writes a calendar.
 * @param day the day it is written, which is all a client may know of the hour: the same day gives the same text
 */
export function writeCalendar(name: string, language: string, entries: readonly Entry[], day: string): string {
  const calendar = ical({
    name,
    prodId: { company: 'Medspiller', product: 'programme year', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 60 * 60 * 24,
  })
  for (const { id, title, text, start, until, allDay, place, to, cancelled } of entries)
    calendar.createEvent({
      id: `${id}@medspiller`,
      summary: title,
      description: text,
      start,
      end: until ?? null,
      allDay: allDay ?? false,
      stamp: new Date(`${day}T00:00:00Z`),
      transparency: ICalEventTransparency.TRANSPARENT,
      location: place ?? null,
      url: to ?? null,
      status: cancelled ? ICalEventStatus.CANCELLED : null,
    })
  return `${calendar.toString()}\r\n`
}
