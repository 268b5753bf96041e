// How the two sides of a stay reach each other: by their mail addresses, once the host has confirmed and as long as it stands.
import type { HoldSide } from '../domain/places/hold.ts'
import type { Database } from './client.ts'

const accountOf: Record<HoldSide, string> = {
  host: 'join places p on p.id = h.place join hosts o on o.id = p.host join accounts a on a.id = o.account',
  school: 'join cohorts c on c.id = h.cohort join accounts a on a.id = c.account',
}

/** Mail addresses of one side of stays that are agreed, by the ids of their holds. */
export async function loadContacts(
  db: Database,
  side: HoldSide,
  holds: readonly { id: string }[],
): Promise<Map<string, string>> {
  if (holds.length === 0) return new Map()
  const { rows } = await db.$client.execute({
    sql: `select h.id, a.email from holds h ${accountOf[side]}
      where h.state = 'confirmed' and h.id in (select value from json_each(?))`,
    args: [JSON.stringify(holds.map((it) => it.id))],
  })
  return new Map(rows.map(({ id, email }) => [String(id), String(email)]))
}
