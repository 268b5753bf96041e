// The search field of Find: the URL follows the typing after a breath.
import { Search } from '@digdir/designsystemet-react'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { focusResults } from './result-head.tsx'

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

  const ask = useCallback((words: string) => {
    if (words === sent.current.trim()) return
    sent.current = words
    send.current(words)
  }, [])

  useEffect(() => {
    const wait = setTimeout(() => ask(typed.trim()), breath)
    return () => clearTimeout(wait)
  }, [typed, ask])

  // A phone takes its keyboard away from over the results.
  const finish = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key !== 'Enter' || nativeEvent.isComposing) return
    ask(typed.trim())
    focusResults()
  }

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
          onKeyDown={finish}
        />
        <Search.Clear data-sr-clear={t('find.clearWords')} />
      </Search>
    </search>
  )
}
