// A shared consortium for the screens below: its draft takes the place of the browser's own.
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Failure } from '../api.ts'
import { DraftSource } from '../draft-store.ts'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { SignedIn } from '../people/signed-in.tsx'
import type { Consortium } from './api.ts'
import { AskedScreen } from './asked-screen.tsx'
import { consortiumQuery } from './queries.ts'
import { type Opened, useShared } from './use-shared.ts'
import { useConsortiaWords } from './words.ts'

export function WithConsortium({ children }: { children: (opened: Opened) => ReactNode }) {
  return <SignedIn>{({ id }) => <Asked account={id}>{children}</Asked>}</SignedIn>
}

type Props = { account: string; children: (opened: Opened) => ReactNode }

function Asked({ account, children }: Props) {
  const words = useConsortiaWords()
  const { id = '' } = useParams({ strict: false })
  const { data, error, refetch } = useQuery(consortiumQuery(id))
  const isGone = error instanceof Failure && error.status === 404
  if (isGone)
    return (
      <Page title={words('missing')} lead={words('missingText')}>
        <Link className="ds-link" to="/consortia">
          {words('sync.mine')}
        </Link>
      </Page>
    )
  // What is here already stays on screen while the record cannot be reached.
  if (!data && error)
    return (
      <Page title={words('list.title')}>
        <Trouble error={error} retry={() => refetch()} />
      </Page>
    )
  if (!data) return <PageSkeleton />
  if (data.as === 'member') return <AskedScreen consortium={data} />
  return (
    <Provided view={data} account={account}>
      {children}
    </Provided>
  )
}

function Provided({ view, account, children }: Props & { view: Consortium }) {
  const opened = useShared(view, account)
  return <DraftSource value={opened.shared.store}>{children(opened)}</DraftSource>
}
