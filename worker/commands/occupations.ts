// `npm run occupations -- FILE...` brings ESCO's tables of occupations (occupations_en.csv, one for each language) into the
// record of DATABASE_URL. Exit code 1: a file was unusable; 2: wrong usage.
import { resolve } from 'node:path'
import { expectManyWrites } from '../../db/client.ts'
import { UnusableFile } from '../../db/import/file.ts'
import { importOccupations, languageOfFile } from '../../db/import/occupations.ts'
import { learnPlaces } from '../../search/dictionary.ts'
import { progressLine } from './progress.ts'
import { openRecord } from './record.ts'

const files = process.argv.slice(2)
if (files.length === 0 || files.some((it) => it.startsWith('-'))) {
  console.error(
    'usage: npm run occupations -- FILE...   occupations of ESCO as CSV: occupations_en.csv, occupations_no.csv ...',
  )
  process.exit(2)
}
const folder = process.env.INIT_CWD ?? process.cwd()
const db = await openRecord()
await expectManyWrites(db)
for (const file of files) {
  const progress = progressLine(file)
  try {
    const language = languageOfFile(file)
    if (!language)
      throw new UnusableFile(
        `${file}: the name does not tell the language. Name it as ESCO does, such as occupations_en.csv`,
      )
    const report = await importOccupations(db, resolve(folder, file), language, (done, of) =>
      progress.show('taking', done, of),
    )
    progress.clear()
    const { rows, added, changed, refused, refusals } = report
    console.log(
      `${file} (${language}): ${rows} rows, ${added} occupations new, ${changed} with another name, ${refused} rows refused`,
    )
    for (const it of refusals) console.log(`  ${it}`)
    if (refused > refusals.length) console.log(`  and ${refused - refusals.length} more`)
  } catch (error) {
    progress.clear()
    process.exitCode = 1
    if (!(error instanceof UnusableFile)) console.error(`${file}: stopped. Run the same command again to go on.`, error)
    else console.error(`${error.message}\nNothing of this file was taken.`)
  }
}
await learnPlaces(db.$client)
db.$client.close()
