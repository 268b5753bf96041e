// The Node host: a libSQL file and the embedded finder by default. Migrates, loads the sample, serves API and screens.
import { fileURLToPath } from 'node:url'
import { serve } from '@hono/node-server'
import { getConnInfo } from '@hono/node-server/conninfo'
import { serveStatic } from '@hono/node-server/serve-static'
import { type Context, Hono } from 'hono'
import { compress } from 'hono/compress'
import { isLocal, openDatabase } from '../db/client.ts'
import { loadSample } from '../db/sample/load.ts'
import { refreshWords } from '../search/embedded.ts'
import { accountsOn } from './accounts.ts'
import { app } from './app.ts'
import { openRecord } from './commands/record.ts'
import { type Deps, depsOn, type Env, type Served } from './deps.ts'
import { pausesOf, sendDigests } from './digest.ts'
import { followUp } from './follows.ts'
import { secure } from './headers.ts'
import { devMailbox } from './mail/mailbox.ts'
import { mailerOf } from './mail/mailer.ts'
import { smtpMailer } from './mail/smtp.ts'
import { keepDelivering } from './postman.ts'
import { finderOn, nothingKept, postOf } from './search.ts'
import { readSettings } from './settings.ts'
import { askStillOpen, freshnessOf } from './still-open.ts'
import { sweep } from './sweep.ts'
import { settleAndTell } from './tell-of-places.ts'

const settings = readSettings(process.env)
const screens = fileURLToPath(new URL('../dist/web', import.meta.url))

const { host: hostname, databaseUrl, databaseAuthToken } = settings
const milliseconds = { query: 10_000, idle: 50, digests: 60_000, places: 60_000, sweep: 3_600_000 }

const shownHost = hostname.includes(':') ? `[${hostname}]` : hostname
const mailbox = settings.devMail ? devMailbox() : undefined

const record = await openRecord(settings)
const deps = await prepare()
const server = serve({ fetch: host().fetch, port: settings.port, hostname }, ({ port }) => {
  console.log(`Medspiller is served on http://${shownHost}:${port}`)
})
server.on('error', (error) => {
  console.error(`Cannot listen on ${hostname}, port ${settings.port}: ${error.message}. Set HOST or PORT otherwise.`)
  process.exit(1)
})
let isEnding = false
// Misspelt words can wait; whoever opens the first page cannot.
refreshWords(record.$client).catch((error) => {
  if (!isEnding) deps.report({ requestId: '', route: 'refreshing words for misspelt searches', error })
})
setInterval(sweepRecord, milliseconds.sweep).unref()
const ending = new AbortController()
const post = postOf(record.$client, process.env)
if (post) {
  const report = (error: unknown) => deps.report({ requestId: '', route: 'delivering changes to Meilisearch', error })
  keepDelivering(post, ending.signal, report)
}
const pauses = pausesOf(settings.digestMinutes)
const freshness = freshnessOf(process.env)
const digests = setInterval(
  () => {
    mailDue()
      .then(() => followUp(deps, Date.now()))
      .catch((error) => deps.report({ requestId: '', route: 'digests', error }))
  },
  Math.min(milliseconds.digests, pauses.between),
)
setInterval(() => {
  const report = (error: unknown) => deps.report({ requestId: '', route: 'telling of places', error })
  settleAndTell(deps, Date.now()).catch(report)
}, milliseconds.places).unref()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)

async function prepare(): Promise<Deps> {
  if (settings.sample) {
    const { organisations } = await loadSample(record)
    if (organisations > 0)
      console.log(`Loaded a sample of ${organisations} invented organisations (SAMPLE=0 prevents it)`)
  }
  // What a server may take for an import or a migration is too long for somebody who waits for an answer.
  const db = isLocal(databaseUrl) ? record : await openDatabase(databaseUrl, databaseAuthToken, milliseconds.query)
  const served = settings.accessLog ? { served: (event: Served) => console.log(JSON.stringify(event)) } : {}
  const mailer = mailbox?.mailer ?? mailerOf(process.env, smtpMailer)
  const accounts = accountsOn(db, process.env, `http://${shownHost}:${settings.port}`, mailer)
  return {
    ...depsOn(db, finderOn(db.$client, process.env, nothingKept()), accounts, process.env),
    ...served,
    reserves: new Map(),
  }
}

/** The app with the screens beside it: files as they are, every other address is the single page. */
function host(): Hono<Env> {
  const node = new Hono<Env>()
  node.use('*', compress())
  node.all('/api', (c) => app.fetch(c.req.raw, { ...deps, address: addressOf(c) }))
  node.all('/api/*', (c) => app.fetch(c.req.raw, { ...deps, address: addressOf(c) }))
  if (mailbox) node.route('/', mailbox.page)
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

async function mailDue(): Promise<void> {
  await sendDigests(deps, Date.now(), pauses)
  await askStillOpen(deps, Date.now(), freshness)
}

function sweepRecord(): void {
  const report = (error: unknown) => deps.report({ requestId: '', route: 'removing what is over', error })
  sweep(deps.db, process.env, Date.now()).catch(report)
}

/** Who asks: the other end of the connection, or whom the proxy at that end names last. */
function addressOf(c: Context): string | undefined {
  const forwarded = settings.trustProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
  return forwarded || getConnInfo(c).remote.address
}

/** Ends after the requests that are under way; a second signal ends at once. */
function stop(): void {
  isEnding = true
  ending.abort()
  clearInterval(digests)
  server.close(() => {
    for (const { $client } of new Set([deps.db, record])) $client.close()
    process.exit(0)
  })
  // A connection that its browser keeps for later would hold us up.
  if ('closeIdleConnections' in server) setInterval(() => server.closeIdleConnections(), milliseconds.idle)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
}
