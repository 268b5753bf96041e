// By when one applies for a place at an event.
import type { EventView } from '../api.ts'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { useEventsWords } from './words.ts'

export function ApplyBy({ event: { applyBy } }: { event: EventView }) {
  const t = useEventsWords()
  const language = useLanguage()
  if (!applyBy) return null
  const passed = applyBy < new Date().toISOString().slice(0, 10)
  return (
    <p className={passed ? 'muted' : undefined}>
      {t(passed ? 'applied' : 'applyBy', { day: formatDate(applyBy, language) })}
    </p>
  )
}
