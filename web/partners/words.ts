// The labels of living profiles and partner requests, which come with their screens.
import { useTranslation } from 'react-i18next'
import { provideWords } from '../language.ts'
import { partners as en } from '../locales/partners.en.ts'
import { partners as nb } from '../locales/partners.nb.ts'

/** These labels in the reader's language. */
export function usePartnersWords() {
  provideWords('partners', { en, nb })
  return useTranslation('partners').t
}
