// The labels of a past project's page, which come with its screen.
import { useTranslation } from 'react-i18next'
import { provideWords } from '../language.ts'
import { project as en } from '../locales/project.en.ts'
import { project as nb } from '../locales/project.nb.ts'

/** The labels of a past project in the reader's language. */
export function useProjectWords() {
  provideWords('project', { en, nb })
  return useTranslation('project').t
}
