// Plain SQL statements for many rows at once, made from the table definitions: one place for upserts and their chunks.
import type { InStatement, InValue } from '@libsql/client'
import { type Column, getTableColumns } from 'drizzle-orm'
import { getTableConfig, type SQLiteTable } from 'drizzle-orm/sqlite-core'

/** Bound values per statement: far below SQLite's 32,766, and a request to a server stays small. */
const valuesPerStatement = 4000

const quoted = (name: string) => `"${name}"`

/** Splits a list into parts of at most `size`. */
export function partsOf<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) => items.slice(part * size, (part + 1) * size))
}

type Write = { text: string; names: string[]; columns: Column[]; tail: string }

const writes = new WeakMap<SQLiteTable, Map<string, Write>>()

function writeOf(table: SQLiteTable, names: string[], key: string[], onConflict: string | undefined): Write {
  const known = writes.get(table) ?? new Map<string, Write>()
  writes.set(table, known)
  const signature = `${names.join()}|${key.join()}|${onConflict}`
  const all = getTableColumns(table) as Record<string, Column>
  const columns = names.map((name) => all[name] as Column)
  const write = known.get(signature) ?? {
    text: `insert into ${quoted(getTableConfig(table).name)} (${columns.map((column) => quoted(column.name)).join()}) values `,
    names,
    columns,
    tail: conflictOf(columns, key.map((name) => all[name] as Column), onConflict),
  }
  known.set(signature, write)
  return write
}

function conflictOf(columns: Column[], key: Column[], onConflict: string | undefined): string {
  const target = key.length ? ` (${key.map((column) => quoted(column.name)).join()})` : ''
  const set = columns
    .filter((column) => !key.includes(column))
    .map((column) => `${quoted(column.name)} = excluded.${quoted(column.name)}`)
  const update = onConflict ?? (set.length ? `do update set ${set.join()}` : 'do nothing')
  return ` on conflict${target} ${update}`
}

/**
 * Statements that insert rows, and write over the row that has the same key.
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
  const write = writeOf(table, Object.keys(first), key, onConflict)
  const tuple = `(${write.names.map(() => '?').join()})`
  return partsOf(rows, Math.max(1, Math.floor(valuesPerStatement / write.names.length))).map((part) => ({
    sql: write.text + part.map(() => tuple).join() + write.tail,
    args: part.flatMap((row) => valuesOf(write, row)),
  }))
}

function valuesOf({ names, columns }: Write, row: Record<string, unknown>): InValue[] {
  return names.map((name, at) => {
    const value = row[name]
    return value === undefined || value === null ? null : (columns[at]?.mapToDriverValue(value) as InValue)
  })
}
