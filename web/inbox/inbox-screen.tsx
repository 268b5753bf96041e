// The inbox: what the reader's organisations got and sent, each request opened and answered where it stands.
import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Page } from '../layout/page.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import { useDoing } from '../people/doing.ts'
import { SignedIn } from '../people/signed-in.tsx'
import { TroubleLine } from '../people/trouble-line.tsx'
import { type Box, resume } from './api.ts'
import { requestsQuery } from './queries.ts'
import { RequestCard } from './request-card.tsx'
import { useInboxWords } from './words.ts'
import '../people/people.css'
import './inbox.css'

export function InboxScreen() {
  const words = useInboxWords()
  return (
    <SignedIn>
      {({ organisations }) =>
        organisations.length === 0 ? (
          <Page title={words('title')} lead={words('nobody')}>
            <p>{words('nobodyText')}</p>
            <Link className="ds-button" data-variant="primary" to="/find">
              {words('find')}
            </Link>
          </Page>
        ) : (
          <Page title={words('title')} lead={words('lead')}>
            {organisations.map((it) => (
              <Boxes key={it.id} id={it.id} name={displayName(it)} />
            ))}
          </Page>
        )
      }
    </SignedIn>
  )
}

function Boxes({ id, name }: { id: string; name: string }) {
  return (
    <section className="panel" aria-labelledby={`of-${id}`}>
      <Heading level={2} data-size="sm" id={`of-${id}`}>
        {name}
      </Heading>
      <RequestList id={id} box="received" />
      <RequestList id={id} box="sent" />
    </section>
  )
}

function RequestList({ id, box }: { id: string; box: Box }) {
  const words = useInboxWords()
  const [open, setOpen] = useState<string>()
  const { data, error, refetch } = useQuery(requestsQuery(id, box))
  if (error) return <Trouble error={error} retry={() => refetch()} />
  if (!data) return null
  const { requests, budget, paused } = data
  const none = box === 'sent' ? words('noneSent') : words('noneReceived')
  return (
    <>
      <Heading level={3} data-size="xs">
        {words(box)}
      </Heading>
      {paused && box === 'received' ? <Resting id={id} /> : null}
      {box === 'sent' ? <p className="muted">{words('budget', budget)}</p> : null}
      {requests.length === 0 ? <p>{none}</p> : null}
      <ul className="requests">
        {requests.map((it) => (
          <li key={it.id}>
            <RequestCard
              request={it}
              isOpen={open === it.id}
              toggle={() => setOpen(open === it.id ? undefined : it.id)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function Resting({ id }: { id: string }) {
  const words = useInboxWords()
  const queries = useQueryClient()
  const doing = useDoing()
  const wake = () => doing.run(() => resume(id).then(() => queries.invalidateQueries({ queryKey: ['requests'] })))
  return (
    <Alert data-color="warning">
      <p>{words('paused')}</p>
      <Button data-size="sm" aria-disabled={doing.busy} onClick={wake}>
        {words('resume')}
      </Button>
      <TroubleLine text={doing.trouble} />
    </Alert>
  )
}
