// What a person reads when an import is done: what came in, what did not and why, what needs a look.
import type { Database } from '../../db/client.ts'
import type { ImportReport } from '../../db/import/importer.ts'
import { listDoubtfulPairs, listRefusals } from '../../db/import/outcome.ts'

const listed = 20

const counted = new Intl.NumberFormat('en')
const lines = (label: string, count: number) => `  ${label.padEnd(26)}${counted.format(count)}`

/** The report of an import as text. */
export async function describeImport(db: Database, report: ImportReport): Promise<string> {
  if (report.state === 'unchanged')
    return `${report.file}: already imported, nothing changed. ${counted.format(report.rows)} rows, as before.`
  const rate = report.seconds > 0 ? Math.round(report.participations / report.seconds) : 0
  const from =
    report.state === 'resumed' ? `; an earlier run had taken ${counted.format(report.rowsBefore)} already` : ''
  return [
    `${report.file}: imported in ${report.seconds.toFixed(1)} s${from}`,
    lines('rows read', report.rows - report.rowsBefore),
    lines('projects', report.projects),
    lines('organisations new', report.organisationsNew),
    lines('organisations recognised', report.organisationsRecognised),
    `${lines('participations', report.participations)}${report.participations ? ` (${counted.format(rate)} a second)` : ''}`,
    lines('rows refused', report.rowsRefused),
    lines('participants left out', report.leftOut),
    lines('doubtful pairs', report.doubtfulPairs),
    ...(await refusalLines(db, report)),
    ...(await pairLines(db, report)),
  ].join('\n')
}

async function refusalLines(db: Database, report: ImportReport): Promise<string[]> {
  const refusals = await listRefusals(db, report.import, listed + 1)
  const shown = refusals
    .slice(0, listed)
    .map(({ row, reason, detail }) => `  ${report.file}, row ${row}: ${reason}${detail ? ` (${detail})` : ''}`)
  const more = refusals.length > listed ? [`  ... all in table refusals, where import = ${report.import}`] : []
  return shown.length ? ['Not taken:', ...shown, ...more] : []
}

async function pairLines(db: Database, report: ImportReport): Promise<string[]> {
  if (!report.doubtfulPairs) return []
  const pairs = await listDoubtfulPairs(db, Math.min(listed, report.doubtfulPairs))
  const more = report.doubtfulPairs > listed ? ['  ... all in table doubtful_pairs'] : []
  const shown = pairs.map(({ one, other, country, reason }) => `  ${country}: ${one} | ${other} (${reason})`)
  return ['Perhaps the same organisation, not merged:', ...shown, ...more]
}
