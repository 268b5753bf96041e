// Keys and limits of the public API: made, used, counted, used up and ended, also by the tools for language models.
import { describe, expect, test } from 'vitest'
import { paces } from '../../../domain/pace.ts'
import { type Host, raw, refusal } from '../bench.ts'
import { type Person, signIn } from '../person.ts'

type Made = { id: string; key: string; beginning: string }

export function describeApiKeys(makeHost: () => Promise<Host>): void {
  const make = async (person: Person, name = 'my script') =>
    (await (await person.ask('POST', '/api/account/keys', { name })).json()) as Made
  const withKey = (host: Host, key: string, path = '/api/calls', init: RequestInit = {}) =>
    raw(host, path, undefined, { ...init, headers: { ...init.headers, authorization: `Bearer ${key}` } })
  const leftOf = (answer: Response) => Number(/;r=(\d+);/.exec(answer.headers.get('ratelimit') ?? '')?.[1])
  /** So many requests as a process may take on account. */
  const some = Array.from({ length: 12 })

  describe('keys for programs', () => {
    test('a key is shown once, recognised by its beginning, and counts down', async () => {
      const host = await makeHost()
      const kari = await signIn(host, 'kari@home.test')
      const { key, beginning } = await make(kari)
      expect(key).toMatch(/^msp_\S{43}$/)
      expect(key.startsWith(beginning)).toBe(true)
      const [first, second] = [await withKey(host, key), await withKey(host, key, '/api/statistics?by=year')]
      expect([first.status, second.status]).toEqual([200, 200])
      expect(first.headers.get('ratelimit-policy')).toBe(`"hour";q=${paces.key};w=3600`)
      expect([leftOf(first), leftOf(second)]).toEqual([paces.key - 1, paces.key - 2])
      const listed = await (await kari.ask('GET', '/api/account/keys')).text()
      expect(listed).toContain(beginning)
      expect(listed).not.toContain(key)
      expect(JSON.parse(listed)).toMatchObject({ keys: [{ name: 'my script', usedOn: host.today }] })
      const held = await host.db.$client.execute('select * from api_keys')
      expect(JSON.stringify(held.rows)).not.toContain(key)
      expect(await (await kari.ask('GET', '/api/account/export')).text()).not.toContain(String(held.rows[0]?.hash))
    })

    test('beyond the limit programs are told when to come back, and the hour goes on for others', async () => {
      const host = await makeHost()
      const kari = await signIn(host, 'kari@home.test')
      const { key } = await make(kari)
      await withKey(host, key)
      await host.db.$client.execute({
        sql: "update counters set count = ? where what = 'api key'",
        args: [paces.key],
      })
      const answers: Response[] = []
      for (const _ of some) answers.push(await withKey(host, key))
      const refused = answers.at(-1) as Response
      expect([refused.status, leftOf(refused)]).toEqual([429, 0])
      expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(3600)
      await refusal(refused)
      expect((await raw(host, '/api/calls')).status).toBe(200)
      expect((await withKey(host, (await make(kari)).key)).status).toBe(200)
      // Calendars ask by themselves.
      expect((await withKey(host, key, '/api/calls.ics')).status).toBe(200)
    })

    test('an ended, a paused account’s and a made-up key are refused', async () => {
      const host = await makeHost()
      const kari = await signIn(host, 'kari@home.test')
      const eve = await signIn(host, 'eve@home.test')
      const { id, key } = await make(kari)
      expect((await eve.ask('DELETE', `/api/account/keys/${id}`)).status).toBe(404)
      expect((await kari.ask('DELETE', `/api/account/keys/${id}`)).status).toBe(200)
      const refused = await withKey(host, key)
      expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
      await refusal(refused)
      const other = await make(eve)
      await host.db.$client.execute({ sql: 'update accounts set paused_at = 1 where id = ?', args: [eve.id] })
      for (const it of [other.key, 'msp_nothing', '__proto__']) expect((await withKey(host, it)).status).toBe(401)
    })

    test('a key needs a name, and an account has ten', async () => {
      const host = await makeHost()
      const kari = await signIn(host, 'kari@home.test')
      expect((await refusal(await kari.ask('POST', '/api/account/keys', { name: ' ' }))).fields).toEqual(['name'])
      const made = await Promise.all(
        Array.from({ length: 12 }, (_, at) => kari.ask('POST', '/api/account/keys', { name: `${at}` })),
      )
      expect(made.map((it) => it.status).sort()).toEqual([...Array(10).fill(200), 409, 409])
    })

    test('the tools for language models take the key too, and one use counts once', async () => {
      const host = await makeHost()
      const { key } = await make(await signIn(host, 'kari@home.test'))
      const call = { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'search', arguments: { q: 'sea' } } }
      const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
      const answer = await withKey(host, key, '/api/mcp', { method: 'POST', body: JSON.stringify(call), headers })
      expect([answer.status, leftOf(answer)]).toEqual([200, paces.key - 1])
      expect(
        (await withKey(host, 'msp_no', '/api/mcp', { method: 'POST', body: JSON.stringify(call), headers })).status,
      ).toBe(401)
    })
  })
}
