// Why a partner request fits an organisation, said to the organisation or, of it, to whoever seeks.
import type { FitReason } from '../partner-fit.ts'
import { formatsOf } from './format.ts'
import { roleLabel, themeLabel } from './labels.ts'
import type { ScreenLanguage } from './language.ts'
import { fit as en } from './partner-fit.en.ts'
import { fit as nb } from './partner-fit.nb.ts'

export type FitWords = Record<'yours' | 'theirs', Record<FitReason['reason'], (what: string) => string>>

const catalogues: Record<ScreenLanguage, FitWords> = { en, nb }

type Reason = { reason: FitReason['reason'] } & Partial<Pick<FitReason & { reason: 'theme' }, 'themes'>> &
  Partial<Pick<FitReason & { reason: 'role' }, 'roles'>>

/** @param whose theirs: told to whoever seeks, of somebody who answers */
export function sayFit({ reason, themes = [], roles = [] }: Reason, whose: keyof FitWords, language: ScreenLanguage) {
  const named =
    reason === 'role' ? roles.map((it) => roleLabel(it, language)) : themes.map((it) => themeLabel(it, language))
  return catalogues[language][whose][reason](formatsOf(language).listed(named))
}
