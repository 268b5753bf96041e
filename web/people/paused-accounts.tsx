// Accounts that operators have paused: who, since when, why, and the way back.
import { Button, Heading } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import type { PausedAccount } from './api.ts'
import { useDoing } from './doing.ts'
import { usePausing } from './pausing.ts'
import { pausedQuery } from './queries.ts'
import { TroubleLine } from './trouble-line.tsx'
import { usePeopleWords } from './words.ts'

export function PausedAccounts() {
  const words = usePeopleWords()
  const { data, error, refetch } = useQuery(pausedQuery)
  if (error) return <Trouble error={error} retry={() => refetch()} />
  if (!data) return null
  return (
    <section className="panel" aria-labelledby="paused">
      <Heading level={2} data-size="xs" id="paused">
        {words('paused.title')}
      </Heading>
      {data.length === 0 ? <p>{words('paused.none')}</p> : null}
      {data.map((it) => (
        <Paused key={it.id} account={it} />
      ))}
    </section>
  )
}

function Paused({ account: { id, name, email, since, by, organisations, reports } }: { account: PausedAccount }) {
  const words = usePeopleWords()
  const language = useLanguage()
  const doing = useDoing()
  const pause = usePausing(doing, email)
  const dayOf = (at: string) => formatDate(at.slice(0, 10), language)
  return (
    <article className="claim__card" aria-labelledby={`paused-${id}`}>
      <Heading level={3} data-size="2xs" id={`paused-${id}`}>
        {name ? `${name} (${email})` : email}
      </Heading>
      <p className="muted">{words(by ? 'paused.sinceBy' : 'paused.since', { date: dayOf(since), person: by })}</p>
      {organisations.length > 0 ? (
        <p>
          {words('paused.speaksFor')}{' '}
          {organisations.map((it, at) => (
            <span key={it.id}>
              {at > 0 ? ', ' : null}
              <Link className="ds-link" to="/organisations/$id" params={{ id: it.id }}>
                {displayName(it)}
              </Link>
            </span>
          ))}
        </p>
      ) : null}
      {reports.length === 0 ? <p className="muted">{words('paused.noReports')}</p> : null}
      <ul>
        {reports.map(({ reason, note, at }) => (
          <li key={`${at} ${reason}`}>
            {`${words(`reports.reasons.${reason as 'spam'}`)} · ${words('paused.reported', { date: dayOf(at) })}`}
            {note ? <p className="claim__note">{note}</p> : null}
          </li>
        ))}
      </ul>
      <div className="buttons">
        <Button data-size="sm" variant="secondary" aria-disabled={doing.busy} onClick={() => pause(id, false)}>
          {words('paused.end')}
          <span className="visually-hidden">{`: ${email}`}</span>
        </Button>
      </div>
      <TroubleLine text={doing.trouble} />
    </article>
  )
}
