// One request in a list: who, until when, how it stands; answered in one press, opened for the rest.
import { Button, Tag } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { answers } from '../../domain/request.ts'
import { roleLabel } from '../../domain/words/labels.ts'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { answerRequest, type Listed, markSeen } from './api.ts'
import { threadQuery } from './queries.ts'
import { useDeclining, useRefresh } from './refreshing.ts'
import { ThreadView } from './thread.tsx'
import { useInboxWords } from './words.ts'

/** `isWanted`: the reader has come for this one. */
type Props = { request: Listed; isOpen: boolean; isWanted: boolean; toggle: () => void }

export function RequestCard({ request, isOpen, isWanted, toggle }: Props) {
  const words = useInboxWords()
  const language = useLanguage()
  const { id, side, state, replyBy, unseen, action, role } = request
  const refresh = useRefresh()
  const place = useRef<HTMLElement>(null)
  const other = side === 'recipient' ? request.sender : request.recipient
  const name = displayName(other)
  useEffect(() => {
    if (isWanted) place.current?.scrollIntoView?.({ block: 'start' })
  }, [isWanted])
  // biome-ignore lint/correctness/useExhaustiveDependencies: seen once it is open, however it was opened
  useEffect(() => {
    if (isOpen && unseen) markSeen(id).then(refresh, () => undefined)
  }, [isOpen, unseen, id])
  const about = [action, role && words(`offered.${side}`, { role: roleLabel(role, language) })].filter(Boolean)
  return (
    <article className="request" aria-label={words(side === 'recipient' ? 'from' : 'to', { name })} ref={place}>
      <div className="request__head">
        <Link className="ds-link" to="/organisations/$id" params={{ id: other.id }}>
          {name}
        </Link>
        <Tag data-size="sm" data-color={state === 'interested' ? 'success' : 'neutral'}>
          {words(`states.${state}`)}
        </Tag>
        {unseen ? (
          <Tag data-size="sm" data-color="info">
            {words('unseen')}
          </Tag>
        ) : null}
        {state === 'waiting' ? (
          <span className="muted">{words('replyBy', { date: formatDate(replyBy, language) })}</span>
        ) : null}
      </div>
      {about.length > 0 ? <p className="muted request__about">{about.join(' · ')}</p> : null}
      <p className={isOpen ? 'request__text' : 'request__text request__text--short'}>{request.text}</p>
      <Answers request={request} name={name}>
        <Button data-size="sm" variant="tertiary" aria-expanded={isOpen} onClick={toggle}>
          {words(isOpen ? 'close' : 'open')}
          <span className="visually-hidden">{`: ${name}`}</span>
        </Button>
      </Answers>
      {isOpen ? <Opened id={id} refresh={refresh} /> : null}
    </article>
  )
}

/** One press each; what there is to add to a yes is added where the request is open. */
function Answers({ request: { id, moves, state, recipient }, name, children }: AnswersProps) {
  const words = useInboxWords()
  const doing = useDoing()
  const refresh = useRefresh()
  const decline = useDeclining(recipient.id)
  const press = (answer: (typeof answers)[number]) =>
    doing.run(() => (answer === 'no' ? decline([id], 'no') : answerRequest(id, { answer }).finally(refresh)))
  return (
    <>
      <div className="buttons">
        {moves.includes('answer')
          ? answers
              .filter((it) => it !== state)
              .map((it) => (
                <Button
                  key={it}
                  data-size="sm"
                  variant={it === 'interested' ? 'primary' : 'secondary'}
                  aria-disabled={doing.busy}
                  onClick={() => press(it)}
                >
                  {words(`answers.${it}`)}
                  <span className="visually-hidden">{`: ${name}`}</span>
                </Button>
              ))
          : null}
        {children}
      </div>
      <TroubleLine text={doing.trouble} />
    </>
  )
}
type AnswersProps = { request: Listed; name: string; children: ReactNode }

function Opened({ id, refresh }: { id: string; refresh: () => Promise<unknown> }) {
  const { data, error, refetch } = useQuery(threadQuery(id))
  if (error) return <Trouble error={error} retry={() => refetch()} />
  return data ? <ThreadView thread={data} refresh={refresh} /> : null
}
