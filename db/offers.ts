// What a host offers, written in one step: host, place and calendar.
import { and, eq, inArray } from 'drizzle-orm'
import type { Occupation } from '../domain/places/occupation.ts'
import type { Database } from './client.ts'
import { guardedWrite, type RefusalOfPlaces } from './holds.ts'
import { placeTextStatements } from './place-texts.ts'
import { calendarStatements, type PeriodRow, type PlaceRow } from './places.ts'
import { cohorts, holds, hosts, periods, places } from './schema-places.ts'
import { upsertStatements } from './statement.ts'

/** What a person says of a host and one kind of work there. */
export type Offer = Pick<
  typeof hosts.$inferInsert,
  'name' | 'country' | 'town' | 'latitude' | 'longitude' | 'website' | 'organisation'
> &
  Partial<Omit<PlaceRow, 'id' | 'host' | 'lastConfirmed' | 'eqfFrom' | 'eqfTo'>> &
  Pick<PlaceRow, 'field' | 'perTutor'> & { eqf?: [number, number] }

/** Writes an offer as its owner has it now; saying it again confirms it. @returns what a trigger refused */
export async function saveOffer(
  db: Database,
  it: {
    id: string
    host: string
    account: string
    offer: Offer
    periods: readonly PeriodRow[]
    occupation?: Occupation
    today: string
  },
  now: number,
): Promise<RefusalOfPlaces | undefined> {
  const { offer, id, host, account } = it
  const hostRow = {
    id: host,
    name: offer.name,
    country: offer.country,
    town: offer.town,
    latitude: offer.latitude,
    longitude: offer.longitude,
    website: offer.website,
    organisation: offer.organisation ?? null,
    account,
    sourceKind: 'owner' as const,
  }
  const placeRow = {
    id,
    host,
    field: offer.field,
    occupation: offer.occupation,
    work: offer.work,
    language: offer.language,
    tutor: offer.tutor,
    tutors: offer.tutors ?? 1,
    perTutor: offer.perTutor,
    languages: offer.languages ?? [],
    access: offer.access,
    pay: offer.pay,
    lodging: offer.lodging,
    eqfFrom: offer.eqf?.[0],
    eqfTo: offer.eqf?.[1],
    youngest: offer.youngest,
    licences: offer.licences,
    safety: offer.safety,
    isOpen: offer.isOpen ?? false,
    lastConfirmed: it.today,
  }
  return guardedWrite(db, [
    ...upsertStatements(hosts, [hostRow], ['id']),
    ...upsertStatements(places, [placeRow], ['id']),
    ...placeTextStatements(
      [{ ...placeRow, name: offer.name, country: offer.country, town: offer.town }],
      new Map(it.occupation ? [[it.occupation.id, it.occupation]] : []),
    ),
    ...calendarStatements(id, it.periods, now, it.today),
  ])
}

/** Somebody's places, as they were written. */
export async function listOwnPlaces(db: Database, account: string) {
  return db
    .select({ place: places, host: hosts })
    .from(places)
    .innerJoin(hosts, eq(hosts.id, places.host))
    .where(eq(hosts.account, account))
    .orderBy(places.id)
    .limit(200)
}

/** Which of these places are somebody's own. */
export async function listOwnAmong(db: Database, account: string, ids: readonly string[]): Promise<string[]> {
  const rows = await db
    .select({ id: places.id })
    .from(places)
    .innerJoin(hosts, eq(hosts.id, places.host))
    .where(and(eq(hosts.account, account), inArray(places.id, [...ids])))
  return rows.map((it) => it.id)
}

/** What hangs on the hosts and groups that are an account's own: places with their calendar, and what it asked for. */
export async function exportPlacements(db: Database, account: string) {
  const ownHosts = db.select({ id: hosts.id }).from(hosts).where(eq(hosts.account, account))
  const ownCohorts = db.select({ id: cohorts.id }).from(cohorts).where(eq(cohorts.account, account))
  const ownPlaces = db.select({ id: places.id }).from(places).where(inArray(places.host, ownHosts))
  const [place, calendar, hold] = await db.batch([
    db.select().from(places).where(inArray(places.host, ownHosts)),
    db.select().from(periods).where(inArray(periods.place, ownPlaces)),
    db.select().from(holds).where(inArray(holds.cohort, ownCohorts)),
  ])
  return { places: place, periods: calendar, holds: hold }
}
