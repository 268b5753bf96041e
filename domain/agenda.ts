// What of a call year has a date, and what has none yet: deadlines as a calendar shows them, never an invented one.
import { fieldsServed } from './agenda-fields.ts'
import type { Field } from './organisation.ts'
import type { Announced, Deadline } from './programme.ts'
import { editions, guideOf, years } from './rules/guides.ts'

/** One action of a call year with the dates that are stated for it. */
export type Agenda = {
  action: Announced
  year: number
  /** The year's own dates; none while they have not been announced. */
  deadlines: readonly Deadline[]
  /** Where this year has no dates: the latest earlier year that had, shown as that year's. */
  before?: { year: number; deadlines: readonly Deadline[] }
}

/** Narrows an agenda: by field, and by action (a family `KA220`, or a call `KA220-SCH`). */
export type AgendaFilter = { field?: Field; action?: string }

/** Years worth a calendar: those whose dates somebody has stated, and the one that comes next; newest first. */
export const agendaYears = (among = editions): number[] => {
  const stated = among.map((it) => it.year)
  return [...new Set([Math.max(...stated) + 1, ...stated])].sort((a, b) => b - a)
}

/** The call year one can apply in next: the first in which a stated deadline lies ahead, else the one to be announced. */
export function nextYear(today: string, among = editions): number {
  const open = among.filter((it) => it.actions.some(({ deadlines }) => deadlines.some(({ day }) => day >= today)))
  return Math.min(...open.map((it) => it.year), Math.max(...among.map((it) => it.year)) + 1)
}

/** Every action of a call year, those with dates first, soonest first. */
export function listAgenda(year: number, filter: AgendaFilter = {}, among = editions): Agenda[] {
  const guide = among.find((it) => it.year === guideOf(year, among))
  const own = guide?.year === year
  const actions: readonly Announced[] = [...(guide?.actions ?? []), ...((own && guide.announced) || [])]
  return actions
    .filter((it) => isWanted(it, filter))
    .map((action): Agenda => {
      const deadlines = own ? byDay(action.deadlines) : []
      const before = deadlines.length > 0 ? undefined : datesBefore(action.id, year, among)
      return { action, year, deadlines, ...(before && { before }) }
    })
    .sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0))
}

/** Is a year's calendar still to come: has nobody stated a date of it? */
export const isAnnounced = (agenda: readonly Agenda[]): boolean => agenda.some((it) => it.deadlines.length > 0)

/** Deadlines of every year from the newest guide on: what a calendar that is subscribed to once should hold. */
export function listComing(filter: AgendaFilter = {}): Agenda[] {
  return [years.newestGuide, years.last].flatMap((year) => listAgenda(year, filter))
}

function isWanted({ id, fields }: Announced, { field, action }: AgendaFilter): boolean {
  const served = fieldsServed({ id, fields })
  if (field && served.length > 0 && !served.includes(field)) return false
  if (!action) return true
  return action === id || fields.some((it) => action === `${id}-${it}`)
}

function datesBefore(id: string, year: number, among: typeof editions): Agenda['before'] {
  const dates = among
    .filter((it) => it.year < year)
    .sort((a, b) => b.year - a.year)
    .map((it) => ({ year: it.year, deadlines: byDay(it.actions.find((action) => action.id === id)?.deadlines ?? []) }))
  return dates.find((it) => it.deadlines.length > 0)
}

const byDay = (deadlines: readonly Deadline[]) => [...deadlines].sort((a, b) => (a.day < b.day ? -1 : 1))
const firstDay = (it: Agenda) => `${it.deadlines[0]?.day ?? '~'} ${it.before?.deadlines[0]?.day ?? '~'}`
