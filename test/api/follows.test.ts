// What is new of what people follow: found once whoever looks, mailed once to who wants it, and silence otherwise.
import { expect, test } from 'vitest'
import { listFollows } from '../../db/follows.ts'
import { saveOrganisations } from '../../db/organisations.ts'
import { embeddedFinder } from '../../search/embedded.ts'
import type { Deps } from '../../worker/deps.ts'
import { checkFollows, mailFinds } from '../../worker/follows.ts'
import type { Mail } from '../../worker/mail/mail.ts'
import { accountsFor } from '../support/accounts.ts'
import { freshHost, raw, today } from './bench.ts'
import { signIn } from './person.ts'
import { organisation, saveProject } from './record.ts'

const hour = 3_600_000
const day = 24 * hour

async function follower(...followed: [string, string][]) {
  const host = await freshHost()
  await saveOrganisations(host.db, [
    organisation('old', { name: 'Old school' }),
    organisation('abroad', { country: 'FI' }),
  ])
  const kari = await signIn(host, 'kari@home.test')
  for (const [kind, subject] of followed)
    expect((await kari.ask('POST', '/api/account/follows', { kind, subject })).status).toBe(200)
  const mails: Mail[] = []
  const reported: unknown[] = []
  const deps: Deps = {
    db: host.db,
    finder: embeddedFinder(host.db.$client),
    accounts: accountsFor('http://medspiller.test', mails),
    today: () => today,
    report: (it) => reported.push(it),
  }
  const found = async () => (await listFollows(host.db, kari.id, 100)).finds.map((it) => it.found).sort()
  const want = (mailing: string) => kari.ask('PUT', '/api/account/follows/mailing', { mailing })
  return { host, kari, deps, mails, reported, found, want, now: Date.now() }
}

test('a new match of a search is found once, though three look at the same time; what was there is nothing new', async () => {
  const { host, deps, found, now } = await follower(['search', 'country=NO'])
  expect(await checkFollows(deps, now + 7 * hour)).toBe(0)
  await saveOrganisations(host.db, [
    organisation('new', { name: 'New school' }),
    organisation('other', { country: 'SE' }),
  ])
  const fresh = await Promise.all([1, 2, 3].map((at) => checkFollows(deps, now + 14 * hour + at)))
  expect(fresh.sort()).toEqual([0, 0, 1])
  expect(await found()).toEqual(['organisation:new'])
  // One that matches since its people changed it is as new.
  await saveOrganisations(host.db, [organisation('abroad', { country: 'NO' })])
  expect(await checkFollows(deps, now + 21 * hour)).toBe(1)
  expect(await checkFollows(deps, now + 28 * hour)).toBe(0)
})

test('of an organisation its projects, events, partner requests and changes are found, of a theme its partner requests', async () => {
  const { host, deps, found, now } = await follower(['organisation', 'old'], ['theme', 'maritime'])
  await saveProject(host.db, 'sails', ['old', 'abroad'])
  const request = (id: string, more: string) =>
    host.db.$client.execute(`insert into partner_requests
      (id, organisation, version, state, title, themes, aims, reply_by, cap, created_at, updated_at, published_at, hidden_at)
      values ('${id}', 'old', 1, ${more})`)
  await request('open', `'open', 'We sail', '["maritime"]', '', '2099-01-01', 5, 0, 0, 1, null`)
  await request('hidden', `'open', 'Spam', '["maritime"]', '', '2099-01-01', 5, 0, 0, 1, 1`)
  await request('draft', `'draft', 'Not yet', '["maritime"]', '', '2099-01-01', 5, 0, 0, null, null`)
  await host.db.$client.execute("insert into goers values ('turku', 'old', null, 0)")
  await host.db.$client.execute(`insert into profiles (organisation, version, stated, updated_at)
    values ('old', 1, '{}', ${Date.parse('2026-02-01')})`)
  expect(await checkFollows(deps, now + 7 * hour)).toBe(5)
  expect(await found()).toEqual(['event:turku', 'profile:2026-02-01', 'project:sails', 'request:open', 'request:open'])
})

test('partner requests that fit an organisation are told once, with the reasons, in the reader’s language', async () => {
  const { host, kari, deps, mails, want, found, now } = await follower(['fitting', 'old'])
  await saveOrganisations(host.db, [organisation('old', { name: 'Sea school', themes: ['maritime'] })])
  await want('daily')
  const request = (id: string, title: string, more: string) =>
    host.db.$client.execute(`insert into partner_requests
      (id, title, state, version, aims, cap, created_at, updated_at, published_at, themes, countries, organisation, reply_by)
      values ('${id}', '${title}', 'open', 1, '', 5, 0, 0, 1, ${more})`)
  await request('boats', 'Boats', `'["maritime"]', '["NO"]', 'abroad', '2099-01-01'`)
  await request('elsewhere', 'Elsewhere', `'["maritime"]', '["ES"]', 'abroad', '2099-01-01'`)
  await request('own', 'Ours', `'["maritime"]', '[]', 'old', '2099-01-01'`)
  await request('over', 'Too late', `'["maritime"]', '[]', 'abroad', '2020-01-01'`)
  expect(await checkFollows(deps, now + 7 * hour)).toBe(1)
  expect(await checkFollows(deps, now + 14 * hour)).toBe(0)
  expect(await found()).toEqual(['request:boats'])
  expect(await mailFinds(deps, now + day)).toBe(1)
  expect(mails[0]?.text).toContain(
    `Partner requests that fit Sea school
- seeks partners: Boats
  Themes in common: Maritime trades
  It wants partners from your country
http://medspiller.test/partner-requests/boats
`,
  )
  const norwegian = { 'accept-language': 'nb' }
  expect(await (await kari.ask('GET', '/api/account/follows', undefined, norwegian)).json()).toMatchObject({
    follows: [
      { kind: 'fitting', news: [{ reasons: ['Felles temaer: Maritime fag', 'De vil ha partnere fra landet deres'] }] },
    ],
  })
})

test('news of what is followed is called as the reader calls it, and goes when following ends', async () => {
  const { host, kari, deps, now } = await follower(['search', 'country=NO'])
  await saveOrganisations(host.db, [organisation('new')])
  await checkFollows(deps, now + 7 * hour)
  const news = async (language: string) =>
    (
      (await (await kari.ask('GET', '/api/account/notices', undefined, { 'accept-language': language })).json()) as {
        notices: { from: string; subject: string }[]
      }
    ).notices
  expect((await news('en')).map(({ from }) => from)).toEqual(['Search: Norway'])
  expect((await news('nb')).map(({ from }) => from)).toEqual(['Søk: Norge'])
  await kari.ask('DELETE', `/api/account/follows/${(await news('en'))[0]?.subject}`)
  expect(await news('en')).toEqual([])
})

test('a date that changed is another date', async () => {
  const { host, deps, found, now } = await follower(['call', 'KA220-SCH'])
  await host.db.$client.execute(
    "update finds set found = 'date:2026 1 2026-02-26 12:00' where found like 'date:2026 1 %'",
  )
  expect(await checkFollows(deps, now + 7 * hour)).toBe(1)
  expect(await found()).toEqual(['date:2026 1 2026-03-05 12:00'])
})

test('nothing is mailed unless it is wanted; then once a day or a week, only what is new, and never without news', async () => {
  const { host, deps, mails, want, now } = await follower(['search', 'country=NO'])
  await saveOrganisations(host.db, [organisation('before')])
  await checkFollows(deps, now + 7 * hour)
  expect(await mailFinds(deps, now + 30 * day)).toBe(0)
  await want('daily')
  expect(await mailFinds(deps, now + 31 * day)).toBe(0)
  await saveOrganisations(host.db, [organisation('sea', { name: 'Sea school' })])
  await checkFollows(deps, now + 31 * day)
  expect((await Promise.all([1, 2, 3].map((at) => mailFinds(deps, now + 31 * day + at)))).sort()).toEqual([0, 0, 1])
  expect(mails).toHaveLength(1)
  expect(mails[0]?.text).toContain('Search: Norway\n- Sea school\nhttp://medspiller.test/organisations/sea\n')
  await saveOrganisations(host.db, [organisation('lake', { name: 'Lake school' })])
  await checkFollows(deps, now + 31 * day + 7 * hour)
  expect(await mailFinds(deps, now + 31 * day + 8 * hour)).toBe(0)
  await want('weekly')
  expect(await mailFinds(deps, now + 33 * day)).toBe(0)
  expect(await mailFinds(deps, now + 38 * day + hour)).toBe(1)
  expect(mails[1]?.text).toContain('Lake school')
  expect(mails[1]?.text).not.toContain('Sea school')
  expect(await mailFinds(deps, now + 50 * day)).toBe(0)
})

test('what somebody has seen is not mailed; what could not be mailed comes with the next', async () => {
  const { host, kari, deps, mails, reported, want, now } = await follower(['search', 'country=NO'])
  await want('daily')
  await saveOrganisations(host.db, [organisation('seen')])
  await checkFollows(deps, now + 7 * hour)
  expect(await (await kari.ask('GET', '/api/session')).json()).toMatchObject({ unseen: 1 })
  await kari.ask('POST', '/api/account/follows/seen', {})
  expect(await (await kari.ask('GET', '/api/session')).json()).toMatchObject({ unseen: 0 })
  expect(await mailFinds(deps, now + 2 * day)).toBe(0)
  await saveOrganisations(host.db, [organisation('late', { name: 'Late school' })])
  await checkFollows(deps, now + 2 * day)
  const broken = { ...deps, accounts: { ...deps.accounts, mailer: () => Promise.reject(new Error('down')) } }
  expect(await mailFinds(broken, now + 2 * day)).toBe(0)
  expect(reported).toHaveLength(1)
  expect(await mailFinds(deps, now + 3 * day)).toBe(1)
  expect(mails[0]?.text).toContain('Late school')
})

test('the link in the mail ends these mails and no others, without signing in', async () => {
  const { host, kari, deps, mails, want, now } = await follower(['search', 'country=NO'])
  await want('daily')
  await saveOrganisations(host.db, [organisation('new')])
  await checkFollows(deps, now + 7 * hour)
  await mailFinds(deps, now + 2 * day)
  const hash = /unsubscribe#(\S+)/.exec(mails[0]?.text ?? '')?.[1] ?? ''
  const { token, only } = Object.fromEntries(new URLSearchParams(hash))
  expect((await raw(host, '/api/notices/unsubscribe', { token, only })).status).toBe(200)
  expect(await (await kari.ask('GET', '/api/account/follows')).json()).toMatchObject({ mailing: 'off' })
  expect(await (await kari.ask('GET', '/api/account/notices')).json()).toMatchObject({ mailing: { request: 'digest' } })
})

test('a run looks at twenty, and the next goes on where it stopped', async () => {
  const { host, deps, now } = await follower(
    ...Array.from({ length: 45 }, (_, at) => ['search', `q=word${at}`] as [string, string]),
  )
  const looked = async () =>
    (
      await host.db.$client.execute({
        sql: 'select count(*) as n from follows where checked_at > ?',
        args: [now + hour],
      })
    ).rows[0]?.n
  const runs: unknown[] = []
  for (const at of [1, 2, 3]) {
    await checkFollows(deps, now + 7 * hour + at)
    runs.push(await looked())
  }
  expect(runs).toEqual([20, 40, 45])
})

test('a search that finds more than a thousand cannot be followed', async () => {
  const { host, kari } = await follower()
  await saveOrganisations(
    host.db,
    Array.from({ length: 1001 }, (_, at) => organisation(`many${at}`)),
  )
  const answer = await kari.ask('POST', '/api/account/follows', { kind: 'search', subject: 'country=NO' })
  expect([answer.status, await answer.json()]).toMatchObject([400, { errors: [{ field: 'subject' }] }])
})
