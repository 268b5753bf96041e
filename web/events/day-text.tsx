// The day or days of an event, and the hour where it is known, in the reader's own time.
import type { EventView } from '../api.ts'
import { formatDate } from '../format.ts'
import { localeOf, useLanguage } from '../language.ts'
import { useEventsWords } from './words.ts'

export function DayText({ event: { begins, ends, beginsAt } }: { event: EventView }) {
  const t = useEventsWords()
  const language = useLanguage()
  if (beginsAt)
    return (
      <time dateTime={beginsAt}>
        {new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long', timeStyle: 'short' }).format(
          new Date(beginsAt),
        )}
      </time>
    )
  if (begins === ends) return <time dateTime={begins}>{formatDate(begins, language)}</time>
  return <>{t('until', { begins: formatDate(begins, language), ends: formatDate(ends, language) })}</>
}
