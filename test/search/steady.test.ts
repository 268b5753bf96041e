// Whatever happens to Meilisearch, a search is answered, and the engine is not hammered.
import { delay, HttpResponse, http } from 'msw'
import { setupServer } from 'msw/node'
import { expect, onTestFinished, test } from 'vitest'
import { saveOrganisations } from '../../db/organisations.ts'
import { embeddedFinder } from '../../search/embedded.ts'
import { meilisearchFinder } from '../../search/meilisearch.ts'
import { steadyFinder } from '../../search/steady.ts'
import { freshDatabase } from '../support/database.ts'
import { organisation } from './made.ts'

const url = 'http://meilisearch.test'
const found = {
  results: Array.from({ length: 3 }, () => ({
    hits: [{ id: 'engine', shownName: 'Bergen' }],
    estimatedTotalHits: 7,
    facetDistribution: { country: { NO: 7 } },
  })),
}
type Answers = () => Response | Promise<Response>

/** A steady finder whose engine answers as told; `asked` counts the requests it got. */
async function steady(answers: Answers) {
  const engine = { asked: 0, answers, time: 0 }
  const server = setupServer(
    http.post(`${url}/multi-search`, () => {
      engine.asked++
      return engine.answers()
    }),
    http.post(`${url}/indexes/medspiller_organisations/search`, () => engine.answers()),
  )
  server.listen({ onUnhandledFrame: 'error' })
  onTestFinished(() => server.close())
  const db = await freshDatabase()
  await saveOrganisations(db, [organisation('embedded', 'Bergen skole')])
  const options = { now: () => engine.time }
  const embedded = embeddedFinder(db.$client)
  const finder = steadyFinder(meilisearchFinder({ url, key: 'k' }, embedded, 150), embedded, options)
  return { engine, finder, search: () => finder.search({ q: 'bergen' }) }
}

const refuse = (status: number, code: string) => () => HttpResponse.json({ code, message: code }, { status })

test.each<[string, Answers]>([
  ['a wrong key', refuse(403, 'invalid_api_key')],
  ['no index yet', refuse(404, 'index_not_found')],
  ['an error of its own', refuse(500, 'internal')],
  ['a proxy in its place', () => new HttpResponse('<html>', { status: 502 })],
  ['no JSON', () => new HttpResponse('<html>')],
  ['nothing within its time', () => delay(2000).then(() => HttpResponse.json(found))],
  ['nobody there', () => HttpResponse.error()],
])('%s: the embedded engine answers, and says so', async (_, answers) => {
  const { search } = await steady(answers)
  expect(await search()).toMatchObject({ engine: 'embedded', degraded: true, ids: ['embedded'], total: 1, exact: true })
})

test('an engine that is well answers itself', async () => {
  const { search } = await steady(() => HttpResponse.json(found))
  expect(await search()).toMatchObject({ engine: 'meilisearch', degraded: false, ids: ['engine', 'engine'], total: 7 })
})

test('after three failures the engine is left alone, then asked once, and trusted again when it answers', async () => {
  const { engine, search } = await steady(refuse(500, 'internal'))
  for (let count = 0; count < 10; count++) await search()
  expect(engine.asked).toBe(3)
  engine.time = 2100
  await Promise.all([search(), search(), search()])
  expect(engine.asked).toBe(4)
  engine.time = 5000
  await search()
  expect(engine.asked).toBe(4)
  engine.time = 10_000
  engine.answers = () => HttpResponse.json(found)
  expect(await search()).toMatchObject({ engine: 'meilisearch', degraded: false })
  expect(await search()).toMatchObject({ engine: 'meilisearch' })
  expect(engine.asked).toBe(6)
})

test('its health is the engine’s', async () => {
  const { finder } = await steady(refuse(500, 'internal'))
  expect(await finder.health()).toBe(false)
})
