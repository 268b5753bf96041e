// Opens the record: a libSQL file, an in-memory database, or a libSQL server (Turso, sqld) over HTTP.
import { type Client, createClient } from '@libsql/client'
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql'
import * as schema from './schema.ts'

export type Database = LibSQLDatabase<typeof schema> & { $client: Client }

const milliseconds = { busy: 5000 }
/** What a connection that writes very much may keep of the file in memory. */
const cache = { megabytes: 64 }

/** Is this the address of a database in this process (a file or memory), not of a server? */
export function isLocal(url: string): boolean {
  return url.startsWith('file:') || url === ':memory:'
}

/**
 * Opens the record.
 * @param url `file:<path>`, `:memory:`, `libsql://...` or `http(s)://...`
 * @param limit milliseconds that a server may take for one request; after that it fails with a `TimeoutError`. Local
 *   queries run on the one thread there is and cannot be interrupted: they are bounded by what they ask for.
 * @throws if the file cannot be opened.
 */
export async function openDatabase(url: string, authToken?: string, limit?: number): Promise<Database> {
  const client = createClient({
    url,
    authToken,
    timeout: milliseconds.busy,
    fetch: limit ? fetchWithin(limit) : undefined,
  })
  if (url.startsWith('file:')) {
    await client.execute('pragma journal_mode = wal')
    await client.execute('pragma synchronous = normal')
  }
  return drizzle(isLocal(url) ? client : patient(client), { schema })
}

/** Milliseconds: after so many nothing that was turned away is tried again; each pause may be so much longer, up to a bound. */
const patience = { most: 8000, step: 60, longest: 600 }

/** Did a server do nothing because somebody else writes, or because too many ask at once? */
export const isTurnedAway = (error: unknown): boolean =>
  error instanceof Error &&
  ((error as { code?: string }).code === 'SQLITE_BUSY' || error.message.includes('HTTP status 429'))

/**
 * A server says at once that somebody else writes, and has done nothing: the same is asked again, after pauses of
 * different lengths, so that many who come together do not meet again. Libraries that write by themselves need no queue.
 */
function patient(client: Client): Client {
  const again =
    <Args extends unknown[], Result>(ask: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      const until = Date.now() + patience.most
      for (let pause = patience.step; ; pause = Math.min(pause + patience.step, patience.longest))
        try {
          return await ask(...args)
        } catch (error) {
          if (!isTurnedAway(error) || Date.now() > until) throw error
          await new Promise((resolve) => setTimeout(resolve, Math.random() * pause))
        }
    }
  client.execute = again(client.execute.bind(client) as Client['execute']) as Client['execute']
  client.batch = again(client.batch.bind(client))
  return client
}

/**
 * Lets a connection keep more of a local file in memory. An import touches organisations all over it, and would read and
 * write the same pages again and again.
 */
export async function expectManyWrites(db: Database): Promise<void> {
  if (db.$client.protocol === 'file') await db.$client.execute(`pragma cache_size = -${cache.megabytes * 1024}`)
}

// The request is a library's own kind: what fetch makes of it is passed on as it is.
const fetchWithin = (limit: number) => (request: Request) => fetch(request, { signal: AbortSignal.timeout(limit) })

const queues = new WeakMap<Client, Promise<unknown>>()

/**
 * Runs a write after all writes that were asked for before it. SQLite has one writer at a time, and a write that
 * waits for another would block the event loop. A failed write does not stop those after it.
 */
export function inTurn<Result>(db: Database, write: () => Promise<Result>): Promise<Result> {
  const before = queues.get(db.$client) ?? Promise.resolve()
  const turn = before.then(write, write)
  queues.set(
    db.$client,
    turn.catch(() => undefined),
  )
  return turn
}
