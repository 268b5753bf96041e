// What went wrong with something a reader did, said aloud beside it.
import { ValidationMessage } from '@digdir/designsystemet-react'

export function TroubleLine({ text }: { text: string | undefined }) {
  return <div aria-live="polite">{text ? <ValidationMessage>{text}</ValidationMessage> : null}</div>
}
