// The table as plain text that can be pasted into a mail or an application form.
import type { TFunction } from 'i18next'
import type { Verdict } from '../../domain/requirement.ts'
import { countryName, standingLabel, themeLabel, typeLabel } from '../../domain/words/labels.ts'
import type { ScreenLanguage } from '../../domain/words/language.ts'
import { sayFinding, sayNeed } from '../../domain/words/say.ts'
import type { Judgement } from './judgement.ts'

const said: readonly Verdict[] = ['broken', 'unknown', 'advice']

/** People, empty chairs, and what is not met, open or advised, each on its line. */
export function tableText(judgement: Judgement, t: TFunction<'screens'>, language: ScreenLanguage): string {
  const { call, consortium, findings, needs, verdict } = judgement
  const people = consortium.members.map(({ role, facts }, index) => {
    const { name, country, type } = facts
    const where = country ? countryName(country, language) : t('board.table.noCountry')
    const what = [where, type && typeLabel(type, language), standingLabel(role, language)].filter(Boolean)
    return `${index + 1}. ${name ?? t('board.table.unnamed', { place: index + 1 })} (${what.join(', ')})`
  })
  const lights = said.flatMap((light) =>
    findings
      .filter((it) => it.verdict === light)
      .map((it) => `- ${t(`board.lights.word.${light}`)}: ${sayFinding(it, consortium, call.year, language)}`),
  )
  return [
    `${call.id} ${call.year}: ${call.action.name}`,
    consortium.themes.map((theme) => themeLabel(theme, language)).join(', '),
    '',
    ...people,
    ...needs.map((it) => `+ ${sayNeed(it, language)}`),
    '',
    t(`board.verdict.${verdict}`),
    ...lights,
  ].join('\n')
}
