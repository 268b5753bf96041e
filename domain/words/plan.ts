// What the steps of a plan are called.
import type { PlanStep, planSteps } from '../back-plan.ts'
import type { ScreenLanguage } from './language.ts'
import { planWords as en } from './plan.en.ts'
import { planWords as nb } from './plan.nb.ts'

const catalogues = { en, nb } satisfies Record<ScreenLanguage, Record<(typeof planSteps)[number], string>>

/** The name of a step: ours in the reader's language, or the one it was given. */
export const sayStep = (step: PlanStep, language: ScreenLanguage): string =>
  'step' in step ? catalogues[language][step.step] : step.name
