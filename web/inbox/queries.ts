// The questions of these screens, with the keys under which their answers are kept.
import { queryOptions } from '@tanstack/react-query'
import { type Box, listRequests, readThread } from './api.ts'

export const requestsQuery = (id: string, box: Box) =>
  queryOptions({ queryKey: ['requests', id, box], queryFn: () => listRequests(id, box) })
// Somebody else may have answered meanwhile.
export const threadQuery = (request: string) =>
  queryOptions({ queryKey: ['thread', request], queryFn: () => readThread(request), staleTime: 0 })
