// A text to pass on oneself, and a link that is told once: shown whole, copied in one press.
import { Button, Textfield } from '@digdir/designsystemet-react'
import { notify } from '../notices.ts'
import type { Moved } from './api.ts'
import { useConsortiaWords } from './words.ts'

export function Letter({ name, letter }: { name: string; letter: NonNullable<Moved['letter']> }) {
  const words = useConsortiaWords()
  return (
    <ToCopy
      label={words('invite.letter', { name })}
      text={`${letter.subject}\n\n${letter.text}`}
      copy={words('invite.copy')}
      rows={8}
    />
  )
}

/** Where the browser lets nobody copy, the text is selected when it is entered. */
export function ToCopy({ label, text, copy, rows }: { label: string; text: string; copy: string; rows: number }) {
  const words = useConsortiaWords()
  const onCopy = () =>
    navigator.clipboard.writeText(text).then(
      () => notify(words('links.copied')),
      () => undefined,
    )
  return (
    <div className="form">
      <Textfield
        multiline
        readOnly
        rows={rows}
        data-size="sm"
        label={label}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div>
        <Button variant="secondary" data-size="sm" onClick={onCopy}>
          {copy}
        </Button>
      </div>
    </div>
  )
}
