// One's own organisation: what is said of it, and who may say it.
import { Alert, Button } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Failure } from '../api.ts'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import { notify } from '../notices.ts'
import { usePartnersWords } from '../partners/words.ts'
import { organisationQuery } from '../queries.ts'
import { confirmProfile, type Profile } from './api.ts'
import { useDoing } from './doing.ts'
import { ProfileForm } from './profile-fields.tsx'
import { profileQuery } from './queries.ts'
import { SignedIn } from './signed-in.tsx'
import { Team } from './team.tsx'
import { TroubleLine } from './trouble-line.tsx'
import { usePeopleWords } from './words.ts'
import './people.css'

const route = getRouteApi('/organisations/$id/edit')

export function EditScreen() {
  return <SignedIn>{() => <Edit />}</SignedIn>
}

function Edit() {
  const words = usePeopleWords()
  const partners = usePartnersWords()
  const { id } = route.useParams()
  const queries = useQueryClient()
  // Read once: an answer that comes later must not write over what is being typed.
  const { data, error, refetch } = useQuery({ ...profileQuery(id), refetchOnWindowFocus: false })
  if (error instanceof Failure && error.status === 403)
    return (
      <Page title={words('trouble.forbidden')}>
        <Link className="ds-link" to="/organisations/$id/claim" params={{ id }}>
          {words('claim.confirmTitle')}
        </Link>
      </Page>
    )
  if (error)
    return (
      <Page title={words('claim.edit')}>
        <Trouble error={error} retry={() => refetch()} />
      </Page>
    )
  if (!data) return <PageSkeleton />
  const keep = (profile: Profile) => {
    queries.setQueryData(profileQuery(id).queryKey, profile)
    return queries.invalidateQueries({ queryKey: organisationQuery(id).queryKey })
  }
  return (
    <Page
      title={words('edit.title', { name: displayName(data.organisation) })}
      lead={words('edit.lead')}
      beside={<Confirm id={id} version={data.version} keep={keep} />}
      wide
    >
      <p>
        <Link className="ds-link" to="/organisations/$id" params={{ id }}>
          {words('edit.see')}
        </Link>{' '}
        <Link className="ds-link" to="/organisations/$id/readiness" params={{ id }}>
          {words('edit.readiness')}
        </Link>
      </p>
      {data.resting ? <Alert data-color="warning">{partners('rests.own')}</Alert> : null}
      <ProfileForm id={id} profile={data} keep={keep} />
      <Team id={id} />
    </Page>
  )
}

function Confirm({ id, version, keep }: { id: string; version: number; keep: (profile: Profile) => Promise<void> }) {
  const words = usePeopleWords()
  const doing = useDoing()
  const confirm = () =>
    doing.run(async () => {
      await keep(await confirmProfile(id, version))
      notify(words('edit.confirmed'))
    })
  return (
    <div>
      <Button variant="secondary" onClick={confirm}>
        {words('edit.confirm')}
      </Button>
      <TroubleLine text={doing.trouble} />
    </div>
  )
}
