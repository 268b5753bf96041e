// Where every deadline of the draft's call year has passed: one press plans for the year after, the people stay.
import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import { callAfter } from '../../domain/rules/guides.ts'
import { chooseCall } from './choose-call.ts'
import type { Board } from './use-board.ts'

export function NextYear({ board }: { board: Board }) {
  const { t } = useTranslation()
  const next = board.judgement && callAfter(board.judgement.call, Date.now())
  if (!next) return null
  return (
    <Button variant="secondary" data-size="sm" onClick={() => chooseCall(board, next.id, next.year)}>
      {t('board.head.planFor', { year: next.year })}
    </Button>
  )
}
