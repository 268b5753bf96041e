// The labels of the programme year, which come with its screens.
import { useTranslation } from 'react-i18next'
import { provideWords } from '../language.ts'
import { calls as en } from '../locales/calls.en.ts'
import { calls as nb } from '../locales/calls.nb.ts'

/** The labels of the programme year in the reader's language. */
export function useCallsWords() {
  provideWords('calls', { en, nb })
  return useTranslation('calls').t
}
