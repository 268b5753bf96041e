// Without a mouse, and without a net: find, seat, choose an empty chair, undo; and a table that outlives both.
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Draft, writeDraftLink } from '../../web/draft-shape.ts'
import { en } from '../../web/locales/en.ts'
import { openBrowser } from '../support/browser.ts'
import type { Running } from '../support/process.ts'
import { startServer } from '../support/server.ts'
import {
  readLights,
  readSeated,
  readVerdict,
  remove,
  suggestions,
  waitForJudgement,
  waitForSuggestions,
} from './board.ts'
import { startVisit } from './visit.ts'

const { board } = en
const mostStops = 120

let server: Running
let browser: Browser

beforeAll(async () => {
  const starting = startServer()
  browser = await openBrowser()
  server = await starting
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const school = (name: string, country: string, role: 'coordinator' | 'partner') => ({
  role,
  facts: { name, country, type: 'EPLUS-EDU-GEN-SEC' as const, established: '1990' },
})
const three: Draft = {
  action: 'KA220-SCH',
  year: 2026,
  themes: [],
  project: {},
  members: [
    school('Vår skole', 'NO', 'coordinator'),
    school('Escola', 'PT', 'partner'),
    school('Koulu', 'FI', 'partner'),
  ],
}

/** What the focused element is called. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : undefined
    return (at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '').trim()
  })

/** Presses Tab until the focus is on what is asked for. @throws where the keyboard never gets there. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press('Tab')
    const at = await focused(page)
    if (typeof name === 'string' ? at.startsWith(name) : name.test(at)) return
  }
  throw new Error(`The Tab key does not reach ${name}`)
}

test('by keyboard alone: find a school, seat it, choose an empty chair, seat a suggestion, undo', async () => {
  const { page, troubles, leave } = await startVisit(browser, server.url)
  await page.goto('/')
  await tabTo(page, en.home.search)
  await page.keyboard.type('primary school norway')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { level: 1, name: en.find.title }).waitFor()
  await page
    .getByRole('button', { name: new RegExp(`^${en.seat.seat}`) })
    .first()
    .waitFor()
  await tabTo(page, en.seat.us)
  await page.keyboard.press('Enter')
  // The button has made way for the link to the table, and handed it the focus.
  await page.locator('[data-seated]:focus').waitFor()
  await page.keyboard.press('Enter')
  await waitForJudgement(page)
  const [own] = await readSeated(page)
  expect(own).toBeTruthy()

  await tabTo(page, own as string)
  await page.keyboard.press('End')
  expect(await focused(page)).toMatch(/^Empty chair/)
  await page.keyboard.press('Enter')
  await waitForSuggestions(page)
  const name = await suggestions(page).getByRole('heading', { level: 3 }).first().getByRole('link').innerText()
  await tabTo(page, board.suggestions.seat)
  await page.keyboard.press('Enter')
  await page.getByText(en.seat.done.replace('{{name}}', name)).waitFor()
  expect(await readSeated(page)).toEqual([own, name])

  await tabTo(page, board.tools.undo)
  await page.keyboard.press('Enter')
  expect(await readSeated(page)).toEqual([own])
  await leave()
  expect(troubles).toEqual([])
})

test('offline the table is kept and judged, says so, and is there again after a reload', async () => {
  const { page, leave } = await startVisit(browser, server.url)
  await page.goto(`/board?d=${writeDraftLink(three)}`)
  await waitForJudgement(page)
  expect(await readLights(page, 'broken')).toEqual([])
  await waitForSuggestions(page)

  await page.context().setOffline(true)
  await page.getByText(en.layout.offline).waitFor()
  await remove(page, 'Koulu')
  expect(await readVerdict(page)).toContain(board.verdict.ineligible)
  await suggestions(page).getByText(en.trouble.offline.title).waitFor()

  await page.context().setOffline(false)
  await page.getByText(en.layout.offline).waitFor({ state: 'detached' })
  await page.reload()
  await waitForJudgement(page)
  expect(await readSeated(page)).toEqual(['Vår skole', 'Escola'])
  await leave()
})
