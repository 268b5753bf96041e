// A process that imports a file into a record and tells, line by line, how many rows it has been told are in.
import { writeSync } from 'node:fs'
import { openDatabase } from '../../db/client.ts'
import { importFile } from '../../db/import/importer.ts'

const [url = '', file = ''] = process.argv.slice(2)
const stdout = 1

const db = await openDatabase(url)
writeSync(stdout, '0\n')
await importFile(db, file, {
  onProgress: (phase, rows) => phase === 'importing' && writeSync(stdout, `${rows}\n`),
})
db.$client.close()
