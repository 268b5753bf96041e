// Actions that can still be applied for: those with a deadline today or later.
import { familyOf } from '../domain/organisation.ts'
import { deadlineOf, listCalls, years } from '../domain/rules/guides.ts'

/** Families of actions of which a deadline lies ahead; if some are wanted, those of them. An action has at least one round. */
export function actionsAhead(today: string, wanted?: string[]): string[] {
  const calls = [years.newestGuide, years.last].flatMap((year) => listCalls(year))
  const open = calls.filter((call) =>
    call.action.deadlines.some(({ round }) => (deadlineOf(call, round)?.day ?? '') >= today),
  )
  const families = [...new Set(open.flatMap(({ id }) => [id, familyOf(id)]))]
  const kept = wanted?.length ? families.filter((it) => wanted.includes(it)) : families
  // No filter would mean all of them; none is open, so none may be found.
  return kept.length > 0 ? kept : ['none']
}
