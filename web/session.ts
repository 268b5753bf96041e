// Whether somebody is signed in in this browser, and how much is new for them; who never was is not asked about.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { api, read } from './api.ts'
import { recall, remember } from './memory.ts'

const key = 'signed-in'
const listeners = new Set<() => void>()

/** Remembers it for the next page; the cookie itself is hidden from scripts. */
export function markSession(isSignedIn: boolean) {
  if ((recall(key) === '1') === isSignedIn) return
  remember(key, isSignedIn ? '1' : '')
  for (const listener of listeners) listener()
}

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async () => {
    const session = await read(api.session.$get({}))
    markSession(session.account !== null)
    return session
  },
})

const follow = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** How many notices are new; undefined where nobody is known to be signed in. */
export function useUnseen(): number | undefined {
  const enabled = useSyncExternalStore(follow, () => recall(key) === '1')
  const { data } = useQuery({ ...sessionQuery, enabled })
  return enabled ? (data?.unseen ?? 0) : undefined
}
