// The questions of these screens, with the keys under which their answers are kept.
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { listAnswers, listOwn, listPartnerRequests, type PartnerQuery, readOwn, readPartnerRequest } from './api.ts'

const key = 'partner requests'

export const partnerRequestsQuery = (query: PartnerQuery) =>
  queryOptions({
    queryKey: [key, 'list', query],
    queryFn: () => listPartnerRequests(query),
    placeholderData: keepPreviousData,
  })
export const partnerRequestQuery = (id: string, fits?: string) =>
  queryOptions({ queryKey: [key, 'one', id, fits], queryFn: () => readPartnerRequest(id, fits) })
export const ownListQuery = (organisation: string) =>
  queryOptions({ queryKey: [key, 'own', organisation], queryFn: () => listOwn(organisation) })
// A form is filled from it once: it must be as it is now, not as it was.
export const ownQuery = (organisation: string, request: string) =>
  queryOptions({
    queryKey: [key, 'own', organisation, request],
    queryFn: () => readOwn(organisation, request),
    staleTime: 0,
    gcTime: 0,
  })
export const answersQuery = (organisation: string, request: string) =>
  queryOptions({
    queryKey: [key, 'answers', organisation, request],
    queryFn: () => listAnswers(organisation, request),
    staleTime: 0,
  })
export const allPartnerRequests = { queryKey: [key] }
