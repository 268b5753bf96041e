// The Cloudflare host: libSQL over HTTP, a new client for each request, the screens as static assets beside it.
import { openDatabase } from '../db/client.ts'
import { deliver } from '../search/delivery.ts'
import { type AccountSettings, accountsOn } from './accounts.ts'
import { app } from './app.ts'
import { depsOn } from './deps.ts'
import { pausesOf, sendDigests } from './digest.ts'
import { followUp } from './follows.ts'
import type { ImprintSettings } from './imprint.ts'
import { type MailSettings, mailerOf } from './mail/mailer.ts'
import type { Reserves } from './pace.ts'
import { finderOn, nothingKept, postOf, type SearchSettings } from './search.ts'
import { askStillOpen, type FreshnessSettings, freshnessOf } from './still-open.ts'
import { type RetentionSettings, sweep } from './sweep.ts'
import { settleAndTell } from './tell-of-places.ts'

type Settings = ImprintSettings &
  SearchSettings &
  AccountSettings &
  MailSettings &
  FreshnessSettings &
  RetentionSettings & { DATABASE_URL: string; DATABASE_AUTH_TOKEN?: string; DIGEST_MINUTES?: string }
type Execution = { waitUntil(promise: Promise<unknown>): void; passThroughOnException(): void }

const milliseconds = { query: 10_000 }

/** Stands where an address is wanted and no link is written. */
const nowhere = 'http://localhost'

/** What requests of one isolate may share: plain data, never a connection. */
const kept = nothingKept()
const reserves: Reserves = new Map()
const learned: { secret?: string } = {}

export default {
  async fetch(request: Request, settings: Settings, execution: Execution): Promise<Response> {
    const db = await openDatabase(settings.DATABASE_URL, settings.DATABASE_AUTH_TOKEN, milliseconds.query)
    const accounts = accountsOn(db, settings, request.url, mailerOf(settings), learned)
    const address = request.headers.get('cf-connecting-ip') ?? undefined
    const deps = { ...depsOn(db, finderOn(db.$client, settings, kept), accounts, settings), address, reserves }
    const answer = await app.fetch(request, deps, { ...execution, props: undefined })
    if (request.method !== 'GET' && request.method !== 'HEAD') execution.waitUntil(deliverChanges(settings))
    return answer
  },

  async scheduled({ scheduledTime }: { scheduledTime: number }, settings: Settings): Promise<void> {
    await Promise.all([deliverChanges(settings), mailDigests(settings), tellOfPlaces(settings), lookForNews(settings)])
    if (new Date(scheduledTime).getUTCMinutes() === 0) await sweepRecord(settings, scheduledTime)
  },
}

/** Mails what is due. Where this is reached is known only from a setting: nobody asks just now. */
async function mailDigests(settings: Settings): Promise<void> {
  const mailer = mailerOf(settings)
  if (!mailer || !settings.PUBLIC_URL) return
  const db = await openDatabase(settings.DATABASE_URL, settings.DATABASE_AUTH_TOKEN, milliseconds.query)
  try {
    const accounts = accountsOn(db, settings, settings.PUBLIC_URL, mailer, learned)
    const deps = depsOn(db, finderOn(db.$client, settings, kept), accounts, settings)
    await sendDigests(deps, Date.now(), pausesOf(Number(settings.DIGEST_MINUTES || 1200)))
    await askStillOpen(deps, Date.now(), freshnessOf(settings))
  } catch (error) {
    console.error(JSON.stringify({ mail: 'digests', error: String(error) }))
  } finally {
    db.$client.close()
  }
}

/** Lets requests for places expire and move up, and tells of it: in the inbox also where no mail is sent. */
async function tellOfPlaces(settings: Settings): Promise<void> {
  const db = await openDatabase(settings.DATABASE_URL, settings.DATABASE_AUTH_TOKEN, milliseconds.query)
  const origin = settings.PUBLIC_URL
  try {
    const accounts = accountsOn(db, settings, origin ?? nowhere, origin ? mailerOf(settings) : undefined, learned)
    await settleAndTell(depsOn(db, finderOn(db.$client, settings, kept), accounts, settings), Date.now())
  } catch (error) {
    console.error(JSON.stringify({ places: 'telling of places', error: String(error) }))
  } finally {
    db.$client.close()
  }
}

/** Looks for what is new of what people follow, also where no mail is sent: their account shows it. */
async function lookForNews(settings: Settings): Promise<void> {
  const db = await openDatabase(settings.DATABASE_URL, settings.DATABASE_AUTH_TOKEN, milliseconds.query)
  const origin = settings.PUBLIC_URL
  try {
    const accounts = accountsOn(db, settings, origin ?? nowhere, origin ? mailerOf(settings) : undefined, learned)
    await followUp(depsOn(db, finderOn(db.$client, settings, kept), accounts, settings), Date.now())
  } catch (error) {
    console.error(JSON.stringify({ following: 'looking for what is new', error: String(error) }))
  } finally {
    db.$client.close()
  }
}

async function sweepRecord(settings: Settings, now: number): Promise<void> {
  const db = await openDatabase(settings.DATABASE_URL, settings.DATABASE_AUTH_TOKEN, milliseconds.query)
  await sweep(db, settings, now).finally(() => db.$client.close())
}

/** Brings Meilisearch up to date, with a client of its own; what fails is sent again by the next run. */
async function deliverChanges(settings: Settings): Promise<void> {
  if (!settings.MEILI_URL) return
  const db = await openDatabase(settings.DATABASE_URL, settings.DATABASE_AUTH_TOKEN, milliseconds.query)
  try {
    const post = postOf(db.$client, settings)
    if (post) await deliver(post)
  } catch (error) {
    console.error(JSON.stringify({ search: 'delivering changes to Meilisearch', error: String(error) }))
  } finally {
    db.$client.close()
  }
}
