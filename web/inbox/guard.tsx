// Something is wrong with a request: an operator is shown it, or its sender may not ask any more.
import { Button, Details, Select, Textfield } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { reportReasons } from '../../domain/request.ts'
import { displayName } from '../names.ts'
import { notify } from '../notices.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { blockSender, reopenRequests, reportRequest, type Thread, unblockSender } from './api.ts'
import { useInboxWords } from './words.ts'

type Props = { thread: Thread; refresh: () => Promise<unknown> }

export function Guard({ thread, refresh }: Props) {
  const words = useInboxWords()
  const [open, setOpen] = useState(false)
  return (
    <Details data-size="sm" open={open} onToggle={() => setOpen((it) => !it)}>
      <Details.Summary>{words('guard.title')}</Details.Summary>
      <Details.Content>
        {open ? (
          <>
            <Report id={thread.id} />
            {thread.side === 'recipient' ? <Block thread={thread} refresh={refresh} /> : null}
          </>
        ) : null}
      </Details.Content>
    </Details>
  )
}

function Report({ id }: { id: string }) {
  const words = useInboxWords()
  const doing = useDoing()
  const field = useId()
  const [reason, setReason] = useState<(typeof reportReasons)[number]>('spam')
  const [note, setNote] = useState('')
  const [done, setDone] = useState(false)
  if (done) return <p role="status">{words('guard.reported')}</p>
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        doing.run(() => reportRequest(id, { reason, ...(note.trim() && { note }) }).then(() => setDone(true)))
      }}
    >
      <div className="form__field">
        <label htmlFor={field}>{words('guard.reason')}</label>
        <Select
          id={field}
          width="auto"
          data-size="sm"
          value={reason}
          onChange={(event) => setReason(reportReasons.find((it) => it === event.target.value) ?? 'other')}
        >
          {reportReasons.map((it) => (
            <Select.Option key={it} value={it}>
              {words(`reasons.${it}`)}
            </Select.Option>
          ))}
        </Select>
      </div>
      <Textfield
        multiline
        rows={2}
        data-size="sm"
        label={words('guard.note')}
        maxLength={1000}
        value={note}
        error={doing.wrong.note ? doing.trouble : undefined}
        onChange={(event) => setNote(event.target.value)}
      />
      <div>
        <Button type="submit" data-size="sm" variant="secondary" aria-disabled={doing.busy}>
          {words('guard.report')}
        </Button>
      </div>
      <TroubleLine text={doing.wrong.note ? undefined : doing.trouble} />
    </form>
  )
}

function Block({ thread: { id, sender, recipient }, refresh }: Props) {
  const words = useInboxWords()
  const { t } = useTranslation()
  const doing = useDoing()
  const name = displayName(sender)
  const undo = () =>
    unblockSender(recipient.id, sender.id)
      .then(() => reopenRequests(recipient.id, [id]))
      .then(() => notify(words('guard.unblocked', { name })))
      .catch(() => notify(words('notReopened')))
      .finally(refresh)
  const block = () =>
    doing.run(async () => {
      await blockSender(recipient.id, id).finally(refresh)
      notify(words('guard.blocked', { name }), { label: t('notice.undo'), run: undo })
    })
  return (
    <div className="thread__block">
      <Button data-size="sm" variant="secondary" data-color="danger" aria-disabled={doing.busy} onClick={block}>
        {words('guard.block', { name })}
      </Button>
      <p className="muted">{words('guard.blockText')}</p>
      <TroubleLine text={doing.trouble} />
    </div>
  )
}
