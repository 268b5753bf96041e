// One organisation: can I trust them, do they fit?
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Failure } from '../api.ts'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { organisationQuery } from '../queries.ts'
import { Profile } from './profile.tsx'
import './organisation.css'

const route = getRouteApi('/organisations/$id')

export function OrganisationScreen() {
  const { t } = useTranslation()
  const { id } = route.useParams()
  const { data, error, refetch } = useQuery(organisationQuery(id))
  if (data?.mergedInto) return <Navigate to="/organisations/$id" params={{ id: data.mergedInto }} replace />
  if (data) return <Profile organisation={data} />
  if (!error) return <PageSkeleton />
  if (!(error instanceof Failure) || error.status !== 404)
    return (
      <Page title={t('organisation.title')}>
        <Trouble error={error} retry={() => refetch()} />
      </Page>
    )
  return (
    <Page title={t('organisation.lost')}>
      <p>{t('organisation.lostText', { id })}</p>
      <Link className="ds-link" to="/find">
        {t('lost.find')}
      </Link>
    </Page>
  )
}
