// What these screens ask of the API: mailed links about living profiles.
import type { InferRequestType } from 'hono/client'
import { api, read } from '../api.ts'

const stillOpen = api['still-open']

export type StillOpenAnswer = InferRequestType<typeof stillOpen.$post>['json']['answer']

export const lookAtStillOpen = (token: string) => read(stillOpen.look.$post({ json: { token } }))
export const sayStillOpen = (token: string, answer: StillOpenAnswer) =>
  read(stillOpen.$post({ json: { token, answer } }))
