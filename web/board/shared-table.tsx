// A table that came with a link: shown at once at an empty table, else only when the reader says so.
import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { getRouteApi } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { readDraftLink } from '../draft-shape.ts'
import { notify } from '../notices.ts'
import type { Board } from './use-board.ts'

const route = getRouteApi('/board')

export function SharedTable({ board }: { board: Board }) {
  const { t } = useTranslation()
  const navigate = route.useNavigate()
  const { shared, draft, actions } = board
  const theirs = shared === undefined ? undefined : readDraftLink(shared)
  const same = theirs !== undefined && JSON.stringify(theirs) === JSON.stringify(draft)
  const leaveLink = () => navigate({ search: ({ d: _, ...rest }) => rest, replace: true, resetScroll: false })
  const takeNow = theirs !== undefined && (same || draft.members.length === 0)

  useEffect(() => {
    if (!takeNow || !theirs) return
    if (!same) actions.replace(theirs)
    leaveLink()
  })

  if (shared === undefined || takeNow) return null
  if (!theirs)
    return (
      <Alert data-color="warning" className="shared">
        <p>{t('board.link.broken')}</p>
        <Button variant="secondary" data-size="sm" onClick={leaveLink}>
          {t('notice.close')}
        </Button>
      </Alert>
    )
  const take = () => {
    actions.replace(theirs)
    notify(t('board.link.taken'), { label: t('notice.undo'), run: actions.undo })
    leaveLink()
  }
  return (
    <Alert data-color="info" className="shared">
      <Heading level={2} data-size="2xs">
        {t('board.link.title')}
      </Heading>
      <p>{t('board.link.text', { count: theirs.members.length })}</p>
      <div className="buttons">
        <Button data-size="sm" onClick={take}>
          {t('board.link.take')}
        </Button>
        <Button variant="secondary" data-size="sm" onClick={leaveLink}>
          {t('board.link.keep')}
        </Button>
      </div>
    </Alert>
  )
}
