// The labels of asking an organisation, which come with that screen.
import { useTranslation } from 'react-i18next'
import { provideWords } from '../language.ts'
import { ask as en } from '../locales/ask.en.ts'
import { ask as nb } from '../locales/ask.nb.ts'

/** These labels in the reader's language. */
export function useAskWords() {
  provideWords('ask', { en, nb })
  return useTranslation('ask').t
}
