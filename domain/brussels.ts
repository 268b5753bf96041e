// Brussels wall-clock time, in which the programme sets its deadlines, as instants.
import { startOf } from './date.ts'

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Brussels', timeZoneName: 'longOffset' })

/**
 * The instant of a Brussels wall-clock time, in ms since 1970.
 * @param day `2026-03-05`
 * @param time `12:00`; times are by day, never in the hour in which the clocks change
 */
export function brusselsInstant(day: string, time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const asUtc = startOf(day) + (hours * 60 + minutes) * 60_000
  const zone = clock.formatToParts(asUtc).find((part) => part.type === 'timeZoneName')?.value
  return asUtc - Number(zone?.match(/GMT([+-]\d{2})/)?.[1] ?? 1) * 3_600_000
}
