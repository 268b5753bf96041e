// The labels of the project's facts, which come with the board.
import { useTranslation } from 'react-i18next'
import { provideWords } from '../language.ts'
import { projectForm as en } from '../locales/project-form.en.ts'
import { projectForm as nb } from '../locales/project-form.nb.ts'

/** These labels in the reader's language. */
export function useProjectWords() {
  provideWords('projectForm', { en, nb })
  return useTranslation('projectForm').t
}
