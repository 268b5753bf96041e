// `npm run sample:remove` removes every invented organisation and project from the record of DATABASE_URL.
import { removeSamples } from '../../db/organisations.ts'
import { refreshWords } from '../../search/embedded.ts'
import { openRecord } from './record.ts'

const db = await openRecord()
const { organisations, projects } = await removeSamples(db)
await refreshWords(db.$client)
db.$client.close()
console.log(`Removed ${organisations} invented organisations and ${projects} invented projects.`)
