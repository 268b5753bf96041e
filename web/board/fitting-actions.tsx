// Which action fits this team? All actions of the year, best first, judged when somebody asks.
import { Button } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Fit, rankActions } from '../../domain/overview.ts'
import type { Verdict } from '../../domain/requirement.ts'
import { findCall } from '../../domain/rules/guides.ts'
import { notify } from '../notices.ts'
import { remembered } from './remembered.ts'
import type { Board } from './use-board.ts'
import { VerdictIcon } from './verdict-icon.tsx'
import './team.css'

const lightOf = { eligible: 'met', unknown: 'unknown', ineligible: 'broken' } as const satisfies Record<string, Verdict>
const shownFirst = 8

const fitsFor = remembered(({ call, consortium }) => rankActions(call.year, consortium))

export function FittingActions({ board }: { board: Board }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  if (!board.judgement?.complete || board.waiting || board.members.length === 0) return null
  return (
    <details className="fitting" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('team.fitting')}</summary>
      {open ? <Ranked board={board} /> : null}
    </details>
  )
}

function Ranked({ board }: { board: Board }) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const { draft, judgement } = board
  const ranked = judgement ? fitsFor(judgement) : []
  const shown = all ? ranked : ranked.slice(0, shownFirst)
  return (
    <>
      <p className="muted">{t('team.fittingLead', { year: draft.year })}</p>
      <ol>
        {shown.map((fit) => (
          <FittingAction key={fit.action} fit={fit} board={board} />
        ))}
      </ol>
      {all || ranked.length <= shownFirst ? null : (
        <Button variant="tertiary" data-size="sm" onClick={() => setAll(true)}>
          {t('team.all', { count: ranked.length })}
        </Button>
      )}
    </>
  )
}

function FittingAction({ fit, board }: { fit: Fit; board: Board }) {
  const { t } = useTranslation()
  const { draft, actions } = board
  const call = findCall(fit.action, draft.year)
  const chosen = fit.action === draft.action
  const choose = () => {
    actions.setAction(fit.action, draft.year)
    notify(t('action.started', { id: fit.action, year: draft.year }), { label: t('notice.undo'), run: actions.undo })
  }
  const counts = [
    fit.broken.length > 0 && t('team.broken', { count: fit.broken.length }),
    fit.unknown.length > 0 && t('team.unknown', { count: fit.unknown.length }),
  ].filter(Boolean)
  return (
    <li>
      <VerdictIcon verdict={lightOf[fit.verdict]} />
      <span>
        <Link className="ds-link" to="/actions/$id" params={{ id: fit.action }} search={{ year: draft.year }}>
          {fit.action}
        </Link>{' '}
        {call?.action.name}
        <span className="muted"> {counts.length > 0 ? counts.join(', ') : t('team.fits')}</span>
      </span>
      {chosen ? (
        <span className="muted">{t('team.chosen')}</span>
      ) : (
        <Button variant="tertiary" data-size="sm" onClick={choose}>
          {t('team.choose')}
          <span className="visually-hidden">{`: ${fit.action}`}</span>
        </Button>
      )}
    </li>
  )
}
