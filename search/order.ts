// The orders in which all organisations can stand, by name and by last confirmation, kept until the record changes.
import type { Client } from '@libsql/client'
import { joined, maskOf } from './rows.ts'

export type Orders = { name: number[]; confirmed: number[] }

/** Loads the rows of the record in both orders. Ties of a name by row; ties of a confirmation, and no confirmation, by name. */
export async function loadOrders(client: Client): Promise<Orders> {
  const [names, days] = await client.batch([byName, byDay], 'read')
  const name = JSON.parse(String(names?.rows[0]?.organisations)) as number[]
  const rank = new Uint32Array(name.reduce((most, row) => Math.max(most, row), 0) + 1)
  name.forEach((row, index) => {
    rank[row] = index
  })
  const confirmed = (days?.rows ?? []).flatMap((day) =>
    (JSON.parse(String(day.organisations)) as number[]).sort((one, other) => (rank[one] ?? 0) - (rank[other] ?? 0)),
  )
  return { name, confirmed: joined(confirmed, name) }
}

const byName = `select json_group_array(row) as organisations
  from (select row from organisations order by search_name, row)`
const byDay = `select last_confirmed, json_group_array(row) as organisations from organisations
  where last_confirmed is not null group by last_confirmed order by last_confirmed desc`

/** Puts rows into an order. */
export function arrange(rows: number[], order: number[]): number[] {
  const wanted = maskOf(rows)
  return order.filter((row) => wanted[row] === 1)
}
