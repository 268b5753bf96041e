// Who goes where people meet: organisations that said so, as long as somebody speaks for them.
import type { OrganisationType } from '../domain/type.ts'
import { type Database, inTurn } from './client.ts'
import { peopleOf } from './requests.ts'

const speaks = `exists (select 1 from ownerships w where ${peopleOf})`

/** Organisations that go to an event, by country and name; `most` of them. */
export async function listGoers(db: Database, event: string, most: number) {
  const { rows } = await db.$client.execute({
    sql: `select o.id, o.name, o.country, o.town, o.type, o.seeks from goers g join organisations o on o.id = g.organisation
      where g.event = ? and ${speaks} order by o.country, o.search_name, o.id limit ?`,
    args: [event, most],
  })
  return rows.map((row) => ({
    ...{ id: String(row.id), name: String(row.name), country: String(row.country) },
    ...(row.town !== null && { town: String(row.town) }),
    ...(row.type !== null && { type: row.type as OrganisationType }),
    ...(row.seeks !== null && { seeks: String(row.seeks) }),
  }))
}

/**
 * Lets an organisation go to an event that is not over and not cancelled.
 * @returns false if there is no such event to go to
 */
export async function saveGoing(
  db: Database,
  { event, organisation, account, today }: { event: string; organisation: string; account: string; today: string },
): Promise<boolean> {
  const [, held] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `insert into goers select id, ?, ?, ? from events where id = ? and ends >= ? and not cancelled
            on conflict do nothing`,
          args: [organisation, account, Date.now(), event, today],
        },
        { sql: 'select 1 from goers where event = ? and organisation = ?', args: [event, organisation] },
      ],
      'write',
    ),
  )
  return (held?.rows.length ?? 0) > 0
}

/** An organisation does not go after all. */
export async function removeGoing(db: Database, event: string, organisation: string): Promise<void> {
  const sql = 'delete from goers where event = ? and organisation = ?'
  await inTurn(db, () => db.$client.execute({ sql, args: [event, organisation] }))
}
