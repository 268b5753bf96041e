// What is somebody's own: asked of the API, and if nobody is signed in, the way to do so.
import { Skeleton } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Page } from '../layout/page.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { accountQuery } from '../people/queries.ts'
import { usePlacesWords } from './words.ts'
import './mine.css'
import './places.css'
import './mine.css'

type Props<Answer> = {
  name: string
  title: string
  lead: string
  path: string
  ask: () => Promise<Answer>
  beside?: ReactNode
  children: (answer: Answer) => ReactNode
}

export function Mine<Answer>({ name, title, lead, path, ask, beside, children }: Props<Answer>) {
  const words = usePlacesWords()
  const account = useQuery(accountQuery)
  const mine = useQuery({ queryKey: ['mine', name], queryFn: ask, enabled: Boolean(account.data) })
  const { data } = mine
  const error = account.error ?? mine.error
  const isUnknown = account.data === null
  return (
    <Page title={title} lead={lead} beside={beside}>
      {isUnknown ? (
        <>
          <p>{words('mine.needed')}</p>
          <a className="ds-button" data-variant="primary" href={`/sign-in?next=${path}`}>
            {words('mine.signIn')}
          </a>
        </>
      ) : null}
      {error ? <Trouble error={error} retry={() => (account.error ? account : mine).refetch()} /> : null}
      {!data && !error && !isUnknown ? <Skeleton variant="rectangle" width="100%" height="12rem" /> : null}
      {data ? children(data) : null}
    </Page>
  )
}
