// One thing a reader does on a screen: whether it is under way, and what went wrong, in their words.
import { useRef, useState } from 'react'
import { Failure } from '../api.ts'
import { usePeopleWords } from './words.ts'

export type Doing = {
  busy: boolean
  /** What went wrong as a sentence; undefined while nothing has. */
  trouble: string | undefined
  /** Fields the API names, each with what is wrong; of `facts.oid` the name is `oid`. */
  wrong: Record<string, string>
  /** Does it, unless it is under way already. */
  run: (act: () => Promise<unknown>) => Promise<void>
}

/**
 * @param expected takes care of a failure itself, by giving true
 * @param own what a status means here, where one can say it better than for all
 */
export function useDoing(expected?: (failure: Failure) => boolean, own: Partial<Record<number, string>> = {}): Doing {
  const words = usePeopleWords()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Error>()
  const running = useRef(false)
  const run = async (act: () => Promise<unknown>) => {
    if (running.current) return
    running.current = true
    setBusy(true)
    setFailure(undefined)
    try {
      await act()
    } catch (error) {
      if (!(error instanceof Failure && expected?.(error))) setFailure(error as Error)
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  const errors = failure instanceof Failure ? (failure.problem.errors ?? []) : []
  const wrong = Object.fromEntries(errors.map(({ field, message }) => [field.replace(/^facts\./, ''), message]))
  return { busy, trouble: failure && (own[statusOf(failure)] ?? sayTrouble(failure, words)), wrong, run }
}

const statusOf = (error: Error) => (error instanceof Failure ? error.status : 0)

function sayTrouble(error: Error, words: ReturnType<typeof usePeopleWords>): string {
  const status = statusOf(error)
  const reason = error.message
  if (status === 0) return words('trouble.offline')
  if (status === 400) return words('trouble.field', { reason })
  if (status === 403) return words('trouble.forbidden')
  if (status === 404) return words('trouble.missing')
  if (status === 410) return words('trouble.over')
  if (status === 429) return words('trouble.tooMany')
  if (status === 503) return words('trouble.noMail')
  if (status >= 500) return words('trouble.failed')
  return words('trouble.gone', { reason })
}
