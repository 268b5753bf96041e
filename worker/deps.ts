// What the app needs from its host. Node makes it once per process, the Worker anew for each request.
import type { SignedIn } from '../db/accounts.ts'
import type { Database } from '../db/client.ts'
import type { Finder } from '../search/port.ts'
import type { Accounts } from './accounts.ts'
import { type Imprint, type ImprintSettings, readImprint } from './imprint.ts'
import type { Reserves } from './pace.ts'

export type Deps = {
  db: Database
  finder: Finder
  accounts: Accounts
  /** The network address that asks, where the host knows it. */
  address?: string
  /** Today's date in UTC, `YYYY-MM-DD`. */
  today: () => string
  /** Who runs this installation; unset while nobody has named themselves. */
  imprint?: Imprint
  /** What requests of this process share of what they count; without it each is counted in the record. */
  reserves?: Reserves
  /** It is part of a request that has been counted. */
  isCounted?: boolean
  /** Receives what went wrong inside, never what a person typed. */
  report: (event: { requestId: string; route: string; error: unknown }) => void
  /** Hears of every answer, if anybody wants to: the route's pattern, never what was asked or by whom. */
  served?: (event: Served) => void
}

export type Served = { requestId: string; method: string; route: string; status: number; milliseconds: number }

export type Env = { Bindings: Deps; Variables: { requestId: string; asking?: SignedIn } }

/** The dependencies of a host: its record and finder, the clock, who runs it, and a log of one line of JSON per event. */
export function depsOn(db: Database, finder: Finder, accounts: Accounts, settings: ImprintSettings): Deps {
  return {
    db,
    finder,
    accounts,
    today: () => new Date().toISOString().slice(0, 10),
    imprint: readImprint(settings),
    report: ({ requestId, route, error }) =>
      console.error(JSON.stringify({ requestId, route, error: error instanceof Error ? error.stack : String(error) })),
  }
}
