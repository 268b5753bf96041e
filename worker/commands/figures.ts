// `npm run figures -- FILE...` brings applications against grants (CSV) into the record of DATABASE_URL. Exit code 1: a
// file was unusable; 2: wrong usage.
import { readFile } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import { UnusableFile } from '../../db/import/file.ts'
import { readTable, type TableRow } from '../../db/import/table.ts'
import { type Figure, saveFigures } from '../../db/odds.ts'
import { parseCountry } from '../../domain/country.ts'
import { openRecord } from './record.ts'

const columns = ['country', 'year', 'action', 'applications', 'grants', 'source']
const files = process.argv.slice(2)
if (files.length === 0 || files.some((it) => it.startsWith('-'))) {
  console.error(`usage: npm run figures -- FILE...   applications against grants, as CSV with ${columns.join(', ')}`)
  process.exit(2)
}
const folder = process.env.INIT_CWD ?? process.cwd()
const db = await openRecord()
for (const file of files) {
  try {
    const text = await readFile(resolve(folder, file), 'utf8').catch(() => {
      throw new UnusableFile(`${file}: there is no such file`)
    })
    const figures = readTable(file, text, (header) => {
      for (const it of columns) header.need(it)
    }).map((row) => figureOf(row, basename(file)))
    await saveFigures(db, figures)
    console.log(`${file}: ${figures.length} figures`)
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error
    console.error(`${error.message}\nNothing of this file was taken.`)
    process.exitCode = 1
  }
}
db.$client.close()

/** @throws UnusableFile: a figure that is half right would be told as a fact. */
function figureOf({ row, at }: TableRow, file: string): Figure {
  const refuse = (reason: string): never => {
    throw new UnusableFile(`${file}, row ${row}: ${reason}`)
  }
  const country = parseCountry(at('country')) ?? refuse(`“${at('country')}” is not a country`)
  const [year, applications, grants] = ['year', 'applications', 'grants'].map((name) =>
    /^\d+$/.test(at(name)) ? Number(at(name)) : refuse(`${name} is “${at(name)}”, not a whole number`),
  ) as [number, number, number]
  if (!at('action')) refuse('no action')
  if (!at('source')) refuse('no source: say who published it')
  if (applications === 0 || grants > applications) refuse(`${grants} of ${applications} granted cannot be`)
  return {
    country,
    year,
    action: at('action'),
    applications,
    grants,
    source: at('source'),
    sourceFile: file,
    sourceRow: row,
  }
}
