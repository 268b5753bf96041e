// What the address of the programme year may hold: `?year=2026&field=SCH&action=KA220`.
import { type Field, fields } from '../../domain/organisation.ts'
import { oneOf } from '../search-params.ts'

export type CallsSearch = { year?: number; field?: Field; action?: string }

export const isField = (text: string | undefined): text is Field => fields.some((it) => it === text)

/** Reads the address; what it says beside that is left out. */
export function readCallsSearch(search: Record<string, unknown>): CallsSearch {
  const year = Number(oneOf(search.year))
  const field = oneOf(search.field)
  const action = oneOf(search.action)
  return {
    ...(Number.isInteger(year) && year > 0 && { year }),
    ...(isField(field) && { field }),
    ...(action && { action: action.toUpperCase() }),
  }
}
