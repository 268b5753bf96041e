// `npm run bench:page`: when the largest part of home and board is painted on a slow phone with a slow network, against
// a static page of the same size: what the screen looks like when it is done, with its styles, and as many bytes.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { buildScreens } from '../../tool/screens.mjs'
import { writeDraftLink } from '../../web/draft-shape.ts'
import { openBrowser, provideBrowser } from '../support/browser.ts'
import { startServer } from '../support/server.ts'
import { percentile } from './record.ts'

const rounds = 3
/** What browsers' tools call a slow 4G: bytes a second, and milliseconds. */
const network = { offline: false, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8, latency: 150 }
const slowdown = 4
const milliseconds = { settle: 1500, most: 120_000 }

const draft = writeDraftLink({
  action: 'KA220-SCH',
  year: 2026,
  themes: [],
  project: {},
  members: [
    { role: 'coordinator', organisation: 'sample-havfjord-kommune' },
    { role: 'partner', facts: { country: 'FI', name: 'Åbo skola' } },
  ],
})
const screens = { home: '/', board: `/board?d=${draft}` }

type Visit = { painted: number; bytes: number }

provideBrowser()
if ((await buildScreens()) !== 0) process.exit(1)
const [browser, server] = await Promise.all([openBrowser(), startServer()])
console.log(
  `${slowdown} times slower processor, ${(network.downloadThroughput * 8e-6).toFixed(1)} Mbit/s, ${network.latency} ms away; median of ${rounds}`,
)
for (const [name, path] of Object.entries(screens)) {
  const url = server.url + path
  const page = await median(browser, url)
  const copy = await serveCopy(await snapshot(browser, url), page.bytes)
  const still = await median(browser, `http://127.0.0.1:${(copy.address() as AddressInfo).port}/`)
  copy.close()
  const told = [`painted after ${page.painted.toFixed(0)} ms (${(page.bytes / 1000).toFixed(0)} kB)`]
  told.push(`a static page after ${still.painted.toFixed(0)} ms (${(still.bytes / 1000).toFixed(0)} kB)`)
  console.log(`${name}: ${told.join(', ')}: ${(page.painted / still.painted).toFixed(2)} times as long`)
}
await browser.close()
await server.stop()

async function median(browser: Browser, url: string): Promise<Visit> {
  const visits: Visit[] = []
  for (let round = 0; round < rounds; round++) visits.push(await visit(browser, url))
  const of = (key: keyof Visit) =>
    percentile(
      visits.map((it) => it[key]),
      0.5,
    )
  return { painted: of('painted'), bytes: of('bytes') }
}

/** A first visit: nothing is in the browser's cache. */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  let bytes = 0
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', network)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.goto(url, { waitUntil: 'networkidle', timeout: milliseconds.most })
  await page.waitForTimeout(milliseconds.settle)
  const painted = await largestPaint(page)
  await context.close()
  return { painted, bytes }
}

function largestPaint(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        })
      }),
  )
}

/** The finished screen as one page: its elements and styles, without scripts. */
async function snapshot(browser: Browser, url: string): Promise<string> {
  const page = await browser.newPage()
  await page.goto(url, { waitUntil: 'networkidle' })
  const html = await page.evaluate(() => {
    const styles = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
    for (const it of document.querySelectorAll('script, link')) it.remove()
    const style = document.createElement('style')
    style.textContent = styles.filter((rule) => !rule.startsWith('@font-face')).join('\n')
    document.head.append(style)
    return document.documentElement.outerHTML
  })
  await page.close()
  return `<!doctype html>${html}`
}

/** Serves the page with a comment at its end that makes it weigh `bytes`. */
function serveCopy(html: string, bytes: number): Promise<Server> {
  const weight = Math.max(0, bytes - gzipSync(html).length)
  // Digits of a large random number hardly shrink: two letters of hexadecimal weigh about one byte.
  const padding = Array.from({ length: weight * 2 }, () => Math.floor(Math.random() * 16).toString(16)).join('')
  const body = gzipSync(`${html}<!--${padding}-->`)
  const server = createServer((request, response) => {
    if (request.url !== '/') return response.writeHead(404).end()
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip' }).end(body)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
