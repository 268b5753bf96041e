// What has to be told of requests for places without anybody having done something: taken once, by whoever tells it.
import { inArray } from 'drizzle-orm'
import { millisecondsPerDay, reminderDays, type StayFact } from '../domain/places/hold.ts'
import { type Database, inTurn } from './client.ts'
import type { Hold } from './holds.ts'
import { holds } from './schema-places.ts'

/** Told at once, at most; the next round takes the others. */
const most = 50

/** A stay that was over this many days ago is nobody's news. */
const rememberedDays = 60

export type News = { kind: 'expired' | 'yours' | 'soon' | 'over'; hold: Hold }

/**
 * Takes what is to be told now, so that nobody else tells it: requests whose time was up, those that moved up from the
 * waiting list, answers that are due soon, and stays that are over and that one side has not spoken of.
 */
export async function takeNews(db: Database, now: number): Promise<News[]> {
  const today = dayOf(now)
  const [owed, soon, over] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `update holds set owed = null where id in (select id from holds where owed is not null order by at limit ${most})
            returning id`,
          args: [],
        },
        {
          sql: `update holds set reminded = 'soon' where id in (select id from holds where state = 'held' and reminded is null
            and expires > :now and expires <= :until limit ${most}) returning id`,
          args: { now, until: now + reminderDays * millisecondsPerDay },
        },
        {
          sql: `update holds set reminded = 'over' where id in (select id from holds where state = 'confirmed'
            and reminded is not 'over' and to_day < :today and to_day >= :since
            and (host_again is null or school_again is null) limit ${most}) returning id`,
          args: { today, since: dayOf(now - rememberedDays * millisecondsPerDay) },
        },
      ],
      'write',
    ),
  )
  const ids = [owed, soon, over].map((it) => (it?.rows ?? []).map((row) => String(row.id)))
  const all = ids.flat()
  if (all.length === 0) return []
  const found = new Map((await db.select().from(holds).where(inArray(holds.id, all))).map((it) => [it.id, it]))
  const told = (list: string[] = [], kindOf: (hold: Hold) => News['kind'] | undefined) =>
    list.flatMap((id): News[] => {
      const hold = found.get(id)
      const kind = hold && kindOf(hold)
      return kind ? [{ kind, hold }] : []
    })
  return [
    // It may have been answered since it moved up: then there is nothing left to tell.
    ...told(ids[0], ({ state }) => (state === 'expired' ? 'expired' : state === 'held' ? 'yours' : undefined)),
    ...told(ids[1], () => 'soon'),
    ...told(ids[2], () => 'over'),
  ]
}

/** How schools were as guests, by their account: stays that are over, and hosts that would take them again. */
export async function loadGuests(
  db: Database,
  accounts: readonly string[],
  now: number,
): Promise<Map<string, { stays: number; again: number }>> {
  if (accounts.length === 0) return new Map()
  const { rows } = await db.$client.execute({
    sql: `select account, count(*) as stays, coalesce(sum(host_again), 0) as again from holds
      join cohorts on cohorts.id = holds.cohort
      where account in (select value from json_each(?)) and account <> '' and state = 'confirmed' and to_day < ?
      group by account`,
    args: [JSON.stringify([...new Set(accounts)]), dayOf(now)],
  })
  return new Map(rows.map((it) => [String(it.account), { stays: Number(it.stays), again: Number(it.again) }]))
}

/** What schools said of stays at a place that are over: how many said yes, of how many who said anything. */
export async function loadStayFacts(
  db: Database,
  place: string,
  today: string,
): Promise<Record<StayFact, { yes: number; of: number }>> {
  const { rows } = await db.$client.execute({
    sql: `select count(tutor_there) as tutors, coalesce(sum(tutor_there), 0) as tutors_there,
        count(work_agreed) as works, coalesce(sum(work_agreed), 0) as works_agreed
      from holds where place = ? and state = 'confirmed' and to_day < ?`,
    args: [place, today],
  })
  const [it] = rows
  return {
    tutorThere: { yes: Number(it?.tutors_there), of: Number(it?.tutors) },
    workAgreed: { yes: Number(it?.works_agreed), of: Number(it?.works) },
  }
}

const dayOf = (now: number) => new Date(now).toISOString().slice(0, 10)
