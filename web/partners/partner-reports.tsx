// Partner requests that people have shown to the operators: hidden, or left.
import { Button, Heading } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { reportReasons } from '../../domain/request.ts'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import { notify } from '../notices.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { decidePartnerReport, listPartnerReports, type PartnerReport } from './api.ts'
import { usePartnersWords } from './words.ts'

const key = ['operator', 'partner reports']

export function PartnerReports() {
  const words = usePartnersWords()
  const { data, error, refetch } = useQuery({ queryKey: key, queryFn: listPartnerReports })
  if (error) return <Trouble error={error} retry={() => refetch()} />
  if (!data) return null
  return (
    <section className="panel" aria-labelledby="partner-reports">
      <Heading level={2} data-size="xs" id="partner-reports">
        {words('operator.reports')}
      </Heading>
      {data.length === 0 ? <p>{words('operator.noReports')}</p> : null}
      {data.map((it) => (
        <Waiting key={it.id} report={it} />
      ))}
    </section>
  )
}

function Waiting({ report }: { report: PartnerReport }) {
  const words = usePartnersWords()
  const queries = useQueryClient()
  const doing = useDoing()
  const { id, partnerRequest, organisation, note } = report
  const reason = reportReasons.find((it) => it === report.reason) ?? 'other'
  const decide = (hide: boolean) =>
    doing.run(async () => {
      await decidePartnerReport(id, hide).finally(() => queries.invalidateQueries({ queryKey: ['operator'] }))
      notify(words(hide ? 'operator.hidden' : 'operator.left'))
    })
  return (
    <article className="claim__card" aria-labelledby={`partner-report-${id}`}>
      <Heading level={3} data-size="2xs" id={`partner-report-${id}`}>
        <Link className="ds-link" to="/partner-requests/$id" params={{ id: partnerRequest.id }}>
          {partnerRequest.title}
        </Link>
      </Heading>
      <p className="muted">{`${displayName(organisation)} · ${words(`report.reasons.${reason}`)}`}</p>
      {note ? <p className="claim__note">{note}</p> : null}
      <blockquote className="claim__note">{partnerRequest.aims}</blockquote>
      <div className="buttons">
        <Button data-size="sm" aria-disabled={doing.busy} onClick={() => decide(true)}>
          {words('operator.hide')}
          <span className="visually-hidden">{`: ${partnerRequest.title}`}</span>
        </Button>
        <Button data-size="sm" variant="secondary" aria-disabled={doing.busy} onClick={() => decide(false)}>
          {words('operator.leave')}
          <span className="visually-hidden">{`: ${partnerRequest.title}`}</span>
        </Button>
      </div>
      <TroubleLine text={doing.trouble} />
    </article>
  )
}
