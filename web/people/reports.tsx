// Requests that people have shown to the operators: what was written, by whom, and what can be done.
import { Button, Heading, Tag } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import { notify } from '../notices.ts'
import { closeReport, type WaitingReport } from './api.ts'
import { useDoing } from './doing.ts'
import { usePausing } from './pausing.ts'
import { reportsQuery } from './queries.ts'
import { TroubleLine } from './trouble-line.tsx'
import { usePeopleWords } from './words.ts'

export function Reports() {
  const words = usePeopleWords()
  const { data, error, refetch } = useQuery(reportsQuery)
  if (error) return <Trouble error={error} retry={() => refetch()} />
  if (!data) return null
  return (
    <section className="panel" aria-labelledby="reports">
      <Heading level={2} data-size="xs" id="reports">
        {words('reports.title')}
      </Heading>
      {data.length === 0 ? <p>{words('reports.none')}</p> : null}
      {data.map((it) => (
        <Waiting key={it.id} report={it} />
      ))}
    </section>
  )
}

function Waiting({ report }: { report: WaitingReport }) {
  const words = usePeopleWords()
  const language = useLanguage()
  const { id, sender, recipient, reason, note, text, at, reports } = report
  const name = displayName(sender)
  const date = formatDate(at.slice(0, 10), language)
  return (
    <article className="claim__card" aria-labelledby={`report-${id}`}>
      <Heading level={3} data-size="2xs" id={`report-${id}`}>
        <Link className="ds-link" to="/organisations/$id" params={{ id: sender.id }}>
          {name}
        </Link>{' '}
        {sender.paused ? (
          <Tag data-size="sm" data-color="warning">
            {words('paused.is')}
          </Tag>
        ) : null}
      </Heading>
      <p>
        {words(`reports.reasons.${reason as 'spam'}`)}
        {' · '}
        {words('reports.by', { name: displayName(recipient), date })}
      </p>
      <p className="muted">
        {sender.email ?? words('reports.nobody')}
        {' · '}
        {words('reports.count', { count: reports })}
      </p>
      {note ? <p className="claim__note">{note}</p> : null}
      <blockquote className="claim__note">{text}</blockquote>
      <Decide report={report} name={name} />
    </article>
  )
}

function Decide({ report: { id, sender }, name }: { report: WaitingReport; name: string }) {
  const words = usePeopleWords()
  const queries = useQueryClient()
  const doing = useDoing()
  const pause = usePausing(doing, sender.email ?? name)
  const close = async () => {
    await closeReport(id).finally(() => queries.invalidateQueries({ queryKey: ['operator'] }))
    notify(words('reports.closed'))
  }
  const { account, paused } = sender
  return (
    <>
      <div className="buttons">
        <Button data-size="sm" aria-disabled={doing.busy} onClick={() => doing.run(close)}>
          {words('reports.close')}
          <span className="visually-hidden">{`: ${name}`}</span>
        </Button>
        {account ? (
          <Button data-size="sm" variant="secondary" aria-disabled={doing.busy} onClick={() => pause(account, !paused)}>
            {words(paused ? 'paused.end' : 'paused.begin')}
            <span className="visually-hidden">{`: ${name}`}</span>
          </Button>
        ) : null}
      </div>
      <TroubleLine text={doing.trouble} />
    </>
  )
}
