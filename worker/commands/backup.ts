// `npm run backup -- FILE` writes the whole record into a new libSQL file; `npm run restore -- FILE` fills an empty
// record from one. The record is that of DATABASE_URL: a file or a server.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { openDatabase } from '../../db/client.ts'
import { copyRecord } from '../../db/copy.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { rewriteSearchColumns } from '../../db/rewrite.ts'
import { countCommonWords } from '../../db/similar-projects.ts'
import { refreshWords } from '../../search/embedded.ts'
import { openRecord } from './record.ts'

const [task, named] = process.argv.slice(2)
if ((task !== 'backup' && task !== 'restore') || !named)
  end(2, 'usage: npm run backup -- FILE | npm run restore -- FILE')
/** npm runs us in the project's folder; a file is named from where the person stands. */
const file = resolve(process.env.INIT_CWD ?? process.cwd(), named)
if (task === 'backup' && existsSync(file)) end(1, `${file} exists already; a backup is always a new file`)
if (task === 'restore' && !existsSync(file)) end(1, `${file} does not exist`)

const record = await openRecord()
const copy = await openCopy().catch((error) => end(1, `${file} is no record: ${error.message}`))
try {
  const [from, to] = task === 'backup' ? [record, copy] : [copy, record]
  const copied = await copyRecord(from, to, ({ table, rows }) => process.stderr.write(`\r${table}: ${rows} rows   `))
  await rewriteSearchColumns(to, true)
  await refreshWords(to.$client)
  await countCommonWords(to)
  process.stderr.write('\r')
  for (const { table, rows } of copied) console.log(`${table}: ${rows} rows`)
  console.log(task === 'backup' ? `Backed up into ${file}` : `Restored from ${file}`)
} catch (error) {
  end(1, `Could not ${task}: ${error instanceof Error ? error.message : error}`)
} finally {
  for (const db of [record, copy]) db.$client.close()
}

async function openCopy() {
  const db = await openDatabase(`file:${file}`)
  await migrateDatabase(db)
  return db
}

function end(code: number, message: string): never {
  console.error(message)
  process.exit(code)
}
