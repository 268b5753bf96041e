// The Node host as a process: what it listens on, what it logs, and how it ends.
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { startServer } from '../support/server.ts'

async function serve(settings: Record<string, string> = {}) {
  const server = await startServer({ SAMPLE: '0', ...settings })
  onTestFinished(server.stop)
  return server
}

/** Sends the beginning of a request; `finish` sends the rest and waits for all of the answer. */
function beginRequest(url: string, text: string, rest: string) {
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  let answer = ''
  socket.on('data', (data) => {
    answer += data
  })
  socket.write(text)
  return async () => {
    const ended = new Promise((resolve) => socket.once('close', resolve))
    socket.write(rest)
    await ended
    return answer
  }
}

test('told to end, it answers the request that is under way, takes no other, and ends well', async () => {
  const { url, pid, ended } = await serve()
  // A connection kept open for a next request must not keep the server alive.
  await (await fetch(`${url}/api/health`)).json()
  const body = JSON.stringify({ action: 'COVE', year: 2026, members: [] })
  const head = `POST /api/check HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`
  const finish = beginRequest(url, head + body.slice(0, 10), body.slice(10))
  await wait(200)
  process.kill(pid, 'SIGTERM')
  await wait(200)
  await expect(fetch(`${url}/api/health`)).rejects.toThrow('fetch failed')
  const answer = await finish()
  expect(answer).toMatch(/^HTTP\/1.1 200 OK/)
  expect(answer).toContain('"verdict":"ineligible"')
  expect(await ended).toBe(0)
})

test('told to end while it still learns the words of a new record, it ends at once and without complaint', async () => {
  const { pid, ended, output } = await serve({ SAMPLE: '1' })
  process.kill(pid, 'SIGTERM')
  expect(await ended).toBe(0)
  expect(output()).not.toContain('error')
})

test('on request it logs each answer by its route, and nothing of what was asked', async () => {
  const { url, output } = await serve({ ACCESS_LOG: '1' })
  await fetch(`${url}/api/organisations?q=secret-words`)
  await fetch(`${url}/api/organisations/secret-id`, { headers: { 'x-request-id': 'ours-7' } })
  await fetch(`${url}/api/secret-address`)
  const lines = () =>
    output()
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line))
  await expect.poll(() => lines().length).toBeGreaterThanOrEqual(4)
  expect(lines().filter(({ route }) => route !== '/api/health')).toEqual([
    {
      requestId: expect.any(String),
      method: 'GET',
      route: '/api/organisations',
      status: 200,
      milliseconds: expect.any(Number),
    },
    {
      requestId: 'ours-7',
      method: 'GET',
      route: '/api/organisations/:id',
      status: 404,
      milliseconds: expect.any(Number),
    },
    { requestId: expect.any(String), method: 'GET', route: '/api/*', status: 404, milliseconds: expect.any(Number) },
  ])
  expect(output()).not.toContain('secret')
})

test('unasked it logs nothing of what was answered', async () => {
  const { url, output } = await serve()
  await fetch(`${url}/api/organisations?q=words`)
  expect(output()).toBe(`Medspiller is served on ${url}\n`)
})

test('what is large is sent compressed to whoever takes it, the same in both forms', async () => {
  const { url } = await serve()
  const [, script = ''] = /src="([^"]+\.js)"/.exec(await (await fetch(url)).text()) ?? []
  for (const path of [script, '/api/openapi.json']) {
    const packed = await fetch(url + path, { headers: { 'accept-encoding': 'gzip' } })
    const plain = await fetch(url + path, { headers: { 'accept-encoding': 'identity' } })
    expect([path, packed.headers.get('content-encoding'), plain.headers.get('content-encoding')]).toEqual([
      path,
      'gzip',
      null,
    ])
    expect(await packed.text()).toBe(await plain.text())
    expect(packed.headers.get('vary')).toContain('Accept-Encoding')
  }
})

test('HOST tells where it listens', async () => {
  const { url, output } = await serve({ HOST: '0.0.0.0' })
  expect(output()).toContain('http://0.0.0.0:')
  expect((await fetch(`${url}/api/health`)).status).toBe(200)
})

test.each([
  [{ HOST: 'example.org' }, 'HOST must be an address of this machine'],
  [{ PORT: '70000' }, 'PORT is not a port'],
  [{ DATABASE_URL: 'postgres://x' }, 'DATABASE_URL must begin with'],
])('a setting that makes no sense is named: %o', async (settings, message) => {
  await expect(startServer({ SAMPLE: '0', ...settings })).rejects.toThrow(message)
})
