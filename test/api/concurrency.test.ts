// Many requests at once while another connection writes: every answer is good, and each agrees with itself.
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test } from 'vitest'
import { saveOrganisations } from '../../db/organisations.ts'
import { freshFile } from '../support/database.ts'
import { clientOf, good, hostOn } from './bench.ts'
import { partnership, recorded } from './draft.ts'
import { saveProject } from './record.ts'
import { schools } from './schools.ts'

const requests = 200
/** Starts writing in another thread; `stop` gives how many times it wrote, and `first` waits for the first time. */
function startWriter(url: string): { first: Promise<unknown>; stop: () => Promise<number> } {
  const writer = new Worker(new URL('./writer.ts', import.meta.url), { workerData: { url } })
  onTestFinished(async () => void (await writer.terminate()))
  let written = 0
  writer.on('message', (version: number) => {
    written = version
  })
  const failed = once(writer, 'error').then(([error]) => Promise.reject(error))
  failed.catch(() => undefined)
  const stop = async () => {
    writer.postMessage('stop')
    await Promise.race([once(writer, 'exit'), failed])
    return written
  }
  return { first: Promise.race([once(writer, 'message'), failed]), stop }
}

test('200 mixed requests are answered while another connection writes', async () => {
  const { db, url } = await freshFile()
  await saveOrganisations(db, schools(200, 0))
  await saveProject(db, 'p', ['o0', 'o1'])
  const host = hostOn(db)
  const api = clientOf(host)
  const draft = partnership([recorded('coordinator', 'o0'), recorded('partner', 'o1')])

  const verdict = await good(api.check.$post({ json: draft }))
  const asks: (() => Promise<void>)[] = [
    async () => {
      const { total, facets, organisations } = await good(
        api.organisations.$get({ query: { q: 'school', limit: '100' } }),
      )
      expect(organisations).toHaveLength(100)
      expect(total).toBeGreaterThanOrEqual(200)
      expect(facets.country.reduce((sum, { count }) => sum + count, 0)).toBe(total)
      for (const { offers, seeks } of organisations) expect(offers).toBe(seeks)
    },
    async () => {
      const page = await good(api.organisations[':id'].$get({ param: { id: 'o0' } }))
      expect(page.offers).toBe(page.seeks)
      expect(page.projects.map(({ partners }) => partners.map(({ id }) => id))).toEqual([['o1']])
    },
    async () => expect(await good(api.check.$post({ json: draft }))).toEqual(verdict),
    async () => {
      const { suggestions } = await good(api.suggest.$post({ json: { draft, limit: 20 } }))
      expect(suggestions).toHaveLength(20)
      for (const { score, reasons } of suggestions) expect(score).toBe(reasons.reduce((sum, it) => sum + it.value, 0))
    },
    async () => expect((await good(api.health.$get())).record.organisations).toBeGreaterThanOrEqual(200),
  ]
  const writer = startWriter(url)
  await writer.first
  await Promise.all(Array.from({ length: requests }, (_, index) => asks[index % asks.length]?.()))
  expect(await writer.stop()).toBeGreaterThan(1)
  expect(host.reported).toEqual([])
  expect((await good(api.health.$get())).record.organisations).toBe(201)
})
