// Facts of a profile that are chosen from a list: the kind of organisation, and its themes.
import { Chip, Select } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { parseTheme, type Theme, themes } from '../../domain/theme.ts'
import { themeLabel } from '../../domain/words/labels.ts'
import { TypeOptions } from '../board/type-options.tsx'
import { localeOf, useLanguage } from '../language.ts'
import { usePeopleWords } from './words.ts'

type TypeProps = { value: string; source: string; choose: (type: string) => void }

export function TypeField({ value, source, choose }: TypeProps) {
  const words = usePeopleWords()
  const id = useId()
  return (
    <div className="form__field">
      <label htmlFor={id}>{words('edit.type')}</label>
      {source ? <span className="muted">{source}</span> : null}
      <Select id={id} value={value} onChange={(event) => choose(event.target.value)}>
        <Select.Option value="">{words('edit.typeUnknown')}</Select.Option>
        <TypeOptions />
      </Select>
    </div>
  )
}

export function ThemesField({ value, choose }: { value: Theme[]; choose: (themes: Theme[]) => void }) {
  const words = usePeopleWords()
  const { t } = useTranslation()
  const language = useLanguage()
  const id = useId()
  const order = new Intl.Collator(localeOf[language])
  const rest = themes
    .filter((it) => !value.includes(it))
    .map((it) => ({ it, label: themeLabel(it, language) }))
    .sort((a, b) => order.compare(a.label, b.label))
  const add = (text: string) => {
    const theme = parseTheme(text)
    if (theme) choose([...value, theme])
  }
  return (
    <div className="form__field">
      <label htmlFor={id}>{words('edit.themes')}</label>
      {value.length > 0 ? (
        <ul className="edit__themes">
          {value.map((theme) => (
            <li key={theme}>
              <Chip.Removable
                data-size="sm"
                aria-label={t('board.themes.remove', { theme: themeLabel(theme, language) })}
                onClick={(event) => {
                  event.preventDefault()
                  choose(value.filter((it) => it !== theme))
                }}
              >
                {themeLabel(theme, language)}
              </Chip.Removable>
            </li>
          ))}
        </ul>
      ) : null}
      <Select id={id} value="" onChange={(event) => add(event.target.value)}>
        <Select.Option value="">{t('board.themes.choose')}</Select.Option>
        {rest.map(({ it, label }) => (
          <Select.Option key={it} value={it}>
            {label}
          </Select.Option>
        ))}
      </Select>
    </div>
  )
}
