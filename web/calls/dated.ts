// Deadlines by the moment they fall on: the actions that close together stand together.
import type { Agenda } from '../../domain/agenda.ts'
import type { Deadline } from '../../domain/programme.ts'
import type { ScreenLanguage } from '../../domain/words/language.ts'

export type DatedCall = { agenda: Agenda; deadline: Deadline }
/** `year` is the call year whose dates they are: that of the calendar, or an earlier one as a pointer. */
export type Dated = { id: string; year: number; deadline: Deadline; calls: DatedCall[] }

/** The moments of an agenda, soonest first; where the year has no dates, the latest earlier ones. */
export function datedCalls(agenda: readonly Agenda[], language: ScreenLanguage): Dated[] {
  const all = agenda.flatMap((it) => {
    const { year, deadlines } = it.deadlines.length > 0 || !it.before ? it : it.before
    return deadlines.map((deadline) => ({ agenda: it, deadline, year }))
  })
  const together = Map.groupBy(all, ({ year, deadline: { day, time, optional } }) =>
    [year, day, time, optional ? 'optional' : ''].join(' ').trim(),
  )
  const byName = new Intl.Collator(language, { numeric: true })
  return [...together].sort().flatMap(([key, those]) => {
    const [first] = those
    if (!first) return []
    const calls = [...those].sort((a, b) => byName.compare(a.agenda.action.id, b.agenda.action.id))
    return [{ id: `due-${key.replaceAll(/[ :]/g, '-')}`, year: first.year, deadline: first.deadline, calls }]
  })
}
