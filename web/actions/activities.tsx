// How long each activity of a mobility action lasts, with its page.
import { Heading } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { ActionEntry } from '../api.ts'
import { useFigures } from './figures.ts'

type Activity = ActionEntry['activities'][number]

export function Activities({ action: { activities, edition } }: { action: ActionEntry }) {
  const { t } = useTranslation()
  const { source } = useFigures()
  if (activities.length === 0) return null
  const lasts = ({ days, months, daysIfFewerOpportunities, fewestLearners }: Activity) => [
    days &&
      (days[0] === days[1]
        ? t('action.days', { count: days[0] })
        : t('action.daysRange', { from: days[0], to: days[1] })),
    months && t('action.monthsRange', { from: months[0], to: months[1] }),
    daysIfFewerOpportunities && t('action.daysFewer', { count: daysIfFewerOpportunities }),
    fewestLearners && t('action.fewest', { count: fewestLearners }),
  ]
  return (
    <section aria-labelledby="activities">
      <Heading level={2} data-size="xs" id="activities">
        {t('action.activities')}
      </Heading>
      <dl className="figures">
        {activities.map((it) => (
          <div key={it.activity}>
            <dt>{it.label}</dt>
            <dd>
              {lasts(it).filter(Boolean).join(', ')} <span className="muted">{source(edition, it.page)}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
