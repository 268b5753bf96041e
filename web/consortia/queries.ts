// The questions of these screens, with the keys under which their answers are kept.
import { queryOptions } from '@tanstack/react-query'
import type { ScreenLanguage } from '../../domain/words/language.ts'
import { listConsortia, readAsViewer, readConsortium, readHistory, readPeople } from './api.ts'

const milliseconds = { others: 15_000 }

export const listQuery = queryOptions({ queryKey: ['consortia'], queryFn: listConsortia, staleTime: 0 })
/** Others may be at work: it is asked for again and again while somebody looks. */
export const consortiumQuery = (id: string) =>
  queryOptions({
    queryKey: ['consortium', id],
    queryFn: () => readConsortium(id),
    staleTime: 0,
    refetchInterval: milliseconds.others,
    retry: false,
  })
export const peopleQuery = (id: string) =>
  queryOptions({ queryKey: ['consortium', id, 'people'], queryFn: () => readPeople(id) })
export const historyQuery = (id: string, version: number) =>
  queryOptions({ queryKey: ['consortium', id, 'history', version], queryFn: () => readHistory(id) })
/** Its sentences come in the language they are asked for in. */
export const viewerQuery = (token: string, language: ScreenLanguage) =>
  queryOptions({ queryKey: ['consortium view', token, language], queryFn: () => readAsViewer(token), retry: false })
