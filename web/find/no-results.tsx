// Nothing found: which filter to let go, with how many each would bring back.
import { Heading, Skeleton, Link as TextLink } from '@digdir/designsystemet-react'
import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Examples } from '../components/examples.tsx'
import { formatNumber } from '../format.ts'
import { useLanguage } from '../language.ts'
import { countQuery } from '../queries.ts'
import { useFilterLabel } from './filter-name.ts'
import { activeFilters, type FindSearch, queryOf, withoutFilter } from './search.ts'

export function NoResults({ search }: { search: FindSearch }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const labelOf = useFilterLabel()
  const filters = activeFilters(search)
  const counts = useQueries({ queries: filters.map((filter) => countQuery(queryOf(withoutFilter(search, filter)))) })
  const ways = filters
    .map((filter, at) => ({ filter, count: counts[at]?.data }))
    .sort((one, other) => (other.count ?? 0) - (one.count ?? 0))
  const helpful = ways.filter(({ count }) => count !== 0)
  return (
    <div className="find__none">
      <Heading level={3} data-size="xs">
        {filters.length > 1 ? t('find.noneTogether') : t('find.none')}
      </Heading>
      {helpful.length > 0 ? (
        <>
          <p>{t('find.letGo')}</p>
          <ul>
            {helpful.map(({ filter, count }) => (
              <li key={`${filter.name} ${filter.value}`}>
                <TextLink asChild>
                  <Link to="/find" search={withoutFilter(search, filter)}>
                    {t('find.without', { filter: labelOf(filter) })}
                  </Link>
                </TextLink>{' '}
                {count === undefined ? (
                  <Skeleton variant="text" width={4} />
                ) : (
                  <span className="muted">{t('find.wouldGive', { count, number: formatNumber(count, language) })}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Examples label={t('find.tryExample')} most={2} />
    </div>
  )
}
