// Where something is wrong with a long form: the first such field, wherever on the page the reader is.
import { useEffect, useRef } from 'react'

/** @param when changes each time the form is sent, is refused, or shows other fields */
export function useFirstWrong(when: unknown) {
  const form = useRef<HTMLFormElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: it only says when to look
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [when])
  return form
}
