// A process of its own that opens a record, answers one search and some more, and tells how long and how large it was.
import { openDatabase } from '../../../db/client.ts'
import { embeddedFinder } from '../../../search/embedded.ts'

const [url = '', ...searches] = process.argv.slice(2)
const before = process.memoryUsage().rss
const db = await openDatabase(url)
const finder = embeddedFinder(db.$client)
const opened = performance.now()
await finder.search({ q: searches[0] })
// Counted from the start of the process.
const [all, own] = [performance.now(), performance.now() - opened]
const { user, system } = process.cpuUsage()
await finder.search({})
for (const q of searches) await finder.search({ q })
db.$client.close()
console.log(
  JSON.stringify({
    all,
    own,
    processor: (user + system) / 1000,
    megabytes: (process.memoryUsage().rss - before) / 2 ** 20,
  }),
)
