// The head of the board: what the team applies for, by when, with which themes and figures.
import { useTranslation } from 'react-i18next'
import { deadlineOf } from '../../domain/rules/guides.ts'
import { DeadlineText } from '../actions/deadline-text.tsx'
import { ActionChoice } from './action-choice.tsx'
import { ProjectForm } from './project-form.tsx'
import { ThemeChoice } from './theme-choice.tsx'
import { Tools } from './tools.tsx'
import type { Board } from './use-board.ts'
import './head.css'

export function Head({ board }: { board: Board }) {
  const { t } = useTranslation()
  const { judgement, draft } = board
  const deadline = judgement && (deadlineOf(judgement.call, draft.project.round ?? 1) ?? deadlineOf(judgement.call, 1))
  return (
    <section className="board-head" aria-label={t('board.head.label')}>
      <ActionChoice board={board} />
      {judgement ? (
        <p className="board-head__deadline">
          <strong>{t('board.head.deadline')}</strong>{' '}
          {deadline ? <DeadlineText deadline={deadline} /> : t('board.head.noDeadline')}
        </p>
      ) : null}
      <ThemeChoice board={board} />
      <div className="board-head__more">
        {judgement ? <ProjectForm key={draft.action} call={judgement.call} board={board} /> : null}
        <Tools board={board} />
      </div>
    </section>
  )
}
