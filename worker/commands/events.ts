// `npm run events -- FILE...` brings events (CSV or iCalendar) into the record of DATABASE_URL. Exit code 1: a file was
// unusable; 2: wrong usage.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { saveEvents } from '../../db/events.ts'
import { UnusableFile } from '../../db/import/file.ts'
import { readEvents } from './read-events.ts'
import { openRecord } from './record.ts'

const files = process.argv.slice(2)
if (files.length === 0 || files.some((it) => it.startsWith('-'))) {
  console.error('usage: npm run events -- FILE...   seminars and meetings, as CSV or as a calendar (ICS)')
  process.exit(2)
}
const folder = process.env.INIT_CWD ?? process.cwd()
const db = await openRecord()
for (const file of files) {
  try {
    const text = await readFile(resolve(folder, file), 'utf8').catch(() => {
      throw new UnusableFile(`${file}: there is no such file`)
    })
    const { events, refused } = readEvents(file, text)
    const { added } = await saveEvents(db, events)
    console.log(`${file}: ${events.length} events, ${added} of them new, ${refused.length} rows refused`)
    for (const { row, reason } of refused) console.log(`  row ${row}: ${reason}`)
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error
    console.error(`${error.message}\nNothing of this file was taken.`)
    process.exitCode = 1
  }
}
db.$client.close()
