// The labels of the page on the actions of 2019, which come with it.
import { useTranslation } from 'react-i18next'
import { provideWords } from '../language.ts'
import { thenAndNow as en } from '../locales/then-and-now.en.ts'
import { thenAndNow as nb } from '../locales/then-and-now.nb.ts'

/** These labels in the reader's language. */
export function useThenAndNowWords() {
  provideWords('thenAndNow', { en, nb })
  return useTranslation('thenAndNow').t
}
