// What these screens ask of the API: requests got and sent, one with its thread, and what is done with it.
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, read } from '../api.ts'

const organisation = api.organisations[':id']
const one = api.requests[':request']
const at = (id: string) => ({ id: encodeURIComponent(id) })
const by = (request: string) => ({ request: encodeURIComponent(request) })

export type Box = 'received' | 'sent'
export type Listed = InferResponseType<typeof organisation.requests.$get, 200>['requests'][number]
export type Thread = InferResponseType<typeof one.$get, 200>
export type Answer = InferRequestType<typeof one.answer.$post>['json']['answer']

export const listRequests = (id: string, box: Box) =>
  read(organisation.requests.$get({ param: at(id), query: { box } }))
export const readThread = (request: string): Promise<Thread> => read(one.$get({ param: by(request) }))
export const answerRequest = (request: string, answer: Answer): Promise<Thread> =>
  read(one.answer.$post({ param: by(request), json: { answer } }))
export const writeMessage = (request: string, text: string): Promise<Thread> =>
  read(one.messages.$post({ param: by(request), json: { text } }))
export const shareContact = (request: string): Promise<Thread> =>
  read(one.contact.$post({ param: by(request), json: {} }))
export const withdrawRequest = (request: string): Promise<Thread> =>
  read(one.withdrawal.$post({ param: by(request), json: {} }))
export const resume = (id: string) => read(organisation.resumption.$post({ param: at(id), json: {} }))
export const markSeen = (subject: string) => read(api.account.notices.seen.$post({ json: { subject } }))
export const unsubscribe = (token: string, only?: 'follow') =>
  read(api.notices.unsubscribe.$post({ json: { token, only } }))
