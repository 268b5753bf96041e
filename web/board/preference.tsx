// Trust or novelty: whether suggestions keep places for newcomers, as the person at the table chooses.
import { ToggleGroup } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { familyOf } from '../../domain/organisation.ts'
import { preferences } from '../../domain/suggest.ts'
import type { Suggestions } from '../api.ts'
import type { Board } from './use-board.ts'

/** The choice, and what it does to the list for this action, as its answer says. */
export function PreferenceChoice({ board, answer }: { board: Board; answer: Suggestions | undefined }) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <div className="preference">
      <span id={id}>{t('board.suggestions.prefer.label')}</span>
      <ToggleGroup
        aria-labelledby={id}
        data-color="neutral"
        data-size="sm"
        value={board.prefer}
        onChange={(value) => board.show({ prefer: preferences.find((it) => it === value) }, true)}
      >
        {preferences.map((it) => (
          <ToggleGroup.Item key={it} value={it}>
            {t(`board.suggestions.prefer.${it}`)}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
      <p className="muted" role="status">
        {answer ? <Kept kept={answer.kept} family={familyOf(board.draft.action)} /> : null}
      </p>
    </div>
  )
}

function Kept({ kept, family }: { kept: Suggestions['kept']; family: string }) {
  const { t } = useTranslation()
  if (!kept) return t('board.suggestions.prefer.nobody')
  const said = kept.after > 0 ? 'later' : kept.every === 2 ? 'half' : 'some'
  return t(`board.suggestions.prefer.${said}`, { ...kept, action: family })
}
