// What these screens ask of the API: accounts, profiles, claims, people, the operators' queue.
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, read } from '../api.ts'

const { account, organisations, claims, invitations, operator } = api
const organisation = organisations[':id']
const signIn = api['sign-in']
const at = (id: string) => ({ id: encodeURIComponent(id) })

export type Account = InferResponseType<typeof account.$get, 200>
export type Ways = InferResponseType<typeof signIn.$get, 200>
export type Session = InferResponseType<typeof account.sessions.$get, 200>['sessions'][number]
export type OwnClaim = InferResponseType<typeof account.claims.$get, 200>['claims'][number]
export type Profile = InferResponseType<typeof organisation.profile.$get, 200>
export type StatedFacts = InferRequestType<typeof organisation.profile.$put>['json']['facts']
export type WaysToClaim = InferResponseType<typeof organisation.claim.$get, 200>
export type NewClaim = InferRequestType<typeof organisation.claim.$post>['json']
export type People = InferResponseType<typeof organisation.people.$get, 200>
export type Office = People['office']
export type NewOrganisation = InferRequestType<typeof organisations.$post>['json']
export type WaitingClaim = InferResponseType<typeof operator.claims.$get, 200>['claims'][number]

export const readWays = (): Promise<Ways> => read(signIn.$get({}))
export const askForLink = (email: string, next?: string) => read(signIn.link.$post({ json: { email, next } }))
export const signInWith = (token: string): Promise<Account> => read(signIn.confirm.$post({ json: { token } }))
export const askProvider = (provider: string, next?: string) =>
  read(signIn.provider.$post({ json: { provider, next } }))

export const saveAccount = (json: { name?: string; language?: 'en' | 'nb' }): Promise<Account> =>
  read(account.$patch({ json }))
export const deleteAccount = (email: string) => read(account.$delete({ json: { email } }))
export const listSessions = async (): Promise<Session[]> => (await read(account.sessions.$get({}))).sessions
export const endSession = (session: string) => read(account.sessions[':session'].$delete({ param: { session } }))
export const listClaims = async (): Promise<OwnClaim[]> => (await read(account.claims.$get({}))).claims

export const createOrganisation = (json: NewOrganisation) => read(organisations.$post({ json }))
export const readProfile = (id: string): Promise<Profile> => read(organisation.profile.$get({ param: at(id) }))
export const saveProfile = (id: string, version: number, facts: StatedFacts): Promise<Profile> =>
  read(organisation.profile.$put({ param: at(id), json: { version, facts } }))
export const confirmProfile = (id: string, version: number): Promise<Profile> =>
  read(organisation.confirmation.$post({ param: at(id), json: { version } }))

export const readWaysToClaim = (id: string): Promise<WaysToClaim> => read(organisation.claim.$get({ param: at(id) }))
export const claimOrganisation = (id: string, json: NewClaim) => read(organisation.claim.$post({ param: at(id), json }))
export const lookAtClaim = (token: string) => read(claims.look.$post({ json: { token } }))
export const confirmClaim = (token: string) => read(claims.confirm.$post({ json: { token } }))

export const readPeople = (id: string): Promise<People> => read(organisation.people.$get({ param: at(id) }))
export const invite = (id: string, email: string, office: Office) =>
  read(organisation.invitations.$post({ param: at(id), json: { email, office } }))
export const takeBack = (id: string, invitation: string) =>
  read(organisation.invitations[':invitation'].$delete({ param: { ...at(id), invitation } }))
export const setOffice = (id: string, person: string, office: Office) =>
  read(organisation.people[':account'].$patch({ param: { ...at(id), account: person }, json: { office } }))
export const letGo = (id: string, person: string) =>
  read(organisation.people[':account'].$delete({ param: { ...at(id), account: person } }))
export const lookAtInvitation = (token: string) => read(invitations.look.$post({ json: { token } }))
export const acceptInvitation = (token: string, capacity: NewClaim['capacity']) =>
  read(invitations.accept.$post({ json: { token, capacity } }))

export const listWaiting = async (): Promise<WaitingClaim[]> => (await read(operator.claims.$get({}))).claims
export const listNotes = async () => (await read(operator.audit.$get({}))).notes
export type WaitingReport = InferResponseType<typeof operator.reports.$get, 200>['reports'][number]
export const listReports = async (): Promise<WaitingReport[]> => (await read(operator.reports.$get({}))).reports
export const closeReport = (report: string) => read(operator.reports[':report'].$post({ param: { report }, json: {} }))
export type PausedAccount = InferResponseType<typeof operator.accounts.$get, 200>['accounts'][number]
export const listPaused = async (): Promise<PausedAccount[]> => (await read(operator.accounts.$get({}))).accounts
export const pauseAccount = (account: string, paused: boolean) =>
  read(operator.accounts[':account'].$post({ param: { account }, json: { paused } }))
export const decideClaim = (claim: string, approve: boolean, reason: string) =>
  read(operator.claims[':claim'].$post({ param: { claim }, json: { approve, reason } }))
