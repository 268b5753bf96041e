// A shared consortium that is open in this window: others' changes come in, one's own go out, and people are seated here.
import { useEffect, useSyncExternalStore } from 'react'
import { workAt } from '../draft.ts'
import type { Consortium } from './api.ts'
import { openShared, type Shared, type Sync } from './shared-draft.ts'

/** One for each consortium and reader, however many screens show it: what is not sent yet must not be forgotten on the way. */
const opened = new Map<string, Shared>()

function sharedOf(view: Consortium, account: string): Shared {
  const key = `${account} ${view.id}`
  const shared = opened.get(key) ?? openShared(view)
  opened.set(key, shared)
  return shared
}

export type Opened = { sync: Sync; shared: Shared }

/** Opens what the record says of a consortium; people met elsewhere are seated there until another table is opened. */
export function useShared(view: Consortium, account: string): Opened {
  const shared = sharedOf(view, account)
  useEffect(() => shared.receive(view), [shared, view])
  useEffect(() => workAt(shared.store), [shared])
  return { shared, sync: useSyncExternalStore(shared.subscribe, shared.now) }
}
