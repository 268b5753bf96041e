// Broken requests to everything that is about requests between organisations, by people who may ask it.
import { describe, expect, test } from 'vitest'
import { dayAfter } from '../../../domain/date.ts'
import type { Host } from '../bench.ts'
import { type Person, signInOperator } from '../person.ts'
import { seeded } from '../random.ts'
import { asked, pair, textFor } from '../requests.ts'
import { broken, type Holder, statusOf } from './fuzz.ts'

/** @param requests how many */
export function describeFuzzRequests(makeHost: () => Promise<Host>, requests: number): void {
  describe('broken requests about requests', () => {
    test.each([4, 1814])('with seed %i', async (seed) => {
      const host = await makeHost()
      const random = seeded(seed)
      const { kari, matti } = await pair(host)
      const operator = await signInOperator(host)
      const id = await asked(host, kari, 'fjord', 'meri')
      const text = textFor(3)
      const replyBy = dayAfter(host.today, 9)
      const rooms: [Person, string, string, Holder][] = [
        [
          kari,
          'POST',
          '/api/organisations/fjord/requests',
          { to: 'meri', text, replyBy, role: 'school', insist: true },
        ],
        [kari, 'POST', '/api/organisations/fjord/requests/preview', { to: 'meri', text }],
        [matti, 'POST', '/api/organisations/meri/requests/decline', { requests: [id], answer: 'no' }],
        [matti, 'POST', '/api/organisations/meri/requests/reopen', { requests: [id] }],
        [matti, 'POST', '/api/organisations/meri/blocks', { request: id }],
        [
          matti,
          'POST',
          `/api/requests/${id}/answer`,
          { answer: 'interested', role: 'school', proof: 'a', language: 'en' },
        ],
        [matti, 'POST', `/api/requests/${id}/messages`, { text }],
        [matti, 'POST', `/api/requests/${id}/report`, { reason: 'spam', note: 'a' }],
        [matti, 'PATCH', '/api/account/notices/mailing', { request: 'off', answer: 'digest' }],
        [matti, 'POST', '/api/account/notices/seen', { subject: id }],
        [matti, 'POST', '/api/notices/unsubscribe', { token: `${matti.id}.x` }],
        [operator, 'POST', '/api/operator/reports/nothing', { a: 1 }],
        [operator, 'POST', `/api/operator/accounts/${kari.id}`, { paused: false }],
      ]
      const seen = new Set<number>()
      for (let request = 0; request < requests; request++) {
        // Somebody who writes so much at once is told to wait, which is not what is looked at here.
        if (request % 20 === 0) await host.db.$client.execute('delete from counters')
        const [person, method, path, body] = random.pick(rooms)
        const sent = broken(body, random)
        const what = `${method} ${path} ${JSON.stringify(sent)}`
        seen.add(await statusOf(host, what, await person.ask(method, path, sent), true))
        // Whoever was paused on the way goes on, or all that follows would be refused.
        await host.db.$client.execute('update accounts set paused_at = null')
      }
      expect([...seen]).toEqual(expect.arrayContaining([200, 400, 404, 409]))
    })
  })
}
