// `npm run import -- FILE...` brings exports of the Results Platform into the record of DATABASE_URL;
// `npm run import -- --as eche|vet|schools FILE...` registers. Exit code 1: a file was unusable; 2: wrong usage.
import { resolve } from 'node:path'
import { expectManyWrites } from '../../db/client.ts'
import { UnusableFile } from '../../db/import/file.ts'
import { type FormatName, importFile, isFormat } from '../../db/import/importer.ts'
import { countCommonWords } from '../../db/similar-projects.ts'
import { refreshWords } from '../../search/embedded.ts'
import { progressLine } from './progress.ts'
import { openRecord } from './record.ts'
import { describeImport } from './report.ts'

const usage = `usage: npm run import -- FILE...                        exports of the Erasmus+ Project Results Platform
       npm run import -- --as eche|vet|schools FILE...   registers
       --again goes through files once more that have been imported already`

type Wanted = { files: string[]; as: FormatName; again: boolean }

function readArguments(args: string[]): Wanted | string {
  const wanted: Wanted = { files: [], as: 'results-export', again: false }
  for (let at = 0; at < args.length; at++) {
    const [word = '', value] = (args[at] ?? '').split('=')
    if (word === '--again') wanted.again = true
    else if (word === '--as') {
      const name = value ?? args[++at] ?? ''
      if (!isFormat(name)) return `--as must be eche, vet or schools, not "${name}"`
      wanted.as = name
    } else if (word.startsWith('-')) return `unknown option ${word}`
    else wanted.files.push(args[at] ?? '')
  }
  return wanted.files.length ? wanted : 'no file named'
}

const wanted = readArguments(process.argv.slice(2))
if (typeof wanted === 'string') {
  console.error(`${wanted}\n${usage}`)
  process.exit(2)
}

/** npm runs us in the project's folder; a file is named from where the person stands. */
const folder = process.env.INIT_CWD ?? process.cwd()
const db = await openRecord()
await expectManyWrites(db)
let broken = 0
for (const file of wanted.files) {
  const progress = progressLine(file)
  try {
    const report = await importFile(db, resolve(folder, file), { ...wanted, onProgress: progress.show })
    progress.clear()
    console.log(await describeImport(db, report))
  } catch (error) {
    progress.clear()
    broken++
    if (!(error instanceof UnusableFile)) console.error(`${file}: stopped. Run the same command again to go on.`, error)
    else console.error(`${error.message}\nNothing of this file was imported.`)
  }
}
if (broken < wanted.files.length) {
  const progress = progressLine('words for misspelt searches')
  await refreshWords(db.$client, ({ step, done, total }) => progress.show(step, done, total))
  await countCommonWords(db)
  progress.clear()
}
db.$client.close()
process.exitCode = broken ? 1 : 0
