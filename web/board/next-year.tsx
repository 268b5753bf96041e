// Where every deadline of the draft's call year has passed: one press plans for the year after, the people stay.
import { Button } from '@digdir/designsystemet-react'
import { useTranslation } from 'react-i18next'
import type { Call } from '../../domain/programme.ts'
import { findCall } from '../../domain/rules/guides.ts'
import { brusselsMoment } from '../format.ts'
import { chooseCall } from './choose-call.ts'
import type { Board } from './use-board.ts'

export function NextYear({ board }: { board: Board }) {
  const { t } = useTranslation()
  const call = board.judgement?.call
  if (!call || !isOver(call, new Date()) || !findCall(call.id, call.year + 1)) return null
  const year = call.year + 1
  return (
    <Button variant="secondary" data-size="sm" onClick={() => chooseCall(board, call.id, year)}>
      {t('board.head.planFor', { year })}
    </Button>
  )
}

function isOver({ action: { deadlines }, provisional }: Call, now: Date): boolean {
  return !provisional && deadlines.length > 0 && deadlines.every(({ day, time }) => brusselsMoment(day, time) <= now)
}
