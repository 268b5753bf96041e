// Deadlines in the two patterns of the programme: noon for national agencies, 17:00 for EACEA (Brussels time).
import type { Deadline, QualityItem } from '../programme.ts'

/** Rounds of a national agency, each open to all. */
export const toAgency = (...days: string[]): Deadline[] =>
  days.map((day, index) => ({ round: index + 1, day, time: '12:00' }))

/** One round, and a second that opens only where the agency says so. */
export const toAgencyWithOption = (day: string, second: string): Deadline[] => [
  { round: 1, day, time: '12:00' },
  { round: 2, day: second, time: '12:00', optional: true },
]

export const toEacea = (day: string): Deadline[] => [{ round: 1, day, time: '17:00' }]

/** What assessors look at in a team, under the criterion “partnership”. */
export const looksAt = (page: string, ...indicators: QualityItem['indicator'][]): QualityItem[] =>
  indicators.map((indicator) => ({ indicator, criterion: 'partnership', page }))
