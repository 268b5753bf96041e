// Somebody who is signed in, by a mail they really got, and speaks for organisations of the record.
import type { Browser } from 'playwright-core'
import { openDatabase } from '../../db/client.ts'
import { type Reader, startVisit, type Visit } from './visit.ts'

const buttons = {
  en: { address: /mail address/, send: /Mail me a link/, confirm: /Sign me in/ },
  nb: { address: /E-postadressen/, send: /Send meg en lenke/, confirm: /Logg meg inn/ },
}

/** Where a server with the development mailbox is, and its record. */
export type Place = { url: string; databaseUrl: string }

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
  const { page } = visit
  const words = buttons[reader.language ?? 'en']
  await page.goto('/sign-in')
  await page.getByLabel(words.address).fill(email)
  await page.getByRole('button', { name: words.send }).click()
  await page.getByRole('status').filter({ hasText: email }).waitFor()
  await page.goto('/dev/mail')
  await page.locator('article').filter({ hasText: email }).first().getByRole('link').click()
  await page.getByRole('button', { name: words.confirm }).click()
  await page.waitForURL('**/account')
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
