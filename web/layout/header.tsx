// The header: name, ways and language.
import { Badge, ToggleGroup } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { screenLanguages } from '../../domain/words/language.ts'
import { useTable } from '../draft.ts'
import { switchLanguage, useLanguage } from '../language.ts'
import { notify } from '../notices.ts'
import { useUnseen } from '../session.ts'
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
        <LanguageChoice />
      </div>
    </header>
  )
}

function Ways() {
  const { t } = useTranslation()
  const { draft, at } = useTable()
  const seated = draft.members.length
  return (
    <nav className="header__ways" aria-label={t('layout.ways')}>
      <Link to="/" activeOptions={{ exact: true }}>
        {t('layout.home')}
      </Link>
      <Link to="/find" activeOptions={{ includeSearch: false }}>
        {t('layout.find')}
      </Link>
      <Link to={at} activeOptions={{ includeSearch: false }}>
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
      <Link to="/calls" activeOptions={{ includeSearch: false }}>
        {t('layout.calls')}
      </Link>
      <span className="header__own">
        <Inbox />
        <Link to="/account">{t('layout.account')}</Link>
      </span>
    </nav>
  )
}

/** Only for those who are signed in: nobody else has one. */
function Inbox() {
  const { t } = useTranslation()
  const unseen = useUnseen()
  if (unseen === undefined) return null
  return (
    <Link to="/inbox" activeOptions={{ includeSearch: false }}>
      {t('layout.inbox')}
      {unseen > 0 ? (
        <>
          <Badge count={unseen} maxCount={99} data-color="accent" aria-hidden="true" />
          <span className="visually-hidden">{t('layout.unseen', { count: unseen })}</span>
        </>
      ) : null}
    </Link>
  )
}

function LanguageChoice() {
  const { t } = useTranslation()
  const language = useLanguage()
  const change = (value: string) =>
    switchLanguage(value === 'nb' ? 'nb' : 'en').catch(() => notify(t('layout.languageWaits')))
  return (
    <ToggleGroup
      className="header__language"
      aria-label={t('layout.language')}
      data-color="neutral"
      data-size="sm"
      value={language}
      onChange={change}
    >
      {screenLanguages.map((it) => (
        <ToggleGroup.Item key={it} value={it} lang={it}>
          {t(`layout.languages.${it}`)}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup>
  )
}
