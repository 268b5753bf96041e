// The head of the board: what the team applies for, by when, with which themes and figures. Folded on a phone.
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Deadline } from '../../domain/programme.ts'
import { DeadlineText } from '../actions/deadline-text.tsx'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { ActionChoice } from './action-choice.tsx'
import { draftDeadline } from './deadline.ts'
import { NextYear } from './next-year.tsx'
import { ProjectForm } from './project-form.tsx'
import { ThemeChoice } from './theme-choice.tsx'
import type { Board } from './use-board.ts'
import './head.css'

function NotAnnounced({ year, before }: { year: number; before: Deadline | undefined }) {
  const { t } = useTranslation()
  const language = useLanguage()
  if (!before) return t('board.head.noDeadline')
  const day = formatDate(before.day, language)
  return t('board.head.notAnnounced', { year, before: before.day.slice(0, 4), day })
}

export function Head({ board }: { board: Board }) {
  const { t } = useTranslation()
  const { judgement, draft } = board
  // Only a phone folds it: the style sheet decides, so that turning the phone is enough.
  const [folded, setFolded] = useState(judgement !== undefined && draft.members.length > 0)
  const { deadline, before } = draftDeadline(judgement?.call, draft.project.round)
  return (
    <section className={folded ? 'board-head board-head--folded' : 'board-head'} aria-label={t('board.head.label')}>
      <div className="board-head__short">
        <strong>{t('board.head.summary', { action: draft.action, year: draft.year })}</strong>
        <Button variant="tertiary" data-size="sm" aria-expanded={!folded} onClick={() => setFolded(!folded)}>
          {t('board.head.change')}
        </Button>
      </div>
      <div className="board-head__body">
        <ActionChoice board={board} />
      </div>
      {judgement ? (
        <div className="board-head__deadline">
          <p>
            <strong>{t('board.head.deadline')}</strong>{' '}
            {deadline ? <DeadlineText deadline={deadline} /> : <NotAnnounced year={draft.year} before={before} />}
          </p>
          <NextYear board={board} />
        </div>
      ) : null}
      <div className="board-head__body">
        <ThemeChoice board={board} />
        {judgement ? <ProjectForm key={draft.action} call={judgement.call} board={board} /> : null}
      </div>
    </section>
  )
}
