// Actions of which no date is known, of this year or an earlier one.
import { Heading } from '@digdir/designsystemet-react'
import type { Agenda } from '../../domain/agenda.ts'
import { ActionLinks } from './action-links.tsx'
import { useCallsWords } from './words.ts'

export function Undated({ agenda, year }: { agenda: readonly Agenda[]; year: number }) {
  const t = useCallsWords()
  const those = agenda.filter((it) => it.deadlines.length === 0 && !it.before)
  if (those.length === 0) return null
  return (
    <section className="calls__list" aria-labelledby="undated">
      <Heading level={2} data-size="sm" id="undated">
        {t('undated')}
      </Heading>
      <p>{t('undatedText', { year })}</p>
      <ul>
        {those.map(({ action }) => (
          <li key={action.id}>
            <ActionLinks action={action} year={year} />
          </li>
        ))}
      </ul>
    </section>
  )
}
