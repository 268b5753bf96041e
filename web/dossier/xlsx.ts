// The dossier as a workbook to go on working with: one sheet per section, numbers as numbers and days as days.
import writeWorkbook, { type Sheet } from 'write-excel-file/universal'
import type { Cell, Column, Paper, Section } from './paper.ts'

/** What a spreadsheet program reads as the beginning of a formula, wherever the text is pasted or exported to. */
const formula = /^[\s]*[=+\-@＝＋－＠]/u
const longestName = 31
/** Points. */
const lineHeight = 15
const laid = { wrap: true, align: 'left', alignVertical: 'top' } as const

/** Writes a dossier as xlsx. */
export function writeXlsx(paper: Paper): Promise<Blob> {
  const sheets = paper.sections.flatMap((section) => sheetOf(section) ?? [])
  return writeWorkbook(sheets, { fontFamily: 'Calibri', fontSize: 11 }).toBlob()
}

/** A section's table or list; the first row stays in sight. */
function sheetOf(section: Section): Sheet<Blob> | undefined {
  const table = section.blocks.find((it) => it.kind === 'table' || it.kind === 'list')
  if (!table) return undefined
  const columns: Pick<Column, 'head' | 'share'>[] =
    table.kind === 'table' ? table.columns : [{ head: section.heading, share: 100 }]
  const rows: Cell[][] = table.kind === 'table' ? table.rows : table.items.map((text) => [{ text }])
  const widths = columns.map((it) => Math.max(12, it.share))
  return {
    sheet: nameOf(section.heading),
    stickyRowsCount: 1,
    orientation: 'landscape',
    columns: widths.map((width) => ({ width })),
    data: [
      columns.map((it) => headOf(it.head)),
      ...rows.map((row) => row.map((it) => ({ ...cellOf(it), height: heightOf(row, widths) }))),
    ],
  }
}

/** Names of sheets are short and without these signs. */
const nameOf = (heading: string) =>
  heading
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, longestName)
    .trim()

/** Not every program makes room for text that is broken into lines. */
function heightOf(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map(({ text }, at) => Math.ceil(text.length / (widths[at] ?? 1)))
  return lineHeight * Math.max(1, ...lines)
}

const headOf = (text: string) => ({ ...textOf(text), fontWeight: 'bold', backgroundColor: '#E6F0F0' }) as const

function cellOf({ text, value }: Cell) {
  if (typeof value === 'number') return { ...laid, type: Number, value }
  if (value) return { ...laid, type: Date, value: new Date(`${value.day}T00:00:00Z`), format: 'yyyy-mm-dd' }
  return textOf(text)
}

/** Text that no program takes for a formula: a name may begin with any sign. */
function textOf(text: string) {
  return { ...laid, type: String, value: formula.test(text) ? `'${text}` : text }
}
