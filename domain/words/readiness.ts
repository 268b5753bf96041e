// The self-check as a person reads it: what is asked, why, and what to do where it is missing.
import type { ReadinessCriterion } from '../readiness.ts'
import type { ScreenLanguage } from './language.ts'
import { readiness as en } from './readiness.en.ts'
import { readiness as nb } from './readiness.nb.ts'

export type ReadinessWords = Record<ReadinessCriterion, { name: string; question: string; step: string }>

const catalogues: Record<ScreenLanguage, ReadinessWords> = { en, nb }

export const readinessWords = (
  criterion: ReadinessCriterion,
  language: ScreenLanguage,
): ReadinessWords[ReadinessCriterion] => catalogues[language][criterion]
