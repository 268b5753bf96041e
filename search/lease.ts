// Lets one process deliver at a time: a row of the record says who, and until when unless it says so again.
import type { Client } from '@libsql/client'

const milliseconds = { held: 30_000 }

export type Lease = {
  holds(): Promise<boolean>
  extend(): Promise<void>
  release(): Promise<void>
}

/** Takes the lease. @returns undefined while another holds it. */
export async function takeLease(client: Client, now: () => number): Promise<Lease | undefined> {
  const holder = crypto.randomUUID()
  const write = async (sql: string, args: (string | number)[]) => (await client.execute({ sql, args })).rowsAffected
  const taken = await write('update index_lease set holder = ?, until = ? where until < ?', [
    holder,
    now() + milliseconds.held,
    now(),
  ])
  if (taken === 0) return undefined
  return {
    holds: async () => {
      const { rows } = await client.execute('select holder from index_lease')
      return rows[0]?.holder === holder
    },
    extend: async () => {
      await write('update index_lease set until = ? where holder = ?', [now() + milliseconds.held, holder])
    },
    release: async () => {
      await write('update index_lease set until = 0 where holder = ?', [holder])
    },
  }
}
