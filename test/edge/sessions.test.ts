// Two hundred people at once on the Worker, each with a session of their own.
import { afterAll, beforeAll, describe, test } from 'vitest'
import { expectNoCrossTalk } from '../api/crowd.ts'
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
})
