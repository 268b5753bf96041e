// Keeps the statistics' tables in step with the record: what somebody may ask to see counted is counted here, country by
// country, so that an answer reads few rows however many participations there are.
import type { InStatement } from '@libsql/client'
import { type Database, inTurn } from './client.ts'

/** Organisations per country and type; `registered` says whether a register of that kind is loaded for the country. */
const kinds = (where: string) => `insert into statistics_kinds
  select source_kind = 'sample', country, coalesce(type, ''), count(*),
    sum(exists (select 1 from participations t where t.organisation = o.id)), max(source_kind = 'register')
  from organisations o where ${where} group by 1, 2, 3`

const isRegistered = (of: string) => `coalesce((select registered from statistics_kinds k
  where k.sample = ${of}.sample and k.country = ${of}.country and k.type = ${of}.type), 0)`

const places = (where: string) => `insert into statistics_places
  select sample, country, region, town, owner, type, count(*), sum(active), count(*) * ${isRegistered('it')}
  from (select source_kind = 'sample' as sample, country, coalesce(region, '') as region, coalesce(town, '') as town,
      coalesce(owner, '') as owner, coalesce(type, '') as type,
      exists (select 1 from participations t where t.organisation = o.id) as active
    from organisations o where ${where}) it
  group by 1, 2, 3, 4, 5, 6`

/** An organisation is a newcomer in the first project it has on record: that of the earliest year, one of several. */
const cells = (where: string) => `insert into statistics_cells
  select sample, country, region, town, owner, type, action, year, count(*), sum(coordinates), sum(isFirst),
    count(*) * ${isRegistered('it')}
  from (select o.source_kind = 'sample' as sample, o.country, coalesce(o.region, '') as region,
      coalesce(o.town, '') as town, coalesce(o.owner, '') as owner, coalesce(o.type, '') as type,
      coalesce(p.action, '') as action, p.year as year, t.role = 'coordinator' as coordinates,
      row_number() over (partition by t.organisation order by p.year, p.id) = 1 as isFirst
    from organisations o cross join participations t on t.organisation = o.id
      cross join projects p on p.id = t.project
    where ${where}) it
  group by 1, 2, 3, 4, 5, 6, 7, 8`

/** Which of kind, action and year a row of the totals tells apart; the others are added up in it. */
export const levels = { type: 1, action: 2, year: 4 } as const
const finest = levels.type + levels.action + levels.year

const finestTotals = (where: string) => `insert into statistics_totals
  select sample, ${finest}, country, type, action, year, sum(participations), sum(coordinations), sum(newcomers),
    sum(registered)
  from statistics_cells where sample in (0, 1) and ${where} group by 1, 3, 4, 5, 6`

/** Every coarser level, so that a question reads rows it tells apart and no others. */
const coarserTotals = Array.from({ length: finest }, (_, level) => (where: string) => {
  const kept = (name: keyof typeof levels, otherwise: string) => (level & levels[name] ? name : otherwise)
  return `insert into statistics_totals
    select sample, ${level}, country, ${kept('type', "''")} as t, ${kept('action', "''")} as a, ${kept('year', '0')} as y,
      sum(participations), sum(coordinations), sum(newcomers), sum(registered)
    from statistics_totals where sample in (0, 1) and level = ${finest} and ${where} group by 1, 3, 4, 5, 6`
})

const tables = ['kinds', 'places', 'cells', 'totals'].map((it) => `statistics_${it}`)

/** The statements that count one country anew, or without one the whole record; they belong in one transaction. */
export function countingStatements(country?: string): InStatement[] {
  const where = country === undefined ? 'true' : 'country = ?'
  const emptied = tables.map((table) => {
    const level = table === 'statistics_totals' ? 'level between 0 and 7 and ' : ''
    return `delete from ${table} where sample in (0, 1) and ${level}${where}`
  })
  const counted = [kinds, places, cells, finestTotals, ...coarserTotals].map((it) => it(where))
  return [...emptied, ...counted].map((sql) => ({ sql, args: country === undefined ? [] : [country] }))
}

/**
 * Counts anew what has changed.
 * @param countries those whose organisations, participations or projects have changed; without it, all there are
 */
export async function refreshStatistics(db: Database, countries?: Iterable<string>): Promise<void> {
  for (const country of countries ?? (await listCountries(db)))
    await inTurn(db, () => db.$client.batch(countingStatements(country), 'write'))
}

/** Countries of the record, and those that were counted once. */
async function listCountries(db: Database): Promise<string[]> {
  const { rows } = await db.$client.execute(
    'select distinct country from organisations union select distinct country from statistics_kinds',
  )
  return rows.map((row) => String(row.country))
}
