// The Cloudflare host: libSQL over HTTP, a new client for each request, the screens as static assets beside it.
import { openDatabase } from '../db/client.ts'
import { deliver } from '../search/delivery.ts'
import { type AccountSettings, accountsOn } from './accounts.ts'
import { app } from './app.ts'
import { type Deps, depsOn } from './deps.ts'
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

/**
 * Does one of the things that nobody has asked for, with a record of its own; what fails is logged and keeps no other from
 * being done. Where this is reached is known only from a setting: without it no mail is sent, and no link written.
 */
async function byItself(what: string, settings: Settings, act: (deps: Deps) => Promise<unknown>): Promise<void> {
  const db = await openDatabase(settings.DATABASE_URL, settings.DATABASE_AUTH_TOKEN, milliseconds.query)
  try {
    const { PUBLIC_URL: origin } = settings
    const accounts = accountsOn(db, settings, origin ?? nowhere, origin ? mailerOf(settings) : undefined, learned)
    await act(depsOn(db, finderOn(db.$client, settings, kept), accounts, settings))
  } catch (error) {
    console.error(JSON.stringify({ byItself: what, error: String(error) }))
  } finally {
    db.$client.close()
  }
}

const mailDigests = (settings: Settings) =>
  byItself('mailing digests', settings, async (deps) => {
    if (!deps.accounts.mailer) return
    await sendDigests(deps, Date.now(), pausesOf(Number(settings.DIGEST_MINUTES || 1200)))
    await askStillOpen(deps, Date.now(), freshnessOf(settings))
  })

/** Lets requests for places expire and move up, and tells of it: in the inbox also where no mail is sent. */
const tellOfPlaces = (settings: Settings) =>
  byItself('telling of places', settings, (deps) => settleAndTell(deps, Date.now()))

/** Looks for what is new of what people follow, also where no mail is sent: their account shows it. */
const lookForNews = (settings: Settings) =>
  byItself('looking for what is new', settings, (deps) => followUp(deps, Date.now()))

const sweepRecord = (settings: Settings, now: number) =>
  byItself('removing what is over', settings, ({ db }) => sweep(db, settings, now))

/** Brings Meilisearch up to date; what fails is sent again by the next run. */
async function deliverChanges(settings: Settings): Promise<void> {
  if (!settings.MEILI_URL) return
  await byItself('delivering changes to Meilisearch', settings, async ({ db }) => {
    const post = postOf(db.$client, settings)
    if (post) await deliver(post)
  })
}
