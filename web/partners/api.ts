// What these screens ask of the API: mailed links about living profiles, partner requests and their answers.
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, read } from '../api.ts'

const stillOpen = api['still-open']
const all = api['partner-requests']
const one = all[':partnerRequest']
const organisation = api.organisations[':id']
const ours = organisation['partner-requests']
const our = ours[':partnerRequest']
const at = (id: string) => ({ id: encodeURIComponent(id) })
const by = (id: string, partnerRequest: string) => ({ ...at(id), partnerRequest: encodeURIComponent(partnerRequest) })

export type StillOpenAnswer = InferRequestType<typeof stillOpen.$post>['json']['answer']

export const lookAtStillOpen = (token: string) => read(stillOpen.look.$post({ json: { token } }))
export const sayStillOpen = (token: string, answer: StillOpenAnswer) =>
  read(stillOpen.$post({ json: { token, answer } }))

const { operator } = api
export type Duplicate = InferResponseType<typeof operator.duplicates.$get, 200>['pairs'][number]
export type PartnerReport = InferResponseType<(typeof operator)['partner-reports']['$get'], 200>['reports'][number]

export const listDuplicates = () => read(operator.duplicates.$get({}))
export const mergeOrganisations = (stays: string, goes: string) =>
  read(operator.duplicates.merge.$post({ json: { stays, goes } }))
export const tellApart = (one: string, other: string) =>
  read(operator.duplicates.different.$post({ json: { one, other } }))
export const listPartnerReports = async () => (await read(operator['partner-reports'].$get({}))).reports
export const decidePartnerReport = (report: string, hide: boolean) =>
  read(operator['partner-reports'][':report'].$post({ param: { report: encodeURIComponent(report) }, json: { hide } }))

export type PartnerQuery = InferRequestType<typeof all.$get>['query']
export type PartnerRequest = InferResponseType<typeof one.$get, 200>
export type OwnPartnerRequest = InferResponseType<typeof our.$get, 200>
export type Wish = InferRequestType<typeof ours.$post>['json']
export type PartnerAnswer = InferResponseType<typeof our.answers.$get, 200>['answers'][number]
export type NewAnswer = InferRequestType<(typeof organisation)['partner-answers']['$post']>['json']
export type Report = InferRequestType<typeof one.report.$post>['json']

export const listPartnerRequests = (query: PartnerQuery) => read(all.$get({ query }))
export const readPartnerRequest = (id: string, fits?: string): Promise<PartnerRequest> =>
  read(one.$get({ param: { partnerRequest: encodeURIComponent(id) }, query: { fits } }))
export const reportPartnerRequest = (id: string, json: Report) =>
  read(one.report.$post({ param: { partnerRequest: encodeURIComponent(id) }, json }))

export const listOwn = async (id: string) => (await read(ours.$get({ param: at(id) }))).partnerRequests
export const readOwn = (id: string, request: string): Promise<OwnPartnerRequest> =>
  read(our.$get({ param: by(id, request) }))
export const beginPartnerRequest = (id: string, json: Wish): Promise<OwnPartnerRequest> =>
  read(ours.$post({ param: at(id), json }))
export const savePartnerRequest = (
  id: string,
  request: string,
  version: number,
  wish: Wish,
): Promise<OwnPartnerRequest> => read(our.$put({ param: by(id, request), json: { version, wish } }))
export const turnPartnerRequest = (
  id: string,
  request: string,
  version: number,
  open: boolean,
): Promise<OwnPartnerRequest> => read(our.standing.$post({ param: by(id, request), json: { version, open } }))
export const discardDraft = (id: string, request: string) => read(our.$delete({ param: by(id, request) }))

export const giveAnswer = (id: string, json: NewAnswer) =>
  read(organisation['partner-answers'].$post({ param: at(id), json }))
export const listAnswers = async (id: string, request: string): Promise<PartnerAnswer[]> =>
  (await read(our.answers.$get({ param: by(id, request) }))).answers
export const decideAnswers = (id: string, request: string, requests: string[], answer: 'interested' | 'no') =>
  read(our.decisions.$post({ param: by(id, request), json: { requests, answer } }))
