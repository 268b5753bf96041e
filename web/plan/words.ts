// The labels of the plan, which come with it.
import { useTranslation } from 'react-i18next'
import { provideWords } from '../language.ts'
import { plan as en } from '../locales/plan.en.ts'
import { plan as nb } from '../locales/plan.nb.ts'

/** The labels of the plan in the reader's language. */
export function usePlanWords() {
  provideWords('plan', { en, nb })
  return useTranslation('plan').t
}
