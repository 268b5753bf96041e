// The draft consortium: lives in this browser, survives reloads, is the same in every tab, and can be undone.
import { useSyncExternalStore } from 'react'
import { type Draft, emptyDraft, parseDraft } from './draft-shape.ts'
import { type DraftStore, makeDraftStore, useDraftOf } from './draft-store.ts'
import { onRemembered, recall, remember } from './memory.ts'

const store = makeDraftStore('/board', (draft) => {
  remember('draft', JSON.stringify(draft))
  return draft
})

const readStored = (text: string | undefined): Draft => (text && parseDraft(text)) || emptyDraft

/** Reads the draft of this browser, and where somebody worked, and follows other tabs; call once before rendering. */
export function startDraft(): () => void {
  far = recall('table')
  store.show({ draft: readStored(recall('draft')), past: [] })
  return onRemembered('draft', (text) => {
    const { draft, past } = store.now()
    store.show({ draft: readStored(text), past: [...past, draft] })
  })
}

export const draftActions = store.actions

/** The browser's draft of this moment, for code outside components. */
export const draftNow = (): Draft => store.now().draft

/** The draft on screen with every change one can make to it. */
export const useDraft = () => useDraftOf(store)

let table: DraftStore = store
/** The address of the shared table somebody works at, also while it is not open yet. */
let far: string | undefined
const listeners = new Set<() => void>()
const follow = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * From now on, and after a reload, people are seated at this table from wherever they are met; without one at the
 * browser's own.
 */
export function workAt(at: DraftStore = store): void {
  table = at
  far = at === store ? '' : at.at
  remember('table', far)
  for (const listener of listeners) listener()
}

/** Where the shared table is that somebody works at; nothing at the browser's own. */
export const useFarTable = () => useSyncExternalStore(follow, () => far)

/** The table somebody works at: the browser's own, or a shared one, which is `awaited` until it is open. */
export function useTable() {
  const at = useSyncExternalStore(follow, () => table)
  const isFar = Boolean(useFarTable())
  return { ...useDraftOf(at), awaited: isFar && at === store }
}
