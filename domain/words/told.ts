// The meetings and cases of the 2019 call as a person reads them.
import type { Case, Meeting } from '../rules/2019/told.ts'
import type { ScreenLanguage } from './language.ts'
import { told as en } from './told.en.ts'
import { told as nb } from './told.nb.ts'

export type Told = {
  source: string
  meetings: Record<Meeting['id'], string>
  cases: Record<Case['id'], { title: string; text: string }>
}

const catalogues: Record<ScreenLanguage, Told> = { en, nb }

export const meetingTitle = ({ id }: Meeting, language: ScreenLanguage): string => catalogues[language].meetings[id]
export const caseWords = ({ id }: Case, language: ScreenLanguage): Told['cases'][Case['id']] =>
  catalogues[language].cases[id]
/** Who told it. */
export const toldBy = (language: ScreenLanguage): string => catalogues[language].source
