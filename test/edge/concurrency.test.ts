// Many requests at once on the Worker, where each has a connection of its own; and what a start and a request cost.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { loadSample } from '../../db/sample/load.ts'
import { refreshWords } from '../../search/embedded.ts'
import { clientOf, good, type Host } from '../api/bench.ts'
import { partnership, recorded } from '../api/draft.ts'
import { enginesRunHere } from '../support/engines.ts'
import { makeFolder, removeFolder } from '../support/folder.ts'
import { processorTime } from '../support/processor.ts'
import { wrangler } from '../support/worker.ts'
import { type Edge, hostOf, startEdge } from './host.ts'

const requests = 120
const draft = partnership([recorded('coordinator', 'sample-havfjord-kommune')])

describe.skipIf(!enginesRunHere)('the Worker on the sample record', () => {
  let edge: Edge
  let host: Host

  beforeAll(async () => {
    edge = await startEdge(async (db) => {
      await loadSample(db)
      await refreshWords(db.$client)
    })
    host = hostOf(edge)
  })

  afterAll(() => edge?.stop())

  /** Every kind of request once, each telling what must be the same whenever it is asked. */
  function kinds(): Record<string, () => Promise<unknown>> {
    const api = clientOf(host)
    return {
      health: () => good(api.health.$get()),
      search: () => good(api.organisations.$get({ query: { q: 'havfjord', limit: '10' } })),
      'misspelt search': () => good(api.organisations.$get({ query: { q: 'havfjrod kommune' } })),
      'all by country': () => good(api.organisations.$get({ query: { country: ['NO', 'FI'], limit: '100' } })),
      organisation: () => good(api.organisations[':id'].$get({ param: { id: 'sample-havfjord-kommune' } })),
      actions: () => good(api.actions.$get({ query: {} })),
      check: () => good(api.check.$post({ json: draft })),
      suggest: () => good(api.suggest.$post({ json: { draft, limit: 10 } })),
    }
  }

  test(`${requests} mixed requests at once are all answered, each as when asked alone`, async () => {
    const alone: Record<string, unknown> = {}
    for (const [name, ask] of Object.entries(kinds())) alone[name] = await ask()
    expect(alone.health).toMatchObject({ status: 'ok' })
    const asked = Array.from({ length: requests }, (_, at) => Object.entries(kinds())[at % Object.keys(alone).length])
    const answers = await Promise.all(asked.map(async (it) => it && { [it[0]]: await it[1]() }))
    expect(answers).toEqual(asked.map((it) => it && { [it[0]]: alone[it[0]] }))
    expect(host.reported).toEqual([])
  })

  test('what a start and a request cost is told', { timeout: 60_000 }, async () => {
    const folder = await makeFolder()
    const { stdout } = await promisify(execFile)(process.execPath, [
      wrangler,
      'check',
      'startup',
      '--outfile',
      `${folder}/startup.cpuprofile`,
    ])
    await removeFolder(folder)
    const start = Number(/Active: ([\d.]+) ms/.exec(stdout)?.[1])
    console.log(`Worker: ${start} ms of computing to start an isolate (wrangler check startup, on this machine)`)
    expect(start).toBeGreaterThan(0)

    const rounds = 20
    for (const [name, ask] of Object.entries(kinds())) {
      await ask()
      const before = await processorTime(edge.worker.pid)
      const began = performance.now()
      for (let round = 0; round < rounds; round++) await ask()
      const wall = (performance.now() - began) / rounds
      const used = ((await processorTime(edge.worker.pid)) - before) / rounds
      console.log(`Worker, ${name}: ${used.toFixed(1)} ms of processor time a request, ${wall.toFixed(1)} ms in all`)
      expect(used).toBeGreaterThanOrEqual(0)
    }
  })
})
