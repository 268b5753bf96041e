// The self-check of an organisation: kept for its people, nobody's change lost, nobody else's business.
import { describe, expect, test } from 'vitest'
import { type Host, raw, refusal } from '../bench.ts'
import type { Person } from '../person.ts'
import { letSpeak, pair } from '../requests.ts'

export function describeReadiness(makeHost: () => Promise<Host>): void {
  const path = '/api/organisations/fjord/readiness'
  const save = (person: Person, version: number, answers: object) => person.ask('PUT', path, { version, answers })

  describe('readiness of an organisation', () => {
    test('is open at first, kept as answered, and read by its people alone', async () => {
      const host = await makeHost()
      const { kari, matti } = await pair(host)
      expect(await (await kari.ask('GET', path)).json()).toEqual({ answers: {}, version: 0 })
      expect(await (await save(kari, 0, { owner: 'yes', time: 'no' })).json()).toMatchObject({ version: 1 })
      expect(await (await kari.ask('GET', path)).json()).toMatchObject({
        ...{ answers: { owner: 'yes', time: 'no' }, version: 1, updatedAt: expect.any(String) },
      })
      expect((await refusal(await matti.ask('GET', path))).status).toBe(403)
      expect((await refusal(await save(matti, 1, {}))).status).toBe(403)
      expect((await refusal(await raw(host, path))).status).toBe(401)
      expect(await (await raw(host, '/api/organisations/fjord')).text()).not.toMatch(/readiness/i)
    })

    test('of many who answer at once one is kept for each version, and the others see how it is', async () => {
      const host = await makeHost()
      const { kari, matti } = await pair(host)
      await letSpeak(host, matti, 'fjord', { office: 'editor' })
      const people = [kari, matti]
      const answers = await Promise.all(
        Array.from({ length: 10 }, (_, at) => save(people[at % 2] as Person, 0, { owner: at % 2 ? 'yes' : 'partly' })),
      )
      expect(answers.map((it) => it.status).sort()).toEqual([200, ...Array(9).fill(409)])
      const late = await save(kari, 0, { head: 'no' })
      expect(await late.json()).toMatchObject({ current: { version: 1 } })
      expect((await save(kari, 5, { head: 'no' })).status).toBe(409)
      expect((await save(kari, 1, { head: 'no' })).status).toBe(200)
    })

    test.each([
      [{ answers: { owner: 'perhaps' }, version: 0 }, 'answers.owner'],
      [{ answers: {}, version: -1 }, 'version'],
      [{ version: 0 }, 'answers'],
    ])('%j is refused by its field', async (sent, field) => {
      const { kari } = await pair(await makeHost())
      expect((await refusal(await kari.ask('PUT', path, sent))).fields).toEqual([field])
    })

    test('stays the organisation’s when whoever answered is gone', async () => {
      const host = await makeHost()
      const { kari, matti } = await pair(host)
      await letSpeak(host, matti, 'fjord')
      await save(kari, 0, { plan: 'yes' })
      expect((await kari.ask('DELETE', '/api/account', { email: kari.email })).status).toBe(200)
      expect(await (await matti.ask('GET', path)).json()).toMatchObject({ answers: { plan: 'yes' } })
    })
  })
}
