// The labels of composing, which come with its screen.
import { useTranslation } from 'react-i18next'
import { provideWords } from '../language.ts'
import { teams as en } from '../locales/teams.en.ts'
import { teams as nb } from '../locales/teams.nb.ts'

/** The labels of composing in the reader's language. */
export function useTeamsWords() {
  provideWords('teams', { en, nb })
  return useTranslation('teams').t
}
