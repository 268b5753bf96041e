// Plain SQL statements for many rows at once, made from the table definitions: one place for upserts and their parts.
import type { InStatement } from '@libsql/client'
import { type Column, getTableColumns } from 'drizzle-orm'
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'

/** Rows per statement: few enough that a request to a server stays small. */
const rowsPerStatement = 500

const quoted = (name: string) => `"${name}"`

/** Splits a list into parts of at most `size`. */
export function partsOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  )
}

/**
 * Statements that insert rows, and write over the row that has the same key.
 * All rows of a statement are bound as one JSON value: a short text to prepare whatever the number of rows, less than
 * half the time and a fraction of the memory of a placeholder for each value.
 * @param rows all with the same columns; the first one's count
 * @param key names of the columns that make the key
 * @param onConflict what to do with a row that is there already, in SQL; by default all other columns are written over
 */
export function upsertStatements<Table extends SQLiteTable>(
  table: Table,
  rows: readonly Table['$inferInsert'][],
  key: (keyof Table['$inferInsert'] & string)[],
  onConflict?: string,
): InStatement[] {
  const first = rows[0]
  if (!first) return []
  const all = getTableColumns(table) as Record<string, Column>
  const columns = Object.keys(first).map((name) => [name, all[name] as Column] as const)
  const names = columns.map(([, column]) => quoted(column.name))
  const text = `insert into ${quoted(getTableConfig(table).name)} (${names.join()})
    select ${names.map((_, at) => `value ->> ${at}`).join()} from json_each(?) where true
    on conflict (${key.map((name) => quoted((all[name] as Column).name)).join()}) ${onConflict ?? writeOver(columns, key)}`
  return partsOf(rows, rowsPerStatement).map((part) => ({
    sql: text,
    args: [
      JSON.stringify(
        part.map((row) => columns.map(([name, column]) => stored(column, (row as Record<string, unknown>)[name]))),
      ),
    ],
  }))
}

function writeOver(columns: (readonly [string, Column])[], key: string[]): string {
  const others = columns.filter(([name]) => !key.includes(name)).map(([, column]) => quoted(column.name))
  return others.length ? `do update set ${others.map((name) => `${name} = excluded.${name}`).join()}` : 'do nothing'
}

/** A value as its column stores it. Half a surrogate pair is no text for the database. */
function stored(column: Column, value: unknown): unknown {
  if (value === undefined || value === null) return null
  const driven = column.mapToDriverValue(value)
  return typeof driven === 'string' ? driven.toWellFormed() : driven
}
