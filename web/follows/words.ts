// The labels of what one follows, which come with the screens that offer it.
import { useTranslation } from 'react-i18next'
import { provideWords } from '../language.ts'
import { follows as en } from '../locales/follows.en.ts'
import { follows as nb } from '../locales/follows.nb.ts'
import { useDoing } from '../people/doing.ts'

/** These labels in the reader's language. */
export function useFollowsWords() {
  provideWords('follows', { en, nb })
  return useTranslation('follows').t
}

/** Begins or ends a follow, and says what keeps it from being one. */
export function useFollowing() {
  const t = useFollowsWords()
  return useDoing(undefined, { 400: t('tooWide'), 409: t('tooMany') })
}
