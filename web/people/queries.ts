// The questions of these screens, with the keys under which their answers are kept.
import { queryOptions } from '@tanstack/react-query'
import { sessionQuery } from '../session.ts'
import {
  type Account,
  listClaims,
  listNotes,
  listPaused,
  listReports,
  listSessions,
  listWaiting,
  readPeople,
  readProfile,
  readWays,
  readWaysToClaim,
} from './api.ts'

/** Whoever is signed in; null where nobody is. */
export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: async ({ client }): Promise<Account | null> =>
    (await client.fetchQuery({ ...sessionQuery, staleTime: 0 })).account,
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
export const reportsQuery = queryOptions({ queryKey: ['operator', 'reports'], queryFn: listReports })
export const pausedQuery = queryOptions({ queryKey: ['operator', 'paused'], queryFn: listPaused })
export const notesQuery = queryOptions({ queryKey: ['operator', 'audit'], queryFn: listNotes })
