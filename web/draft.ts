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

/** Reads the draft of this browser and follows other tabs; call once before rendering. */
export function startDraft(): () => void {
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
const listeners = new Set<() => void>()
const follow = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** From now on people are seated at this table from wherever they are met; without one at the browser's own. */
export function workAt(at: DraftStore = store): void {
  table = at
  for (const listener of listeners) listener()
}

/** The table somebody works at: the browser's own, or a shared one they came from. */
export const useTable = () => useDraftOf(useSyncExternalStore(follow, () => table))
