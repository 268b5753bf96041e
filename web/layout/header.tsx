// The header: name, ways, language and colours.
import { Badge, Select, ToggleGroup } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { screenLanguages } from '../../domain/words/language.ts'
import { useDraft } from '../draft.ts'
import { switchLanguage, useLanguage } from '../language.ts'
import { schemes, useScheme } from '../theme/scheme.ts'
import { Mark } from './mark.tsx'

export function Header() {
  return (
    <header className="header">
      <div className="header__row">
        <Link to="/" className="header__name">
          <Mark />
          Medspiller
        </Link>
        <Ways />
        <div className="header__choices">
          <LanguageChoice />
          <SchemeChoice />
        </div>
      </div>
    </header>
  )
}

function Ways() {
  const { t } = useTranslation()
  const seated = useDraft().draft.members.length
  return (
    <nav className="header__ways" aria-label={t('layout.ways')}>
      <Link to="/" activeOptions={{ exact: true }}>
        {t('layout.home')}
      </Link>
      <Link to="/find" activeOptions={{ includeSearch: false }}>
        {t('layout.find')}
      </Link>
      <Link to="/board" activeOptions={{ includeSearch: false }}>
        {t('layout.board')}
        {seated > 0 ? (
          <>
            <Badge count={seated} maxCount={99} data-color="accent" aria-hidden="true" />
            <span className="visually-hidden">{t('layout.seated', { count: seated })}</span>
          </>
        ) : null}
      </Link>
      <Link to="/actions" activeOptions={{ includeSearch: false }}>
        {t('layout.actions')}
      </Link>
    </nav>
  )
}

function LanguageChoice() {
  const { t } = useTranslation()
  const language = useLanguage()
  return (
    <ToggleGroup
      aria-label={t('layout.language')}
      data-size="sm"
      variant="secondary"
      value={language}
      onChange={(value) => switchLanguage(value === 'nb' ? 'nb' : 'en')}
    >
      {screenLanguages.map((it) => (
        <ToggleGroup.Item key={it} value={it} lang={it}>
          {t(`layout.languages.${it}`)}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup>
  )
}

function SchemeChoice() {
  const { t } = useTranslation()
  const [scheme, setScheme] = useScheme()
  return (
    <Select
      aria-label={t('layout.scheme')}
      data-size="sm"
      width="auto"
      value={scheme}
      onChange={(event) => setScheme(schemes.find((it) => it === event.target.value) ?? 'auto')}
    >
      {schemes.map((it) => (
        <Select.Option key={it} value={it}>
          {t(`layout.schemes.${it}`)}
        </Select.Option>
      ))}
    </Select>
  )
}
