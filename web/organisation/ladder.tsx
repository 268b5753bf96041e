// Is it real, and who is behind it? Separate facts for the reader to weigh, never one badge; and the way to speak for it.
import { Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { OrganisationPage } from '../api.ts'
import { VerdictIcon } from '../board/verdict-icon.tsx'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'

export function Ladder({ organisation }: { organisation: OrganisationPage }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { id, ladder, owners, capacities, source } = organisation
  // What a suggestion told of it comes without these; a sample has nobody behind it.
  if (ladder.length === 0 || source.kind === 'sample') return null
  const shown = (value: string | number | undefined) =>
    typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDate(value, language) : value
  return (
    <section aria-labelledby="ladder">
      <Heading level={2} data-size="xs" id="ladder">
        {t('organisation.ladder.title')}
      </Heading>
      <ul className="organisation__ladder">
        {ladder.map(({ rung, met, value }) => (
          <li key={rung}>
            <VerdictIcon verdict={met ? 'met' : 'unknown'} />
            <span>
              {t(`organisation.ladder.${met ? 'met' : 'open'}.${rung}`, {
                value: shown(value) ?? '',
                count: Number(value),
              })}
            </span>
          </li>
        ))}
      </ul>
      <p className="muted">
        {t('organisation.ladder.owners', { count: owners })}{' '}
        {capacities.map((it) => t(`organisation.ladder.capacity.${it}`)).join(' ')}
      </p>
      <p>
        <Link className="ds-link" to="/organisations/$id/claim" params={{ id }}>
          {t('organisation.ladder.claim')}
        </Link>
      </p>
    </section>
  )
}
