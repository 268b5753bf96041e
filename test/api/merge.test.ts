// Organisations that are one: joined by an operator with all that hangs on them, or told apart for good.
import { expect, test } from 'vitest'
import { saveOrganisations } from '../../db/organisations.ts'
import { refreshStatistics } from '../../db/statistics-upkeep.ts'
import { embeddedFinder } from '../../search/embedded.ts'
import { checkFollows } from '../../worker/follows.ts'
import { freshHost, type Host, raw, refusal } from './bench.ts'
import { create, draftOf } from './consortia.ts'
import { type Person, signIn, signInOperator } from './person.ts'
import { organisation, saveProject } from './record.ts'
import { asked, letSpeak, textFor, thread } from './requests.ts'

type Page = { id: string; mergedInto?: string; projectsTotal: number; oid?: string; town?: string; themes: string[] }

/** Two entries of one school, each with projects, people and requests of its own, and a third that knows both. */
async function twice() {
  const host = await freshHost()
  await saveOrganisations(host.db, [
    organisation('old', {
      name: 'Fjord Skule',
      town: 'Volda',
      themes: ['maritime'],
      source: { kind: 'register', file: 'a.csv', row: 7 },
    }),
    organisation('new', { name: 'Fjord skole', oid: 'E10000001', themes: ['rural'] }),
    organisation('third', { country: 'FI' }),
    organisation('small', { owner: 'old' }),
  ])
  await saveProject(host.db, 'P1', ['old', 'third'])
  await saveProject(host.db, 'P2', ['new', 'old'])
  await saveProject(host.db, 'P3', ['third', 'new'])
  await refreshStatistics(host.db)
  await host.db.$client.execute(
    "insert into doubtful_pairs (one, other, reason) values ('new', 'old', 'one letter apart')",
  )
  const kari = await signIn(host, 'kari@fjord.test')
  const matti = await signIn(host, 'matti@meri.test')
  const anna = await signIn(host, 'anna@fjord.test')
  await letSpeak(host, kari, 'old')
  await letSpeak(host, anna, 'new')
  await letSpeak(host, anna, 'old', { office: 'editor' })
  await letSpeak(host, matti, 'third')
  const operator = await signInOperator(host)
  return { host, kari, anna, matti, operator }
}
const merge = async (operator: Person) => {
  const merged = await operator.ask('POST', '/api/operator/duplicates/merge', { stays: 'new', goes: 'old' })
  expect(merged.status, await merged.clone().text()).toBe(200)
}
const page = async (host: Host, id: string) => (await (await raw(host, `/api/organisations/${id}`)).json()) as Page
const count = async (host: Host, sql: string) =>
  Number((await host.db.$client.execute(`select count(*) as n from ${sql}`)).rows[0]?.n)

test('the queue shows both with what hangs on each', async () => {
  const { operator } = await twice()
  const queue = await (await operator.ask('GET', '/api/operator/duplicates')).json()
  expect(queue).toMatchObject({
    total: 1,
    pairs: [
      {
        ...{ reason: 'one letter apart', one: { id: 'new', has: { projects: 2, people: 1, requests: 0, owned: 0 } } },
        other: { id: 'old', source: { file: 'a.csv', row: 7 }, has: { projects: 2, people: 2, owned: 1 } },
      },
    ],
  })
})

test('what is joined keeps every project once, its people, requests and schools, and the old id leads on', async () => {
  const { host, kari, anna, matti, operator } = await twice()
  const fromOld = await asked(host, kari, 'old', 'third')
  const toNew = await asked(host, matti, 'third', 'new', { text: textFor(4) })
  const between = await asked(host, kari, 'old', 'new', { text: textFor(5) })
  await merge(operator)

  const [now, before] = [await page(host, 'new'), await page(host, 'old')]
  expect(now).toMatchObject({
    id: 'new',
    projectsTotal: 3,
    oid: 'E10000001',
    town: 'Volda',
    themes: ['rural', 'maritime'],
  })
  expect(now.mergedInto).toBeUndefined()
  expect(before).toEqual({ ...now, mergedInto: 'new' })
  const { rows } = await host.db.$client.execute(
    "select project, role from participations where organisation = 'new' order by 1",
  )
  expect(rows.map((it) => [it.project, it.role])).toEqual([
    ['P1', 'coordinator'],
    ['P2', 'coordinator'],
    ['P3', 'partner'],
  ])
  const { rows: people } = await host.db.$client.execute(
    "select account, office from ownerships where organisation = 'new'",
  )
  expect(Object.fromEntries(people.map((it) => [it.account, it.office]))).toEqual({
    [kari.id]: 'owner',
    [anna.id]: 'owner',
  })
  expect(await thread(kari, fromOld)).toMatchObject({ side: 'sender' })
  expect(await thread(kari, toNew)).toMatchObject({ side: 'recipient' })
  expect((await kari.ask('GET', `/api/requests/${between}`)).status).toBe(404)
  expect(await count(host, "organisations where owner = 'new'")).toBe(1)
  for (const table of ['participations', 'ownerships', 'organisation_names', 'experience'])
    expect([table, await count(host, `${table} where organisation = 'old'`)]).toEqual([table, 0])
  expect(await count(host, 'doubtful_pairs')).toBe(0)
  const notes = (await (await operator.ask('GET', '/api/operator/audit')).json()) as { notes: { what: string }[] }
  expect(notes.notes[0]).toMatchObject({ what: 'organisations merged', subject: 'new' })
})

test('finder, standings and statistics are as if there had been one from the beginning', async () => {
  const { host, operator } = await twice()
  await merge(operator)
  const tables = ['standings', 'standing_groups', 'experience', 'histories', 'statistics_kinds', 'statistics_totals']
  const read = async (one: Host, table: string) =>
    (await one.db.$client.execute(`select * from ${table} order by 1, 2, 3`)).rows
  const kept = Object.fromEntries(await Promise.all(tables.map(async (it) => [it, await read(host, it)])))
  // The same record, derived anew from its rows.
  await host.db.$client.batch(
    ['participations', 'organisations'].map((it) => `create temp table kept_${it} as select * from ${it}`),
    'write',
  )
  await host.db.$client.batch(
    [
      ...['delete from participations', 'delete from organisations'],
      'insert into organisations select * from kept_organisations',
      'insert into participations select * from kept_participations',
    ],
    'write',
  )
  await refreshStatistics(host.db)
  const groups = (rows: unknown[]) =>
    rows.filter((it) => Number((it as { organisations?: number }).organisations ?? 1) > 0)
  for (const table of tables) expect(groups(await read(host, table)), table).toEqual(groups(kept[table]))
  const found = async (q: string) =>
    (
      (await (await raw(host, `/api/organisations?q=${q}`)).json()) as { organisations: { id: string }[] }
    ).organisations.map(({ id }) => id)
  expect(await found('fjord')).toEqual(['new'])
})

test('who follows either follows what stays, once, and none of what one of them had is news', async () => {
  const { host, kari, anna, matti, operator } = await twice()
  const followed = {
    kari: [kari, ['organisation', 'old']],
    anna: [anna, ['organisation', 'old'], ['organisation', 'new']],
    matti: [matti, ['search', 'q=fjord+skule&literal=true'], ['search', 'country=NO']],
  } as const
  for (const [person, ...all] of Object.values(followed))
    for (const [kind, subject] of all)
      expect((await person.ask('POST', '/api/account/follows', { kind, subject })).status).toBe(200)
  await merge(operator)
  const deps = {
    db: host.db,
    finder: embeddedFinder(host.db.$client),
    today: () => host.today,
    report: () => undefined,
  }
  expect(await checkFollows(deps, Date.now() + 7 * 3_600_000)).toBe(0)
  await saveProject(host.db, 'P4', ['new', 'third'])
  expect(await checkFollows(deps, Date.now() + 14 * 3_600_000)).toBe(2)
  const subjectsOf = async (person: Person) =>
    ((await (await person.ask('GET', '/api/account/follows')).json()) as { follows: { subject: string }[] }).follows
      .map(({ subject }) => subject)
      .sort()
  expect([await subjectsOf(kari), await subjectsOf(anna)]).toEqual([['new'], ['new']])
  expect(await count(host, "finds where found = 'organisation:old'")).toBe(0)
  expect(await count(host, 'finds where follow not in (select id from follows)')).toBe(0)
})

test('a claim, a follow and a draft made under the old id are of the one that stays', async () => {
  const { host, kari, matti, operator } = await twice()
  await merge(operator)
  const eve = await signIn(host, 'eve@elsewhere.test')
  expect((await eve.ask('POST', '/api/organisations/old/claim', { capacity: 'own', note: 'Me' })).status).toBe(200)
  const queue = await (await operator.ask('GET', '/api/operator/claims')).json()
  expect(queue).toMatchObject({ claims: [{ organisation: { id: 'new', people: 2 } }] })
  const byMail = { capacity: 'own', email: 'eve@fjord.test' }
  expect((await eve.ask('POST', '/api/organisations/old/claim', byMail)).status).toBe(409)
  expect((await kari.ask('POST', '/api/organisations/old/claim', { capacity: 'own' })).status).toBe(409)
  await eve.ask('POST', '/api/account/follows', { kind: 'organisation', subject: 'old' })
  expect(await count(host, "follows where subject = 'new'")).toBe(1)
  const member = (id: string) => ({ role: 'partner', organisation: id })
  const made = await create(matti, [member('old'), member('third')])
  expect(made.members.map(({ organisation, name }) => [organisation, name])).toEqual([
    ['new', 'Fjord skole'],
    ['third', expect.any(String)],
  ])
  const twiceAtTable = { name: 'Boats', draft: draftOf([member('old'), member('new')]) }
  expect((await refusal(await matti.ask('POST', '/api/consortia', twiceAtTable))).fields).toEqual([
    'draft.members[1].organisation',
  ])
})

test('where one owned the other, nobody owns what they are together', async () => {
  const { host, operator } = await twice()
  const joins = await operator.ask('POST', '/api/operator/duplicates/merge', { stays: 'small', goes: 'old' })
  expect(joins.status, await joins.clone().text()).toBe(200)
  expect(await count(host, "organisations where id = 'small' and owner is null")).toBe(1)
  expect((await raw(host, '/api/organisations/small')).status).toBe(200)
})

test('whoever waits on a bench waits there under the id that stays', async () => {
  const { host, operator } = await twice()
  const bench = (id: string) => JSON.stringify([{ organisation: id, verdict: 'met', worth: 1 }])
  await host.db.$client.batch(
    [
      `insert into consortia (id, name, version, stamp, action, year, project, created_at, updated_at)
        values ('c', 'Boats', 1, '', 'KA220-SCH', 2026, '{}', 0, 0)`,
      { sql: `insert into consortium_slots values ('s', 'c', '{"as":"partner"}', ?, null)`, args: [bench('old')] },
    ],
    'write',
  )
  await merge(operator)
  const { rows } = await host.db.$client.execute('select bench from consortium_slots')
  expect(rows[0]?.bench).toBe(bench('new'))
})

test('told apart they are never listed again, and an import that meets them does not ask', async () => {
  const { host, operator } = await twice()
  const apart = () => operator.ask('POST', '/api/operator/duplicates/different', { one: 'old', other: 'new' })
  expect((await apart()).status).toBe(200)
  expect((await apart()).status).toBe(404)
  expect(await (await operator.ask('GET', '/api/operator/duplicates')).json()).toEqual({ total: 0, pairs: [] })
  expect(await count(host, 'organisations')).toBe(4)
})

test('of two who join the same pair one is told that it is gone; nonsense is refused', async () => {
  const { host, operator, kari } = await twice()
  const merge = (stays: string, goes: string) => operator.ask('POST', '/api/operator/duplicates/merge', { stays, goes })
  const both = await Promise.all([merge('new', 'old'), merge('old', 'new')])
  expect(both.map(({ status }) => status).sort()).toEqual([200, 404])
  expect((await merge('third', 'third')).status).toBe(400)
  expect((await merge('third', 'nobody')).status).toBe(404)
  expect((await kari.ask('POST', '/api/operator/duplicates/merge', { stays: 'third', goes: 'small' })).status).toBe(403)
  expect(await count(host, 'organisations')).toBe(3)
})

test('a reported partner request is hidden by an operator, or left', async () => {
  const { host, matti, operator } = await twice()
  const sql = `insert into partner_requests (id, organisation, version, state, title, aims, reply_by, cap, created_at, updated_at)
    values ('pr', 'new', 1, 'open', 'Boats', 'Boats', '2026-02-01', 5, 0, 0)`
  await host.db.$client.execute(sql)
  const report = () => matti.ask('POST', '/api/partner-requests/pr/report', { reason: 'spam', note: 'Again' })
  const queue = async () =>
    ((await (await operator.ask('GET', '/api/operator/partner-reports')).json()) as { reports: { id: string }[] })
      .reports
  const decide = async (hide: boolean) =>
    operator.ask('POST', `/api/operator/partner-reports/${(await queue())[0]?.id}`, { hide })
  expect((await report()).status).toBe(200)
  expect(await queue()).toMatchObject([{ reason: 'spam', note: 'Again', partnerRequest: { id: 'pr', hidden: false } }])
  expect((await decide(false)).status).toBe(200)
  expect((await raw(host, '/api/partner-requests/pr')).status).toBe(200)
  await report()
  expect((await decide(true)).status).toBe(200)
  expect((await raw(host, '/api/partner-requests/pr')).status).toBe(404)
  expect(await queue()).toEqual([])
})
