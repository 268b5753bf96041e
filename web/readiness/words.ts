// The labels of the self-check, which come with it.
import { useTranslation } from 'react-i18next'
import { provideWords } from '../language.ts'
import { readiness as en } from '../locales/readiness.en.ts'
import { readiness as nb } from '../locales/readiness.nb.ts'

/** The labels of the self-check in the reader's language. */
export function useReadinessWords() {
  provideWords('readiness', { en, nb })
  return useTranslation('readiness').t
}
