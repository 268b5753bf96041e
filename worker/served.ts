// Tells the host of every answer, for its log: the route's pattern, never the address, the body or who asked.
import { createMiddleware } from 'hono/factory'
import { routePath } from 'hono/route'
import type { Env } from './deps.ts'

export const tellServed = createMiddleware<Env>(async (c, next) => {
  const { served } = c.env
  if (!served) return next()
  const began = performance.now()
  await next()
  const milliseconds = Math.round(performance.now() - began)
  served({
    requestId: c.get('requestId'),
    method: c.req.method,
    route: routePath(c, -1),
    status: c.res.status,
    milliseconds,
  })
})
