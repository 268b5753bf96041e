// One press follows what is on screen, another ends it; whoever is not signed in is led there and back.
import { Button } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { FollowKind } from '../../domain/follow.ts'
import { notify } from '../notices.ts'
import { accountQuery } from '../people/queries.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { endFollow, followsQuery, startFollow } from './api.ts'
import { useFollowing, useFollowsWords } from './words.ts'

/** @param subject of a search the `?` of its address without that sign, otherwise an id */
export function FollowButton({ kind, subject }: { kind: FollowKind; subject: string }) {
  const t = useFollowsWords()
  const { t: common } = useTranslation()
  const queries = useQueryClient()
  const doing = useFollowing()
  const next = useRouterState({ select: ({ location }) => location.href })
  const { data: account } = useQuery(accountQuery)
  const { data } = useQuery({ ...followsQuery, enabled: Boolean(account) })
  if (account === null)
    return (
      <Link className="ds-button" data-variant="tertiary" data-size="sm" to="/sign-in" search={{ next }}>
        {t(`start.${kind}`)}
      </Link>
    )
  if (!data) return null
  const known = data.follows.find((it) => it.kind === kind && it.subject === subject)
  const start = (): Promise<void> =>
    doing.run(async () => {
      const followed = await startFollow(kind, subject)
      queries.setQueryData(followsQuery.queryKey, followed)
      const id = followed.follows.find((it) => it.kind === kind && it.subject === subject)?.id
      notify(t('started'), id === undefined ? undefined : { label: common('notice.undo'), run: () => end(id) })
    })
  const end = (id: string): Promise<void> =>
    doing.run(async () => {
      await endFollow(id)
      await queries.invalidateQueries({ queryKey: followsQuery.queryKey })
      notify(t('ended'), { label: common('notice.undo'), run: start })
    })
  return (
    <span>
      <Button
        variant="tertiary"
        data-size="sm"
        aria-disabled={doing.busy}
        onClick={() => (known ? end(known.id) : start())}
      >
        {known ? (
          <>
            <span aria-hidden="true">✓ </span>
            {t('stop')}
          </>
        ) : (
          t(`start.${kind}`)
        )}
      </Button>
      <TroubleLine text={doing.trouble} />
    </span>
  )
}
