// Every screen in a real browser: readable for everybody in both languages and colours, and never wider than its window.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeDraftLink } from '../../web/draft-shape.ts'
import { openBrowser } from '../support/browser.ts'
import type { Running } from '../support/process.ts'
import { startServer } from '../support/server.ts'
import { findViolations, measureOverflow, type Reader, startVisit, takePicture, type Visit } from './visit.ts'

const readers: Reader[] = [
  { language: 'en', scheme: 'light', width: 1280 },
  { language: 'nb', scheme: 'dark', width: 1600 },
  { language: 'en', scheme: 'dark', width: 360 },
  { language: 'nb', scheme: 'light', width: 360 },
]

let server: Running
let browser: Browser
let screens: Record<Part, Record<string, string>>

/** Each part is a test of its own, so that none takes too long. */
const parts = ['finding', 'taking part'] as const
type Part = (typeof parts)[number]

beforeAll(async () => {
  const starting = startServer()
  browser = await openBrowser()
  server = await starting
  screens = await addresses()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

// A lost address or an unknown organisation is a screen like the others: it has to be readable too.
async function addresses(): Promise<typeof screens> {
  const answer = await fetch(`${server.url}/api/organisations?country=NO&limit=2`)
  const { organisations } = (await answer.json()) as { organisations: { id: string }[] }
  const [first = { id: '' }, second = { id: '' }] = organisations
  const d = writeDraftLink({
    action: 'KA220-SCH',
    year: 2026,
    themes: [],
    project: {},
    members: [
      { role: 'coordinator', organisation: first.id },
      { role: 'partner', organisation: second.id },
      { role: 'partner', facts: { country: 'FI', name: 'Åbo skola' } },
    ],
  })
  const finding = {
    home: '/',
    places: '/places',
    'places-none': '/places?q=qqqqzzzz',
    place: `/places/${encodeURIComponent(await firstPlace())}`,
    group: '/group',
    offer: '/offer?lang=en',
    'my-places': '/my-places',
    'my-groups': '/my-groups',
    'invite-host': '/invite-host',
    find: '/find?q=school',
    'find-nobody': '/find?q=qqqqzzzz',
    organisation: `/organisations/${encodeURIComponent(first.id)}`,
    'organisation-unknown': '/organisations/nobody',
    board: `/board?d=${d}`,
    dossier: `/board/dossier?d=${d}`,
    'dossier-empty': '/board/dossier',
    teams: '/board/teams',
    'board-empty': '/board',
    'board-broken-link': '/board?d=%00nonsense',
    actions: '/actions',
    'then-and-now': '/then-and-now',
    action: '/actions/KA220-SCH',
    'action-older': '/actions/KA101?year=2019',
    'action-mobility': '/actions/KA122-SCH',
    'action-unknown': '/actions/KA999',
    imprint: '/imprint',
    privacy: '/privacy',
    accessibility: '/accessibility',
    sources: '/sources',
    matching: '/matching',
    developers: '/developers',
    lost: '/no/such/page',
  }
  const takingPart = {
    ask: `/organisations/${encodeURIComponent(first.id)}/ask`,
    inbox: '/inbox',
    consortia: '/consortia',
    'consortium-new': '/consortia/new',
    unsubscribe: '/unsubscribe',
    'unsubscribe-link': '/unsubscribe#token=x',
    events: '/events',
    calls: '/calls?year=2026',
    'calls-to-come': '/calls?year=2027',
    'calls-of-2019': '/calls?year=2019',
    statistics: '/statistics?by=year',
    'statistics-of-a-country': '/statistics?country=NO&by=region',
    places: '/places',
    group: '/group',
    offer: '/offer',
    'my-places': '/my-places',
    'my-groups': '/my-groups',
    readiness: '/board/readiness',
  }
  return { finding, 'taking part': takingPart }
}

async function firstPlace(): Promise<string> {
  const answer = await fetch(`${server.url}/api/places?limit=1`)
  const { places } = (await answer.json()) as { places: { id: string }[] }
  return places[0]?.id ?? ''
}

describe.each(readers)('for a reader of $language in $scheme colours, $width wide', (reader) => {
  test.each(parts)(
    'every screen of %s has one heading, no barrier, no sideways scrolling and no error',
    async (part) => {
      const visit = await startVisit(browser, server.url, reader)
      // A draft from one screen's link must not sit at the next screen's table.
      await visit.page.addInitScript(() => localStorage.clear())
      const seen: Record<string, unknown> = {}
      for (const [name, path] of Object.entries(screens[part])) seen[name] = await inspect(visit, name, path, reader)
      await visit.leave()
      const sound = { headings: 1, language: reader.language, violations: [], overflow: 0, troubles: [] }
      expect(seen).toEqual(Object.fromEntries(Object.keys(screens[part]).map((name) => [name, sound])))
    },
  )
})

async function inspect({ page, troubles }: Visit, name: string, path: string, reader: Reader) {
  troubles.length = 0
  await page.goto(path, { waitUntil: 'networkidle' })
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await takePicture(page, `${name}-${reader.language}-${reader.scheme}-${reader.width}`)
  return {
    headings: await page.getByRole('heading', { level: 1 }).count(),
    language: await page.locator('html').getAttribute('lang'),
    violations: await findViolations(page),
    overflow: await measureOverflow(page),
    // An address that leads nowhere is answered with 404, which the browser writes into its console.
    troubles: troubles.filter((text) => !text.includes('404')),
  }
}
