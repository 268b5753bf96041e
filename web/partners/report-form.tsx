// Shows a partner request to the operators.
import { Button, Radio, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { reportReasons } from '../../domain/request.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { type Report, reportPartnerRequest } from './api.ts'
import { usePartnersWords } from './words.ts'

export function ReportPart({ id }: { id: string }) {
  const words = usePartnersWords()
  const doing = useDoing()
  const [reason, setReason] = useState<Report['reason']>('spam')
  const [note, setNote] = useState('')
  const [sent, setSent] = useState(false)
  if (sent) return <p role="status">{words('report.sent')}</p>
  return (
    <details className="partners__apart partners__report">
      <summary>{words('one.report')}</summary>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          doing.run(() => reportPartnerRequest(id, { reason, note }).then(() => setSent(true)))
        }}
      >
        <p className="muted">{words('report.text')}</p>
        <fieldset className="form__field">
          <legend>{words('report.reason')}</legend>
          {reportReasons.map((it) => (
            <Radio
              key={it}
              name="reason"
              value={it}
              label={words(`report.reasons.${it}`)}
              checked={reason === it}
              onChange={() => setReason(it)}
            />
          ))}
        </fieldset>
        <Textfield
          multiline
          rows={3}
          label={words('report.note')}
          maxLength={1000}
          value={note}
          onChange={(event: { target: { value: string } }) => setNote(event.target.value)}
        />
        <TroubleLine text={doing.trouble} />
        <div>
          <Button type="submit" variant="secondary" data-size="sm" aria-disabled={doing.busy}>
            {words('report.send')}
          </Button>
        </div>
      </form>
    </details>
  )
}
