// A reader's visit in the browser: their language, colours and size, and everything that went wrong on the way.
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, Page } from 'playwright-core'

export type Reader = { language?: 'en' | 'nb'; scheme?: 'light' | 'dark'; width?: number }
export type Visit = { page: Page; troubles: string[]; leave: () => Promise<void> }

const locales = { en: 'en-GB', nb: 'nb-NO' }
const height = 900
const pictures = fileURLToPath(new URL('../../test-results', import.meta.url))

/** Opens a fresh browser profile. `troubles` fills with errors of the page and answers of the server that failed. */
export async function startVisit(browser: Browser, baseURL: string, reader: Reader = {}): Promise<Visit> {
  const { language = 'en', scheme = 'light', width = 1280 } = reader
  const context = await browser.newContext({
    baseURL,
    locale: locales[language],
    colorScheme: scheme,
    reducedMotion: 'reduce',
    viewport: { width, height },
  })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('pageerror', (error) => troubles.push(error.message))
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('response', (answer) => answer.status() >= 500 && troubles.push(`${answer.status()} ${answer.url()}`))
  return { page, troubles, leave: () => context.close() }
}

/** What axe finds wrong with what is on screen: rule and element. */
export async function findViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

/** How many pixels the page is wider than its window; a reader would have to scroll sideways. */
export function measureOverflow(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth))
}

/** Keeps a picture of the whole page in test-results/. */
export async function takePicture(page: Page, name: string): Promise<void> {
  await mkdir(pictures, { recursive: true })
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true })
}
