// The questions of these screens, with the keys under which their answers are kept.
import { queryOptions } from '@tanstack/react-query'
import { type Box, listBlocks, listNotices, listRequests, readThread } from './api.ts'

export const requestsQuery = (id: string, box: Box) =>
  queryOptions({ queryKey: ['requests', id, box], queryFn: () => listRequests(id, box) })
// Somebody else may have answered meanwhile.
export const threadQuery = (request: string) =>
  queryOptions({ queryKey: ['thread', request], queryFn: () => readThread(request), staleTime: 0 })
export const noticesQuery = queryOptions({ queryKey: ['account', 'notices'], queryFn: listNotices })
export const blocksQuery = (id: string) => queryOptions({ queryKey: ['blocks', id], queryFn: () => listBlocks(id) })
