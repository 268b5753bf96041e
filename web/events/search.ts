// What the address of the events may hold.
import { type EventKind, eventKinds } from '../../domain/event.ts'
import { type Field, fields } from '../../domain/organisation.ts'
import { parseTheme, type Theme } from '../../domain/theme.ts'
import { oneOf } from '../search-params.ts'

export type EventsSearch = { kind?: EventKind; field?: Field; theme?: Theme; country?: string; online?: 'yes' | 'no' }

/** Reads the address; what it does not know is left out. */
export function readEventsSearch(search: Record<string, unknown>): EventsSearch {
  const kind = eventKinds.find((it) => it === oneOf(search.kind))
  const field = fields.find((it) => it === oneOf(search.field))
  const online = (['yes', 'no'] as const).find((it) => it === oneOf(search.online))
  const theme = parseTheme(oneOf(search.theme) ?? '')
  const country = oneOf(search.country)?.slice(0, 4)
  return {
    ...{ ...(kind && { kind }), ...(field && { field }), ...(theme && { theme }) },
    ...{ ...(country && { country }), ...(online && { online }) },
  }
}
