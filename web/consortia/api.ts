// What these screens ask of the API: shared consortia, their members' steps, people, history and links.
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, read } from '../api.ts'
import type { Draft } from '../draft-shape.ts'

const { consortia } = api
const consortium = consortia[':consortium']
const invitations = api['consortium-invitations']

export type Listed = InferResponseType<typeof consortia.$get, 200>['consortia'][number]
export type Consortium = InferResponseType<typeof consortium.$get, 200>
export type ConsortiumMember = Consortium['members'][number]
export type Slot = Consortium['slots'][number]
export type MemberState = ConsortiumMember['state']
export type People = InferResponseType<typeof consortium.people.$get, 200>
export type Event = InferResponseType<typeof consortium.history.$get, 200>['history'][number]
export type Moved = InferResponseType<(typeof consortium.members)[':member']['state']['$post'], 200>
type Step = InferRequestType<(typeof consortium.members)[':member']['state']['$post']>['json']
type SentDraft = InferRequestType<typeof consortia.$post>['json']['draft']

const at = (id: string) => ({ consortium: encodeURIComponent(id) })
/** Facts of the project are stated by the screens' own forms: the API checks them. Words left out would stay as they were. */
const sent = (draft: Draft) => ({ text: '', ...draft }) as SentDraft

export const listConsortia = async (): Promise<Listed[]> => (await read(consortia.$get({}))).consortia
export const createConsortium = (name: string, draft: Draft): Promise<Consortium> =>
  read(consortia.$post({ json: { name, draft: sent(draft) } }))
export const readConsortium = (id: string): Promise<Consortium> => read(consortium.$get({ param: at(id) }))
export const writeConsortium = (id: string, version: number, name: string, draft: Draft): Promise<Consortium> =>
  read(consortium.$put({ param: at(id), json: { version, name, draft: sent(draft) } }))
export const deleteConsortium = (id: string) => read(consortium.$delete({ param: at(id) }))
export const moveMember = (id: string, member: string, json: Step): Promise<Moved> =>
  read(consortium.members[':member'].state.$post({ param: { ...at(id), member }, json }))

export const addSlot = (id: string, text: string): Promise<Consortium> =>
  read(consortium.slots.$post({ param: at(id), json: { text } }))
export const removeSlot = (id: string, slot: string): Promise<Consortium> =>
  read(consortium.slots[':slot'].$delete({ param: { ...at(id), slot } }))
export const lookForBench = (id: string, slot: string): Promise<Consortium> =>
  read(consortium.slots[':slot'].bench.$post({ param: { ...at(id), slot }, json: {} }))

export const readPeople = (id: string): Promise<People> => read(consortium.people.$get({ param: at(id) }))
export const invitePerson = (id: string, email: string) =>
  read(consortium.invitations.$post({ param: at(id), json: { email } }))
export const takeBack = (id: string, invitation: string) =>
  read(consortium.invitations[':invitation'].$delete({ param: { ...at(id), invitation } }))
export const handOver = (id: string, account: string) =>
  read(consortium.handover.$post({ param: at(id), json: { account } }))
export const letGo = (id: string, account: string) =>
  read(consortium.people[':account'].$delete({ param: { ...at(id), account } }))
export const leaveConsortium = (id: string) => read(consortium.leave.$post({ param: at(id), json: {} }))
export const lookAtInvitation = (token: string) => read(invitations.look.$post({ json: { token } }))
export const acceptInvitation = (token: string) => read(invitations.accept.$post({ json: { token } }))

export const readHistory = async (id: string): Promise<Event[]> =>
  (await read(consortium.history.$get({ param: at(id) }))).history
export const makeLink = {
  viewer: (id: string) => read(consortium['viewer-link'].$post({ param: at(id), json: {} })),
  calendar: (id: string) => read(consortium.calendar.$post({ param: at(id), json: {} })),
}
export const endLink = {
  viewer: (id: string) => read(consortium['viewer-link'].$delete({ param: at(id) })),
  calendar: (id: string) => read(consortium.calendar.$delete({ param: at(id) })),
}
export const readAsViewer = (token: string): Promise<Consortium> =>
  read(api['consortium-views'].$post({ json: { token } }))
