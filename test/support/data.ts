// Where the real public data lies that some tests read: beside the project, or where MEDSPILLER_DATA says.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = resolve(root, process.env.MEDSPILLER_DATA ?? '../shared/data')

/** Is the real data here? Tests that need it say `describe.skipIf(!hasData)`. */
export const hasData = existsSync(folder)

if (!hasData) console.warn(`Skipped: tests on real data. ${folder} is not there; set MEDSPILLER_DATA to the folder.`)

/** The path of a file of the real data, such as `dataFile('registers', 'eche_hei.csv')`. */
export function dataFile(...path: string[]): string {
  return join(folder, ...path)
}
