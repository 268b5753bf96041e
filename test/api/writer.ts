// A second connection, in a thread of its own: writes 201 organisations again and again until it is told to stop.
import { parentPort, workerData } from 'node:worker_threads'
import { openDatabase } from '../../db/client.ts'
import { saveOrganisations } from '../../db/organisations.ts'
import { schools } from './schools.ts'

const port = parentPort
if (!port) throw new Error('this is the writer of a test; it runs in a thread')
let stopped = false
port.once('message', () => {
  stopped = true
})

const db = await openDatabase((workerData as { url: string }).url)
let version = 0
while (!stopped) {
  version++
  await saveOrganisations(db, schools(201, version))
  port.postMessage(version)
  await new Promise((resolve) => setTimeout(resolve, 20))
}
db.$client.close()
