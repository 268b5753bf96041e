// What the app needs from its host. Node makes it once per process, the Worker anew for each request.
import type { Database } from '../db/client.ts'
import type { Finder } from '../search/port.ts'
import type { Imprint } from './imprint.ts'

export type Deps = {
  db: Database
  finder: Finder
  /** Today's date in UTC, `YYYY-MM-DD`. */
  today: () => string
  /** Who runs this installation; unset while nobody has named themselves. */
  imprint?: Imprint
  /** Receives what went wrong inside, never what a person typed. */
  report: (event: { requestId: string; route: string; error: unknown }) => void
}

export type Env = { Bindings: Deps; Variables: { requestId: string } }
