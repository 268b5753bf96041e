// Keys of programs, in the record: made and ended by their account, found by the hash of what a program sends.
import { type Database, inTurn } from './client.ts'

export type ApiKey = { id: string; name: string; beginning: string; createdAt: number; usedOn?: string }

/** Keeps a key. @returns false if the account has so many already */
export async function createApiKey(
  db: Database,
  { account, hash, ...key }: Omit<ApiKey, 'usedOn'> & { account: string; hash: string },
  most: number,
): Promise<boolean> {
  const { rowsAffected } = await inTurn(db, () =>
    db.$client.execute({
      sql: `insert into api_keys select ?, a.id, ?, ?, ?, ?, null from accounts a
        where a.id = ? and (select count(*) from api_keys where account = a.id) < ?`,
      args: [key.id, key.name, key.beginning, hash, key.createdAt, account, most],
    }),
  )
  return rowsAffected > 0
}

/** An account's keys, the newest first. */
export async function listApiKeys(db: Database, account: string): Promise<ApiKey[]> {
  const { rows } = await db.$client.execute({
    sql: 'select * from api_keys where account = ? order by created_at desc, id',
    args: [account],
  })
  return rows.map((row) => ({
    ...{ id: String(row.id), name: String(row.name), beginning: String(row.beginning) },
    createdAt: Number(row.created_at),
    ...(row.used_on !== null && { usedOn: String(row.used_on) }),
  }))
}

/** Ends a key of an account. @returns whether there was one */
export async function removeApiKey(db: Database, account: string, id: string): Promise<boolean> {
  const { rowsAffected } = await inTurn(db, () =>
    db.$client.execute({ sql: 'delete from api_keys where id = ? and account = ?', args: [id, account] }),
  )
  return rowsAffected > 0
}

/** The key with this hash, of an account that is not paused; notes the day. Undefined if there is none. */
export async function useApiKey(db: Database, hash: string, day: string): Promise<string | undefined> {
  const { rows } = await db.$client.execute({
    sql: `select k.id, k.used_on from api_keys k join accounts a on a.id = k.account
      where k.hash = ? and a.paused_at is null`,
    args: [hash],
  })
  const id = rows[0]?.id
  if (typeof id !== 'string') return undefined
  if (rows[0]?.used_on !== day)
    await inTurn(db, () => db.$client.execute({ sql: 'update api_keys set used_on = ? where id = ?', args: [day, id] }))
  return id
}
