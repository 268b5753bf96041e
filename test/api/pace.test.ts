// Programs without a key are counted by their network, some requests at a time; screens and this machine are not.
import { expect, test } from 'vitest'
import { paces } from '../../domain/pace.ts'
import type { Reserves } from '../../worker/pace.ts'
import { freshDatabase } from '../support/database.ts'
import { type Host, hostOn, raw } from './bench.ts'

const from = async (address: string, reserves?: Reserves, db = freshDatabase()): Promise<Host> =>
  hostOn(await db, { address, reserves })
const ask = (host: Host, headers: Record<string, string> = {}, path = '/api/calls') =>
  raw(host, path, undefined, { headers })
const counted = async ({ db }: Host) =>
  Number((await db.$client.execute("select sum(count) as n from counters where what = 'api address'")).rows[0]?.n ?? 0)

test('one network of a program is one, and what it may is used up for all of it', async () => {
  const db = freshDatabase()
  const [one, other, far] = await Promise.all(
    ['2001:db8:1:2::1', '2001:db8:1:2:ffff::9', '2001:db8:9::1'].map((it) => from(it, undefined, db)),
  )
  if (!one || !other || !far) throw new Error('three hosts')
  expect((await ask(one)).headers.get('ratelimit')).toContain(`r=${paces.address - 1};`)
  expect((await ask(other)).headers.get('ratelimit')).toContain(`r=${paces.address - 2};`)
  await one.db.$client.execute({ sql: 'update counters set count = ?', args: [paces.address] })
  expect([(await ask(one)).status, (await ask(far)).status]).toEqual([429, 200])
})

test('a process takes ten on account: a hundred requests are ten writes, and none is lost', async () => {
  const host = await from('203.0.113.7', new Map())
  const left: (string | null)[] = []
  for (let at = 0; at < 100; at++) left.push((await ask(host)).headers.get('ratelimit')?.split(';')[1] ?? null)
  expect(left).toEqual(Array.from({ length: 100 }, (_, at) => `r=${paces.address - 1 - at}`))
  expect(await counted(host)).toBe(100)
})

test('requests at once are not let through much beyond the limit, in however many processes', async () => {
  const db = freshDatabase()
  const hosts = await Promise.all(Array.from({ length: 5 }, () => from('203.0.113.7', new Map(), db)))
  await ask(hosts[0] as Host)
  await (await db).$client.execute({ sql: 'update counters set count = ?', args: [paces.address - 25] })
  const answers = await Promise.all(Array.from({ length: 200 }, (_, at) => ask(hosts[at % 5] as Host)))
  const passed = answers.filter((it) => it.status === 200).length
  // Besides, what each process shared out before the record had answered.
  expect(passed).toBeLessThanOrEqual(25 + 5 * 9)
  expect(passed).toBeGreaterThan(0)
})

test('a burst through one process costs what it asks, not more', async () => {
  const host = await from('203.0.113.7', new Map())
  const answers = await Promise.all(Array.from({ length: 200 }, () => ask(host)))
  expect(answers.filter((it) => it.status !== 200)).toEqual([])
  expect(await counted(host)).toBe(200)
})

test.each([
  ['this machine', '127.0.0.1', {}, '/api/calls'],
  ['a browser on our page', '203.0.113.7', { 'sec-fetch-site': 'same-origin' }, '/api/calls'],
  ['an older browser on our page', '203.0.113.7', { referer: 'http://medspiller.test/find' }, '/api/calls'],
  ['a calendar', '203.0.113.7', {}, '/api/calls.ics'],
  ['the health of the service', '203.0.113.7', {}, '/api/health'],
])('%s is not counted', async (_, address, headers, path) => {
  const host = await from(address)
  const answer = await ask(host, headers as Record<string, string>, path)
  expect([answer.status, answer.headers.get('ratelimit'), await counted(host)]).toEqual([200, null, 0])
})
