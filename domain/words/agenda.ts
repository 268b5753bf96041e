// Deadlines as the entries of a calendar: what each is called, and what stands below it.
import type { Agenda } from '../agenda.ts'
import { brusselsInstant } from '../brussels.ts'
import type { Deadline } from '../programme.ts'
import { agenda as en } from './agenda.en.ts'
import { agenda as nb } from './agenda.nb.ts'
import { formatsOf } from './format.ts'
import { variantLabel } from './labels.ts'
import type { ScreenLanguage } from './language.ts'

export type AgendaWords = {
  calendar: string
  deadline: (id: string, name: string) => string
  round: (round: number) => string
  optional: string
  optionalText: string
  variant: (name: string) => string
  time: (day: string, time: string) => string
  apply: Record<Agenda['action']['managedBy'], string>
  source: (pages: string) => string
  guide: (year: number, pages: string) => string
  unsure: Record<'V2' | 'R', string>
  binding: string
}

/** One entry of a calendar: an instant (ms since 1970). `id` stays the same when the entry changes. */
export type DeadlineEntry = { id: string; action: string; year: number; instant: number; title: string; text: string }

const catalogues: Record<ScreenLanguage, AgendaWords> = { en, nb }

export const calendarName = (language: ScreenLanguage): string => catalogues[language].calendar

/** The deadline of an action, for whoever or whatever it is named after. */
export const sayDeadline = (action: string, name: string, language: ScreenLanguage): string =>
  catalogues[language].deadline(action, name)

/** The stated deadlines of an agenda, each as an entry of a calendar; what is not announced has none. */
export function deadlineEntries(agenda: readonly Agenda[], language: ScreenLanguage): DeadlineEntry[] {
  return agenda.flatMap((it) =>
    it.deadlines.map((deadline) => ({
      id: `${it.year}-${it.action.id}-${deadline.round}`.toLowerCase(),
      action: it.action.id,
      year: it.year,
      instant: brusselsInstant(deadline.day, deadline.time),
      title: titleOf(it, deadline, language),
      text: textOf(it, deadline, language),
    })),
  )
}

function titleOf({ action, deadlines }: Agenda, { round, optional }: Deadline, language: ScreenLanguage): string {
  const words = catalogues[language]
  const marks = [deadlines.length > 1 && words.round(round), optional && words.optional].filter(Boolean)
  return words.deadline(action.id, action.name) + (marks.length > 0 ? ` (${marks.join(', ')})` : '')
}

function textOf({ action, year }: Agenda, deadline: Deadline, language: ScreenLanguage): string {
  const words = catalogues[language]
  const confidence = deadline.confidence ?? action.confidence
  const pages = /^\d/.test(action.pages) ? words.guide(year, action.pages.replaceAll('-', '–')) : action.pages
  return [
    words.time(formatsOf(language).date(deadline.day), deadline.time),
    words.apply[action.managedBy],
    deadline.optional && words.optionalText,
    deadline.variant && words.variant(variantLabel(deadline.variant, language)),
    words.source(pages),
    confidence !== 'V' && words.unsure[confidence],
    words.binding,
  ]
    .filter(Boolean)
    .join(' ')
}
