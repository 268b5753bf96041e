// The labels of requests between organisations, which come with their screens.
import { useTranslation } from 'react-i18next'
import { provideWords } from '../language.ts'
import { inbox as en } from '../locales/inbox.en.ts'
import { inbox as nb } from '../locales/inbox.nb.ts'

/** These labels in the reader's language. */
export function useInboxWords() {
  provideWords('inbox', { en, nb })
  return useTranslation('inbox').t
}
