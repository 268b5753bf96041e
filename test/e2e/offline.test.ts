// An event on a phone without a network: what was last known can be read, after a reload too.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { saveEvents } from '../../db/events.ts'
import { en } from '../../web/locales/en.ts'
import { events as words } from '../../web/locales/events.en.ts'
import { events as norwegian } from '../../web/locales/events.nb.ts'
import { nb } from '../../web/locales/nb.ts'
import { openBrowser } from '../support/browser.ts'
import { hosts, type Served } from './hosts.ts'
import { findViolations, measureOverflow, startVisit, takePicture } from './visit.ts'

const event = {
  id: 'turku',
  kind: 'contact-seminar' as const,
  title: 'Maritime contact seminar',
  description: 'Two days by the sea.',
  fields: ['VET' as const],
  actions: ['KA220-VET'],
  themes: ['maritime' as const],
  begins: '2099-05-04',
  ends: '2099-05-05',
  country: 'FI',
  place: 'Turku',
  online: false,
  applyBy: '2099-02-01',
  source: { file: 'events.csv', row: 1 },
}

describe.each(hosts)('on $name', ({ start }) => {
  let server: Served
  let browser: Browser

  beforeAll(async () => {
    const starting = start()
    browser = await openBrowser()
    server = await starting
    const db = await openDatabase(server.databaseUrl)
    await saveEvents(db, [event])
    db.$client.close()
  })

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
  })

  test('is read with the network cut, once it was opened, and can be installed', async () => {
    const { page, leave } = await startVisit(browser, server.url, { width: 360 })
    await page.goto('/events')
    await page.getByRole('link', { name: event.title }).click()
    await page.getByRole('heading', { level: 1, name: event.title }).waitFor()
    expect([await findViolations(page), await measureOverflow(page)]).toEqual([[], 0])
    const manifest = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=manifest]')
      return (await (await fetch(link?.href ?? '')).json()) as { display: string; start_url: string }
    })
    expect(manifest).toMatchObject({ display: 'standalone', start_url: '/events' })
    const isKept = () =>
      page.evaluate(async () => Boolean(await caches.match('/api/events/turku')) && Boolean(await caches.match('/')))
    await expect.poll(isKept, { timeout: 20_000 }).toBe(true)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: event.title }).waitFor()

    await page.context().setOffline(true)
    await page.reload()
    await page.getByRole('heading', { level: 1, name: event.title }).waitFor()
    expect(await page.getByText(words.kept).isVisible()).toBe(true)
    expect(await page.getByText('Turku, Finland').isVisible()).toBe(true)
    await page.getByRole('link', { name: words.all }).click()
    await page.getByRole('heading', { level: 1, name: words.title }).waitFor()
    await page.getByRole('link', { name: event.title }).waitFor()
    await takePicture(page, `offline-${new URL(server.url).port}`)
    await page.getByText(en.layout.languages.nb, { exact: true }).click()
    await page.getByRole('heading', { level: 1, name: norwegian.title }).waitFor()
    expect(await page.getByText(nb.layout.offline).isVisible()).toBe(true)
    await leave()
  })

  test('a reader gets the words of one language, and those of the other with the network', async () => {
    const { page, leave } = await startVisit(browser, server.url, { language: 'nb' })
    const catalogues = () =>
      page.evaluate(() =>
        performance.getEntriesByType('resource').flatMap(({ name }) => /\/assets\/(en|nb)-/.exec(name)?.[1] ?? []),
      )
    await page.goto('/')
    await page.getByRole('heading', { level: 1, name: nb.home.headline }).waitFor()
    expect(await catalogues()).toEqual(['nb'])

    await page.context().setOffline(true)
    await page.getByText(nb.layout.languages.en, { exact: true }).click()
    await page.getByText(nb.layout.languageWaits).waitFor()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(nb.home.headline)

    await page.context().setOffline(false)
    await page.getByText(nb.layout.languages.en, { exact: true }).click()
    await page.getByRole('heading', { level: 1, name: en.home.headline }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    await leave()
  })
})
