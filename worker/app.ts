// The API: one Hono app, the same on every host; hosts differ only in what they inject.
import { bodyLimit } from 'hono/body-limit'
import { requestId } from 'hono/request-id'
import type { Env } from './deps.ts'
import { documentation } from './documentation.ts'
import { answerError, Problem } from './problem.ts'
import { actionRoutes } from './routes/actions.ts'
import { checkRoutes } from './routes/check.ts'
import { healthRoutes } from './routes/health.ts'
import { organisationRoutes } from './routes/organisations.ts'
import { makeRouter } from './routes/route.ts'
import { suggestRoutes } from './routes/suggest.ts'

const mostBytes = 512 * 1024

const root = makeRouter()
root.onError(answerError)
root.notFound((c) => {
  throw new Problem('not-found', `The API has no address ${c.req.path}`)
})
root.use('/api/*', requestId())
root.use(
  '/api/*',
  bodyLimit({
    maxSize: mostBytes,
    onError: () => {
      throw new Problem('too-large', `A request may have ${mostBytes / 1024} KiB`)
    },
  }),
)
root.use('/api/*', async (c, next) => {
  const sends = c.req.method === 'POST' || c.req.method === 'PUT' || c.req.method === 'PATCH'
  if (sends && !/^application\/json\b/i.test(c.req.header('content-type') ?? ''))
    throw new Problem('unsupported-media-type', 'Send the body as application/json')
  await next()
})

const api = makeRouter()
  .route('/', healthRoutes)
  .route('/', organisationRoutes)
  .route('/', actionRoutes)
  .route('/', checkRoutes)
  .route('/', suggestRoutes)

export const app = root.route('/api', api)
documentation(app)

export type App = typeof app
export type { Env }
