// What is in the record and from where: counted by the record itself, samples said to be samples.
import { Heading, Skeleton } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatNumber } from '../format.ts'
import { useLanguage } from '../language.ts'
import { Trouble } from '../layout/trouble.tsx'
import { healthQuery, sourcesQuery } from '../queries.ts'

export function RecordFacts() {
  const { t } = useTranslation()
  const language = useLanguage()
  const health = useQuery(healthQuery)
  const sources = useQuery(sourcesQuery)
  const kinds = sources.data ?? []
  const samples = health.data?.record.samples ?? 0
  return (
    <section aria-labelledby="record">
      <Heading level={2} data-size="sm" id="record">
        {t('home.record')}
      </Heading>
      {health.error ? <Trouble error={health.error} retry={() => health.refetch()} /> : null}
      {health.isPending ? <Skeleton variant="rectangle" height="4rem" width="100%" /> : null}
      {health.data ? (
        <dl className="home__counts">
          {(['organisations', 'projects'] as const).map((what) => (
            <div key={what}>
              <dt>{t(`home.${what}`)}</dt>
              <dd>{formatNumber(health.data.record[what], language)}</dd>
            </div>
          ))}
        </dl>
      ) : null}
      {kinds.length > 0 ? (
        <ul className="home__sources">
          {kinds.map(({ kind, count }) => (
            <li key={kind}>
              <Link className="ds-link" to="/find" search={{ source: [kind] }}>
                {t(`source.${kind}`)}
              </Link>{' '}
              <span className="muted">{formatNumber(count, language)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {samples > 0 && !kinds.some(({ kind }) => kind === 'sample') ? (
        <p>
          <Link className="ds-link" to="/find" search={{ source: ['sample'] }}>
            {t('home.samplesToo', { count: samples })}
          </Link>
        </p>
      ) : null}
      {kinds.length === 1 && kinds[0]?.kind === 'sample' ? <p className="muted">{t('home.sampleOnly')}</p> : null}
    </section>
  )
}
