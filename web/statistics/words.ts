// The labels of the statistics, which come with their screen.
import { useTranslation } from 'react-i18next'
import { provideWords } from '../language.ts'
import { statistics as en } from '../locales/statistics.en.ts'
import { statistics as nb } from '../locales/statistics.nb.ts'

/** The labels of the statistics in the reader's language. */
export function useStatisticsWords() {
  provideWords('statistics', { en, nb })
  return useTranslation('statistics').t
}
