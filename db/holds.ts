// Holds on places: taken all or none, never more than there is room for (triggers see to it), and moved up from the
// waiting list in the same transaction in which places become free.
import type { InStatement, ResultSet } from '@libsql/client'
import { eq, inArray, sql } from 'drizzle-orm'
import {
  type HoldAction,
  type HoldSide,
  type HoldState,
  keptDays,
  millisecondsPerDay,
  type StayFacts,
} from '../domain/places/hold.ts'
import { type Database, inTurn } from './client.ts'
import { holds } from './schema-places.ts'

export type Hold = typeof holds.$inferSelect
export type NewHold = Pick<Hold, 'id' | 'cohort' | 'place' | 'period' | 'from' | 'to' | 'learners'>

/** Why the record would not take a write; the names the triggers give. */
export const refusalsOfPlaces = ['place-full', 'period-overlaps', 'period-invalid', 'period-taken'] as const
export type RefusalOfPlaces = (typeof refusalsOfPlaces)[number]

/** What a trigger said no to; undefined for any other error. */
export function refusalOf(error: unknown): RefusalOfPlaces | undefined {
  if (!(error instanceof Error)) return undefined
  return refusalsOfPlaces.find((it) => error.message.includes(it)) ?? refusalOf(error.cause)
}

/** Requests that move up at once where places become free, at most. */
const movedAtOnce = 8

/** Is there room for a waiting hold `w` on its busiest day? The same sum as in the trigger. */
const hasRoom = `w.learners + coalesce((
  select max((select coalesce(sum(h.learners), 0) from holds h
    where h.period = w.period and h.id <> w.id and h.from_day <= d.day and h.to_day >= d.day
      and (h.state = 'confirmed' or (h.state = 'held' and h.expires > :now))))
  from (select w.from_day as day union
    select from_day from holds where period = w.period and from_day > w.from_day and from_day <= w.to_day) d
), 0) <= (select capacity from periods where id = w.period)`

const today = `date(:now / 1000, 'unixepoch')`
/** Nobody answers on the next day, or waits any longer, for a stay that has begun. */
const keptUntil = (from: string) => `min(:until, (unixepoch(${from}) + 86400) * 1000)`

const expire = (period: string, now: number): InStatement => ({
  sql: `update holds set state = 'expired', at = :now, owed = case state when 'held' then 'expired' end where period = :period
    and (state = 'held' and expires <= :now or state = 'waiting' and from_day < ${today})`,
  args: { period, now },
})

/** The first that waits and fits gets the places, as many times as there may be such. */
const moveUp = (period: string, now: number): InStatement[] =>
  Array.from({ length: movedAtOnce }, () => ({
    sql: `update holds set state = 'held', at = :now, expires = ${keptUntil('from_day')}, owed = 'yours' where id = (
      select id from holds w where w.period = :period and w.state = 'waiting' and ${hasRoom} order by w.at, w.id limit 1)`,
    args: { period, now, until: now + keptDays * millisecondsPerDay },
  }))

const insert = (hold: NewHold, state: HoldState, now: number): InStatement => ({
  sql: `insert into holds (id, cohort, place, period, from_day, to_day, learners, state, at, expires)
    values (:id, :cohort, :place, :period, :from, :to, :learners, :state, :now, ${keptUntil(':from')})`,
  args: { ...hold, state, now, until: now + keptDays * millisecondsPerDay },
})

/**
 * Keeps places for a school, all of them or none.
 * @param now milliseconds of Unix time
 * @returns what the record would not take, or undefined if all are held
 */
export async function holdPlaces(
  db: Database,
  asked: readonly NewHold[],
  now: number,
): Promise<RefusalOfPlaces | undefined> {
  const over = [...new Set(asked.map((it) => it.period))].map((period) => expire(period, now))
  return guardedWrite(db, [...over, ...asked.map((it) => insert(it, 'held', now))])
}

/** Puts a school on the waiting list; it moves up at once if there is room. */
export async function waitForPlace(db: Database, asked: NewHold, now: number): Promise<void> {
  await guardedWrite(db, [expire(asked.period, now), insert(asked, 'waiting', now), ...moveUp(asked.period, now)])
}

const stateAfter: Record<HoldAction, HoldState> = { confirm: 'confirmed', decline: 'declined', cancel: 'cancelled' }

const notOver = `to_day >= ${today}`

/** As `actionsOf` says it, in SQL. */
const conditions: Record<HoldSide, Partial<Record<HoldAction, string>>> = {
  host: {
    confirm: `state = 'held' and expires > :now`,
    decline: `(state = 'waiting' or state = 'held' and expires > :now)`,
    cancel: `state = 'confirmed' and ${notOver}`,
  },
  school: {
    cancel: `(state = 'waiting' or state = 'confirmed' and ${notOver} or state = 'held' and expires > :now)`,
  },
}

/**
 * Confirms, declines or cancels, in one step with what follows from it: freed places go to the first who waits and fits.
 * @returns was it done? Not, if somebody else was there before, the time was up, or it is not for that side.
 */
export async function decide(
  db: Database,
  { id, period }: Pick<Hold, 'id' | 'period'>,
  { side, action }: { side: HoldSide; action: HoldAction },
  now: number,
): Promise<boolean> {
  const condition = conditions[side][action]
  if (!condition) return false
  const results = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `update holds set state = :state, at = :now where id = :id and ${condition}`,
          args: { id, state: stateAfter[action], now },
        },
        expire(period, now),
        ...moveUp(period, now),
      ],
      'write',
    ),
  )
  return results[0]?.rowsAffected === 1
}

/**
 * Lets what nobody answered in time expire, and those who wait move up: bounded, and safe to run at any moment.
 * @param withWaiting looks at all who wait: a host may have made room for them
 */
export async function settle(db: Database, now: number, withWaiting = false): Promise<void> {
  const today = new Date(now).toISOString().slice(0, 10)
  const isDue = sql`(${holds.state} = 'held' and ${holds.expires} <= ${now}
    or ${holds.state} = 'waiting' and ${holds.from} < ${today})`
  const due = await db
    .selectDistinct({ period: holds.period })
    .from(holds)
    .where(withWaiting ? sql`${isDue} or ${holds.state} = 'waiting'` : isDue)
    .limit(100)
  for (const { period } of due)
    await inTurn(db, () => db.$client.batch([expire(period, now), ...moveUp(period, now)], 'write'))
}

export async function loadHold(db: Database, id: string): Promise<Hold | undefined> {
  return (await db.select().from(holds).where(eq(holds.id, id)))[0]
}

/** Holds of some cohorts or places, newest first; at most so many. */
export async function listHolds(
  db: Database,
  of: 'cohort' | 'place',
  ids: readonly string[],
  limit = 500,
): Promise<Hold[]> {
  if (ids.length === 0) return []
  return db
    .select()
    .from(holds)
    .where(inArray(holds[of], [...ids]))
    .orderBy(sql`${holds.at} desc`, holds.id)
    .limit(limit)
}

/** Says after the stay whether one side would do it again, and facts of it; the last word counts. */
export async function evaluate(
  db: Database,
  id: string,
  side: HoldSide,
  { again, ...facts }: { again: boolean } & StayFacts,
): Promise<void> {
  const said = side === 'host' ? { hostAgain: again } : { schoolAgain: again, ...facts }
  await inTurn(db, () => db.update(holds).set(said).where(eq(holds.id, id)))
}

/** A transaction that a trigger may refuse; anything else that goes wrong is thrown. */
export async function guardedWrite(db: Database, statements: InStatement[]): Promise<RefusalOfPlaces | undefined> {
  try {
    await inTurn(db, (): Promise<ResultSet[]> => db.$client.batch(statements, 'write'))
    return undefined
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    return refusal
  }
}
