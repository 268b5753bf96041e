// Two journeys of people who do this for a living: an adviser brings real projects in, a coordinator fills a centre.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDraftLink } from '../../web/draft-shape.ts'
import { en } from '../../web/locales/en.ts'
import { openBrowser } from '../support/browser.ts'
import { chooseChair, readLights, readSeated, readVerdict, seatFirst, waitForJudgement } from './board.ts'
import { hosts, type Served } from './hosts.ts'
import { findViolations, startVisit } from './visit.ts'

const { board } = en
const root = fileURLToPath(new URL('../..', import.meta.url))
const mostSeats = 14

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

  test('a coordinator fills the chairs of a centre of vocational excellence until nothing is against it', async () => {
    const { page, troubles, leave } = await startVisit(browser, server.url)
    const members = [{ role: 'coordinator', organisation: 'sample-strandgata-videregaende' } as const]
    const link = writeDraftLink({ action: 'COVE', year: 2026, themes: [], project: {}, members })
    await page.goto(`/board?d=${link}`)
    await waitForJudgement(page)
    const seated = await readSeated(page)
    expect(seated).toHaveLength(1)
    while ((await readVerdict(page)).includes(board.verdict.ineligible) && seated.length < mostSeats) {
      await chooseChair(page)
      seated.push(await seatFirst(page))
      await waitForJudgement(page)
    }
    expect(await readVerdict(page)).not.toContain(board.verdict.ineligible)
    expect(await readLights(page, 'broken')).toEqual([])
    expect(await readSeated(page)).toEqual(seated)
    expect(seated.length).toBeGreaterThanOrEqual(8)
    expect(await findViolations(page)).toEqual([])
    await leave()
    expect(troubles).toEqual([])
  })

  test('an adviser imports a file while the service runs, and finds a school of it by a misspelt name', async () => {
    await promisify(execFile)(
      process.execPath,
      ['worker/commands/import.ts', '--as', 'schools', 'test/import/fixtures/norwegian-schools.csv'],
      { cwd: root, env: { ...process.env, DATABASE_URL: server.databaseUrl, INIT_CWD: root } },
    )
    const { page, troubles, leave } = await startVisit(browser, server.url)
    await page.goto('/find')
    const answer = await page.request.get('/api/organisations?source=register&limit=1')
    const { organisations } = (await answer.json()) as { organisations: { name: string }[] }
    const name = organisations[0]?.name ?? ''
    const misspelt = name.replace(/(\p{L})(\p{L})(?=\p{L}{3})/u, '$2$1')
    expect(misspelt).not.toBe(name)
    await page.goto(`/find?q=${encodeURIComponent(misspelt)}`)
    await page.getByRole('listitem').getByRole('link', { name }).first().click()
    await page.getByRole('heading', { level: 1, name }).waitFor()
    expect(await findViolations(page)).toEqual([])
    await leave()
    expect(troubles).toEqual([])
  })
})
