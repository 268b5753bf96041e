// The Cloudflare host: libSQL over HTTP, a new client for each request, the screens as static assets beside it.
import { openDatabase } from '../db/client.ts'
import { embeddedFinder, type Shelf } from '../search/embedded.ts'
import { app } from './app.ts'
import type { Deps } from './deps.ts'
import { readImprint } from './imprint.ts'

type Settings = {
  DATABASE_URL: string
  DATABASE_AUTH_TOKEN?: string
  IMPRINT_NAME?: string
  IMPRINT_ADDRESS?: string
  IMPRINT_EMAIL?: string
}
type Execution = { waitUntil(promise: Promise<unknown>): void; passThroughOnException(): void }

/** What requests of one isolate may share: plain data, never a connection. */
const shelf: Shelf = {}

export default {
  async fetch(request: Request, settings: Settings, execution: Execution): Promise<Response> {
    const db = await openDatabase(settings.DATABASE_URL, settings.DATABASE_AUTH_TOKEN)
    const deps: Deps = {
      db,
      finder: embeddedFinder(db.$client, shelf),
      today: () => new Date().toISOString().slice(0, 10),
      imprint: readImprint(settings),
      report: ({ requestId, route, error }) =>
        console.error(
          JSON.stringify({ requestId, route, error: error instanceof Error ? error.stack : String(error) }),
        ),
    }
    return app.fetch(request, deps, { ...execution, props: undefined })
  },
}
