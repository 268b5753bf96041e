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
export type Reply = InferRequestType<typeof one.answer.$post>['json']
export type Report = InferRequestType<typeof one.report.$post>['json']
export type Notices = InferResponseType<typeof api.account.notices.$get, 200>

export const listRequests = (id: string, box: Box) =>
  read(organisation.requests.$get({ param: at(id), query: { box } }))
export const readThread = (request: string): Promise<Thread> => read(one.$get({ param: by(request) }))
export const answerRequest = (request: string, json: Reply): Promise<Thread> =>
  read(one.answer.$post({ param: by(request), json }))
export const declineRequests = async (id: string, requests: string[], answer: 'no' | 'later') =>
  (await read(organisation.requests.decline.$post({ param: at(id), json: { requests, answer } }))).answered
export const reopenRequests = (id: string, requests: string[]) =>
  read(organisation.requests.reopen.$post({ param: at(id), json: { requests } }))
export const reportRequest = (request: string, json: Report) => read(one.report.$post({ param: by(request), json }))
export const listBlocks = async (id: string) => (await read(organisation.blocks.$get({ param: at(id) }))).blocked
export const blockSender = (id: string, request: string) =>
  read(organisation.blocks.$post({ param: at(id), json: { request } }))
export const unblockSender = (id: string, sender: string) =>
  read(organisation.blocks[':sender'].$delete({ param: { ...at(id), sender: encodeURIComponent(sender) } }))
export const writeMessage = (request: string, text: string): Promise<Thread> =>
  read(one.messages.$post({ param: by(request), json: { text } }))
export const shareContact = (request: string): Promise<Thread> =>
  read(one.contact.$post({ param: by(request), json: {} }))
export const withdrawRequest = (request: string): Promise<Thread> =>
  read(one.withdrawal.$post({ param: by(request), json: {} }))
export const resume = (id: string) => read(organisation.resumption.$post({ param: at(id), json: {} }))
export const listNotices = (): Promise<Notices> => read(api.account.notices.$get({}))
export const chooseMailing = (json: Partial<Notices['mailing']>): Promise<Notices['mailing']> =>
  read(api.account.notices.mailing.$patch({ json }))
/** Of one subject, or all. */
export const markSeen = (subject?: string) => read(api.account.notices.seen.$post({ json: { subject } }))
export const unsubscribe = (token: string, only?: 'follow') =>
  read(api.notices.unsubscribe.$post({ json: { token, only } }))
