// When something is wrong on our side: a 500 that tells nothing but a reference, and a report without what was typed.
import { expect, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { clientOf, hostOn, raw, refusal } from './bench.ts'
import { partnership, recorded } from './draft.ts'

/** A host whose database was never migrated: every query fails. */
async function brokenHost() {
  return hostOn(await openDatabase(':memory:'))
}

test('a failed query is a problem without details, and reported without what a person typed', async () => {
  const host = await brokenHost()
  const draft = partnership([recorded('coordinator', 'secret-school')])
  for (const [route, ask] of [
    ['/api/organisations/:id', () => raw(host, '/api/organisations/secret-school')],
    ['/api/organisations', () => raw(host, '/api/organisations?q=secret-school')],
    ['/api/check', () => raw(host, '/api/check', draft)],
    ['/api/suggest', () => raw(host, '/api/suggest', { draft })],
  ] as const) {
    const problem = await refusal(await ask())
    expect(problem).toMatchObject({ status: 500, type: '/api/problems#internal', title: 'Something went wrong here' })
    expect(JSON.stringify(problem)).not.toMatch(/sql|select|table|secret|stack/i)
    const [event] = host.reported.splice(0)
    expect(event?.route).toBe(route)
    expect(event?.error).toBeInstanceOf(Error)
    expect(`${event?.requestId} ${event?.error instanceof Error && event.error.stack}`).not.toContain('secret-school')
  }
})

test('a reference leads from the answer to the report', async () => {
  const host = await brokenHost()
  const response = await raw(host, '/api/organisations/a', undefined, { headers: { 'x-request-id': 'ours-7' } })
  expect(await refusal(response)).toMatchObject({ requestId: 'ours-7', detail: expect.stringContaining('ours-7') })
})

test('what needs no record is answered all the same', async () => {
  const { actions } = (await (await clientOf(await brokenHost()).actions.$get({ query: {} })).json()) as {
    actions: unknown[]
  }
  expect(actions.length).toBeGreaterThan(0)
})
