// Where one is signed in, and how to end it there.
import { Button, Heading } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { notify } from '../notices.ts'
import { endSession } from './api.ts'
import { useDoing } from './doing.ts'
import { sessionsQuery } from './queries.ts'
import { TroubleLine } from './trouble-line.tsx'
import { usePeopleWords } from './words.ts'

export function Sessions() {
  const words = usePeopleWords()
  const language = useLanguage()
  const queries = useQueryClient()
  const doing = useDoing()
  const { data = [] } = useQuery(sessionsQuery)
  const end = (session: string) =>
    doing.run(async () => {
      await endSession(session)
      await queries.invalidateQueries({ queryKey: sessionsQuery.queryKey })
      notify(words('account.ended'))
    })
  return (
    <section aria-labelledby="sessions" className="panel">
      <Heading level={2} data-size="xs" id="sessions">
        {words('account.sessions')}
      </Heading>
      <ul className="rows">
        {data.map(({ id, createdAt, current }) => {
          const since = words('account.since', { date: formatDate(createdAt.slice(0, 10), language) })
          return (
            <li key={id}>
              <span>{current ? words('account.here') : since}</span>
              {current ? (
                <span className="muted">{since}</span>
              ) : (
                <Button variant="tertiary" data-size="sm" onClick={() => end(id)}>
                  {words('account.end')}
                  <span className="visually-hidden">{`: ${since}`}</span>
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {data.length > 1 ? (
        <Button variant="secondary" data-size="sm" onClick={() => end('others')}>
          {words('account.endOthers')}
        </Button>
      ) : null}
      <TroubleLine text={doing.trouble} />
    </section>
  )
}
