// The one search field of the start page, with examples to click.
import { Search } from '@digdir/designsystemet-react'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Examples } from '../components/examples.tsx'

export function HomeSearch() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [words, setWords] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    navigate({ to: '/find', search: words.trim() ? { q: words.trim() } : {} })
  }
  return (
    <search className="home__search">
      <form onSubmit={submit}>
        <label className="ds-label" htmlFor="home-search">
          {t('home.search')}
        </label>
        <Search data-size="lg">
          <Search.Input
            id="home-search"
            data-search-field
            aria-describedby="home-search-hint"
            autoComplete="off"
            enterKeyHint="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <Search.Button>{t('home.button')}</Search.Button>
        </Search>
        <p className="muted" id="home-search-hint">
          {t('home.hint')}
        </p>
      </form>
      <Examples label={t('home.try')} most={3} />
    </search>
  )
}
