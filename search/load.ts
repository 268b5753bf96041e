// Loads the columns of the whole record, for a process that finds none kept or too much changed since.
import type { Client } from '@libsql/client'
import { type Columns, confirmAt, lists, noColumns, numberOf, placeAt, singles, written } from './columns.ts'
import type { FacetKind } from './port.ts'

/** One small read per kind and covered by an index; a server would refuse all in one answer. */
const groups = [
  ...singles.map((kind) => {
    const value = written[kind] ?? kind
    return `select '${kind}' as kind, ${value} as value, json_group_array(row) as organisations
      from organisations where ${value} is not null group by 2`
  }),
  ...lists.map(
    (kind) => `select kind, value, json_group_array(organisation) as organisations
      from organisation_terms where kind = '${kind}' group by kind, value`,
  ),
]

const confirmations = `select last_confirmed, json_group_array(row) as organisations from organisations
  where last_confirmed is not null group by last_confirmed`
const perRead = 50_000
const places = `select json_group_array(json_array(latitude, longitude, row)) as places from (
  select latitude, longitude, row from organisations where (latitude, longitude, row) > (?, ?, ?)
  order by latitude, longitude, row limit ?)`

type Members = { number: number; kind: FacetKind; organisations: number[] }[]

/**
 * Loads the columns of all organisations. What changes meanwhile has a newer version than the columns say, and is
 * followed with the next search.
 */
export async function loadColumns(client: Client): Promise<Columns> {
  const { rows } = await client.execute('select coalesce(max(version), 0) as version from organisation_changes')
  const columns: Columns = { ...noColumns(), version: Number(rows[0]?.version ?? 0) }
  const members: Members = []
  for (const group of groups) {
    for (const row of (await client.execute(group)).rows) {
      const kind = String(row.kind) as FacetKind
      const number = numberOf(columns, kind, String(row.value))
      members.push({ number, kind, organisations: JSON.parse(String(row.organisations)) as number[] })
    }
  }
  lay(columns, members)
  for (const { last_confirmed, organisations } of (await client.execute(confirmations)).rows)
    for (const row of JSON.parse(String(organisations)) as number[]) confirmAt(columns, row, String(last_confirmed))
  await loadPlaces(client, columns)
  return columns
}

/** Lays the numbers of all values out by row. */
function lay(columns: Columns, members: Members): void {
  let last = 0
  for (const { organisations } of members) for (const row of organisations) if (row > last) last = row
  const ones = singles.map(() => new Uint32Array(last + 1))
  const several: Members = []
  for (const member of members) {
    const of = ones[singles.indexOf(member.kind as (typeof singles)[number])]
    if (of) for (const row of member.organisations) of[row] = member.number
    else several.push(member)
  }
  const length = new Uint32Array(last + 1)
  for (const { organisations } of several) for (const row of organisations) length[row] = (length[row] ?? 0) + 1
  const start = new Uint32Array(last + 1)
  for (let row = 1; row <= last; row++) start[row] = (start[row - 1] ?? 0) + (length[row - 1] ?? 0)
  const end = (start[last] ?? 0) + (length[last] ?? 0)
  const next = start.slice()
  const used = new Uint32Array(end)
  for (const { number, organisations } of several) {
    for (const row of organisations) {
      const at = next[row] ?? 0
      used[at] = number
      next[row] = at + 1
    }
  }
  Object.assign(columns, { ones, start, length, used, end })
}

async function loadPlaces(client: Client, columns: Columns): Promise<void> {
  for (let last = [-91, 0, 0]; ; ) {
    const { rows } = await client.execute({ sql: places, args: [...last, perRead] })
    const part = JSON.parse(String(rows[0]?.places)) as [number, number | null, number][]
    for (const [latitude, longitude, row] of part) placeAt(columns, row, latitude, longitude)
    const end = part.at(-1)
    if (!end || part.length < perRead) return
    last = [end[0], end[1] ?? -181, end[2]]
  }
}
