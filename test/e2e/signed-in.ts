// Somebody who is signed in, by a mail they really got, and speaks for organisations of the record.
import type { Browser } from 'playwright-core'
import { openDatabase } from '../../db/client.ts'
import { english, norwegian, signIn } from './people.ts'
import type { Place } from './served-record.ts'
import { type Reader, startVisit, type Visit } from './visit.ts'

/**
 * Opens a visit of somebody who is signed in.
 * @param owns organisations they speak for from then on
 */
export async function startSignedIn(
  browser: Browser,
  { url, databaseUrl }: Place,
  email: string,
  { owns = [], operator = false, ...reader }: Reader & { owns?: string[]; operator?: boolean } = {},
): Promise<Visit> {
  const visit = await startVisit(browser, url, reader)
  await signIn(visit, email, reader.language === 'nb' ? norwegian : english)
  const db = await openDatabase(databaseUrl)
  for (const id of owns)
    await db.$client.execute({
      sql: `insert into ownerships select ?, id, 'owner', 'own', 'mail', null, 0 from accounts where email = ?`,
      args: [id, email],
    })
  if (operator) await db.$client.execute({ sql: 'update accounts set operator = 1 where email = ?', args: [email] })
  db.$client.close()
  return visit
}
