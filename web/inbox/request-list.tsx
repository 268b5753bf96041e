// What one organisation got or sent, by what it needs; several can be declined at once.
import { Alert, Button, Checkbox, Details, Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { type Box, type Listed, resume } from './api.ts'
import { type Group, groupRequests, type Places } from './groups.ts'
import { requestsQuery } from './queries.ts'
import { useDeclining, useRefresh } from './refreshing.ts'
import { RequestCard } from './request-card.tsx'
import { useInboxWords } from './words.ts'

type Props = { id: string; box: Box; wanted: string | undefined }

export function RequestList({ id, box, wanted }: Props) {
  const words = useInboxWords()
  const [open, setOpen] = useState(wanted)
  const [places] = useState<Places>(() => new Map())
  const { data, error, refetch } = useQuery(requestsQuery(id, box))
  if (error) return <Trouble error={error} retry={() => refetch()} />
  if (!data) return null
  const { requests, budget, paused } = data
  const none = box === 'sent' ? words('noneSent') : words('noneReceived')
  const card = (it: Listed) => (
    <RequestCard
      request={it}
      isOpen={open === it.id}
      isWanted={wanted === it.id}
      toggle={() => setOpen(open === it.id ? undefined : it.id)}
    />
  )
  return (
    <div className="box">
      <Heading level={3} data-size="xs">
        {words(box)}
      </Heading>
      {paused && box === 'received' ? <Resting id={id} /> : null}
      {box === 'sent' ? <p className="muted">{words('budget', budget)}</p> : null}
      {requests.length === 0 ? <p>{none}</p> : null}
      {groupRequests(requests, box, places).map(([group, found]) =>
        group === 'needed' ? (
          <Choosable key={group} id={id} requests={found} card={card} />
        ) : (
          <Grouped
            key={group}
            group={group}
            requests={found}
            card={card}
            isOpen={found.some((it) => it.id === wanted)}
          />
        ),
      )}
    </div>
  )
}

type GroupedProps = { group: Group; requests: Listed[]; card: (request: Listed) => ReactNode; isOpen: boolean }

/** What is over is folded away. */
function Grouped({ group, requests, card, isOpen }: GroupedProps) {
  const words = useInboxWords()
  const [open, setOpen] = useState(isOpen)
  const list = (
    <ul className="requests">
      {requests.map((it) => (
        <li key={it.id}>{card(it)}</li>
      ))}
    </ul>
  )
  if (group !== 'over')
    return (
      <>
        <Heading level={4} data-size="2xs">
          {words(`groups.${group}`)}
        </Heading>
        {list}
      </>
    )
  return (
    <Details data-size="sm" open={open} onToggle={() => setOpen((it) => !it)}>
      <Details.Summary>{words('groups.over', { count: requests.length })}</Details.Summary>
      <Details.Content>{list}</Details.Content>
    </Details>
  )
}

/** Requests that wait, each with a box to tick: many that do not fit are answered in one press. */
function Choosable({ id, requests, card }: { id: string; requests: Listed[]; card: (request: Listed) => ReactNode }) {
  const words = useInboxWords()
  const doing = useDoing()
  const decline = useDeclining(id)
  const [ticked, setTicked] = useState<readonly string[]>([])
  const open = requests.filter((it) => it.state === 'waiting').map((it) => it.id)
  const chosen = open.filter((it) => ticked.includes(it))
  const tick = (one: string) => setTicked(ticked.includes(one) ? ticked.filter((it) => it !== one) : [...ticked, one])
  const answer = (said: 'no' | 'later') => doing.run(() => decline(chosen, said).then(() => setTicked([])))
  return (
    <>
      <Heading level={4} data-size="2xs">
        {words('groups.needed')}
      </Heading>
      <ul className="requests">
        {requests.map((it) => (
          <li key={it.id} className={open.length > 1 ? 'requests__choosable' : undefined}>
            {open.length > 1 ? (
              <Checkbox
                aria-label={words('choose', { name: displayName(it.sender) })}
                disabled={it.state !== 'waiting'}
                checked={chosen.includes(it.id)}
                onChange={() => tick(it.id)}
              />
            ) : null}
            {card(it)}
          </li>
        ))}
      </ul>
      <div className="buttons requests__bulk" aria-live="polite">
        {chosen.length > 0 ? (
          <>
            <Button data-size="sm" variant="secondary" aria-disabled={doing.busy} onClick={() => answer('no')}>
              {words('declineChosen', { count: chosen.length })}
            </Button>
            <Button data-size="sm" variant="tertiary" aria-disabled={doing.busy} onClick={() => answer('later')}>
              {words('postponeChosen', { count: chosen.length })}
            </Button>
          </>
        ) : open.length > 1 ? (
          <span className="muted">{words('chooseHint')}</span>
        ) : null}
      </div>
      <TroubleLine text={doing.trouble} />
    </>
  )
}

function Resting({ id }: { id: string }) {
  const words = useInboxWords()
  const doing = useDoing()
  const refresh = useRefresh()
  return (
    <Alert data-color="info">
      <p>{words('paused')}</p>
      <Button data-size="sm" aria-disabled={doing.busy} onClick={() => doing.run(() => resume(id).then(refresh))}>
        {words('resume')}
      </Button>
      <TroubleLine text={doing.trouble} />
    </Alert>
  )
}
