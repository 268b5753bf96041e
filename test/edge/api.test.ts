// The API's flows on the Worker: the same promises as on Node, in workerd, on a libSQL server over HTTP.
import { afterAll, beforeAll, describe } from 'vitest'
import { describeFuzz } from '../api/flows/fuzz.ts'
import { describeFlows } from '../api/flows.ts'
import { enginesRunHere } from '../support/engines.ts'
import { type Edge, emptiedHost, startEdge } from './host.ts'

describe.skipIf(!enginesRunHere)('on the Worker', () => {
  let edge: Edge

  beforeAll(async () => {
    edge = await startEdge()
  })

  afterAll(() => edge?.stop())

  describeFlows('the API', () => emptiedHost(edge))
  describeFuzz(() => emptiedHost(edge), 100)
})
