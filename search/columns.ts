// What organisations can be filtered by, in memory: per row the numbers of its values, some 50 bytes an organisation.
// Counting facets here is one pass over numbers; the same joins in SQL take seconds on broad searches.
import type { Client, InStatement, Row } from '@libsql/client'
import { type FacetKind, facetKinds } from './port.ts'

export type Columns = {
  /** The newest change (of `organisation_changes`) that is taken in. */
  version: number
  /** All values met so far; a value's number is its place here. */
  values: { kind: FacetKind; value: string }[]
  numbers: Map<string, number>
  /** Per row: where its numbers start in `used`, and how many they are. A row that is not in the record has none. */
  start: Uint32Array
  length: Uint32Array
  used: Uint32Array
  end: number
}

/** More changes than this are not followed one by one: loading anew is quicker. */
export const mostChanges = 5000

const single = {
  country: 'country',
  region: 'region',
  type: 'type',
  source: 'source_kind',
  seeking: "case when trim(seeks) <> '' then 'yes' end",
} as const

/** One small read per kind and covered by an index; a server would refuse all in one answer. */
const groups = [
  ...Object.entries(single).map(
    ([kind, column]) => `select '${kind}' as kind, ${column} as value, json_group_array(row) as organisations
      from organisations where ${column} is not null group by 2`,
  ),
  ...['role', 'theme', 'language', 'action'].map(
    (kind) => `select kind, value, json_group_array(organisation) as organisations
      from organisation_terms where kind = '${kind}' group by kind, value`,
  ),
]

/**
 * Loads the columns of all organisations. What changes meanwhile has a newer version than the columns say, and is
 * followed with the next search.
 */
export async function loadColumns(client: Client): Promise<Columns> {
  const { rows } = await client.execute('select coalesce(max(version), 0) as version from organisation_changes')
  const columns: Columns = { ...nothing(), version: Number(rows[0]?.version ?? 0) }
  const members: { number: number; organisations: number[] }[] = []
  for (const group of groups) {
    for (const row of (await client.execute(group)).rows) {
      const number = numberOf(columns, String(row.kind) as FacetKind, String(row.value))
      members.push({ number, organisations: JSON.parse(String(row.organisations)) as number[] })
    }
  }
  return lay(columns, members)
}

function nothing(): Columns {
  const none = () => new Uint32Array(0)
  return { version: 0, values: [], numbers: new Map(), start: none(), length: none(), used: none(), end: 0 }
}

/** Lays the members of all values out by row. */
function lay(columns: Columns, members: { number: number; organisations: number[] }[]): Columns {
  let last = 0
  let end = 0
  for (const { organisations } of members) {
    end += organisations.length
    for (const row of organisations) if (row > last) last = row
  }
  const length = new Uint32Array(last + 1)
  for (const { organisations } of members) for (const row of organisations) length[row] = (length[row] ?? 0) + 1
  const start = new Uint32Array(last + 1)
  for (let row = 1; row <= last; row++) start[row] = (start[row - 1] ?? 0) + (length[row - 1] ?? 0)
  const next = start.slice()
  const used = new Uint32Array(end)
  for (const { number, organisations } of members) {
    for (const row of organisations) {
      const at = next[row] ?? 0
      used[at] = number
      next[row] = at + 1
    }
  }
  return { ...columns, start, length, used, end }
}

/** The statement that asks what has changed since the columns were brought up to date. */
export function askChanges(columns: Columns): InStatement {
  return {
    sql: `select organisation, version, country, region, type, source_kind, ${single.seeking} as seeking, search_roles, themes, languages, actions
      from organisation_changes left join organisations on organisations.row = organisation
      where version > ? order by version limit ?`,
    args: [columns.version, mostChanges],
  }
}

/** Takes changes into the columns. Those already known are left alone, so that answers may arrive in any order. */
export function followChanges(columns: Columns, changes: Row[]): void {
  for (const change of changes) {
    const version = Number(change.version)
    if (version <= columns.version) continue
    columns.version = version
    place(columns, Number(change.organisation), numbersOf(columns, change))
  }
}

function numbersOf(columns: Columns, change: Row): number[] {
  if (change.country === null) return []
  const several = {
    role: change.search_roles,
    theme: change.themes,
    language: change.languages,
    action: change.actions,
  }
  const ones = Object.entries(single).map(([kind, column]) => [kind, change[kind] ?? change[column]] as const)
  const lists = Object.entries(several).flatMap(([kind, list]) =>
    (JSON.parse(String(list)) as unknown[]).map((value) => [kind, value] as const),
  )
  const known = [...ones, ...lists].filter(([, value]) => value !== null && value !== undefined)
  return [...new Set(known.map(([kind, value]) => numberOf(columns, kind as FacetKind, String(value))))]
}

/** Writes a row's numbers behind all others; what they were before stays unused until the next load. */
function place(columns: Columns, row: number, numbers: number[]): void {
  columns.start = grown(columns.start, row + 1)
  columns.length = grown(columns.length, row + 1)
  columns.used = grown(columns.used, columns.end + numbers.length)
  columns.used.set(numbers, columns.end)
  columns.start[row] = columns.end
  columns.length[row] = numbers.length
  columns.end += numbers.length
}

function grown(array: Uint32Array, size: number): Uint32Array {
  if (size <= array.length) return array
  const larger = new Uint32Array(Math.max(size, array.length * 2, 1024))
  larger.set(array)
  return larger
}

function numberOf(columns: Columns, kind: FacetKind, value: string): number {
  const key = `${facetKinds.indexOf(kind)} ${value}`
  const known = columns.numbers.get(key)
  if (known !== undefined) return known
  columns.numbers.set(key, columns.values.length)
  return columns.values.push({ kind, value }) - 1
}
