// The labels of placements, which come with their screens.
import { useTranslation } from 'react-i18next'
import { provideWords } from '../language.ts'
import { places as en } from '../locales/places.en.ts'
import { places as nb } from '../locales/places.nb.ts'

/** The labels of placements in the reader's language. */
export function usePlacesWords() {
  provideWords('places', { en, nb })
  return useTranslation('places').t
}
