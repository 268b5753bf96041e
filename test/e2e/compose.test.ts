// From one school to a whole centre in a few presses: compose the rest, give a seat to somebody else, take the dossier.
import { readFile } from 'node:fs/promises'
import mammoth from 'mammoth'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDraftLink } from '../../web/draft-shape.ts'
import { dossier } from '../../web/locales/dossier.en.ts'
import { en } from '../../web/locales/en.ts'
import { teams } from '../../web/locales/teams.en.ts'
import { openBrowser } from '../support/browser.ts'
import { readLights, readSeated, readVerdict, waitForJudgement } from './board.ts'
import { hosts, type Served } from './hosts.ts'
import { findViolations, startVisit } from './visit.ts'

const { board } = en

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

  test('a coordinator has a whole centre composed, swaps a seat, takes the team over and its dossier home', async () => {
    const { page, troubles, leave } = await startVisit(browser, server.url)
    const members = [{ role: 'coordinator', organisation: 'sample-strandgata-videregaende' } as const]
    await page.goto(`/board?d=${writeDraftLink({ action: 'COVE', year: 2026, themes: [], project: {}, members })}`)
    await waitForJudgement(page)
    await page.getByRole('link', { name: board.tools.teams }).click()

    const team = page.getByRole('article').first()
    await team.getByText(teams.verdict.ineligible).waitFor({ state: 'detached' })
    await team.getByText(teams.why).first().click()
    await team.getByText(teams.bench.instead).first().click()
    const seat = team.getByRole('button', { name: new RegExp(`^${teams.bench.take}`) }).first()
    const instead = (await seat.innerText()).split(': ')[1] ?? ''
    await seat.click()
    await page.getByRole('heading', { name: teams.teamChanged.replace('{{number}}', '1') }).waitFor()
    await team.getByText(teams.checking).waitFor({ state: 'detached' })
    expect(await findViolations(page)).toEqual([])
    await team.getByRole('button', { name: teams.take }).click()

    await waitForJudgement(page)
    expect(await readVerdict(page)).not.toContain(board.verdict.ineligible)
    expect(await readLights(page, 'broken')).toEqual([])
    const seated = await readSeated(page)
    expect(seated.length).toBeGreaterThanOrEqual(8)
    expect(seated).toContain(instead)

    await page.getByRole('link', { name: board.tools.dossier }).click()
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: dossier.word }).click()
    const file = await (await downloading).path()
    const { value } = await mammoth.extractRawText({ buffer: await readFile(file) })
    for (const name of seated) expect(value).toContain(name)
    await leave()
    expect(troubles).toEqual([])
  })
})
