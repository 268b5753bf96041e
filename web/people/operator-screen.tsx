// The operators' queue: claims that wait for a decision, and what was done last.
import { Alert, Button, Heading, Table, Textfield } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { type Deed, deeds } from '../../domain/deed.ts'
import { placeOf } from '../components/place.ts'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import { notify } from '../notices.ts'
import { Duplicates } from '../partners/duplicates.tsx'
import { PartnerReports } from '../partners/partner-reports.tsx'
import { decideClaim, type WaitingClaim } from './api.ts'
import { useDoing } from './doing.ts'
import { PausedAccounts } from './paused-accounts.tsx'
import { notesQuery, waitingQuery } from './queries.ts'
import { Reports } from './reports.tsx'
import { SignedIn } from './signed-in.tsx'
import { TroubleLine } from './trouble-line.tsx'
import { usePeopleWords } from './words.ts'
import './people.css'

export function OperatorScreen() {
  const words = usePeopleWords()
  return (
    <SignedIn>
      {({ operator }) => (
        <Page title={words('operator.title')} lead={operator ? words('operator.lead') : undefined}>
          {operator ? (
            <>
              <Queue />
              <Reports />
              <PartnerReports />
              <PausedAccounts />
              <Duplicates />
              <Notes />
            </>
          ) : (
            <Alert data-color="warning">{words('trouble.forbidden')}</Alert>
          )}
        </Page>
      )}
    </SignedIn>
  )
}

function Queue() {
  const words = usePeopleWords()
  const { data, error, refetch } = useQuery(waitingQuery)
  if (error) return <Trouble error={error} retry={() => refetch()} />
  if (!data) return null
  if (data.length === 0) return <p>{words('operator.none')}</p>
  return data.map((claim) => <Waiting key={claim.id} claim={claim} />)
}

function Waiting({ claim: { id, organisation, person, capacity, note } }: { claim: WaitingClaim }) {
  const words = usePeopleWords()
  const language = useLanguage()
  const queries = useQueryClient()
  const doing = useDoing()
  const [reason, setReason] = useState('')
  const name = displayName(organisation)
  const decide = (approve: boolean) =>
    doing.run(async () => {
      await decideClaim(id, approve, reason)
      notify(words('operator.decided'))
      await queries.invalidateQueries({ queryKey: ['operator'] })
    })
  const date = formatDate(person.since.slice(0, 10), language)
  return (
    <article className="claim__card" aria-labelledby={`claim-${id}`}>
      <Heading level={2} data-size="xs" id={`claim-${id}`}>
        <Link className="ds-link" to="/organisations/$id" params={{ id: organisation.id }}>
          {name}
        </Link>
      </Heading>
      <p className="muted">
        {placeOf(organisation, language)}
        {organisation.website ? ` · ${organisation.website}` : null}
        {organisation.people > 0 ? ` · ${words('operator.people', { count: organisation.people })}` : null}
      </p>
      <p>
        {words('operator.from', { person: person.name ? `${person.name} (${person.email})` : person.email, date })}
        {' · '}
        {words(`capacities.${capacity}`)}
      </p>
      <p className="muted">{note ? words('operator.note') : words('operator.noNote')}</p>
      {note ? <p className="claim__note">{note}</p> : null}
      <div className="form">
        <Textfield
          label={words('operator.reason')}
          maxLength={1000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="buttons">
          <Button onClick={() => decide(true)}>
            {words('operator.approve')}
            <span className="visually-hidden">{`: ${name}`}</span>
          </Button>
          <Button variant="secondary" onClick={() => decide(false)}>
            {words('operator.refuse')}
            <span className="visually-hidden">{`: ${name}`}</span>
          </Button>
        </div>
        <TroubleLine text={doing.trouble} />
      </div>
    </article>
  )
}

/** A log that is older than this edition may hold what it has no words for. */
const isDeed = (what: string): what is Deed => deeds.some((it) => it === what)

function Notes() {
  const words = usePeopleWords()
  const { data = [] } = useQuery(notesQuery)
  return (
    <div className="panel">
      <Heading level={2} data-size="xs" id="notes">
        {words('operator.audit')}
      </Heading>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard */}
      <section className="scrolls" aria-labelledby="notes" tabIndex={0}>
        <Table data-size="sm">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell>{words('operator.at')}</Table.HeaderCell>
              <Table.HeaderCell>{words('operator.who')}</Table.HeaderCell>
              <Table.HeaderCell>{words('operator.what')}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {data.map(({ at, account, what }) => (
              <Table.Row key={`${at} ${what}`}>
                <Table.Cell>{at.slice(0, 16).replace('T', ' ')}</Table.Cell>
                <Table.Cell>{account ?? words('operator.nobody')}</Table.Cell>
                <Table.Cell>{isDeed(what) ? words(`deeds.${what}`) : what}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </section>
    </div>
  )
}
