// Which finder a host gets: the embedded one, or Meilisearch with the embedded one behind it, and its deliveries.
import type { Client } from '@libsql/client'
import { type Post, postOffice } from '../search/delivery.ts'
import { embeddedFinder, type Shelf } from '../search/embedded.ts'
import { type Access, meilisearchFinder } from '../search/meilisearch.ts'
import type { Finder } from '../search/port.ts'
import { type Circuit, closedCircuit, steadyFinder } from '../search/steady.ts'

/** `MEILI_URL`, `MEILI_KEY` (one that may search and write its own indexes) and `MEILI_BUDGET` in milliseconds. */
export type SearchSettings = { MEILI_URL?: string; MEILI_KEY?: string; MEILI_BUDGET?: string }

/** What requests of one process or isolate share: plain data, never a connection. */
export type Kept = { shelf: Shelf; circuit: Circuit }

export const nothingKept = (): Kept => ({ shelf: {}, circuit: closedCircuit() })

/**
 * Access to the engine that the settings name; none means that the embedded finder answers alone.
 * @throws with the name of a setting that makes no sense.
 */
export function accessOf({ MEILI_URL, MEILI_KEY }: SearchSettings): Access | undefined {
  if (!MEILI_URL) return undefined
  if (!URL.canParse(MEILI_URL) || !/^https?:/.test(MEILI_URL))
    throw new Error('MEILI_URL must begin with http: or https:')
  return { url: MEILI_URL, key: MEILI_KEY }
}

/** The finder of a host over a database. */
export function finderOn(client: Client, settings: SearchSettings, { shelf, circuit }: Kept): Finder {
  const embedded = embeddedFinder(client, shelf)
  const access = accessOf(settings)
  if (!access) return embedded
  const budget = Number(settings.MEILI_BUDGET || 1000)
  if (!(budget > 0)) throw new Error('MEILI_BUDGET must be a number of milliseconds')
  const report = (error: unknown) => console.error(JSON.stringify({ search: 'meilisearch', error: String(error) }))
  return steadyFinder(meilisearchFinder(access, embedded, budget), embedded, { circuit, report })
}

/** What delivers changes to the engine; undefined where there is none. */
export function postOf(client: Client, settings: SearchSettings): Post | undefined {
  const access = accessOf(settings)
  return access && postOffice(client, access)
}
