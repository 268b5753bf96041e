// Traces of people go when their time is over, and not before.
import { expect, test } from 'vitest'
import { saveOrganisations } from '../../db/organisations.ts'
import { sweep } from '../../worker/sweep.ts'
import { freshHost } from './bench.ts'
import { signIn } from './person.ts'
import { organisation } from './record.ts'

const day = 86_400_000
const tables = ['sessions', 'proofs', 'counters', 'invitations', 'claims', 'audit_log'] as const

async function hostWithTraces() {
  const host = await freshHost()
  await saveOrganisations(host.db, [organisation('school', { website: 'https://school.test' })])
  const kari = await signIn(host, 'kari@home.test')
  await host.ask(
    new Request('http://medspiller.test/api/sign-in/link', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'kari@home.test' }),
    }),
  )
  await kari.ask('POST', '/api/organisations/school/claim', { capacity: 'own', email: 'a@school.test' })
  const made = await kari.ask('POST', '/api/organisations', { country: 'NO', capacity: 'own', facts: { name: 'Mine' } })
  const { id } = (await made.json()) as { id: string }
  await kari.ask('POST', `/api/organisations/${id}/invitations`, { email: 'ola@home.test', office: 'editor' })
  const counts = async () => {
    const found = await host.db.$client.batch(tables.map((it) => `select count(*) as n from ${it}`))
    return Object.fromEntries(tables.map((it, at) => [it, Number(found[at]?.rows[0]?.n)]))
  }
  return { host, counts }
}

test('what is not over stays', async () => {
  const { host, counts } = await hostWithTraces()
  const before = await counts()
  expect(Object.values(before).every((count) => count > 0)).toBe(true)
  await sweep(host.db, {}, Date.now())
  expect(await counts()).toEqual(before)
})

test('sessions, links, counts, invitations and open claims go when they are over, the log after its days', async () => {
  const { host, counts } = await hostWithTraces()
  const { audit_log } = await counts()
  const gone = { sessions: 0, proofs: 0, counters: 0, invitations: 0, claims: 0 }
  await sweep(host.db, {}, Date.now() + 40 * day)
  expect(await counts()).toEqual({ ...gone, audit_log })
  await sweep(host.db, { KEEP_AUDIT_DAYS: '41' }, Date.now() + 40 * day)
  expect(await counts()).toEqual({ ...gone, audit_log })
  await sweep(host.db, { KEEP_AUDIT_DAYS: '39' }, Date.now() + 40 * day)
  expect(await counts()).toEqual({ ...gone, audit_log: 0 })
})

test('a setting that is no number of days is named', async () => {
  const { host } = await hostWithTraces()
  await expect(sweep(host.db, { KEEP_CLAIMS_DAYS: 'for ever' }, Date.now())).rejects.toThrow('KEEP_CLAIMS_DAYS')
})
