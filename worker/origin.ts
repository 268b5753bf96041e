// Lets no other site's page change anything with the cookies of whoever looks at it.
import { createMiddleware } from 'hono/factory'
import type { Env } from './deps.ts'
import { Problem } from './problem.ts'

const harmless = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Browsers say where a request comes from; what says nothing (a program) has no cookies of a reader's. */
export const sameOrigin = createMiddleware<Env>(async (c, next) => {
  if (harmless.has(c.req.method)) return next()
  const origin = c.req.header('origin')
  const site = c.req.header('sec-fetch-site')
  const ours = [c.env.accounts.origin, new URL(c.req.url).origin].map((it) => new URL(it).host)
  const isOurs = origin ? ours.includes(hostOf(origin)) : !site || site === 'same-origin' || site === 'none'
  if (!isOurs) throw new Problem('not-allowed', 'Another site may not ask for this')
  return next()
})

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : '')
