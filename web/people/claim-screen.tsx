// Claiming an organisation: by a mail to its own domain, or by an operator.
import { Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Capacity } from '../../domain/ownership.ts'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import { organisationQuery } from '../queries.ts'
import { type Account, claimOrganisation, type WaysToClaim } from './api.ts'
import { CapacityChoice } from './capacity-choice.tsx'
import { useDoing } from './doing.ts'
import { claimsQuery, waysToClaimQuery } from './queries.ts'
import { SignedIn } from './signed-in.tsx'
import { TroubleLine } from './trouble-line.tsx'
import { usePeopleWords } from './words.ts'
import './people.css'

const route = getRouteApi('/organisations/$id/claim')

export function ClaimScreen() {
  return <SignedIn>{(account) => <Claim account={account} />}</SignedIn>
}

function Claim({ account }: { account: Account }) {
  const words = usePeopleWords()
  const { id } = route.useParams()
  const organisation = useQuery(organisationQuery(id))
  const ways = useQuery(waysToClaimQuery(id))
  const error = organisation.error ?? ways.error
  if (error)
    return (
      <Page title={words('claim.confirmTitle')}>
        <Trouble error={error} retry={() => Promise.all([organisation.refetch(), ways.refetch()])} />
      </Page>
    )
  if (!organisation.data || !ways.data) return <PageSkeleton />
  const name = displayName(organisation.data)
  const isMine = account.organisations.some((it) => it.id === id)
  return (
    <Page title={words('claim.title', { name })} lead={isMine ? words('claim.already') : words('claim.lead')}>
      {isMine ? (
        <Link className="ds-button" data-variant="primary" to="/organisations/$id/edit" params={{ id }}>
          {words('claim.edit')}
        </Link>
      ) : ways.data.sample ? (
        <>
          <p>{words('claim.sample')}</p>
          <Link className="ds-link" to="/organisations/new">
            {words('add.title')}
          </Link>
        </>
      ) : (
        <Ways id={id} ways={ways.data} />
      )}
    </Page>
  )
}

function Ways({ id, ways: { domain, obstacle, owners } }: { id: string; ways: WaysToClaim }) {
  const words = usePeopleWords()
  const [capacity, setCapacity] = useState<Capacity>('own')
  const [sent, setSent] = useState<string>()
  if (sent)
    return (
      <p className="panel" role="status">
        {sent}
      </p>
    )
  return (
    <>
      <CapacityChoice value={capacity} choose={setCapacity} />
      {owners > 0 ? <p className="panel">{words('claim.owners', { count: owners })}</p> : null}
      {owners === 0 && obstacle ? <p className="panel">{words(`claim.obstacles.${obstacle}`)}</p> : null}
      {owners === 0 && domain ? <ByMail id={id} capacity={capacity} domain={domain} done={setSent} /> : null}
      <ByOperator id={id} capacity={capacity} done={setSent} />
    </>
  )
}

type WayProps = { id: string; capacity: Capacity; done: (text: string) => void }

function ByMail({ id, capacity, domain, done }: WayProps & { domain: string }) {
  const words = usePeopleWords()
  const doing = useDoing()
  const [email, setEmail] = useState('')
  return (
    <section className="panel" aria-labelledby="by-mail">
      <Heading level={2} data-size="xs" id="by-mail">
        {words('claim.byMail')}
      </Heading>
      <p>{words('claim.byMailText')}</p>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          doing.run(async () => {
            await claimOrganisation(id, { capacity, email: email.trim() })
            done(words('claim.sentMail', { email: email.trim() }))
          })
        }}
      >
        <Textfield
          label={words('claim.email', { domain })}
          type="email"
          value={email}
          error={doing.wrong.email ? doing.trouble : undefined}
          onChange={(event) => setEmail(event.target.value)}
        />
        <TroubleLine text={doing.wrong.email ? undefined : doing.trouble} />
        <div>
          <Button type="submit" aria-disabled={doing.busy}>
            {words('claim.send')}
          </Button>
        </div>
      </form>
    </section>
  )
}

function ByOperator({ id, capacity, done }: WayProps) {
  const words = usePeopleWords()
  const doing = useDoing()
  const queries = useQueryClient()
  const [note, setNote] = useState('')
  return (
    <section className="panel" aria-labelledby="by-operator">
      <Heading level={2} data-size="xs" id="by-operator">
        {words('claim.byOperator')}
      </Heading>
      <p>{words('claim.byOperatorText')}</p>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          doing.run(async () => {
            await claimOrganisation(id, { capacity, note })
            await queries.invalidateQueries({ queryKey: claimsQuery.queryKey })
            done(words('claim.sentOperator'))
          })
        }}
      >
        <Textfield
          multiline
          rows={4}
          label={words('claim.note')}
          description={words('claim.noteHint')}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
        <TroubleLine text={doing.trouble} />
        <div>
          <Button type="submit" variant="secondary" aria-disabled={doing.busy}>
            {words('claim.ask')}
          </Button>
        </div>
      </form>
    </section>
  )
}
