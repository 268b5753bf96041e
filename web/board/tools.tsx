// What one can do with the whole table: undo, share, copy as text, print, clear.
import { Button, Textfield } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writeDraftLink } from '../draft-shape.ts'
import { useLanguage } from '../language.ts'
import { notify } from '../notices.ts'
import { tableText } from './table-text.ts'
import type { Board } from './use-board.ts'

export function Tools({ board }: { board: Board }) {
  const { t } = useTranslation()
  const language = useLanguage()
  // Shown for copying by hand where the browser does not let us.
  const [refused, setRefused] = useState<{ label: string; text: string }>()
  const { draft, canUndo, actions, judgement } = board
  const undo = { label: t('notice.undo'), run: actions.undo }

  const copy = async (text: string, done: string, label: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setRefused(undefined)
      notify(done)
    } catch {
      setRefused({ label, text })
    }
  }
  const share = () =>
    copy(`${location.origin}/board?d=${writeDraftLink(draft)}`, t('board.tools.shared'), t('board.tools.shareYourself'))
  const copyText = () =>
    judgement && copy(tableText(judgement, t, language), t('board.tools.textCopied'), t('board.tools.textYourself'))
  const clear = () => {
    actions.clear()
    notify(t('board.tools.cleared'), undo)
  }
  const empty = draft.members.length === 0
  return (
    <div className="tools">
      <div className="buttons">
        <Button variant="tertiary" data-size="sm" disabled={!canUndo} onClick={actions.undo}>
          {t('board.tools.undo')}
        </Button>
        <Button variant="tertiary" data-size="sm" disabled={empty} onClick={share}>
          {t('board.tools.share')}
        </Button>
        <Button variant="tertiary" data-size="sm" disabled={empty || !judgement} onClick={copyText}>
          {t('board.tools.copyText')}
        </Button>
        <Button variant="tertiary" data-size="sm" onClick={() => print()}>
          {t('board.tools.print')}
        </Button>
        {empty || !judgement ? null : (
          <Button asChild variant="tertiary" data-size="sm">
            <Link to={board.parts.dossier}>{t('board.tools.dossier')}</Link>
          </Button>
        )}
        {judgement ? (
          <Button asChild variant="tertiary" data-size="sm">
            <Link to={board.parts.teams}>{t('board.tools.teams')}</Link>
          </Button>
        ) : null}
        <Button asChild variant="tertiary" data-size="sm">
          <Link to={board.parts.readiness}>{t('board.tools.readiness')}</Link>
        </Button>
        {board.extras ? null : (
          <Button asChild variant="tertiary" data-size="sm">
            <Link to="/consortia/new">{t('board.tools.together')}</Link>
          </Button>
        )}
        <Button variant="tertiary" data-size="sm" disabled={empty} onClick={clear}>
          {t('board.tools.clear')}
        </Button>
      </div>
      {refused ? (
        <Textfield
          multiline
          readOnly
          data-size="sm"
          label={refused.label}
          value={refused.text}
          onFocus={(event) => event.currentTarget.select()}
        />
      ) : null}
    </div>
  )
}
