// The API's questions about placements.
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, read } from '../api.ts'

export type PlaceList = InferResponseType<typeof api.places.$get, 200>
export type PlaceView = PlaceList['places'][number]
export type PlaceQuery = InferRequestType<typeof api.places.$get>['query']
export type PlacePage = InferResponseType<(typeof api.places)[':id']['$get'], 200>
export type Work = InferResponseType<typeof api.work.$get, 200>['work'][number]
export type Offer = InferRequestType<typeof api.places.$post>['json']
export type Needs = InferRequestType<typeof api.packages.$post>['json']
export type Packages = InferResponseType<typeof api.packages.$post, 200>
export type Package = Packages['packages'][number]
export type HostInvitation = InferResponseType<(typeof api)['host-invitations'][':id']['$get'], 200>
export type Invite = InferRequestType<(typeof api)['host-invitations']['$post']>['json']
export type Kept = InferRequestType<typeof api.cohorts.$post>['json']
export type OwnPlaces = InferResponseType<typeof api.my.places.$get, 200>
export type OwnGroups = InferResponseType<typeof api.my.cohorts.$get, 200>
export type HoldView = OwnGroups['cohorts'][number]['holds'][number]
export type HoldAction = HoldView['may'][number]
export type Said = InferRequestType<(typeof api.holds)[':id']['evaluation']['$put']>['json']
export type Agreement = InferResponseType<(typeof api.holds)[':id']['agreement']['$get'], 200>

const at = (id: string) => ({ id: encodeURIComponent(id) })

export const listPlaces = (query: PlaceQuery, signal?: AbortSignal): Promise<PlaceList> =>
  read(api.places.$get({ query }, { init: { signal } }), signal)
export const readPlace = (id: string): Promise<PlacePage> => read(api.places[':id'].$get({ param: at(id) }))
export const findWork = async (q: string, language: string, signal?: AbortSignal): Promise<Work[]> =>
  (await read(api.work.$get({ query: { q, language } }, { init: { signal } }), signal)).work
export const offerPlaces = (json: Offer): Promise<{ id: string }> => read(api.places.$post({ json }))
export const changePlaces = (id: string, json: Offer): Promise<{ id: string }> =>
  read(api.places[':id'].$put({ param: at(id), json }))
export const lookAtInvitation = (id: string): Promise<HostInvitation> =>
  read(api['host-invitations'][':id'].$get({ param: at(id) }))
export const inviteHost = (json: Invite) => read(api['host-invitations'].$post({ json }))
export const listInvitations = () => read(api.my['host-invitations'].$get())
export const composePackages = (json: Needs, signal?: AbortSignal): Promise<Packages> =>
  read(api.packages.$post({ json }, { init: { signal } }), signal)
export const findOtherDates = async (json: Needs) => (await read(api.packages.dates.$post({ json }))).dates ?? null
export const listOwnPlaces = (): Promise<OwnPlaces> => read(api.my.places.$get())
export const listOwnGroups = (): Promise<OwnGroups> => read(api.my.cohorts.$get())
/** Keeps a group: changes the one with this id, or makes a new one. */
export const keepGroup = (json: Kept, id?: string): Promise<{ id: string }> =>
  id ? read(api.cohorts[':id'].$put({ param: at(id), json })) : read(api.cohorts.$post({ json }))
export const askForPlaces = (
  group: string,
  json: { from: string; to: string; shares: { place: string; learners: number }[]; wait?: boolean },
): Promise<{ holds: HoldView[] }> => read(api.cohorts[':id'].holds.$post({ param: at(group), json }))
export const answerHold = (id: string, action: HoldAction): Promise<HoldView> =>
  read(api.holds[':id'].answer.$post({ param: at(id), json: { action } }))
export const evaluateHold = (id: string, json: Said): Promise<HoldView> =>
  read(api.holds[':id'].evaluation.$put({ param: at(id), json }))
export const readAgreement = (id: string): Promise<Agreement> =>
  read(api.holds[':id'].agreement.$get({ param: at(id) }))
