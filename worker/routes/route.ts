// What every route of the API shares: its router, and the answers it can give besides its own.
import { createRoute, OpenAPIHono, type RouteConfig } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import type { MiddlewareHandler } from 'hono/types'
import { z } from 'zod'
import type { Env } from '../deps.ts'
import { invalidInput, Problem, problemSchema } from '../problem.ts'
import { guard, sayWho, type Who } from '../rights.ts'

/** A router whose input errors become problems. */
export function makeRouter(): OpenAPIHono<Env> {
  return new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw invalidInput(result.error.issues)
    },
  })
}

/**
 * A route of the API. `who` may ask for it; everybody else is refused before the request is read. It stands in the
 * description as `x-who-may`.
 */
export function route<Path extends string, Config extends Omit<RouteConfig, 'path'> & { path: Path }>(
  who: Who,
  config: Config,
) {
  const own = [config.middleware ?? []].flat() as MiddlewareHandler[]
  const refusals = who === 'anyone' ? {} : { 401: problem('Nobody is signed in'), 403: problem(`Not ${sayWho(who)}`) }
  const responses = { ...config.responses, ...refusals }
  return createRoute({ ...config, responses, middleware: [guard(who), ...own], 'x-who-may': who } as Config)
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

/** An answer that is a text of another kind: a table, a calendar. */
export const answerText = <Type extends string>(type: Type, description: string) => ({
  description,
  content: { [type]: { schema: z.string() } } as Record<Type, { schema: z.ZodString }>,
})

const mostBytes = 512 * 1024

/** What every request with a body goes through before the body is read. */
export const takesJson = [
  createMiddleware<Env>(async (c, next) => {
    if (!/^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? ''))
      throw new Problem('unsupported-media-type', 'Send the body as application/json')
    await next()
  }),
  bodyLimit({
    maxSize: mostBytes,
    onError: () => {
      throw new Problem('too-large', `A request may have ${mostBytes / 1024} KiB`)
    },
  }),
]

/** A JSON body that must be there. */
export const body = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
})

export const refused = { 400: problem('The field and what is wrong with it') } as const
export const refusedBody = {
  ...refused,
  413: problem('The body is too large'),
  415: problem('The body is not application/json'),
} as const
export const refusedOrMissing = { ...refused, 404: problem('Nothing there') } as const

export const tooMany = { 429: problem('Too many of them; `Retry-After` tells when') } as const
export const noMail = { 503: problem('No mail can be sent') } as const
export const linkOver = { 410: problem('The link has been used, or its time is over') } as const
export const conflict = { 409: problem('It has changed meanwhile, or cannot be as things are') } as const
