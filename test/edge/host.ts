// The built Worker in workerd on a libSQL server, as a host of the API: started once per file, emptied for each test.
import { type Database, openDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import type { Host } from '../api/bench.ts'
import { emptyTables } from '../support/database.ts'
import { startSqld } from '../support/engines.ts'
import { type MailApi, startMailApi } from '../support/mail-api.ts'
import type { Running } from '../support/process.ts'
import { startWorker } from '../support/worker.ts'

export type Edge = { db: Database; worker: Running; mail: MailApi; databaseUrl: string; stop: () => Promise<void> }

/**
 * Starts a record on a server of its own, and the Worker on it; the caller stops both.
 * @param fill writes what the record shall hold before the Worker first sees it
 */
export async function startEdge(fill: (db: Database) => Promise<unknown> = async () => undefined): Promise<Edge> {
  const server = await startSqld()
  const db = await openDatabase(server.url)
  const mail = await startMailApi()
  const stop = async () => {
    db.$client.close()
    await mail.stop()
    await server.stop()
  }
  try {
    await migrateDatabase(db)
    await fill(db)
    const worker = await startWorker(server.url, mail.url)
    return { db, worker, mail, databaseUrl: server.url, stop: () => worker.stop().finally(stop) }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The Worker as a host; what it reports is read from what it prints from now on. */
export function hostOf({ db, worker, mail }: Edge): Host {
  mail.mails.length = 0
  const printedBefore = worker.output().length
  return {
    db,
    mails: mail.mails,
    refusesLongAddresses: true,
    today: new Date().toISOString().slice(0, 10),
    ask: (request) => fetch(new Request(request.url.replace(new URL(request.url).origin, worker.url), request)),
    get reported() {
      return reportsIn(worker.output().slice(printedBefore))
    },
  }
}

/** The Worker as a host on an emptied record. */
export async function emptiedHost(edge: Edge): Promise<Host> {
  await emptyTables(edge.db)
  return hostOf(edge)
}

function reportsIn(printed: string): Host['reported'] {
  const lines = printed.split('\n').filter((line) => line.includes('"requestId"'))
  return lines.map((line) => JSON.parse(line.slice(line.indexOf('{'), line.lastIndexOf('}') + 1)))
}
