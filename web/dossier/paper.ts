// What a dossier looks like whatever it is written on: sections of texts, lists, tables and one map.
import type { Verdict } from '../../domain/requirement.ts'
import type { ScreenLanguage } from '../../domain/words/language.ts'

/** A cell as it is read; `value` is what a spreadsheet counts with: a number, or a day `YYYY-MM-DD`. */
export type Cell = {
  text: string
  value?: number | { day: string }
  /** Stands beside the text where there is no column of its own for it. */
  note?: string
  verdict?: Verdict
  quiet?: boolean
}

/** `share` of the table's width; `sheetOnly` columns are for the spreadsheet alone. */
export type Column = { head: string; share: number; sheetOnly?: boolean }

export type Block =
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'table'; columns: Column[]; rows: Cell[][] /** The cell that names its row. */; naming: number }
  | { kind: 'map'; alt: string }

export type Section = { id: string; heading: string; blocks: Block[] }

export type Paper = {
  title: string
  language: ScreenLanguage
  day: string
  footer: string
  pageOf: string
  sections: Section[]
}

export type Table = Extract<Block, { kind: 'table' }>

/** A table without the columns that are for the spreadsheet alone. */
export function forReading(table: Table): Table {
  const kept = table.columns.map((it) => !it.sheetOnly)
  const shown = <Item>(items: Item[]) => items.filter((_, at) => kept[at])
  const naming = table.columns.slice(0, table.naming).filter((it) => !it.sheetOnly).length
  return { ...table, columns: shown(table.columns), rows: table.rows.map(shown), naming }
}

/**
 * A text as files can hold it: without control characters, half letters and marks that turn the direction of what
 * follows. Letters of every alphabet stay.
 */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]+/gu, ' ')
    .trim()
}
