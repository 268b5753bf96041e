// Which themes of the project somebody at the table works with, and for which nobody does.
import { Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { themeLabel } from '../../domain/words/labels.ts'
import { useLanguage } from '../language.ts'
import type { Board } from './use-board.ts'
import './coverage.css'

export function Coverage({ board }: { board: Board }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { draft, members } = board
  const list = new Intl.ListFormat(language)
  if (draft.themes.length === 0 || members.length === 0) return null
  const rows = draft.themes.map((theme) => ({
    theme,
    those: members.flatMap((it, index) => (it.organisation?.themes.includes(theme) ? [board.nameOf(index)] : [])),
  }))
  const covered = rows.filter((it) => it.those.length > 0).length
  const counts = { count: rows.length, covered }
  return (
    <section className="coverage" aria-labelledby="coverage">
      <Heading level={2} data-size="xs" id="coverage">
        {t('board.coverage.title')}
      </Heading>
      <p>{t(covered === rows.length ? 'board.coverage.all' : 'board.coverage.some', counts)}</p>
      <ul>
        {rows.map(({ theme, those }) => (
          <li key={theme} className={those.length > 0 ? 'coverage__row' : 'coverage__row coverage__row--open'}>
            <span className="coverage__theme">{themeLabel(theme, language)}</span>
            <span className="coverage__bar" aria-hidden="true">
              <span style={{ width: `${(100 * those.length) / members.length}%` }} />
            </span>
            <span className="muted">
              {those.length > 0 ? (
                list.format(those)
              ) : (
                <>
                  {t('board.coverage.nobody')}{' '}
                  <Link className="ds-link" to="/find" search={{ theme: [theme] }}>
                    {t('board.coverage.look', { theme: themeLabel(theme, language) })}
                  </Link>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      {members.some((it) => !it.id) ? <p className="muted">{t('board.coverage.unknown')}</p> : null}
    </section>
  )
}
