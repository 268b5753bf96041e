// What organisations can be filtered by, in memory: per row the numbers of its values and where it is, some 60 bytes an
// organisation. Counting facets here is one pass over numbers; the same joins in SQL take seconds on broad searches.
import type { InStatement, Row } from '@libsql/client'
import { type FacetKind, facetKinds } from './port.ts'

/** Kinds of which an organisation has one value at most, and the one that each has, first. */
export const singles = ['country', 'region', 'type', 'source', 'seeking'] as const satisfies readonly FacetKind[]
export const lists = ['role', 'theme', 'language', 'action'] as const satisfies readonly FacetKind[]

export type Columns = {
  /** The newest change (of `organisation_changes`) that is taken in. */
  version: number
  /** All values met so far; a value's number is its place here. The first is no value. */
  values: { kind: FacetKind | 'none'; value: string }[]
  numbers: Map<string, number>
  /** Per single kind and row: the value's number. A row that is not in the record has no country. */
  ones: Uint32Array[]
  /** Per row: where the numbers of its lists start in `used`, and how many they are. */
  start: Uint32Array
  length: Uint32Array
  used: Uint32Array
  end: number
  /** Per row: degrees of latitude and longitude; not a number where the place is unknown. */
  places: Float32Array
  /** Per row: the day of its last confirmation, as `dayNumber` has it. */
  days: Uint16Array
}

/** More changes than this are not followed one by one: loading anew is quicker. */
export const mostChanges = 5000

/** What a value is in SQL, for those that are not a column of the same name. */
export const written: Partial<Record<(typeof singles)[number], string>> = {
  source: 'source_kind',
  seeking: "case when trim(seeks) <> '' then 'yes' end",
}

export function noColumns(): Columns {
  const none = () => new Uint32Array(0)
  return {
    version: 0,
    values: [{ kind: 'none', value: '' }],
    numbers: new Map(),
    ones: singles.map(none),
    start: none(),
    length: none(),
    used: none(),
    end: 0,
    places: new Float32Array(0),
    days: new Uint16Array(0),
  }
}

/** The statement that asks what has changed since the columns were brought up to date. */
export function askChanges(columns: Columns): InStatement {
  return {
    sql: `select organisation, version, latitude, longitude, last_confirmed, search_roles, themes, languages, actions,
      ${singles.map((kind) => `${written[kind] ?? kind} as ${kind}`).join()}
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
    const row = Number(change.organisation)
    place(columns, row, change)
    placeAt(columns, row, change.latitude as number | null, change.longitude as number | null)
    confirmAt(columns, row, change.last_confirmed as string | null)
  }
}

/** Writes a row's numbers; those its lists had before stay behind unused until the next load. */
function place(columns: Columns, row: number, change: Row): void {
  columns.ones = columns.ones.map((of, at) => {
    const kind = singles[at] as (typeof singles)[number]
    const larger = grown(of, row + 1)
    larger[row] = change[kind] === null ? 0 : numberOf(columns, kind, String(change[kind]))
    return larger
  })
  const numbers = change.country === null ? [] : numbersOf(columns, change)
  columns.start = grown(columns.start, row + 1)
  columns.length = grown(columns.length, row + 1)
  columns.used = grown(columns.used, columns.end + numbers.length)
  columns.used.set(numbers, columns.end)
  columns.start[row] = columns.end
  columns.length[row] = numbers.length
  columns.end += numbers.length
}

function numbersOf(columns: Columns, change: Row): number[] {
  const { search_roles: role, themes: theme, languages: language, actions: action } = change
  const several = Object.entries({ role, theme, language, action }).flatMap(([kind, list]) =>
    (JSON.parse(String(list)) as unknown[])
      .filter((value) => value !== null)
      .map((value) => numberOf(columns, kind as FacetKind, String(value))),
  )
  return [...new Set(several)]
}

/** Notes where a row is; unknown where either coordinate is. */
export function placeAt(columns: Columns, row: number, latitude: number | null, longitude: number | null): void {
  if (columns.places.length < 2 * row + 2) {
    const larger = new Float32Array(Math.max(2 * columns.start.length, 2 * row + 2)).fill(Number.NaN)
    larger.set(columns.places)
    columns.places = larger
  }
  columns.places.set([latitude ?? Number.NaN, longitude ?? Number.NaN], 2 * row)
}

/** Notes when a row was confirmed last. */
export function confirmAt(columns: Columns, row: number, day: string | null): void {
  if (columns.days.length <= row) {
    const larger = new Uint16Array(Math.max(columns.start.length, row + 1))
    larger.set(columns.days)
    columns.days = larger
  }
  columns.days[row] = dayNumber(day)
}

/** Days since 1970, which 16 bits hold for 179 years; 0 where nobody has confirmed. */
const dayNumber = (day: string | null) => (day ? Math.max(0, Math.round(Date.parse(day) / 86_400_000)) : 0)

function grown(array: Uint32Array, size: number): Uint32Array {
  if (size <= array.length) return array
  const larger = new Uint32Array(Math.max(size, array.length * 2, 1024))
  larger.set(array)
  return larger
}

/** The number of a value; one that was not met before gets the next. */
export function numberOf(columns: Columns, kind: FacetKind, value: string): number {
  const key = keyOf(kind, value)
  const known = columns.numbers.get(key)
  if (known !== undefined) return known
  columns.numbers.set(key, columns.values.length)
  return columns.values.push({ kind, value }) - 1
}

export const keyOf = (kind: FacetKind | 'none', value: string) => `${facetKinds.indexOf(kind as FacetKind)} ${value}`
