// What is new besides requests: invitations, consortia, places, what one follows; each leads to where it is.
import { Button, Heading, Tag } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { requestKinds } from '../../domain/notice.ts'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { markSeen, type Notices } from './api.ts'
import { noticesQuery } from './queries.ts'
import { useRefresh } from './refreshing.ts'
import { useInboxWords } from './words.ts'

type Notice = Notices['notices'][number]

const shown = 20
const isOfRequest = ({ kind }: Notice) => requestKinds.some((it) => it === kind)

export function News() {
  const words = useInboxWords()
  const doing = useDoing()
  const refresh = useRefresh()
  const { data } = useQuery(noticesQuery)
  const news = (data?.notices ?? []).filter((it) => !isOfRequest(it)).slice(0, shown)
  if (news.length === 0) return null
  return (
    <section className="panel" aria-labelledby="news">
      <Heading level={2} data-size="sm" id="news">
        {words('news.title')}
      </Heading>
      <ul className="rows">
        {news.map((it) => (
          <li key={`${it.kind} ${it.subject}`}>
            <One notice={it} />
          </li>
        ))}
      </ul>
      {news.some((it) => !it.seen) ? (
        <Button
          data-size="sm"
          variant="tertiary"
          aria-disabled={doing.busy}
          onClick={() => doing.run(() => Promise.all(news.map((it) => markSeen(it.subject))).then(refresh))}
        >
          {words('news.allSeen')}
        </Button>
      ) : null}
      <TroubleLine text={doing.trouble} />
    </section>
  )
}

function One({ notice: { kind, subject, path, from, of, at, seen } }: { notice: Notice }) {
  const words = useInboxWords()
  const language = useLanguage()
  const router = useRouter()
  const refresh = useRefresh()
  const follow = (event: MouseEvent) => {
    if (!seen) markSeen(subject).then(refresh, () => undefined)
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    router.history.push(path)
  }
  return (
    <>
      <a className="ds-link" href={path} onClick={follow}>
        {words(`news.${kind}`, { from })}
      </a>
      {seen ? null : (
        <Tag data-size="sm" data-color="info">
          {words('unseen')}
        </Tag>
      )}
      <span className="muted">
        {of ? `${displayName(of)} · ` : null}
        {formatDate(at.slice(0, 10), language)}
      </span>
    </>
  )
}
