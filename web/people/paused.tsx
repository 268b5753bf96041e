// Told to whoever an operator has paused: they read, and write nothing.
import { Alert } from '@digdir/designsystemet-react'
import { usePeopleWords } from './words.ts'

export function Paused() {
  const words = usePeopleWords()
  return <Alert data-color="warning">{words('paused.you')}</Alert>
}
