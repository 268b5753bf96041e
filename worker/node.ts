// The Node host: a libSQL file and the embedded finder by default. Migrates, loads the sample, serves API and screens.
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { loadSample } from '../db/sample/load.ts'
import { embeddedFinder, refreshWords } from '../search/embedded.ts'
import { app } from './app.ts'
import { openRecord } from './commands/record.ts'
import type { Deps, Env } from './deps.ts'
import { secure } from './headers.ts'
import { readImprint } from './imprint.ts'
import { readSettings } from './settings.ts'

const settings = readSettings(process.env)
const screens = fileURLToPath(new URL('../dist/web', import.meta.url))

const deps = await prepare()
const server = serve({ fetch: host().fetch, port: settings.port, hostname: '127.0.0.1' }, ({ port }) =>
  console.log(`Medspiller is served on http://127.0.0.1:${port}`),
)
server.on('error', (error) => {
  console.error(`Cannot listen on port ${settings.port}: ${error.message}. Set PORT to another one.`)
  process.exit(1)
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)

async function prepare(): Promise<Deps> {
  const db = await openRecord(settings)
  if (settings.sample) {
    const { organisations } = await loadSample(db)
    if (organisations > 0)
      console.log(`Loaded a sample of ${organisations} invented organisations (SAMPLE=0 prevents it)`)
  }
  await refreshWords(db.$client)
  return {
    db,
    finder: embeddedFinder(db.$client),
    today: () => new Date().toISOString().slice(0, 10),
    imprint: readImprint(process.env),
    report: ({ requestId, route, error }) =>
      console.error(JSON.stringify({ requestId, route, error: error instanceof Error ? error.stack : String(error) })),
  }
}

/** The app with the screens beside it: files as they are, every other address is the single page. */
function host(): Hono<Env> {
  const node = new Hono<Env>()
  node.all('/api', (c) => app.fetch(c.req.raw, deps))
  node.all('/api/*', (c) => app.fetch(c.req.raw, deps))
  node.use('*', secure)
  node.use('/assets/*', async (c, next) => {
    await next()
    if (c.res.ok) c.header('cache-control', 'public, max-age=31536000, immutable')
  })
  node.use('*', serveStatic({ root: screens }))
  node.get('/assets/*', (c) => c.text('Not found', 404))
  node.get('*', serveStatic({ root: screens, path: 'index.html' }))
  return node
}

/** Ends after the requests that are under way; a second signal ends at once. */
function stop(): void {
  server.close(() => {
    deps.db.$client.close()
    process.exit(0)
  })
  if ('closeIdleConnections' in server) server.closeIdleConnections()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
}
