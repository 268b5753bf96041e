// The Cloudflare host: libSQL over HTTP, a new client for each request, the screens as static assets beside it.
import { openDatabase } from '../db/client.ts'
import { embeddedFinder, type Shelf } from '../search/embedded.ts'
import { app } from './app.ts'
import { depsOn } from './deps.ts'
import type { ImprintSettings } from './imprint.ts'

type Settings = ImprintSettings & { DATABASE_URL: string; DATABASE_AUTH_TOKEN?: string }
type Execution = { waitUntil(promise: Promise<unknown>): void; passThroughOnException(): void }

const milliseconds = { query: 10_000 }

/** What requests of one isolate may share: plain data, never a connection. */
const shelf: Shelf = {}

export default {
  async fetch(request: Request, settings: Settings, execution: Execution): Promise<Response> {
    const db = await openDatabase(settings.DATABASE_URL, settings.DATABASE_AUTH_TOKEN, milliseconds.query)
    const deps = depsOn(db, embeddedFinder(db.$client, shelf), settings)
    return app.fetch(request, deps, { ...execution, props: undefined })
  },
}
