// A screen for people who are signed in; everybody else is told so, and comes back after signing in.
import { useQuery } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { Trouble } from '../layout/trouble.tsx'
import type { Account } from './api.ts'
import { accountQuery } from './queries.ts'
import { usePeopleWords } from './words.ts'

export function SignedIn({ children }: { children: (account: Account) => ReactNode }) {
  const words = usePeopleWords()
  const next = useRouterState({ select: ({ location }) => location.href })
  const { data, error, refetch } = useQuery(accountQuery)
  if (data) return children(data)
  if (error)
    return (
      <Page title={words('signIn.title')}>
        <Trouble error={error} retry={() => refetch()} />
      </Page>
    )
  if (data === undefined) return <PageSkeleton />
  return (
    <Page title={words('signIn.needed')} lead={words('signIn.neededText')}>
      <Link className="ds-button" data-variant="primary" to="/sign-in" search={{ next }}>
        {words('signIn.go')}
      </Link>
    </Page>
  )
}
