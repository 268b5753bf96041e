// The questions of these screens, with the keys under which their answers are kept.
import { queryOptions } from '@tanstack/react-query'
import {
  type Account,
  listClaims,
  listNotes,
  listSessions,
  listWaiting,
  readPeople,
  readProfile,
  readSession,
  readWays,
  readWaysToClaim,
} from './api.ts'

/** Whoever is signed in; null where nobody is. */
export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: async (): Promise<Account | null> => (await readSession()).account,
})

export const waysQuery = queryOptions({ queryKey: ['ways'], queryFn: readWays })
export const sessionsQuery = queryOptions({ queryKey: ['account', 'sessions'], queryFn: listSessions })
export const claimsQuery = queryOptions({ queryKey: ['account', 'claims'], queryFn: listClaims })
// A form is filled from it once: it must be as it is now, not as it was.
export const profileQuery = (id: string) =>
  queryOptions({ queryKey: ['profile', id], queryFn: () => readProfile(id), staleTime: 0, gcTime: 0 })
export const peopleQuery = (id: string) => queryOptions({ queryKey: ['people', id], queryFn: () => readPeople(id) })
export const waysToClaimQuery = (id: string) =>
  queryOptions({ queryKey: ['claim', id], queryFn: () => readWaysToClaim(id) })
export const waitingQuery = queryOptions({ queryKey: ['operator', 'claims'], queryFn: listWaiting })
export const notesQuery = queryOptions({ queryKey: ['operator', 'audit'], queryFn: listNotes })
