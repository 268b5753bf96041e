// The search field of Find: the URL follows the typing after a breath.
import { Search } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

const breath = 200

type Props = { words: string; search: (words: string) => void }

export function FindField({ words, search }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(words)
  const sent = useRef(words)
  const send = useRef(search)
  send.current = search

  // Words that changed without us (back button, a chip removed) belong in the field.
  useEffect(() => {
    if (words !== sent.current) setTyped(words)
    sent.current = words
  }, [words])

  useEffect(() => {
    if (typed.trim() === sent.current.trim()) return
    const wait = setTimeout(() => {
      sent.current = typed.trim()
      send.current(typed.trim())
    }, breath)
    return () => clearTimeout(wait)
  }, [typed])

  return (
    <search className="find__field">
      <label className="visually-hidden" htmlFor="find-words">
        {t('find.field')}
      </label>
      <Search>
        <Search.Input
          id="find-words"
          data-search-field
          placeholder={t('find.placeholder')}
          autoComplete="off"
          enterKeyHint="search"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Search.Clear data-sr-clear={t('find.clearWords')} />
      </Search>
    </search>
  )
}
