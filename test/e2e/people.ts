// People in the browser: signing in with a mail from the development mailbox, and looking at a screen.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { findViolations, measureOverflow, takePicture, type Visit } from './visit.ts'

/** Opens the link of the newest mail to somebody, as a click in the mailbox does. @param about in its subject */
export async function openMail(page: Page, to: string, about = ''): Promise<void> {
  await page.goto('/dev/mail')
  const mails = page.locator('article').filter({ hasText: to })
  await mails.filter({ hasText: about }).first().getByRole('link').click()
  await page.getByRole('heading', { level: 1 }).waitFor()
}

export const english = { address: /mail address/, send: /Mail me a link/, confirm: /Sign me in/ }
export const norwegian = { address: /E-postadressen/, send: /Send meg en lenke/, confirm: /Logg meg inn/ }

export async function signIn(
  { page }: Visit,
  email: string,
  words: { address: RegExp; send: RegExp; confirm: RegExp } = english,
): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel(words.address).fill(email)
  await page.getByRole('button', { name: words.send }).click()
  await page.getByRole('status').filter({ hasText: email }).waitFor()
  await openMail(page, email)
  await page.getByRole('button', { name: words.confirm }).click()
  await page.waitForURL('**/account')
}

/** A screen is sound if axe finds no barrier and nobody has to scroll sideways. */
export async function look({ page }: Visit, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await takePicture(page, name)
  expect([name, await findViolations(page), await measureOverflow(page)]).toEqual([name, [], 0])
}

export const h1 = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
