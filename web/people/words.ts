// The labels of accounts and of speaking for organisations, which come with these screens.
import { useTranslation } from 'react-i18next'
import { provideWords } from '../language.ts'
import { people as en } from '../locales/people.en.ts'
import { people as nb } from '../locales/people.nb.ts'

/** These labels in the reader's language. */
export function usePeopleWords() {
  provideWords('people', { en, nb })
  return useTranslation('people').t
}
