// Two hundred people at once on the Worker, each with a session of their own.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectNoCrossTalk } from '../api/crowd.ts'
import { signIn } from '../api/person.ts'
import { enginesRunHere } from '../support/engines.ts'
import { type Edge, hostOf, startEdge } from './host.ts'

describe.skipIf(!enginesRunHere)('the Worker', () => {
  let edge: Edge

  beforeAll(async () => {
    edge = await startEdge()
  })
  afterAll(() => edge?.stop())

  test('never gives one of two hundred sessions at once what is another’s', { timeout: 180_000 }, () =>
    expectNoCrossTalk(hostOf(edge)),
  )

  test('answers whoever only reads while somebody else writes', async () => {
    const person = await signIn(hostOf(edge), 'reader@read.test')
    const writing = await edge.db.$client.transaction('write')
    try {
      await writing.execute("update accounts set name = 'Nobody yet'")
      const mine = ['/session', '/account', '/account/export', '/account/notices', '/consortia']
      for (const path of [...mine, '/organisations?q=skole']) {
        const answer = await person.ask('GET', `/api${path}`)
        expect(answer.status, `${path}: ${await answer.clone().text()}`).toBe(200)
        expect(await answer.text()).not.toContain('Nobody yet')
      }
    } finally {
      await writing.rollback()
    }
  })
})
