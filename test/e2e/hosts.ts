// The hosts that journeys run on: Node with a file, and the Worker with a libSQL server, each with the sample.
import { join } from 'node:path'
import { loadSample } from '../../db/sample/load.ts'
import { refreshWords } from '../../search/embedded.ts'
import { startEdge } from '../edge/host.ts'
import { enginesRunHere } from '../support/engines.ts'
import { makeFolder, removeFolder } from '../support/folder.ts'
import { startServer } from '../support/server.ts'

/** A host that serves screens; `databaseUrl` leads commands to its record. */
export type Served = { url: string; databaseUrl: string; stop: () => Promise<void> }

async function startNode(): Promise<Served> {
  const folder = await makeFolder()
  const databaseUrl = `file:${join(folder, 'record.db')}`
  const { url, stop } = await startServer({ DATABASE_URL: databaseUrl })
  return { url, databaseUrl, stop: () => stop().finally(() => removeFolder(folder)) }
}

async function startOnEdge(): Promise<Served> {
  const { worker, databaseUrl, stop } = await startEdge(async (db) => {
    await loadSample(db)
    await refreshWords(db.$client)
  })
  return { url: worker.url, databaseUrl, stop }
}

export const hosts: { name: string; start: () => Promise<Served> }[] = [
  { name: 'Node', start: startNode },
  ...(enginesRunHere ? [{ name: 'the Worker', start: startOnEdge }] : []),
]
