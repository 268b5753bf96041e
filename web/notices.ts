// Short notices about what just happened, said aloud and shown until they are read, with a way back.
import { useSyncExternalStore } from 'react'

export type Notice = { id: number; text: string; undo?: { label: string; run: () => void } }

const shownFor = 8_000
const listeners = new Set<() => void>()
let notice: Notice | undefined
let last = 0

function show(next: Notice | undefined) {
  notice = next
  for (const listener of listeners) listener()
}

/** Takes a notice away: this one, or whichever is shown. */
export function dismiss(id?: number) {
  if (id === undefined || notice?.id === id) show(undefined)
}

/** Shows a notice in place of the former one. */
export function notify(text: string, undo?: Notice['undo']) {
  last += 1
  const id = last
  show({ id, text, undo })
  setTimeout(() => dismiss(id), shownFor)
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The notice on screen, if any. */
export const useNotice = () => useSyncExternalStore(subscribe, () => notice)
