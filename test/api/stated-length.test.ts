// A request that only says how large it is. Hosts read a whole body before they hand it on, so the app is asked itself.
import { expect, test } from 'vitest'
import { freshHost, raw, refusal } from './bench.ts'

test('a body that is said to be beyond 512 KiB is refused unread', async () => {
  const headers = { 'content-type': 'application/json', 'content-length': '999999999' }
  const answer = await raw(await freshHost(), '/api/check', {}, { headers })
  expect((await refusal(answer)).status).toBe(413)
})
