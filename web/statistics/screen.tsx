// Statistics: who takes part, who does not, and how hard it is. Every view has an address of its own.
import { Alert, Heading, Skeleton } from '@digdir/designsystemet-react'
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ScreenLanguage } from '../../domain/words/language.ts'
import { readStatistics } from '../api.ts'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { Chart } from './chart.tsx'
import { Filters } from './filters.tsx'
import { Numbers } from './numbers.tsx'
import { OddsTable } from './odds.tsx'
import { questionOf, type StatisticsSearch } from './search.ts'
import { Ways } from './ways.tsx'
import { useStatisticsWords } from './words.ts'
import './statistics.css'

const route = getRouteApi('/statistics')

/** Names come in the reader's language; the former answer stays until the next one is there. */
const statisticsQuery = (search: StatisticsSearch, language: ScreenLanguage) =>
  queryOptions({
    queryKey: ['statistics', questionOf(search), language],
    queryFn: ({ signal }) => readStatistics(questionOf(search), signal),
    placeholderData: keepPreviousData,
  })

export function StatisticsScreen() {
  const t = useStatisticsWords()
  const language = useLanguage()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const { data, error, refetch, isFetching } = useQuery(statisticsQuery(search, language))
  const change = (next: StatisticsSearch) => navigate({ search: next, resetScroll: false })
  const show = search.show ?? 'participations'
  return (
    <Page title={t('title')} lead={t('lead')} wide>
      <Filters search={search} change={change} />
      {error ? <Trouble error={error} retry={() => refetch()} /> : null}
      {!data && !error ? <Skeleton variant="rectangle" width="100%" height="24rem" /> : null}
      {data && !error ? (
        <>
          {data.sample && data.found > 0 ? (
            <Alert data-color="warning" data-size="sm" className="statistics__notice">
              {t('sample')}
            </Alert>
          ) : null}
          <div className="statistics" aria-busy={isFetching}>
            <Chart data={data} show={show} />
            <Numbers data={data} show={show} search={search} />
          </div>
          <Ways search={search} />
        </>
      ) : null}
      <section className="odds" aria-labelledby="odds">
        <Heading level={2} data-size="sm" id="odds">
          {t('odds.title')}
        </Heading>
        <OddsTable />
      </section>
    </Page>
  )
}
