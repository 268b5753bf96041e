// The main journey: somebody finds their school, sits down at the table, and fills it until the team may apply.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDraftLink } from '../../web/draft-shape.ts'
import { en } from '../../web/locales/en.ts'
import { openBrowser } from '../support/browser.ts'
import {
  chooseChair,
  readLights,
  readSeated,
  readVerdict,
  remove,
  seatFirst,
  suggestions,
  waitForJudgement,
  waitForSuggestions,
} from './board.ts'
import { hosts, type Served } from './hosts.ts'
import { findViolations, measureOverflow, startVisit, takePicture } from './visit.ts'

const { board } = en
const mostSeats = 8

describe.each(hosts)('on $name', ({ start }) => {
  let server: Served
  let browser: Browser

  beforeAll(async () => {
    const starting = start()
    browser = await openBrowser()
    server = await starting
  })

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test('a school finds itself, sits down, and fills the table until nothing is against the team', async () => {
    const { page, troubles, leave } = await startVisit(browser, server.url)
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))

    await page.goto('/')
    await page.getByLabel(en.home.search).fill('primary school norway')
    await page.getByRole('button', { name: en.home.button, exact: true }).click()
    const found = page.getByRole('listitem').getByRole('heading', { level: 3 }).getByRole('link').first()
    const school = await found.innerText()
    await found.click()
    await page.getByRole('heading', { level: 1, name: school }).waitFor()
    await page.getByRole('button', { name: en.seat.us }).click()
    await page.getByRole('navigation', { name: en.layout.ways }).getByRole('link', { name: en.layout.board }).click()

    await waitForJudgement(page)
    expect(await readSeated(page)).toEqual([school])
    expect(await readVerdict(page)).toContain(board.verdict.ineligible)
    const brokenAlone = await readLights(page, 'broken')
    const metAlone = await readLights(page, 'met')
    expect(brokenAlone.length).toBeGreaterThan(0)
    for (const light of [...brokenAlone, ...metAlone]) expect(light).toMatch(/Guide 2026, p\. \d+/)

    await chooseChair(page)
    const first = suggestions(page).locator('ol > li').first()
    expect(await first.getByText(board.suggestions.why).count()).toBe(1)
    expect(await first.locator('.reasons li').count()).toBeGreaterThan(0)

    await takePicture(page, 'journey-chair')
    const seated = [school, await seatFirst(page)]
    expect(await readSeated(page)).toEqual(seated)
    expect(await readLights(page, 'broken')).not.toEqual(brokenAlone)

    while ((await readVerdict(page)).includes(board.verdict.ineligible) && seated.length < mostSeats) {
      await chooseChair(page)
      seated.push(await seatFirst(page))
      await waitForJudgement(page)
    }
    expect(await readVerdict(page)).not.toContain(board.verdict.ineligible)
    expect(await readLights(page, 'broken')).toEqual([])
    expect(await readSeated(page)).toEqual(seated)
    expect(asked).not.toContain('/api/check')

    const settled = await readLights(page, 'met')
    await page.reload()
    await waitForJudgement(page)
    expect(await readSeated(page)).toEqual(seated)
    expect(await readLights(page, 'met')).toEqual(settled)

    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: board.tools.share }).click()
    await page.getByText(board.tools.shared).waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    await waitForSuggestions(page)
    expect(await findViolations(page)).toEqual([])
    await takePicture(page, 'journey-team')
    await leave()

    const other = await startVisit(browser, server.url)
    await other.page.goto(link)
    await waitForJudgement(other.page)
    expect(await readSeated(other.page)).toEqual(seated)
    expect(await readLights(other.page, 'met')).toEqual(settled)
    await other.leave()
    expect([...troubles, ...other.troubles]).toEqual([])
  })

  test('on a phone the shared table can be read, and a person removed and brought back', async () => {
    const { page, troubles, leave } = await startVisit(browser, server.url, { scheme: 'dark', width: 360 })
    await page.goto(await shareTable(server.url))
    const parts = page.getByRole('navigation', { name: board.parts })
    await parts.getByRole('link', { name: board.part.lights }).click()
    await waitForJudgement(page)
    expect(await readLights(page, 'broken')).toEqual([])

    await parts.getByRole('link', { name: board.part.people }).click()
    const seated = await readSeated(page)
    const last = seated.at(-1) ?? ''
    await remove(page, last)
    expect(await readSeated(page)).toEqual(seated.slice(0, -1))
    await page.getByRole('button', { name: en.notice.undo }).first().click()
    expect(await readSeated(page)).toEqual(seated)

    expect(await measureOverflow(page)).toBe(0)
    expect(await findViolations(page)).toEqual([])
    await takePicture(page, 'journey-phone')
    await leave()
    expect(troubles).toEqual([])
  })
})

async function shareTable(origin: string): Promise<string> {
  const ids = await Promise.all(['NO', 'ES', 'AT'].map((country) => findSchool(origin, country)))
  const members = ids.map(
    (organisation, index) => ({ role: index === 0 ? 'coordinator' : 'partner', organisation }) as const,
  )
  return `/board?d=${writeDraftLink({ action: 'KA220-SCH', year: 2026, themes: [], project: {}, members })}`
}

async function findSchool(origin: string, country: string): Promise<string> {
  const answer = await fetch(`${origin}/api/organisations?country=${country}&role=school&limit=1`)
  const { organisations } = (await answer.json()) as { organisations: { id: string }[] }
  return organisations[0]?.id ?? ''
}
