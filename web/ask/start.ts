// How a request begins: what the table says, and the lines that only whoever asks can fill in.
import i18next from 'i18next'
import { findCall } from '../../domain/rules/guides.ts'
import { themeLabel } from '../../domain/words/labels.ts'
import { type ScreenLanguage, screenLanguages } from '../../domain/words/language.ts'
import { draftDeadline } from '../board/deadline.ts'
import type { Draft } from '../draft-shape.ts'
import { formatDate } from '../format.ts'
import { localeOf } from '../language.ts'

/** The action of a table that has been begun; an untouched one has only the usual. */
export function actionOf({ action, year, members, themes }: Draft): { id: string; label: string } | undefined {
  const call = findCall(action, year)
  if (!call || members.length + themes.length === 0) return undefined
  return { id: action, label: `${call.action.name} (${action})` }
}

/** Norwegians write to each other in Norwegian; everybody else reads English. */
export const languageFor = (country: string, reader: ScreenLanguage): ScreenLanguage =>
  reader === 'nb' && country === 'NO' ? 'nb' : 'en'

/** The first text: the last lines wait to be filled in. */
export function startOf(draft: Draft, name: string, language: ScreenLanguage): string {
  const words = i18next.getFixedT(language, 'ask')
  const action = actionOf(draft)?.label
  const { deadline } = draftDeadline(findCall(draft.action, draft.year), draft.project.round)
  const list = new Intl.ListFormat(localeOf[language])
  const themes = list.format(draft.themes.map((it) => themeLabel(it, language).toLocaleLowerCase(localeOf[language])))
  const day = deadline && formatDate(deadline.day, language)
  const plan = [
    action && (day ? words('start.planBy', { action, day }) : words('start.plan', { action })),
    draft.themes.length > 0 && words('start.themes', { themes }),
  ]
  const { months } = draft.project
  return [
    words('start.hello', { name }),
    plan.filter(Boolean).join(' '),
    words('start.aims'),
    months ? words('start.months', { months }) : words('start.when'),
    words('start.part'),
    words('start.why'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

const prompts = ['aims', 'when', 'months', 'part', 'why'] as const

/** The first line that still waits to be filled in. */
export function unfilledLine(text: string, draft: Draft): string | undefined {
  const months = draft.project.months ?? 0
  const open = new Set<string>(
    screenLanguages.flatMap((language) => {
      const words = i18next.getFixedT(language, 'ask')
      return prompts.map((it) => words(`start.${it}`, { months }))
    }),
  )
  const lines = text.split('\n').map((it) => it.trim())
  return lines.find((line, at) => open.has(line) && !lines[at + 1])
}
