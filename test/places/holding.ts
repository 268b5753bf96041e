// A process that asks for places one after the other, says each that was kept, and may be killed at any moment.
import { openDatabase } from '../../db/client.ts'
import { holdPlaces } from '../../db/holds.ts'
import { asking, now } from './record.ts'

const [, , url = '', lane = '', requests = '0', places = '0'] = process.argv
const db = await openDatabase(url)
const inFlight = 25
let next = 0

async function ask(): Promise<void> {
  while (next < Number(requests)) {
    const number = next++
    const id = `${lane}-${number}`
    const refusal = await holdPlaces(db, [asking(id, `place ${number % Number(places)}`, 1)], now)
    if (!refusal) process.stdout.write(`${id}\n`)
  }
}

await Promise.all(Array.from({ length: inFlight }, ask))
db.$client.close()
