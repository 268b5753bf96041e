// What one's organisation seeks partners for: drafts, open and closed ones, and the beginning of a new one.
import { Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Failure } from '../api.ts'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import { useDoing } from '../people/doing.ts'
import { SignedIn } from '../people/signed-in.tsx'
import { TroubleLine } from '../people/trouble-line.tsx'
import { usePeopleWords } from '../people/words.ts'
import { organisationQuery } from '../queries.ts'
import { beginPartnerRequest } from './api.ts'
import { PartnerCard } from './partner-card.tsx'
import { allPartnerRequests, ownListQuery } from './queries.ts'
import { usePartnersWords } from './words.ts'
import '../people/people.css'
import './partners.css'

const route = getRouteApi('/organisations/$id/partner-requests')

export function OwnPartnerRequestsScreen() {
  return <SignedIn>{() => <Own />}</SignedIn>
}

function Own() {
  const words = usePartnersWords()
  const people = usePeopleWords()
  const { id } = route.useParams()
  const organisation = useQuery(organisationQuery(id))
  const { data, error, refetch } = useQuery(ownListQuery(id))
  if (error instanceof Failure && error.status === 403)
    return (
      <Page title={people('trouble.forbidden')}>
        <Link className="ds-link" to="/organisations/$id/claim" params={{ id }}>
          {people('claim.confirmTitle')}
        </Link>
      </Page>
    )
  const name = organisation.data ? displayName(organisation.data) : ''
  if (!error && (!data || !organisation.data)) return <PageSkeleton />
  return (
    <Page title={words('own.title', { name })} lead={words('own.lead')}>
      {error ? <Trouble error={error} retry={() => refetch()} /> : null}
      <Begin id={id} />
      {data?.length === 0 ? <p className="muted">{words('own.none')}</p> : null}
      <ul className="partners__list">
        {data?.map((it) => (
          <li key={it.id}>
            <PartnerCard request={it}>
              <p>{words('own.answers', { count: it.answers })}</p>
              {it.hidden ? <p className="partners__wrong">{words('own.hidden')}</p> : null}
              <Link
                className="ds-link"
                to="/organisations/$id/partner-requests/$request"
                params={{ id, request: it.id }}
              >
                {words('one.edit')}
                <span className="visually-hidden">{`: ${it.title}`}</span>
              </Link>
            </PartnerCard>
          </li>
        ))}
      </ul>
    </Page>
  )
}

function Begin({ id }: { id: string }) {
  const words = usePartnersWords()
  const navigate = route.useNavigate()
  const queries = useQueryClient()
  const doing = useDoing()
  const [title, setTitle] = useState('')
  return (
    <section className="panel" aria-labelledby="begin">
      <Heading level={2} data-size="xs" id="begin">
        {words('own.newTitle')}
      </Heading>
      <p className="muted">{words('own.firstLead')}</p>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          doing.run(async () => {
            const begun = await beginPartnerRequest(id, { title, aims: '' })
            await queries.invalidateQueries(allPartnerRequests)
            await navigate({ to: '/organisations/$id/partner-requests/$request', params: { id, request: begun.id } })
          })
        }}
      >
        <Textfield
          label={words('own.name')}
          description={words('own.nameHint')}
          maxLength={120}
          value={title}
          error={doing.wrong.title}
          onChange={(event) => setTitle(event.target.value)}
        />
        <TroubleLine text={doing.wrong.title ? undefined : doing.trouble} />
        <div>
          <Button type="submit" aria-disabled={doing.busy}>
            {words('own.begin')}
          </Button>
        </div>
      </form>
    </section>
  )
}
