// The idea of the project in words: kept as it is written, without a press.
import { Textfield } from '@digdir/designsystemet-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { longestIdea } from '../draft-shape.ts'
import { useProjectWords } from './project-words.ts'
import type { Board } from './use-board.ts'

const milliseconds = { pause: 2000 }

export function IdeaField({ board }: { board: Board }) {
  const words = useProjectWords()
  const { text = '' } = board.draft
  const [written, setWritten] = useState(text)
  const keep = () => {
    if (written.trim() !== text) board.actions.setIdea(written.trim())
  }
  const keepLate = useEffectEvent(keep)

  // The draft may change elsewhere; whoever is writing keeps the space after their last word.
  useEffect(() => setWritten((former) => (former.trim() === text ? former : text)), [text])
  // Others who work on it see it before they write the same.
  useEffect(() => {
    if (written === '') return
    const timer = setTimeout(keepLate, milliseconds.pause)
    return () => clearTimeout(timer)
  }, [written])

  return (
    <Textfield
      multiline
      rows={4}
      data-size="sm"
      className="board-head__idea"
      label={words('idea')}
      description={words('ideaHint')}
      maxLength={longestIdea}
      value={written}
      onChange={(event) => setWritten(event.target.value)}
      onBlur={keep}
    />
  )
}
