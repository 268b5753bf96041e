// The screens' questions to the API, with the keys under which their answers are kept.
import { infiniteQueryOptions, keepPreviousData, QueryClient, queryOptions } from '@tanstack/react-query'
import { sourceKinds } from '../domain/organisation.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import {
  Failure,
  type FindQuery,
  findOrganisations,
  findTowns,
  listActions,
  readAction,
  readHealth,
  readMatching,
  readOrganisation,
  readProject,
} from './api.ts'

/** Refusals are final; a server that does not answer gets a second chance. */
const worthRetrying = (failures: number, error: Error) =>
  failures < 1 && !(error instanceof Failure && error.status >= 400 && error.status < 500)

/** Our server may be on this machine: being offline does not mean that it is out of reach. */
export const newQueryClient = () =>
  new QueryClient({
    defaultOptions: { queries: { networkMode: 'always', staleTime: 60_000, retry: worthRetrying, retryDelay: 500 } },
  })

export const pageSize = 25

export const healthQuery = queryOptions({ queryKey: ['health'], queryFn: ({ signal }) => readHealth(signal) })

/** All pages of a search so far; the former answer stays on screen until the next one is there. */
export const findQuery = (query: FindQuery) =>
  infiniteQueryOptions({
    queryKey: ['find', query],
    queryFn: ({ pageParam, signal }) =>
      findOrganisations({ ...query, limit: String(pageSize), offset: String(pageParam) }, signal),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const shown = pages.reduce((sum, page) => sum + page.organisations.length, 0)
      return last.organisations.length > 0 && shown < last.total ? shown : undefined
    },
    placeholderData: keepPreviousData,
  })

/** Towns that begin like this; the former ones stay on screen until these are there. */
export const townsQuery = (q: string) =>
  queryOptions({
    queryKey: ['towns', q],
    queryFn: ({ signal }) => findTowns(q, signal),
    enabled: q.length >= 2,
    placeholderData: keepPreviousData,
  })

/** How many a search would give. */
export const countQuery = (query: FindQuery) =>
  queryOptions({
    queryKey: ['count', query],
    queryFn: async ({ signal }) => (await findOrganisations({ ...query, limit: '1' }, signal)).total,
  })

export const organisationQuery = (id: string) =>
  queryOptions({ queryKey: ['organisation', id], queryFn: ({ signal }) => readOrganisation(id, signal) })

export const projectQuery = (id: string) =>
  queryOptions({ queryKey: ['project', id], queryFn: ({ signal }) => readProject(id, signal) })

/** From which sources the record's organisations come, and how many from each. */
export const sourcesQuery = queryOptions({
  queryKey: ['sources'],
  queryFn: async ({ signal }) => {
    const { facets } = await findOrganisations({ limit: '1' }, signal)
    return sourceKinds.flatMap((kind) => {
      const count = facets.source.find((it) => it.value === kind)?.count ?? 0
      return count > 0 ? [{ kind, count }] : []
    })
  },
})

export const matchingQuery = queryOptions({ queryKey: ['matching'], queryFn: ({ signal }) => readMatching(signal) })

/** All actions of a call year; their sentences are in the reader's language. */
export const actionsQuery = (year: number, language: ScreenLanguage) =>
  queryOptions({ queryKey: ['actions', year, language], queryFn: ({ signal }) => listActions(year, signal) })

export const actionQuery = (id: string, year: number, language: ScreenLanguage) =>
  queryOptions({ queryKey: ['action', id, year, language], queryFn: ({ signal }) => readAction(id, year, signal) })
