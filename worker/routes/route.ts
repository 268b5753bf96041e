// What every route of the API shares: its router, and the answers it can give besides its own.
import { OpenAPIHono } from '@hono/zod-openapi'
import type { z } from 'zod'
import type { Env } from '../deps.ts'
import { invalidInput, problemSchema } from '../problem.ts'

/** A router whose input errors become problems. */
export function makeRouter(): OpenAPIHono<Env> {
  return new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw invalidInput(result.error.issues)
    },
  })
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
})

/** The JSON answer of a route. */
export const answer = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})

/** A JSON body that must be there. */
export const body = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
})

export const refused = { 400: problem('The field and what is wrong with it') } as const
export const refusedOrMissing = { ...refused, 404: problem('Nothing there') } as const
