// The labels of shared consortia, which come with these screens.
import { useTranslation } from 'react-i18next'
import { provideWords } from '../language.ts'
import { consortia as en } from '../locales/consortia.en.ts'
import { consortia as nb } from '../locales/consortia.nb.ts'

/** These labels in the reader's language. */
export function useConsortiaWords() {
  provideWords('consortia', { en, nb })
  return useTranslation('consortia').t
}
