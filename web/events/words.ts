// The labels of seminars and meetings, which come with their screens.
import { useTranslation } from 'react-i18next'
import { provideWords } from '../language.ts'
import { events as en } from '../locales/events.en.ts'
import { events as nb } from '../locales/events.nb.ts'

/** The labels of events in the reader's language. */
export function useEventsWords() {
  provideWords('events', { en, nb })
  return useTranslation('events').t
}
