// The labels for people who write programs, which come with their screens.
import { useTranslation } from 'react-i18next'
import { provideWords } from '../language.ts'
import { developers as en } from '../locales/developers.en.ts'
import { developers as nb } from '../locales/developers.nb.ts'

/** These labels in the reader's language. */
export function useDevelopersWords() {
  provideWords('developers', { en, nb })
  return useTranslation('developers').t
}
