// The first of many rows in order of name or of last confirmation, read off the record's indexes as far as needed.
import type { Client } from '@libsql/client'
import type { Columns } from './columns.ts'
import type { Sort } from './port.ts'

/** Ties of a name by row; ties of a confirmation, and no confirmation, by name. */
const orders = {
  name: 'search_name, row',
  confirmed: 'last_confirmed desc, search_name, row',
} as const

export type Order = keyof typeof orders

/** Orders of the whole record as of one of its versions, for those whose rows stand far down: Greek names, say. */
export type Orders = { version: number } & { [Kind in Order]?: number[] }
export const isOrder = (sort: Sort): sort is Order => sort in orders

/** Up to this number, or as many as would have to be walked past, looking each row up is less work than walking. */
const few = 500
const part = { least: 200, most: 10_000 }
/** From here on it is less work to keep the whole order until the record changes. */
const far = 20_000

/**
 * The first `end` of the rows in an order. It walks the order from its beginning: what is spread evenly is met soon.
 * Only for pages far down, and for rows that stand at the end, the whole order is read, and kept on the shelf.
 */
export async function firstInOrder(
  client: Client,
  order: Order,
  rows: Uint32Array,
  end: number,
  { version, start: { length: all } }: Columns,
  shelf: { orders?: Orders },
): Promise<number[]> {
  if (end <= 0 || rows.length === 0) return []
  const expected = Math.ceil((1.5 * Math.min(end, rows.length) * all) / rows.length)
  if (rows.length <= Math.max(few, expected)) return (await lookUp(client, order, rows)).slice(0, end)
  const wanted = new Uint8Array(all + 1)
  for (const row of rows) wanted[row] = 1
  const first: number[] = []
  /** @returns whether that is enough. One that moved between two parts is taken once. */
  const take = (walked: number[]) =>
    walked.some((row) => {
      if (!wanted[row]) return false
      wanted[row] = 0
      return first.push(row) === end
    })
  for (
    let offset = 0, size = bounded(expected);
    offset < far && expected < far;
    offset += size, size = bounded(2 * size)
  ) {
    const walked = await walk(client, order, size, offset)
    if (take(walked) || walked.length < size) return first
  }
  const kept = shelf.orders?.version === version ? shelf.orders : { version }
  shelf.orders = kept
  kept[order] ??= await walk(client, order, all, 0)
  take(kept[order])
  return first
}

const bounded = (size: number) => Math.max(part.least, Math.min(part.most, size))

/** A part of all rows in an order. */
async function walk(client: Client, order: Order, limit: number, offset: number): Promise<number[]> {
  const { rows } = await client.execute({
    sql: `select json_group_array(row) as organisations from (
      select row from organisations order by ${orders[order]} limit ? offset ?)`,
    args: [limit, offset],
  })
  return JSON.parse(String(rows[0]?.organisations)) as number[]
}

async function lookUp(client: Client, order: Order, rows: Uint32Array): Promise<number[]> {
  const { rows: found } = await client.execute({
    sql: `select json_group_array(row) as organisations from (
      select row from json_each(?) as wanted cross join organisations on organisations.row = wanted.value
      order by ${orders[order]})`,
    args: [JSON.stringify([...rows])],
  })
  return JSON.parse(String(found[0]?.organisations)) as number[]
}
