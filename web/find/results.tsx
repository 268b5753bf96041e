// The list of organisations found, and its shape while it is on the way.
import { Button, Skeleton } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { Found, OrganisationView } from '../api.ts'
import { ResultRow } from './result-row.tsx'
import type { FindSearch } from './search.ts'

type Props = {
  organisations: OrganisationView[]
  search: FindSearch
  understood: Found['understood']
  /** Is this still the answer to the former question? */
  stale: boolean
  more?: () => void
  fetchingMore: boolean
}

export function Results({ organisations, search, understood, stale, more, fetchingMore }: Props) {
  const { t } = useTranslation()
  return (
    <>
      <ol className={stale ? 'rows rows--stale' : 'rows'}>
        {organisations.map((organisation) => (
          <ResultRow key={organisation.id} organisation={organisation} search={search} understood={understood} />
        ))}
      </ol>
      {more ? (
        <Button variant="secondary" onClick={more} loading={fetchingMore}>
          {fetchingMore ? t('state.loading') : t('find.more')}
        </Button>
      ) : null}
    </>
  )
}

export function ResultSkeleton() {
  return (
    <ol className="rows" aria-hidden="true">
      {[72, 55, 64, 48, 60, 70, 52].map((width) => (
        <li key={width} className="row">
          <div className="row__facts">
            <Skeleton variant="rectangle" width={`${width}%`} height="1.25rem" />
            <Skeleton variant="rectangle" width={`${width - 20}%`} height="0.9rem" />
          </div>
        </li>
      ))}
    </ol>
  )
}
