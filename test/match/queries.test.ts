// One suggestion asks the record a fixed number of questions, however much the record holds.
import type { Client } from '@libsql/client'
import { expect, test } from 'vitest'
import { saveOrganisations } from '../../db/organisations.ts'
import { dayAfter } from '../../domain/date.ts'
import { themes } from '../../domain/theme.ts'
import { clientOf, freshHost, good, type Host } from '../api/bench.ts'
import { partnership, recorded } from '../api/draft.ts'
import { organisation, saveProject } from '../api/record.ts'

async function hostOf(size: number): Promise<Host> {
  const host = await freshHost()
  const countries = ['NO', 'FI', 'ES', 'IT', 'DE', 'PL', 'SE']
  await saveOrganisations(
    host.db,
    Array.from({ length: size }, (_, at) =>
      organisation(`o${at}`, {
        country: countries[at % countries.length],
        type: at % 2 ? 'EPLUS-EDU-GEN-SEC' : 'EPLUS-NGO',
        themes: [themes[at % themes.length] ?? 'energy'],
      }),
    ),
  )
  for (let at = 0; at < size / 4; at++)
    await saveProject(host.db, `p${at}`, [`o${at % 7}`, `o${(at * 3) % size}`, `o${(at * 5 + 1) % size}`], {
      title: `Rural harbours ${at % 9}`,
    })
  return host
}

function countQueries(client: Client): { count: number } {
  const counted = { count: 0 }
  const { execute, batch } = client
  client.execute = ((...args: Parameters<typeof execute>) => {
    counted.count++
    return execute.apply(client, args)
  }) as typeof execute
  client.batch = ((...args: Parameters<typeof batch>) => {
    counted.count++
    return batch.apply(client, args)
  }) as typeof batch
  return counted
}

async function queriesOf(size: number): Promise<number> {
  const host = await hostOf(size)
  const draft = {
    ...partnership([recorded('coordinator', 'o0'), recorded('partner', 'o1')]),
    themes: ['energy' as const],
    text: 'Harbours in the north',
  }
  const ask = () => good(clientOf(host).suggest.$post({ json: { draft, limit: 20 } }))
  await ask()
  const counted = countQueries(host.db.$client)
  const { suggestions } = await ask()
  expect(suggestions.length).toBe(20)
  return counted.count
}

test('the number of queries does not grow with the record', async () => {
  const [small, large] = [await queriesOf(60), await queriesOf(1500)]
  expect(large).toBeLessThanOrEqual(small + 2)
  expect(large).toBeLessThan(40)
})

test('a draft’s own words bring who did such projects, and the reason names one', async () => {
  const host = await hostOf(60)
  await saveOrganisations(host.db, [organisation('sailor', { country: 'FI', type: 'EPLUS-NGO' })])
  await saveProject(host.db, 'boats', ['sailor'], { title: 'Wooden shipbuilding', year: 2021 })
  const draft = { ...partnership([recorded('coordinator', 'o0')]), text: 'Young people learn shipbuilding' }
  const { suggestions } = await good(clientOf(host).suggest.$post({ json: { draft, limit: 100 } }))
  const sailor = suggestions.find((it) => it.organisation.id === 'sailor')
  expect(sailor?.reasons.find((it) => it.code === 'similar-project')).toMatchObject({
    project: 'boats',
    title: 'Wooden shipbuilding',
    year: 2021,
    projects: 1,
    text: expect.stringContaining('Wooden shipbuilding'),
  })
})

test('whoever many have asked lately stands further down, and the reason says how many did', async () => {
  const host = await freshHost()
  const names = ['a', 'b']
  await saveOrganisations(host.db, [
    ...names.map((id) => organisation(id, { country: 'FI', themes: ['energy'] })),
    organisation('us'),
  ])
  const draft = { ...partnership([recorded('coordinator', 'us')]), themes: ['energy' as const] }
  const ask = async () => (await good(clientOf(host).suggest.$post({ json: { draft, prefer: 'trust' } }))).suggestions
  const first = (await ask())[0]?.organisation.id ?? ''
  const other = names.find((it) => it !== first)
  const sent = (at: number, on: string, delivery: string) => ({
    sql: `insert into requests (id, sender, recipient, text, sent_at, sent_on, reply_by, delivery, verified, state)
      values (?, ?, ?, 'Join us', 0, ?, '2027-01-01', ?, 1, 'waiting')`,
    args: [`r${at} ${on} ${delivery}`, `s${at}`, first, on, delivery],
  })
  const day = (days: number) => dayAfter(host.today, -days)
  await host.db.$client.batch(
    [1, 2, 3, 4].flatMap((at) => [
      sent(at, day(29), 'inside'),
      sent(at, day(31), 'inside'),
      sent(at, day(1), 'outside'),
    ]),
  )
  const [now, then] = await ask()
  expect([now?.organisation.id, then?.organisation.id]).toEqual([other, first])
  expect(then?.reasons.find((it) => it.code === 'asked-by-many')).toMatchObject({
    requests: 4,
    value: -0.5,
    text: 'Already asked by many: 4 requests within 30 days',
  })
})

test('every reason names its evidence by id, and all of them are in the record', async () => {
  const host = await hostOf(60)
  const draft = { ...partnership([recorded('coordinator', 'o0'), recorded('partner', 'o1')]), text: 'rural harbours' }
  const { suggestions } = await good(clientOf(host).suggest.$post({ json: { draft, limit: 100 } }))
  const reasons = suggestions.flatMap((it) => it.reasons)
  const worked = reasons.filter((it) => it.code === 'worked-together')
  expect(worked.length).toBeGreaterThan(0)
  for (const it of worked) expect(['o0', 'o1']).toContain(it.organisation)
  const { rows } = await host.db.$client.execute('select id from projects')
  const known = new Set(rows.map((it) => it.id))
  for (const it of reasons) if ('project' in it) expect(known.has(String(it.project))).toBe(true)
})

test('how matching works is told by the weights in use', async () => {
  const { weights, benchmarks } = await good(clientOf(await freshHost()).matching.$get())
  expect(weights.find((it) => it.code === 'breaks')).toMatchObject({ weight: -4, learned: false })
  expect(weights.find((it) => it.code === 'worked-together')?.learned).toBe(true)
  for (const { labels, code } of weights)
    for (const { name, meaning } of [labels.en, labels.nb]) expect(name && meaning, code).toBeTruthy()
  for (const it of benchmarks) {
    expect(it.methods.map(({ method }) => method)).toEqual(expect.arrayContaining(['medspiller', 'co-partner']))
    expect(it.date).toMatch(/^\d{4}-\d\d-\d\d$/)
  }
})
