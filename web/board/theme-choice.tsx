// The themes of the project: chips one can take away, and a list to add from.
import { Chip, Select } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { parseTheme, themes } from '../../domain/theme.ts'
import { themeLabel } from '../../domain/words/labels.ts'
import { localeOf, useLanguage } from '../language.ts'
import type { Board } from './use-board.ts'

/** What the server takes. */
const most = 20

export function ThemeChoice({ board }: { board: Board }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const id = useId()
  const chosen = board.draft.themes
  const order = new Intl.Collator(localeOf[language])
  const rest = themes
    .filter((it) => !chosen.includes(it))
    .map((it) => ({ it, label: themeLabel(it, language) }))
    .sort((a, b) => order.compare(a.label, b.label))
  const add = (text: string) => {
    const theme = parseTheme(text)
    if (theme) board.actions.setThemes([...chosen, theme])
  }
  return (
    <div className="board-head__themes">
      <label htmlFor={id}>{t('board.themes.label')}</label>
      {chosen.length > 0 ? (
        <ul>
          {chosen.map((theme) => (
            <li key={theme}>
              <Chip.Removable
                data-size="sm"
                aria-label={t('board.themes.remove', { theme: themeLabel(theme, language) })}
                onClick={() => board.actions.setThemes(chosen.filter((it) => it !== theme))}
              >
                {themeLabel(theme, language)}
              </Chip.Removable>
            </li>
          ))}
        </ul>
      ) : null}
      {chosen.length < most ? (
        <Select id={id} data-size="sm" width="auto" value="" onChange={(event) => add(event.target.value)}>
          <Select.Option value="">{t('board.themes.choose')}</Select.Option>
          {rest.map(({ it, label }) => (
            <Select.Option key={it} value={it}>
              {label}
            </Select.Option>
          ))}
        </Select>
      ) : (
        <p className="muted">{t('board.themes.most')}</p>
      )}
    </div>
  )
}
