// Asking one organisation: whether it can be asked at all, the text, and what comes back.
import { Alert } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Role } from '../../domain/type.ts'
import { Failure, type OrganisationPage } from '../api.ts'
import { useTable } from '../draft.ts'
import { LostScreen } from '../layout/lost-screen.tsx'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import type { Account } from '../people/api.ts'
import { accountQuery } from '../people/queries.ts'
import { organisationQuery } from '../queries.ts'
import { type Reception, receptionQuery, type Sent } from './api.ts'
import { AskForm } from './ask-form.tsx'
import { Outcome } from './outcome.tsx'
import { useAskWords } from './words.ts'
import '../people/people.css'
import './ask.css'

const route = getRouteApi('/organisations/$id/ask')

export function AskScreen() {
  const words = useAskWords()
  const { id } = route.useParams()
  const { role } = route.useSearch()
  const organisation = useQuery(organisationQuery(id))
  const reception = useQuery(receptionQuery(id))
  const account = useQuery(accountQuery)
  const error = organisation.error ?? reception.error ?? account.error
  if (error instanceof Failure && error.status === 404) return <LostScreen />
  if (error)
    return (
      <Page title={words('title', { name: '' })}>
        <Trouble error={error} retry={() => [organisation, reception, account].map((it) => it.refetch())} />
      </Page>
    )
  if (!organisation.data || !reception.data || account.data === undefined) return <PageSkeleton />
  return (
    <Asked key={id} organisation={organisation.data} reception={reception.data} account={account.data} role={role} />
  )
}

type Props = {
  organisation: OrganisationPage
  reception: Reception
  account: Account | null
  role: Role | undefined
}

function Asked({ organisation, reception: { way, paused }, account, role }: Props) {
  const words = useAskWords()
  const [sent, setSent] = useState<Sent>()
  const { at } = useTable()
  const name = displayName(organisation)
  if (sent) return <Outcome sent={sent} organisation={organisation} />
  const back = (
    <Link className="ds-link" to="/organisations/$id" params={{ id: organisation.id }}>
      {words('back', { name })}
    </Link>
  )
  if (way === 'none' || paused)
    return (
      <Page title={words('title', { name })} beside={back}>
        <Alert data-color="info">
          <p>{words(way === 'none' ? 'sample' : 'paused', { name })}</p>
          {way === 'none' ? null : <p>{words('pausedNext')}</p>}
        </Alert>
        <p className="ask__next">
          <Link className="ds-button" data-variant="primary" to="/find">
            {words('find')}
          </Link>
        </p>
      </Page>
    )
  return (
    <Page title={words('title', { name })} lead={words('lead')} beside={back} wide>
      <AskForm key={at} organisation={organisation} way={way} account={account} role={role} done={setSent} />
    </Page>
  )
}
