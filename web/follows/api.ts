// What these screens ask of the API: what one follows, and the beginning and end of it.
import { queryOptions } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import type { FollowKind, FollowMailing } from '../../domain/follow.ts'
import { api, read } from '../api.ts'

const { follows } = api.account

export type Followed = InferResponseType<typeof follows.$get, 200>
export type FollowView = Followed['follows'][number]

export const followsQuery = queryOptions({
  queryKey: ['account', 'follows'],
  queryFn: (): Promise<Followed> => read(follows.$get({})),
})

export const startFollow = (kind: FollowKind, subject: string): Promise<Followed> =>
  read(follows.$post({ json: { kind, subject } }))
export const endFollow = (follow: string) => read(follows[':follow'].$delete({ param: { follow } }))
export const chooseMailing = (mailing: FollowMailing) => read(follows.mailing.$put({ json: { mailing } }))
export const seeNews = () => read(follows.seen.$post({ json: {} }))
