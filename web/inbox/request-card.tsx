// One request in a list: who, until when, how it stands; answered in one press, opened for the rest.
import { Button, Tag } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answers } from '../../domain/request.ts'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { answerRequest, type Listed, markSeen } from './api.ts'
import { threadQuery } from './queries.ts'
import { ThreadView } from './thread.tsx'
import { useInboxWords } from './words.ts'

type Props = { request: Listed; isOpen: boolean; toggle: () => void }

export function RequestCard({ request, isOpen, toggle }: Props) {
  const words = useInboxWords()
  const language = useLanguage()
  const queries = useQueryClient()
  const doing = useDoing()
  const { id, side, state, replyBy, unseen } = request
  const other = side === 'recipient' ? request.sender : request.recipient
  const name = displayName(other)
  const refresh = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['requests'] }),
      queries.invalidateQueries({ queryKey: ['thread', id] }),
    ])
  const open = () => {
    toggle()
    if (unseen) doing.run(() => markSeen(id).then(() => queries.invalidateQueries({ queryKey: ['requests'] })))
  }
  return (
    <article className="request" aria-label={words(side === 'recipient' ? 'from' : 'to', { name })}>
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
      <p className={isOpen ? 'request__text' : 'request__text request__text--short'}>{request.text}</p>
      <div className="buttons">
        {request.moves.includes('answer')
          ? answers
              .filter((it) => it !== state)
              .map((it) => (
                <Button
                  key={it}
                  data-size="sm"
                  variant={it === 'interested' ? 'primary' : 'secondary'}
                  aria-disabled={doing.busy}
                  onClick={() => doing.run(() => answerRequest(id, it).finally(refresh))}
                >
                  {words(`answers.${it}`)}
                  <span className="visually-hidden">{`: ${name}`}</span>
                </Button>
              ))
          : null}
        <Button data-size="sm" variant="tertiary" aria-expanded={isOpen} onClick={open}>
          {words(isOpen ? 'close' : 'open')}
          <span className="visually-hidden">{`: ${name}`}</span>
        </Button>
      </div>
      <TroubleLine text={doing.trouble} />
      {isOpen ? <Opened id={id} refresh={refresh} /> : null}
    </article>
  )
}

function Opened({ id, refresh }: { id: string; refresh: () => Promise<unknown> }) {
  const { data, error, refetch } = useQuery(threadQuery(id))
  if (error) return <Trouble error={error} retry={() => refetch()} />
  return data ? <ThreadView thread={data} refresh={refresh} /> : null
}
