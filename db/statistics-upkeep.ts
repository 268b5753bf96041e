// Keeps the statistics' tables in step with the record: what somebody may ask to see counted is counted here, country by
// country, so that an answer reads few rows however many participations there are.
import type { InStatement } from '@libsql/client'
import { type Database, inTurn } from './client.ts'

/** Organisations per country and type; `registered` says whether a register of that kind is loaded for the country. */
const kinds = `insert into statistics_kinds
  select source_kind = 'sample', country, coalesce(type, ''), count(*),
    sum(exists (select 1 from participations t where t.organisation = o.id)), max(source_kind = 'register')
  from organisations o where country = ? group by 1, 2, 3`

const isRegistered = (of: string) => `coalesce((select registered from statistics_kinds k
  where k.sample = ${of}.sample and k.country = ${of}.country and k.type = ${of}.type), 0)`

const places = `insert into statistics_places
  select sample, country, region, town, owner, type, count(*), sum(active), count(*) * ${isRegistered('it')}
  from (select source_kind = 'sample' as sample, country, coalesce(region, '') as region, coalesce(town, '') as town,
      coalesce(owner, '') as owner, coalesce(type, '') as type,
      exists (select 1 from participations t where t.organisation = o.id) as active
    from organisations o where country = ?) it
  group by 1, 2, 3, 4, 5, 6`

/** An organisation is a newcomer in the first project it has on record: that of the earliest year, one of several. */
const cells = `insert into statistics_cells
  select sample, country, region, town, owner, type, action, year, count(*), sum(coordinates), sum(isFirst),
    count(*) * ${isRegistered('it')}
  from (select o.source_kind = 'sample' as sample, o.country, coalesce(o.region, '') as region,
      coalesce(o.town, '') as town, coalesce(o.owner, '') as owner, coalesce(o.type, '') as type,
      coalesce(p.action, '') as action, p.year as year, t.role = 'coordinator' as coordinates,
      row_number() over (partition by t.organisation order by p.year, p.id) = 1 as isFirst
    from organisations o cross join participations t on t.organisation = o.id
      cross join projects p on p.id = t.project
    where o.country = ?) it
  group by 1, 2, 3, 4, 5, 6, 7, 8`

const totals = `insert into statistics_totals
  select sample, country, type, action, year, sum(participations), sum(coordinations), sum(newcomers), sum(registered)
  from statistics_cells where sample in (0, 1) and country = ? group by 1, 2, 3, 4, 5`

const tables = ['kinds', 'places', 'cells', 'totals'].map((it) => `statistics_${it}`)

/** The statements that count one country anew; one transaction. */
function statementsFor(country: string): InStatement[] {
  const emptied = tables.map((table) => `delete from ${table} where sample in (0, 1) and country = ?`)
  return [...emptied, kinds, places, cells, totals].map((sql) => ({ sql, args: [country] }))
}

/**
 * Counts anew what has changed.
 * @param countries those whose organisations, participations or projects have changed; without it, all there are
 */
export async function refreshStatistics(db: Database, countries?: Iterable<string>): Promise<void> {
  for (const country of countries ?? (await listCountries(db)))
    await inTurn(db, () => db.$client.batch(statementsFor(country), 'write'))
}

/** Countries of the record, and those that were counted once. */
async function listCountries(db: Database): Promise<string[]> {
  const { rows } = await db.$client.execute(
    'select distinct country from organisations union select distinct country from statistics_kinds',
  )
  return rows.map((row) => String(row.country))
}
