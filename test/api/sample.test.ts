// The whole way on the sample record: search, open, draft, suggest and seat, until the team may apply.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { migrateDatabase } from '../../db/migrate.ts'
import { loadSample } from '../../db/sample/load.ts'
import { clientOf, good, type Host, hostOn, settle } from './bench.ts'
import { type Draft, recorded } from './draft.ts'

/** What is broken in a draft. */
async function brokenIn(host: Host, draft: Draft): Promise<string[]> {
  const verdict = await good(clientOf(host).check.$post({ json: draft }))
  if ('actions' in verdict) throw new Error('one action was asked for')
  return verdict.findings.filter((it) => it.verdict === 'broken').map((it) => it.requirement)
}

/** Seats the best suggestion again and again while it mends or helps, and no longer than `most` times. */
async function complete(host: Host, start: Draft, most: number): Promise<{ draft: Draft; broken: string[] }> {
  const api = clientOf(host)
  let draft = start
  for (let seat = 0; seat < most; seat++) {
    const { suggestions } = await good(api.suggest.$post({ json: { draft, limit: 100 } }))
    const best = suggestions.find(({ mends, helps, breaks }) => breaks.length === 0 && mends.length + helps.length > 0)
    const next = best ?? suggestions.find(({ breaks }) => breaks.length === 0)
    if (!next || (await brokenIn(host, draft)).length === 0) break
    draft = { ...draft, members: [...draft.members, recorded('partner', next.organisation.id)] }
  }
  return { draft, broken: await brokenIn(host, draft) }
}

describe('with the sample record', () => {
  let host: Host

  beforeAll(async () => {
    const db = await openDatabase(':memory:')
    await migrateDatabase(db)
    await loadSample(db)
    host = hostOn(db)
    await settle(host)
  })

  afterAll(() => host.db.$client.close())

  test('every facet leads to as many organisations as it says', async () => {
    const api = clientOf(host)
    const { total, facets } = await good(api.organisations.$get({ query: { theme: 'maritime' } }))
    expect(total).toBeGreaterThan(10)
    for (const kind of ['country', 'type', 'role', 'language', 'source'] as const)
      for (const { value, count } of facets[kind].slice(0, 8)) {
        const narrowed = await good(api.organisations.$get({ query: { theme: 'maritime', [kind]: value, limit: '0' } }))
        expect([kind, value, narrowed.total]).toEqual([kind, value, count])
      }
  })

  test('paging by hundreds meets every organisation of the record once', async () => {
    const api = clientOf(host)
    const { record } = await good(api.health.$get())
    const seen = new Set<string>()
    for (let offset = 0; offset < record.organisations; offset += 100) {
      const { organisations } = await good(api.organisations.$get({ query: { limit: '100', offset: String(offset) } }))
      for (const { id } of organisations) seen.add(id)
    }
    expect(seen.size).toBe(record.organisations)
  })

  test('a municipality found by a misspelt name owns kindergartens and schools and has past partners', async () => {
    const api = clientOf(host)
    const found = await good(api.organisations.$get({ query: { q: 'Havfjrod kommune' } }))
    const id = found.organisations[0]?.id ?? ''
    const page = await good(api.organisations[':id'].$get({ param: { id } }))
    expect(page.name).toBe('Havfjord kommune')
    expect(page.owns.length).toBeGreaterThan(5)
    expect(page.projects.flatMap(({ partners }) => partners).length).toBeGreaterThan(0)
    for (const { partners } of page.projects) expect(partners.map((it) => it.id)).not.toContain(id)
  })

  test.each([
    ['KA210-SCH', 2026, 4],
    ['KA220-SCH', 2026, 5],
    ['KA240-SCH', 2026, 12],
    ['COVE', 2026, 14],
  ])(
    'seating what is suggested leads a municipality to a team for %s of %i without anything broken',
    async (action, year, most) => {
      const id = 'sample-havfjord-kommune'
      const { draft, broken } = await complete(host, { action, year, members: [recorded('coordinator', id)] }, most)
      expect(broken).toEqual([])
      expect(draft.members.length).toBeGreaterThan(1)
      expect(new Set(draft.members.map(({ organisation }) => organisation)).size).toBe(draft.members.length)
    },
  )

  test('seating what is suggested leads a school to an exchange of 2019', async () => {
    const { organisations } = await good(
      clientOf(host).organisations.$get({ query: { country: 'NO', type: 'EPLUS-EDU-GEN-SEC', limit: '1' } }),
    )
    const members = [recorded('coordinator', organisations[0]?.id ?? '')]
    expect((await complete(host, { action: 'KA229', year: 2019, members }, 3)).broken).toEqual([])
  })
})
