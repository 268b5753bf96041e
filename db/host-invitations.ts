// Invitations of schools to businesses: who invited, in which language, and what came of it. No address is kept.
import { and, desc, eq, isNull } from 'drizzle-orm'
import { type Database, inTurn } from './client.ts'
import { hostInvitations, hosts, places } from './schema-places.ts'

export type HostInvitation = typeof hostInvitations.$inferSelect

export async function saveHostInvitation(db: Database, row: Omit<HostInvitation, 'place'>): Promise<void> {
  await inTurn(db, () => db.insert(hostInvitations).values(row))
}

export async function loadHostInvitation(db: Database, id: string): Promise<HostInvitation | undefined> {
  return (await db.select().from(hostInvitations).where(eq(hostInvitations.id, id)))[0]
}

/** Notes which place came of an invitation: the first that did. @returns the account that invited, if it is news */
export async function answerHostInvitation(db: Database, id: string, place: string): Promise<string | undefined> {
  const [answered] = await inTurn(db, () =>
    db
      .update(hostInvitations)
      .set({ place })
      .where(and(eq(hostInvitations.id, id), isNull(hostInvitations.place)))
      .returning({ account: hostInvitations.account }),
  )
  return answered?.account
}

/** Somebody's invitations, newest first, with the host that came of each. */
export async function listHostInvitations(db: Database, account: string) {
  return db
    .select({ invitation: hostInvitations, host: hosts.name })
    .from(hostInvitations)
    .leftJoin(places, eq(places.id, hostInvitations.place))
    .leftJoin(hosts, eq(hosts.id, places.host))
    .where(eq(hostInvitations.account, account))
    .orderBy(desc(hostInvitations.createdOn), hostInvitations.id)
    .limit(100)
}
