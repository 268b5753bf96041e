// For which organisation of the record somebody acts who offers places or plans a stay: only as long as they speak for it.
import { sql } from 'drizzle-orm'
import type { Database } from './client.ts'
import { hosts } from './schema-places.ts'

/** Whoever wrote a row of hosts or groups, and the organisation they named. */
export type Acting = { account: string | null; organisation: string | null }
export type Named = { id: string; name: string }

/** Does whoever offers places at a host speak for the organisation it is said to be, or for the body that owns it? */
export const hostIsSpokenFor = sql`exists (select 1 from ownerships w where w.account = ${hosts.account}
  and w.organisation in (${hosts.organisation}, (select owner from organisations where id = ${hosts.organisation})))`

/** The organisations that are named rightly. @returns for each row the one it acts for; undefined where there is none */
export async function loadActedFor(
  db: Database,
  rows: readonly Acting[],
): Promise<(row: Acting | undefined) => Named | undefined> {
  const named = rows.filter((it) => it.account !== null && it.organisation !== null)
  if (named.length === 0) return () => undefined
  const found = await db.$client.execute({
    sql: `select distinct w.account, o.id, o.name from json_each(?) j
      join organisations o on o.id = j.value ->> 'organisation'
      join ownerships w on w.account = j.value ->> 'account' and w.organisation in (o.id, o.owner)`,
    args: [JSON.stringify(named.map(({ account, organisation }) => ({ account, organisation })))],
  })
  const known = found.rows.map(({ account, id, name }) => ({ account, id: String(id), name: String(name) }))
  return (row) => {
    const own = known.find((it) => it.account === row?.account && it.id === row?.organisation)
    return own && { id: own.id, name: own.name }
  }
}
