// An opened request: what is known of whoever asks, the messages, a field to reply, contact details once both agree.
import { Button, Heading, Tag, Textarea } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { roleLabel } from '../../domain/words/labels.ts'
import { languageName } from '../format.ts'
import { useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { AnswerForm } from './answer-form.tsx'
import { shareContact, type Thread, withdrawRequest, writeMessage } from './api.ts'
import { Guard } from './guard.tsx'
import { useInboxWords } from './words.ts'

type Props = { thread: Thread; refresh: () => Promise<unknown> }

export function ThreadView({ thread, refresh }: Props) {
  const words = useInboxWords()
  const doing = useDoing()
  const { id, side, moves, shared, contacts, letter } = thread
  const isShared = shared.includes(side)
  return (
    <div className="thread">
      <Risks risks={thread.risks} />
      {moves.includes('answer') ? (
        <>
          <p className="muted">{words('answerNote')}</p>
          <AnswerForm key={thread.state} thread={thread} refresh={refresh} />
        </>
      ) : (
        <Said reply={thread.reply} />
      )}
      {letter ? (
        <>
          <p>{words('letter')}</p>
          <pre className="thread__letter">{letter.text}</pre>
        </>
      ) : null}
      <Messages thread={thread} />
      {moves.includes('write') ? <Reply thread={thread} refresh={refresh} /> : null}
      {contacts.length > 0 ? (
        <>
          <Heading level={5} data-size="2xs">
            {words('contacts')}
          </Heading>
          <ul className="rows">
            {contacts.map((it) => (
              <li key={it.side}>
                {it.name}{' '}
                <a className="ds-link" href={`mailto:${it.email}`}>
                  {it.email}
                </a>
              </li>
            ))}
          </ul>
        </>
      ) : isShared ? (
        <p>{words('shared')}</p>
      ) : null}
      <div className="buttons">
        {moves.includes('share') && !isShared ? (
          <Button
            data-size="sm"
            variant="secondary"
            aria-disabled={doing.busy}
            onClick={() => doing.run(() => shareContact(id).finally(refresh))}
          >
            {words('share')}
          </Button>
        ) : null}
        {moves.includes('withdraw') ? (
          <Button
            data-size="sm"
            variant="secondary"
            aria-disabled={doing.busy}
            onClick={() => doing.run(() => withdrawRequest(id).finally(refresh))}
          >
            {words('withdraw')}
          </Button>
        ) : null}
      </div>
      {moves.includes('share') && !isShared ? <p className="muted">{words('shareNote')}</p> : null}
      <TroubleLine text={doing.trouble} />
      <Guard thread={thread} refresh={refresh} />
    </div>
  )
}

/** Facts, and which of them are worth a second look; none is a verdict. */
function Risks({ risks }: Pick<Thread, 'risks'>) {
  const words = useInboxWords()
  if (!risks) return null
  return (
    <>
      <Heading level={5} data-size="2xs">
        {words('risksTitle')}
      </Heading>
      <ul className="thread__risks">
        {risks.map(({ fact, value, notable }) => (
          <li key={fact}>
            {fact === 'verified' || fact === 'provider'
              ? words(`risks.${fact}.${value ? 'yes' : 'no'}`)
              : words(`risks.${fact}`, { value: Number(value) })}
            {notable ? (
              <>
                {' '}
                <Tag data-size="sm" data-color="warning">
                  {words('look')}
                </Tag>
              </>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  )
}

/** What went with the answer, as the other side reads it. */
function Said({ reply }: Pick<Thread, 'reply'>) {
  const words = useInboxWords()
  const language = useLanguage()
  if (!reply) return null
  const { role, proof, language: spoken } = reply
  const rows = [
    [words('said.role'), role && roleLabel(role, language)],
    [words('said.proof'), proof],
    [words('said.language'), spoken && languageName(spoken, language)],
  ].filter(([, value]) => value)
  if (rows.length === 0) return null
  return (
    <dl className="thread__said">
      {rows.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Messages({ thread: { messages, side, reply, sender, recipient } }: Pick<Props, 'thread'>) {
  const words = useInboxWords()
  const said = reply?.text ? [{ id: 'reply', side: 'recipient' as const, text: reply.text }, ...messages] : messages
  if (said.length === 0) return null
  return (
    <>
      <Heading level={5} data-size="2xs">
        {words('thread')}
      </Heading>
      <ul className="thread__messages">
        {said.map((it) => (
          <li key={it.id}>
            <strong>{it.side === side ? words('you') : displayName(it.side === 'sender' ? sender : recipient)}</strong>
            <p className="request__text">{it.text}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

function Reply({ thread: { id, side, sender, recipient }, refresh }: Props) {
  const words = useInboxWords()
  const doing = useDoing()
  const [text, setText] = useState('')
  const field = `reply ${id}`
  const name = displayName(side === 'recipient' ? sender : recipient)
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim())
          doing.run(async () => {
            await writeMessage(id, text)
            setText('')
            await refresh()
          })
      }}
    >
      <div className="form__field">
        <label htmlFor={field}>{words('writeTo', { name })}</label>
        <Textarea id={field} rows={3} maxLength={4000} value={text} onChange={(event) => setText(event.target.value)} />
      </div>
      <Button type="submit" data-size="sm" variant="secondary" aria-disabled={doing.busy}>
        {words('write')}
      </Button>
      <TroubleLine text={doing.trouble} />
    </form>
  )
}
