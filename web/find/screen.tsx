// Find: who is out there. The URL is the whole state of the search.
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { FollowButton } from '../follows/follow-button.tsx'
import { Page } from '../layout/page.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { findQuery } from '../queries.ts'
import { writeSearch } from '../search-params.ts'
import { FacetPanel } from './facet-panel.tsx'
import { FilterChips } from './filter-chips.tsx'
import { FindField } from './find-field.tsx'
import { MapPanel } from './map-panel.tsx'
import { Meanings } from './meanings.tsx'
import { NoResults } from './no-results.tsx'
import { ResultHead } from './result-head.tsx'
import { ResultSkeleton, Results } from './results.tsx'
import { type FindSearch, queryOf, readFindSearch } from './search.ts'
import './find.css'

const route = getRouteApi('/find')

export function FindScreen() {
  const { t } = useTranslation()
  // The router hands on what it does not know as well.
  const search = readFindSearch(route.useSearch())
  const navigate = useNavigate({ from: '/find' })
  const found = useInfiniteQuery(findQuery(queryOf(search)))
  const change = (next: FindSearch, replace = false) => navigate({ search: next, replace, resetScroll: false })
  const pages = found.data?.pages
  const understood = pages?.[0]?.understood ?? []
  const narrowed = writeSearch({ ...search, sort: undefined, map: undefined }).slice(1)
  const total = pages?.at(-1)?.total
  return (
    <Page title={search.q ? t('find.titleFor', { words: search.q }) : t('find.title')} heading={t('find.title')} wide>
      <FindField words={search.q ?? ''} search={(q) => change({ ...search, q: q || undefined }, true)} />
      <Meanings understood={understood} search={search} change={change} />
      <FilterChips search={search} change={change} />
      <div className="find">
        <FacetPanel facets={pages?.[0]?.facets} search={search} change={change} />
        <MapPanel
          counts={pages?.[0]?.facets.country}
          search={search}
          change={change}
          shown={pages?.flatMap((page) => page.organisations) ?? []}
        />
        <section className="find__results" aria-labelledby="results" aria-busy={found.isFetching}>
          <ResultHead total={total} search={search} change={change} exact={pages?.at(-1)?.exact ?? true}>
            {narrowed ? <FollowButton kind="search" subject={narrowed} /> : null}
          </ResultHead>
          {pages?.at(-1)?.degraded ? <p className="find__degraded muted">{t('find.degraded')}</p> : null}
          {found.error ? <Trouble error={found.error} retry={() => found.refetch()} /> : null}
          {found.isPending ? <ResultSkeleton /> : null}
          {pages && total === 0 ? <NoResults search={search} wider={pages[0]?.wider ?? []} /> : null}
          {pages && total !== 0 ? (
            <Results
              organisations={pages.flatMap((page) => page.organisations)}
              search={search}
              understood={understood}
              stale={found.isPlaceholderData}
              more={found.hasNextPage ? () => found.fetchNextPage() : undefined}
              fetchingMore={found.isFetchingNextPage}
            />
          ) : null}
        </section>
      </div>
    </Page>
  )
}
