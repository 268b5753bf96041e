// Refusals as RFC 9457 problems: a closed table of types, thrown only here in the API.
import { DrizzleQueryError } from 'drizzle-orm/errors'
import type { Context, ErrorHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { routePath } from 'hono/route'
import { z } from 'zod'
import { isTurnedAway } from '../db/client.ts'
import type { Env } from './deps.ts'

const kinds = {
  'invalid-input': { status: 400, title: 'The request is not understood' },
  'sign-in-needed': { status: 401, title: 'Nobody is signed in' },
  'unknown-key': { status: 401, title: 'No key is known by which this asks' },
  'not-allowed': { status: 403, title: 'This is not for you' },
  'not-found': { status: 404, title: 'There is nothing here' },
  'method-not-allowed': { status: 405, title: 'This address does not take that method' },
  conflict: { status: 409, title: 'Somebody else was faster' },
  'link-over': { status: 410, title: 'This link has been used, or its time is over' },
  'too-large': { status: 413, title: 'The request is too large' },
  'unsupported-media-type': { status: 415, title: 'The request must be JSON' },
  'too-many': { status: 429, title: 'Too many requests' },
  'no-mail': { status: 503, title: 'No mail can be sent just now' },
  busy: { status: 503, title: 'The record cannot be asked just now' },
  internal: { status: 500, title: 'Something went wrong here' },
} as const

const seconds = { untilRetry: 2 }

export type ProblemKind = keyof typeof kinds
export type FieldError = { field: string; message: string }

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    detail: z.string().optional(),
    errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
    requestId: z.string().optional(),
  })
  .meta({ id: 'Problem' })

/** Thrown by handlers; becomes an `application/problem+json` answer. */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly errors: FieldError[] | undefined
  /** More members of the answer, by which the asker can go on. */
  readonly more: Record<string, unknown> | undefined
  constructor(kind: ProblemKind, detail: string, errors?: FieldError[], more?: Record<string, unknown>) {
    super(detail)
    this.kind = kind
    this.errors = errors
    this.more = more
  }
}

/** A refusal of one field: `members[2].organisation`. */
export function invalid(field: string, message: string): Problem {
  return new Problem('invalid-input', `${field}: ${message}`, [{ field, message }])
}

// What is missing is asked for; for the rest zod's words do, and a schema's own come before both.
z.config({ customError: ({ input }) => (input === undefined ? 'is needed' : undefined) })

/** A refusal from the schema's issues, each with the path of its field. */
export function invalidInput(issues: readonly z.core.$ZodIssue[]): Problem {
  const errors = issues.slice(0, 20).map((issue) => ({ field: pathOf(issue.path), message: issue.message }))
  return new Problem('invalid-input', errors.map((it) => `${it.field}: ${it.message}`).join('; '), errors)
}

function pathOf(path: readonly PropertyKey[]): string {
  const text = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
  return text.replace(/^\./, '') || 'body'
}

/** Answers every error: problems as they are, anything else as a logged 500 without details. */
export const answerError: ErrorHandler<Env> = (error, c) => {
  if (error instanceof Problem) return respond(c, error.kind, error.message, error.errors, error.more)
  if (error instanceof HTTPException && error.status < 500) {
    const message = error.message || 'is not understood'
    return respond(c, 'invalid-input', message, [{ field: 'body', message }])
  }
  const requestId = c.get('requestId')
  // A failed query's own message repeats its parameters, which may be what a person typed.
  const cause = error instanceof DrizzleQueryError ? error.cause : error
  c.env.report({ requestId, route: routePath(c, -1), error: cause })
  if (isOutOfReach(cause)) {
    c.header('retry-after', String(seconds.untilRetry))
    return respond(c, 'busy', `Ask again in a moment. Reference: ${requestId}`)
  }
  return respond(c, 'internal', `Nothing was changed. Reference: ${requestId}`)
}

/** Did the record not answer in time, was it locked too long, or could it not be reached? */
function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const isUnreachable = error instanceof TypeError && /fetch failed|network/i.test(error.message)
  const isLocked = isTurnedAway(error) || ('code' in error && /^SQLITE_LOCKED/.test(String(error.code)))
  return error.name === 'TimeoutError' || isUnreachable || isLocked || isOutOfReach(error.cause)
}

/** Answers an address that is known, asked with a method it does not have. */
export function answerMethod(c: Context<Env>, allowed: string[]): Response {
  const methods = allowed.join(', ')
  c.header('allow', methods)
  return respond(c, 'method-not-allowed', `${c.req.path} takes ${methods}`)
}

/** Writes a problem as the answer. */
export function respond(
  c: Context<Env>,
  kind: ProblemKind,
  detail: string,
  errors?: FieldError[],
  more?: Record<string, unknown>,
): Response {
  const { status, title } = kinds[kind]
  const body = { type: `/api/problems#${kind}`, title, status, detail, errors, ...more, requestId: c.get('requestId') }
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' })
}
