// What becomes of consortia that nobody works on any more: their people are told of the day long before it, and any change
// keeps them.
import { type Database, inTurn } from './client.ts'
import { removalStatements } from './consortium-changes.ts'

const day = 86_400_000
const days = { notice: 90 }
const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/**
 * Removes those whose day has come, and tells of those that go next. Nobody's goes without having been told.
 * @param keep days without a change
 */
export async function endIdleConsortia(db: Database, now: number, keep: number): Promise<void> {
  const notice = Math.min(days.notice, Math.ceil(keep / 2))
  const over = 'select id from consortia where ends_on <= ? and updated_at < ?'
  const overArgs = [dayOf(now), now - keep * day]
  const isNext = 'c.ends_on is null and c.updated_at < ?'
  const nextArgs = [now - (keep - notice) * day]
  await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `insert into audit_log (at, what, subject) select ?, 'consortium deleted', id from (${over})`,
          args: [now, ...overArgs],
        },
        ...removalStatements(over, overArgs),
        {
          sql: `insert into notices (account, kind, subject, name, at)
            select p.account, 'ending', c.id, c.name, ? from consortia c
              join consortium_people p on p.consortium = c.id where ${isNext}
            on conflict do update set at = excluded.at, seen_at = null, mailed_at = null, name = excluded.name`,
          args: [now, ...nextArgs],
        },
        {
          sql: `update consortia as c set ends_on = ? where ${isNext}`,
          args: [dayOf(now + notice * day), ...nextArgs],
        },
        // Those that somebody has changed since stay: the news of their end is none.
        `delete from notices where kind = 'ending' and subject not in (select id from consortia where ends_on is not null)`,
      ],
      'write',
    ),
  )
}
