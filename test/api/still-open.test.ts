// Living profiles: asked once before its wishes rest, answered by a link that works once and changes nothing when opened.
import { expect, test } from 'vitest'
import { saveOrganisations } from '../../db/organisations.ts'
import { dayAfter } from '../../domain/date.ts'
import { usualFreshness } from '../../domain/intent.ts'
import type { Mail } from '../../worker/mail/mail.ts'
import { askStillOpen } from '../../worker/still-open.ts'
import { sweep } from '../../worker/sweep.ts'
import { accountsFor } from '../support/accounts.ts'
import { freshHost, type Host, raw, today } from './bench.ts'
import { type Person, signIn } from './person.ts'
import { organisation } from './record.ts'
import { letSpeak } from './requests.ts'

const day = 86_400_000
/** Links are measured by the real clock, confirmations by the day the host takes for today. */
const now = Date.now()
const thatDay = Date.parse(`${today}T09:00:00Z`)
const wishes = { offers: 'Boats to build', seeks: 'Partners with a shipyard', actions: ['KA220'] }

/** A school whose wishes were last confirmed so many days ago; mails land in `mails`. */
async function school(daysAgo: number) {
  const host = await freshHost()
  await saveOrganisations(host.db, [organisation('fjord', { name: 'Fjord skole', description: 'A school by the sea' })])
  const kari = await signIn(host, 'kari@fjord.test')
  await letSpeak(host, kari, 'fjord')
  const saved = await kari.ask('PUT', '/api/organisations/fjord/profile', { version: 0, facts: wishes })
  expect(saved.status).toBe(200)
  await grow(host, daysAgo)
  const mails: Mail[] = []
  const reported: unknown[] = []
  const accounts = accountsFor('http://medspiller.test', mails)
  const round = (at = now, more: object = {}) =>
    askStillOpen(
      { db: host.db, accounts, today: () => today, report: (it) => reported.push(it), ...more },
      at,
      usualFreshness,
    )
  return { host, kari, mails, reported, accounts, round }
}

/** Makes all confirmations older. */
async function grow(host: Host, days: number) {
  const then = dayAfter(today, -days)
  await host.db.$client.batch(
    [
      { sql: 'update organisations set last_confirmed = ?', args: [then] },
      { sql: 'update profiles set updated_at = ?', args: [Date.parse(`${then}T12:00:00Z`)] },
    ],
    'write',
  )
}

const tokenIn = (mail: Mail | undefined): string => {
  const url = new URL(/https?:\S+\/still-open#\S+/.exec(mail?.text ?? '')?.[0] ?? 'http://none')
  expect([url.pathname, url.search]).toEqual(['/still-open', ''])
  return new URLSearchParams(url.hash.slice(1)).get('token') ?? ''
}
const look = (host: Host, token: string) => raw(host, '/api/still-open/look', { token })
const say = (host: Host, token: string, answer: string) => raw(host, '/api/still-open', { token, answer })
const refused = async (response: Response) => [response.status, ((await response.json()) as { reason: string }).reason]
const page = async (host: Host) =>
  (await (await raw(host, '/api/organisations/fjord')).json()) as {
    seeks?: string
    resting: boolean
    lastConfirmed: string
  }
const found = async (host: Host, query: string) =>
  ((await (await raw(host, `/api/organisations?${query}`)).json()) as { total: number }).total
const everywhere = (host: Host) =>
  Promise.all(['q=shipyard', 'action=KA220', 'seeking=yes', 'q=sea'].map((it) => found(host, it)))
const profileOf = async (person: Person) =>
  (await (await person.ask('GET', '/api/organisations/fjord/profile')).json()) as {
    version: number
    resting: boolean
    organisation: { seeks?: string }
  }

test('people are asked once a period, however many hosts ask at the same time', async () => {
  const { host, kari, mails, round } = await school(160)
  expect((await Promise.all([round(), round(), round()])).sort()).toEqual([0, 0, 1])
  expect(mails.map(({ to, kind }) => [to, kind])).toEqual([[kari.email, 'stillOpen']])
  expect(await round(now + 3 * day)).toBe(0)
  const notices = (await (await kari.ask('GET', '/api/account/notices')).json()) as { notices: object[] }
  expect(notices.notices).toMatchObject([{ kind: 'stillOpen', subject: 'fjord', from: 'Fjord skole' }])
  // A new confirmation begins a new period.
  expect((await say(host, tokenIn(mails[0]), 'yes')).status).toBe(200)
  expect(await round(now + 3 * day)).toBe(0)
  await grow(host, 155)
  expect(await round(now + 3 * day)).toBe(1)
})

test('nobody is asked too early, who has turned it off, or about nothing', async () => {
  const early = await school(140)
  expect(await early.round()).toBe(0)
  const off = await school(160)
  expect((await off.kari.ask('PATCH', '/api/account/notices/mailing', { stillOpen: 'off' })).status).toBe(200)
  expect(await off.round()).toBe(0)
  expect(((await (await off.kari.ask('GET', '/api/account/notices')).json()) as { unseen: number }).unseen).toBe(1)
  const none = await school(160)
  await none.host.db.$client.execute("update organisations set offers = null, seeks = null, actions = '[]'")
  expect(await none.round()).toBe(0)
})

test('the link shows what it asks about and changes nothing until its button is pressed, once', async () => {
  const { host, kari, mails, round } = await school(160)
  await round()
  const token = tokenIn(mails[0])
  const before = await page(host)
  for (const _ of [1, 2]) expect(await (await look(host, token)).json()).toMatchObject({ ...wishes, resting: false })
  expect((await raw(host, `/api/still-open?token=${token}`)).status).toBe(405)
  expect(await page(host)).toEqual(before)
  const answers = await Promise.all([1, 2, 3].map(() => say(host, token, 'yes')))
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 410, 410])
  expect(await page(host)).toMatchObject({ lastConfirmed: today, resting: false })
  expect(await refused(await say(host, token, 'no'))).toEqual([410, 'used'])
  expect(await refused(await look(host, token))).toEqual([410, 'used'])
  expect(await refused(await say(host, `${token}x`, 'no'))).toEqual([410, 'unknown'])
  expect((await say(host, token, 'maybe')).status).toBe(400)
  expect(await page(host)).toMatchObject({ seeks: wishes.seeks, resting: false })
  expect((await profileOf(kari)).version).toBe(2)
})

test('a link is over after its time, with its person, and when a colleague has answered', async () => {
  const { host, kari, mails, round } = await school(160)
  const eve = await signIn(host, 'eve@fjord.test')
  await letSpeak(host, eve, 'fjord', { office: 'editor' })
  await round()
  const [first, second] = [tokenIn(mails[0]), tokenIn(mails[1])]
  await host.db.$client.execute('update still_open_links set expires_at = 1')
  expect(await refused(await say(host, first, 'yes'))).toEqual([410, 'expired'])
  await host.db.$client.execute(`update still_open_links set expires_at = ${now * 2}`)
  const ofEve = mails[0]?.to === eve.email ? first : second
  await host.db.$client.execute({ sql: 'delete from ownerships where account = ?', args: [eve.id] })
  expect(await refused(await say(host, ofEve, 'yes'))).toEqual([410, 'unknown'])
  const ofKari = ofEve === first ? second : first
  const { version } = await profileOf(kari)
  expect((await kari.ask('POST', '/api/organisations/fjord/confirmation', { version })).status).toBe(200)
  expect(await refused(await say(host, ofKari, 'no'))).toEqual([410, 'used'])
})

test('what nobody confirms rests: out of every search, there again with a yes; facts stay', async () => {
  const { host, kari, mails, round } = await school(160)
  await round()
  expect(await everywhere(host)).toEqual([1, 1, 1, 1])
  await sweep(host.db, {}, thatDay)
  expect(await everywhere(host)).toEqual([1, 1, 1, 1])
  await sweep(host.db, {}, thatDay + 30 * day)
  expect(await everywhere(host)).toEqual([0, 0, 0, 1])
  expect(await page(host)).toMatchObject({ resting: true, name: 'Fjord skole' })
  expect((await page(host)).seeks).toBeUndefined()
  expect(await profileOf(kari)).toMatchObject({ resting: true, organisation: wishes })
  expect((await say(host, tokenIn(mails[0]), 'yes')).status).toBe(200)
  expect(await everywhere(host)).toEqual([1, 1, 1, 1])
  expect(await profileOf(kari)).toMatchObject({ resting: false, organisation: wishes })
})

test('not any more lays it to rest at once, and its people take it up again by saving', async () => {
  const { host, kari, mails, round } = await school(160)
  await round()
  expect((await say(host, tokenIn(mails[0]), 'no')).status).toBe(200)
  expect(await everywhere(host)).toEqual([0, 0, 0, 1])
  const { version } = await profileOf(kari)
  const facts = { seeks: 'Partners with a choir' }
  expect((await kari.ask('PUT', '/api/organisations/fjord/profile', { version, facts })).status).toBe(200)
  expect(await profileOf(kari)).toMatchObject({ resting: false, organisation: { ...wishes, ...facts } })
  expect(await found(host, 'q=choir')).toBe(1)
})

test('what could be mailed to nobody is asked again', async () => {
  const { mails, reported, accounts, round } = await school(160)
  const broken = { ...accounts, mailer: () => Promise.reject(new Error('down')) }
  expect(await round(now, { accounts: broken })).toBe(0)
  expect(reported).toHaveLength(1)
  expect(JSON.stringify(reported)).not.toContain('fjord.test')
  expect(await round()).toBe(1)
  expect(mails).toHaveLength(1)
})
