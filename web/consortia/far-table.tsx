// The shared table somebody works at, while they are on other screens: it is opened again after a reload, kept up to date,
// named, and can be left.
import { Button } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Failure } from '../api.ts'
import { workAt } from '../draft.ts'
import { notify } from '../notices.ts'
import { accountQuery } from '../people/queries.ts'
import type { Consortium } from './api.ts'
import { consortiumQuery } from './queries.ts'
import { useShared } from './use-shared.ts'
import { useConsortiaWords } from './words.ts'
import './far-table.css'

/** @param at the address of its board, where it needs no telling */
export function FarTable({ at }: { at: string }) {
  const isThere = useRouterState({ select: ({ location }) => location.pathname.startsWith(at) })
  return isThere ? null : <Elsewhere id={at.replace('/consortia/', '')} />
}

function Elsewhere({ id }: { id: string }) {
  const words = useConsortiaWords()
  const next = useRouterState({ select: ({ location }) => location.href })
  const { data: account } = useQuery(accountQuery)
  if (account) return <Found id={id} account={account.id} />
  // Nobody is known to be signed out before the record has said so.
  if (account === undefined) return null
  return (
    <Strip text={words('far.signedOut')}>
      <Link className="ds-link" to="/sign-in" search={{ next }}>
        {words('far.signIn')}
      </Link>
    </Strip>
  )
}

function Found({ id, account }: { id: string; account: string }) {
  const words = useConsortiaWords()
  const { data, error, refetch } = useQuery(consortiumQuery(id))
  const isOver = (error instanceof Failure && error.status === 404) || data?.as === 'member'
  useEffect(() => {
    if (!isOver) return
    workAt()
    notify(words('far.over'))
  }, [isOver, words])
  if (isOver) return null
  if (data) return <Opened view={data} account={account} />
  if (!error) return null
  return (
    <Strip text={words('far.away')}>
      <Button variant="tertiary" data-size="sm" onClick={() => refetch()}>
        {words('sync.again')}
      </Button>
    </Strip>
  )
}

function Opened({ view, account }: { view: Consortium; account: string }) {
  const words = useConsortiaWords()
  const { t } = useTranslation()
  const { shared, sync } = useShared(view, account)
  const { name, saving } = sync
  const isKept = saving === 'saved' || saving === 'saving'
  const leave = () => {
    workAt()
    notify(words('far.left'), { label: t('notice.undo'), run: () => workAt(shared.store) })
  }
  return (
    <Strip text={words(isKept ? 'far.at' : 'far.unsaved', { name })} leave={leave}>
      <Link className="ds-link" to="/consortia/$id" params={{ id: view.id }}>
        {words('far.open')}
      </Link>
    </Strip>
  )
}

type StripProps = { text: string; leave?: () => void; children: ReactNode }

function Strip({ text, leave = () => workAt(), children }: StripProps) {
  const words = useConsortiaWords()
  const press = () => {
    leave()
    // The strip goes with the press: whoever pressed it must not lose their place.
    document.getElementById('content')?.focus({ preventScroll: true })
  }
  return (
    <aside className="far-table" aria-label={words('far.label')}>
      <p role="status">{text}</p>
      {children}
      <Button variant="tertiary" data-size="sm" onClick={press}>
        {words('far.leave')}
      </Button>
    </aside>
  )
}
