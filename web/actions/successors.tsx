// What became of an action of the earlier programme; nothing for those of today.
import { Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { ActionEntry } from '../api.ts'
import { yearNow } from './year-choice.tsx'

export function Successors({ action: { successors } }: { action: ActionEntry }) {
  const { t } = useTranslation()
  if (successors.length === 0) return null
  const notes = [...Map.groupBy(successors, ({ note }) => note)]
  return (
    <section className="successors" aria-labelledby="successors">
      <Heading level={2} data-size="xs" id="successors">
        {t('action.successors')}
      </Heading>
      <ul>
        {notes.map(([note, those]) => (
          <li key={note}>
            {those.map(({ id }, at) => (
              <span key={id}>
                {at > 0 ? ', ' : ''}
                <Link className="ds-link" to="/actions/$id" params={{ id }} search={{ year: yearNow }}>
                  {id}
                </Link>
              </span>
            ))}
            {': '}
            {note}
          </li>
        ))}
      </ul>
      <Link className="ds-link" to="/then-and-now">
        {t('action.thenAndNow')}
      </Link>
    </section>
  )
}
