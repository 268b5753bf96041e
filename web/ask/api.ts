// What asking wants of the API: whether somebody can be asked, a look ahead while one writes, and the sending.
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, read } from '../api.ts'

const organisation = api.organisations[':id']
const at = (id: string) => ({ id: encodeURIComponent(id) })

export type Reception = InferResponseType<typeof organisation.reception.$get, 200>
export type Preview = InferResponseType<typeof organisation.requests.preview.$post, 200>
export type Sent = InferResponseType<typeof organisation.requests.$post, 200>
export type NewRequest = InferRequestType<typeof organisation.requests.$post>['json']

export const sendRequest = (sender: string, json: NewRequest): Promise<Sent> =>
  read(organisation.requests.$post({ param: at(sender), json }))

export const receptionQuery = (id: string) =>
  queryOptions({
    queryKey: ['reception', id],
    queryFn: (): Promise<Reception> => read(organisation.reception.$get({ param: at(id) })),
    staleTime: 0,
  })

/** What would become of the text; what is known of the former one stays on screen until then. */
export const previewQuery = (sender: string | undefined, to: string, text: string) =>
  queryOptions({
    queryKey: ['preview', sender, to, text],
    queryFn: (): Promise<Preview> =>
      read(organisation.requests.preview.$post({ param: at(sender ?? ''), json: { to, text } })),
    enabled: sender !== undefined,
    staleTime: 0,
    placeholderData: keepPreviousData,
  })
