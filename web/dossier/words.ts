// The labels of the dossier, which come with its screen.
import { useTranslation } from 'react-i18next'
import { provideWords } from '../language.ts'
import { dossier as en } from '../locales/dossier.en.ts'
import { dossier as nb } from '../locales/dossier.nb.ts'

/** The dossier's labels in the reader's language. */
export function useDossierWords() {
  provideWords('dossier', { en, nb })
  return useTranslation('dossier').t
}
