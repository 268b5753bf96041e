// A shared consortium for the screens below: its draft takes the place of the browser's own.
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useEffect, useSyncExternalStore } from 'react'
import { Failure } from '../api.ts'
import { workAt } from '../draft.ts'
import { DraftSource } from '../draft-store.ts'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { SignedIn } from '../people/signed-in.tsx'
import type { Consortium } from './api.ts'
import { AskedScreen } from './asked-screen.tsx'
import { consortiumQuery } from './queries.ts'
import { openShared, type Shared, type Sync } from './shared-draft.ts'
import { useConsortiaWords } from './words.ts'

/** One for each consortium and reader, however many screens show it: what is not sent yet must not be forgotten on the way. */
const opened = new Map<string, Shared>()

function sharedOf(view: Consortium, account: string): Shared {
  const key = `${account} ${view.id}`
  const shared = opened.get(key) ?? openShared(view)
  opened.set(key, shared)
  return shared
}

export type Opened = { sync: Sync; shared: Shared }

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
  const shared = sharedOf(view, account)
  useEffect(() => shared.receive(view), [shared, view])
  // People met elsewhere are seated here, until the browser's own table is opened again.
  useEffect(() => workAt(shared.store), [shared])
  const sync = useSyncExternalStore(shared.subscribe, shared.now)
  return <DraftSource value={shared.store}>{children({ sync, shared })}</DraftSource>
}
