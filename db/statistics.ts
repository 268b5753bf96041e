// Who takes part and who does not, read from the counted tables: sums by one dimension, narrowed by the others.
import type { InValue } from '@libsql/client'
import type { Database } from './client.ts'
import { levels } from './statistics-upkeep.ts'

export const dimensions = ['country', 'region', 'town', 'owner', 'type', 'action', 'year'] as const
export type Dimension = (typeof dimensions)[number]

export type Narrowing = {
  country?: string
  region?: string
  town?: string
  owner?: string
  type?: string
  /** A family takes in its fields: `KA220` is `KA220-SCH` too. */
  action?: string
  from?: number
  to?: number
}

/** Sums of one value of the dimension; an empty `key` is what nobody knows. */
export type Sum = {
  key: string
  participations: number
  coordinations: number
  /** Participations that are the first an organisation has on record. */
  newcomers: number
  /** Participations of kinds of organisation whose register is loaded. */
  registered: number
}

export type Presence = { key: string; organisations: number; active: number; registered: number }

type Where = { sql: string; args: InValue[] }

/** Regions, towns and owners are counted within a country only. */
const isLocal = (name: string) => name === 'region' || name === 'town' || name === 'owner'

function whereOf(sample: boolean, narrowing: Narrowing, names: readonly (keyof Narrowing)[]): Where {
  const parts = ['sample = ?']
  const args: InValue[] = [sample ? 1 : 0]
  const add = (sql: string, ...values: InValue[]) => {
    parts.push(sql)
    args.push(...values)
  }
  for (const name of names) {
    const value = narrowing[name]
    if (value === undefined) continue
    if (name === 'action') add('(action = ? or (action > ? and action < ?))', value, `${value}-`, `${value}.`)
    else if (name === 'from') add('year >= ?', value)
    else if (name === 'to') add('year <= ?', value)
    else add(`${name} = ?`, value)
  }
  return { sql: parts.join(' and '), args }
}

/** The coarsest totals that tell apart what is asked for. */
function levelOf(by: Dimension, { type, action, from, to }: Narrowing): number {
  const asked = { type: by === 'type' || type, action: by === 'action' || action, year: by === 'year' || from || to }
  return (Object.keys(levels) as (keyof typeof levels)[]).reduce((sum, it) => sum + (asked[it] ? levels[it] : 0), 0)
}

/**
 * Participations by a dimension, and the organisations there are, where the dimension is one of theirs. Region, town and
 * owner, as dimension or narrowing, need a country: without one the answer would read the whole record.
 */
export async function loadStatistics(
  db: Database,
  by: Dimension,
  sample: boolean,
  narrowing: Narrowing,
): Promise<{ sums: Sum[]; presences: Presence[] }> {
  const local = [by, ...Object.keys(narrowing).filter((it) => narrowing[it as keyof Narrowing] !== undefined)].some(
    isLocal,
  )
  const own = ['country', 'region', 'town', 'owner', 'type'] as const
  const counted = whereOf(sample, narrowing, [...own, 'action', 'from', 'to'])
  const present = whereOf(sample, narrowing, own)
  const key = by === 'action' || by === 'year' ? "''" : by
  const [sums, presences] = await db.$client.batch(
    [
      {
        sql: `select ${by} as key, sum(participations), sum(coordinations), sum(newcomers), sum(registered)
          from ${local ? 'statistics_cells' : 'statistics_totals'}
          where ${local ? '' : `level = ${levelOf(by, narrowing)} and `}${counted.sql} group by 1`,
        args: counted.args,
      },
      {
        sql: local
          ? `select ${key} as key, sum(organisations), sum(active), sum(registered)
              from statistics_places where ${present.sql} group by 1`
          : `select ${key} as key, sum(organisations), sum(active), sum(organisations * registered)
              from statistics_kinds where ${present.sql} group by 1`,
        args: present.args,
      },
    ],
    'read',
  )
  return {
    sums: (sums?.rows ?? []).map((row) => ({
      key: String(row[0]),
      participations: Number(row[1]),
      coordinations: Number(row[2]),
      newcomers: Number(row[3]),
      registered: Number(row[4]),
    })),
    presences: (presences?.rows ?? []).map((row) => ({
      key: String(row[0]),
      organisations: Number(row[1]),
      active: Number(row[2]),
      registered: Number(row[3]),
    })),
  }
}

/** Names of the organisations that own others, by id. */
export async function loadNames(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await db.$client.execute({
    sql: 'select o.id, o.name from json_each(?) wanted cross join organisations o on o.id = wanted.value',
    args: [JSON.stringify(ids)],
  })
  return new Map(rows.map((row) => [String(row.id), String(row.name)]))
}
