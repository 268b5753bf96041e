// When the record cannot be asked: its server is silent or gone.
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { freePort } from '../support/process.ts'
import { hostOn, raw, refusal } from './bench.ts'

const limit = 200

async function expectBusy(url: string): Promise<void> {
  const host = hostOn(await openDatabase(url, undefined, limit))
  for (const path of ['/api/organisations/secret-school', '/api/organisations?q=secret-school', '/api/health']) {
    const answer = await raw(host, path)
    expect(answer.headers.get('retry-after')).toBe('2')
    const problem = await refusal(answer)
    expect(problem).toMatchObject({ status: 503, type: '/api/problems#busy' })
    expect(JSON.stringify(problem)).not.toMatch(/secret|fetch|127\.0\.0\.1/)
  }
  expect(host.reported).toHaveLength(3)
}

test('a server that does not answer in time is a 503 that says when to ask again', async () => {
  const silent = createServer(() => undefined)
  const port = await freePort()
  await new Promise<void>((resolve) => silent.listen(port, '127.0.0.1', resolve))
  onTestFinished(() => void silent.close())
  await expectBusy(`http://127.0.0.1:${port}`)
})

test('a server that is not there is the same', async () => {
  await expectBusy(`http://127.0.0.1:${await freePort()}`)
})
