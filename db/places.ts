// Hosts, their places and calendars in the record: written whole, read back as the domain knows them, always bounded.
import type { InStatement } from '@libsql/client'
import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Country } from '../domain/country.ts'
import type { Period, Place, Span } from '../domain/places/place.ts'
import { hostIsSpokenFor } from './acting.ts'
import type { Database } from './client.ts'
import { guardedWrite, type RefusalOfPlaces } from './holds.ts'
import { placeTextStatements } from './place-texts.ts'
import { hosts, periods, places } from './schema-places.ts'
import { upsertStatements } from './statement.ts'

export type HostRow = typeof hosts.$inferSelect
export type NewHost = typeof hosts.$inferInsert
export type PlaceRow = typeof places.$inferSelect
export type NewPlace = typeof places.$inferInsert
export type PeriodRow = typeof periods.$inferSelect

/** Which places are looked for; all absent wishes take every one. */
export type PlaceQuery = {
  fields?: readonly string[]
  countries?: readonly Country[]
  elsewhereThan?: Country
  /** Places that are open on some of these days. */
  touching?: Span
  hosts?: readonly string[]
  ids?: readonly string[]
  /** Those of one organisation, offered by somebody who speaks for it. */
  organisation?: string
  /** Only these, and only if they are open. */
  among?: readonly string[]
  withSamples: boolean
  limit: number
}

type Rows = { hosts?: readonly NewHost[]; places?: readonly NewPlace[]; periods?: readonly PeriodRow[] }

/** Statements that write hosts, places and periods; those that are there are written over. */
export function placeStatements(rows: Rows): InStatement[] {
  const known = new Map((rows.hosts ?? []).map((it) => [it.id, it]))
  const described = (rows.places ?? []).flatMap((place) => {
    const host = known.get(place.host)
    return host ? [{ ...place, name: host.name, country: host.country, town: host.town }] : []
  })
  return [
    ...upsertStatements(hosts, rows.hosts ?? [], ['id']),
    ...upsertStatements(places, rows.places ?? [], ['id']),
    ...placeTextStatements(described),
    ...upsertStatements(periods, rows.periods ?? [], ['id']),
  ]
}

/** Writes hosts, places and periods in one step. @returns what a trigger refused */
export async function savePlaces(db: Database, rows: Rows): Promise<RefusalOfPlaces | undefined> {
  return guardedWrite(db, placeStatements(rows))
}

/** Replaces the calendar of a place in one step: what is kept for somebody stays. @returns what a trigger refused */
export async function saveCalendar(
  db: Database,
  place: string,
  calendar: readonly PeriodRow[],
  now: number,
): Promise<RefusalOfPlaces | undefined> {
  return guardedWrite(db, calendarStatements(place, calendar, now))
}

/**
 * Statements that replace a calendar. Days are given back before others are taken, so that two periods may change hands;
 * periods that are over stay, for the stays there were.
 */
export function calendarStatements(
  place: string,
  calendar: readonly PeriodRow[],
  now: number,
  today = new Date(now).toISOString().slice(0, 10),
): InStatement[] {
  const ids = JSON.stringify(calendar.map((it) => it.id))
  return [
    {
      sql: `update holds set state = 'expired', at = :now where place = :place and state = 'held' and expires <= :now`,
      args: { place, now },
    },
    {
      sql: 'delete from periods where place = ? and to_day >= ? and id not in (select value from json_each(?))',
      args: [place, today, ids],
    },
    ...upsertStatements(periods, calendar, ['id']),
  ]
}

/** Open places with their calendars and what is taken of them now. */
export async function listPlaces(db: Database, query: PlaceQuery, now: number): Promise<Place[]> {
  const { fields, countries, elsewhereThan, touching, ids, withSamples, limit } = query
  // One text per place: two thousand rows of thirty columns took longer to read than all that is done with them.
  const found = await db
    .select({
      text: sql<string>`json_array(${places.id}, ${hosts.id}, ${hosts.name}, ${hosts.country}, ${hosts.town},
        ${hosts.latitude}, ${hosts.longitude}, ${places.field}, ${places.occupation}, ${places.tutors}, ${places.perTutor},
        json(${places.languages}), json(${places.access}), ${places.pay}, ${places.lodging}, ${places.eqfFrom},
        ${places.eqfTo}, ${places.youngest}, ${places.lastConfirmed}, ${hosts.sourceKind})`,
    })
    .from(places)
    .innerJoin(hosts, eq(hosts.id, places.host))
    .where(
      and(
        ids ? inArray(places.id, [...ids]) : eq(places.isOpen, true),
        fields && inArray(places.field, [...fields]),
        query.among && sql`${places.id} in (select value from json_each(${JSON.stringify(query.among)}))`,
        query.hosts && inArray(places.host, [...query.hosts]),
        query.organisation ? and(eq(hosts.organisation, query.organisation), hostIsSpokenFor) : undefined,
        countries && inArray(hosts.country, [...countries]),
        withSamples ? undefined : sql`${hosts.sourceKind} <> 'sample'`,
        elsewhereThan === undefined ? undefined : sql`${hosts.country} <> ${elsewhereThan}`,
        touching &&
          sql`exists (select 1 from ${periods} where ${periods.place} = ${places.id}
            and ${periods.from} <= ${touching.to} and ${periods.to} >= ${touching.from})`,
      ),
    )
    .orderBy(sql`${places.lastConfirmed} desc`, places.id)
    .limit(limit)
  const read = found.map(({ text }) => placeOf(JSON.parse(text)))
  const calendars = await loadCalendars(
    db,
    read.map((it) => it.id),
    now,
  )
  return read.map((it) => ({ ...it, ...(calendars.get(it.id) ?? { periods: [], hosted: 0, again: 0 }) }))
}

type Calendar = { periods: Period[]; hosted: number; again: number }

/** Calendars of places, with what is taken and how past stays went. One statement each, whatever the number of places. */
async function loadCalendars(db: Database, ids: readonly string[], now: number): Promise<Map<string, Calendar>> {
  if (ids.length === 0) return new Map()
  const list = JSON.stringify(ids)
  const today = new Date(now).toISOString().slice(0, 10)
  const [dates, taken, past] = await db.$client.batch(
    [
      {
        sql: `select json_group_array(json_array(id, place, from_day, to_day, capacity)) as rows from
          (select * from periods where place in (select value from json_each(?)) order by from_day)`,
        args: [list],
      },
      {
        sql: `select period, from_day, to_day, learners from holds where place in (select value from json_each(:list))
          and (state = 'confirmed' or (state = 'held' and expires > :now))`,
        args: { list, now },
      },
      {
        sql: `select place, count(*) as hosted, coalesce(sum(school_again), 0) as again from holds
          where place in (select value from json_each(:list)) and state = 'confirmed' and to_day < :today group by place`,
        args: { list, today },
      },
    ],
    'read',
  )
  const takenOf = Map.groupBy(taken?.rows ?? [], (row) => String(row.period))
  const calendars = new Map<string, Calendar>()
  const of = (place: string) => {
    const calendar = calendars.get(place) ?? { periods: [], hosted: 0, again: 0 }
    calendars.set(place, calendar)
    return calendar
  }
  const rows = JSON.parse(String(dates?.rows[0]?.rows ?? '[]')) as [string, string, string, string, number][]
  for (const [id, place, from, to, capacity] of rows)
    of(place).periods.push({
      id,
      from,
      to,
      capacity,
      taken: (takenOf.get(id) ?? []).map((it) => ({
        from: String(it.from_day),
        to: String(it.to_day),
        learners: Number(it.learners),
      })),
    })
  for (const row of past?.rows ?? [])
    Object.assign(of(String(row.place)), { hosted: Number(row.hosted), again: Number(row.again) })
  return calendars
}

/** A place from its columns in the order of `listPlaces`. */
function placeOf(columns: unknown[]): Omit<Place, 'periods' | 'hosted' | 'again'> {
  const [id, host, name, country, town, latitude, longitude, field, occupation, tutors, perTutor, ...more] = columns
  const [languages, access, pay, lodging, eqfFrom, eqfTo, youngest, lastConfirmed, source] = more
  const eqf = eqfFrom !== null && eqfTo !== null ? [eqfFrom, eqfTo] : undefined
  const known = <Value>(value: unknown) => (value ?? undefined) as Value | undefined
  return {
    ...({ id, host, name, country, latitude, longitude, field, tutors, perTutor, languages } as Place),
    town: known(town),
    occupation: known(occupation),
    access: known(access),
    pay: known(pay),
    lodging: known(lodging),
    eqf: known(eqf),
    youngest: known(youngest),
    lastConfirmed: known(lastConfirmed),
    isSample: source === 'sample' || undefined,
  }
}

/** One place as it was written, with its host and calendar, whether or not it is open. */
export async function loadPlace(db: Database, id: string) {
  const [found] = await db
    .select({ place: places, host: hosts })
    .from(places)
    .innerJoin(hosts, eq(hosts.id, places.host))
    .where(eq(places.id, id))
  return found
}

/** Has somebody asked for places there? Whoever has still sees a place that is not shown any more. */
export async function hasAskedAt(db: Database, place: string, account: string): Promise<boolean> {
  const { rows } = await db.$client.execute({
    sql: 'select 1 from holds h join cohorts c on c.id = h.cohort where h.place = ? and c.account = ? limit 1',
    args: [place, account],
  })
  return rows.length > 0
}

export async function loadPeriods(db: Database, place: string): Promise<PeriodRow[]> {
  return db.select().from(periods).where(eq(periods.place, place)).orderBy(periods.from)
}

/** Has any business or school itself offered places here? As long as none has, samples are shown. */
export async function hasRealHosts(db: Database): Promise<boolean> {
  const [found] = await db.select({ id: hosts.id }).from(hosts).where(sql`${hosts.sourceKind} <> 'sample'`).limit(1)
  return found !== undefined
}

/** Names of the hosts of places. */
export async function loadHostNames(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ id: places.id, name: hosts.name })
    .from(places)
    .innerJoin(hosts, eq(hosts.id, places.host))
    .where(inArray(places.id, [...new Set(ids)]))
  return new Map(rows.map((it) => [it.id, it.name]))
}
