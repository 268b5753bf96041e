// The screens beside the Worker: files as they are, every other address the single page, the API first, and all of it
// with the headers of a safe site.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { securityHeaders } from '../../worker/headers.ts'
import { enginesRunHere } from '../support/engines.ts'
import { type Edge, startEdge } from './host.ts'

const built = fileURLToPath(new URL('../../dist/web', import.meta.url))

describe.skipIf(!enginesRunHere)('the screens beside the Worker', () => {
  let edge: Edge
  const ask = (path: string, init?: RequestInit) => fetch(edge.worker.url + path, init)
  const headersOf = (answer: Response) =>
    Object.fromEntries(Object.keys(securityHeaders).map((name) => [name, answer.headers.get(name)]))

  beforeAll(async () => {
    edge = await startEdge()
  })

  afterAll(() => edge?.stop())

  test.each(['/', '/find?q=skole', '/board', '/organisations/some-id', '/actions/KA220-SCH', '/no/such/page'])(
    '%s is the single page, with every security header',
    async (path) => {
      const answer = await ask(path)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
      expect(await answer.text()).toBe(readFileSync(`${built}/index.html`, 'utf8'))
      expect(headersOf(answer)).toEqual(securityHeaders)
    },
  )

  test('assets are sent as they are and kept for ever, with every security header', async () => {
    for (const name of readdirSync(`${built}/assets`).slice(0, 5)) {
      const answer = await ask(`/assets/${name}`)
      expect([name, answer.status]).toEqual([name, 200])
      expect(Buffer.from(await answer.arrayBuffer()).equals(readFileSync(`${built}/assets/${name}`))).toBe(true)
      expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      expect(headersOf(answer)).toEqual(securityHeaders)
    }
  })

  test('the file that tells the headers is not itself sent', async () => {
    expect(await (await ask('/_headers')).text()).toContain('<!doctype html>')
  })

  test.each(['/api/nothing', '/api/organisations/nobody/at/all'])('%s is a problem, not a page', async (path) => {
    for (const headers of [undefined, { 'sec-fetch-mode': 'navigate', accept: 'text/html' }]) {
      const answer = await ask(path, { headers })
      expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
      expect(headersOf(answer)).toEqual(securityHeaders)
    }
  })

  test('the page of the API is the API, with a policy for its own style', async () => {
    const answer = await ask('/api')
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('OpenAPI 3.1')
    const { 'content-security-policy': policy, ...others } = headersOf(answer)
    expect(policy).toContain("style-src 'unsafe-inline'")
    expect(others).toEqual(Object.fromEntries(Object.entries(securityHeaders).filter(([name]) => name in others)))
  })

  test('every answer of the API has the security headers and a number to ask for', async () => {
    const answer = await ask('/api/health')
    expect(answer.status).toBe(200)
    expect(headersOf(answer)).toEqual(securityHeaders)
    expect(answer.headers.get('x-request-id')).toBeTruthy()
  })
})
