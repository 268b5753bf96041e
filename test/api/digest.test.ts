// Digests: one mail of all that is new, once however many send them, and a link in it that ends them without signing in.
import { expect, test } from 'vitest'
import { saveOrganisations } from '../../db/organisations.ts'
import { sendDigests } from '../../worker/digest.ts'
import type { Mail } from '../../worker/mail/mail.ts'
import { accountsFor } from '../support/accounts.ts'
import { freshHost, type Host, raw } from './bench.ts'
import { type Person, signIn } from './person.ts'
import { organisation } from './record.ts'
import { ask, asked, letSpeak, pair, textFor, thread } from './requests.ts'

const minute = 60_000
const pauses = { between: 60 * minute, before: minute }

/** Two requests to Matti; what is mailed from now on lands in `mails`. */
async function twoRequests() {
  const host = await freshHost()
  const { kari, matti } = await pair(host)
  await saveOrganisations(host.db, [organisation('other')])
  const eve = await signIn(host, 'eve@other.test')
  await letSpeak(host, eve, 'other')
  await asked(host, kari, 'fjord', 'meri')
  await asked(host, eve, 'other', 'meri', { text: textFor(5) })
  const mails: Mail[] = []
  const reported: unknown[] = []
  const accounts = accountsFor('http://medspiller.test', mails)
  const postman = { db: host.db, accounts, report: (it: unknown) => reported.push(it) }
  return { host, kari, matti, eve, mails, reported, postman }
}

function tokenIn(mail: Mail | undefined): string {
  const url = new URL(/https?:\S+\/unsubscribe#\S+/.exec(mail?.text ?? '')?.[0] ?? 'http://none')
  expect([url.pathname, url.search]).toEqual(['/unsubscribe', ''])
  return new URLSearchParams(url.hash.slice(1)).get('token') ?? ''
}
const end = (host: Host, token: string) => raw(host, '/api/notices/unsubscribe', { token })
const mailingOf = async (person: Person) =>
  ((await (await person.ask('GET', '/api/account/notices')).json()) as { mailing: object }).mailing

test('what is new comes as one mail, a while after it happened, once though three send at the same time', async () => {
  const { matti, mails, postman } = await twoRequests()
  const now = Date.now()
  expect(await sendDigests(postman, now, pauses)).toBe(0)
  const sent = await Promise.all([1, 2, 3].map((at) => sendDigests(postman, now + 2 * minute + at, pauses)))
  expect(sent.sort()).toEqual([0, 0, 1])
  expect(mails.map(({ to, kind }) => [to, kind])).toEqual([[matti.email, 'digest']])
  expect(mails[0]?.text).toContain('2 organisations ask you')
  // What people wrote stays inside.
  expect(mails[0]?.text).not.toContain(textFor(5))
})

test('the next one waits its time, tells only what is new and unseen, and what could not be mailed is told later', async () => {
  const { host, matti, eve, mails, reported, postman } = await twoRequests()
  const now = Date.now() + 2 * minute
  await sendDigests(postman, now, pauses)
  await saveOrganisations(host.db, [organisation('third')])
  await letSpeak(host, eve, 'third')
  await asked(host, eve, 'third', 'meri', { text: textFor(6) })
  expect(await sendDigests(postman, now + 30 * minute, pauses)).toBe(0)
  const broken = { ...postman, accounts: { ...postman.accounts, mailer: () => Promise.reject(new Error('down')) } }
  expect(await sendDigests(broken, now + 61 * minute, pauses)).toBe(0)
  expect(reported).toHaveLength(1)
  expect(await sendDigests(postman, now + 122 * minute, pauses)).toBe(1)
  expect(mails[1]?.text).toContain('1 organisation asks you')
  await matti.ask('POST', '/api/account/notices/seen', {})
  await host.db.$client.execute('update notices set mailed_at = null')
  expect(await sendDigests(postman, now + 300 * minute, pauses)).toBe(0)
})

test('the link ends them without signing in, a forged one ends nothing', async () => {
  const { host, kari, matti, mails, postman } = await twoRequests()
  await sendDigests(postman, Date.now() + 2 * minute, pauses)
  const token = tokenIn(mails[0])
  for (const forged of [`${kari.id}.${token.split('.').at(-1)}`, `${token}x`, matti.id, '.', `.${token}`])
    expect((await end(host, forged)).status).toBe(410)
  expect(new Set(Object.values(await mailingOf(matti)))).toEqual(new Set(['digest']))
  expect((await end(host, token)).status).toBe(200)
  expect(new Set(Object.values(await mailingOf(matti)))).toEqual(new Set(['off']))
  await host.db.$client.execute('update notices set mailed_at = null')
  expect(await sendDigests(postman, Date.now() + 300 * minute, pauses)).toBe(0)
})

test('whatever is written in any field stays text, and nothing of it reaches a mail', async () => {
  const { host, kari, matti, mails, postman } = await twoRequests()
  const attack = 'Hei\r\nBcc: all@evil.test\r\n\r\n<script>alert(1)</script>\u0000 {{link}} \u202etxet'
  const kept = attack.replaceAll('\r', '').replaceAll('\u0000', '')
  await saveOrganisations(host.db, [organisation('evil', { name: attack }), organisation('nobody')])
  await letSpeak(host, kari, 'evil')
  const text = `${attack} ${textFor(9)}`
  const id = await asked(host, kari, 'evil', 'meri', { text, action: attack.slice(0, 40) })
  await matti.ask('POST', `/api/requests/${id}/answer`, { answer: 'interested', proof: attack, text: attack })
  await kari.ask('POST', `/api/requests/${id}/messages`, { text: attack })
  await kari.ask('PATCH', '/api/account', { name: attack })
  expect(await thread(matti, id)).toMatchObject({
    text: `${kept} ${textFor(9)}`,
    reply: { proof: kept, text: kept },
    messages: [{ text: kept }],
  })
  await sendDigests(postman, Date.now() + 2 * minute, pauses)
  expect(mails.map(({ to }) => to).sort()).toEqual([kari.email, matti.email].sort())
  for (const mail of mails) expect(JSON.stringify(mail)).not.toMatch(/evil|Bcc|script|txet/)
  const letter = (await (await ask(host, kari, 'evil', 'nobody', { text: `${attack} ${textFor(11)}` })).json()) as {
    letter: { subject: string }
  }
  expect(letter.letter.subject).not.toMatch(/[\r\n]/)
})

test('a kind that is turned off is left out, and stands in the inbox', async () => {
  const { host, matti, mails, postman } = await twoRequests()
  expect((await matti.ask('PATCH', '/api/account/notices/mailing', { request: 'off' })).status).toBe(200)
  expect(await sendDigests(postman, Date.now() + 2 * minute, pauses)).toBe(0)
  expect(mails).toEqual([])
  expect(await (await matti.ask('GET', '/api/account/notices')).json()).toMatchObject({ unseen: 2 })
  expect((await matti.ask('PATCH', '/api/account/notices/mailing', { request: 'daily' })).status).toBe(400)
  expect((await host.db.$client.execute('select 1 from mailing_choices')).rows).toHaveLength(1)
})

test('an account that is deleted takes its notices with it, and its words stay its organisation’s without its name', async () => {
  const { host, kari } = await twoRequests()
  const exported = (await (await kari.ask('GET', '/api/account/export')).json()) as { requests: { text: string }[] }
  expect(exported.requests.map(({ text }) => text)).toEqual([textFor(0)])
  expect((await kari.ask('DELETE', '/api/account', { email: kari.email })).status).toBe(200)
  const { rows } = await host.db.$client.execute("select account, text from requests where sender = 'fjord'")
  expect(rows).toMatchObject([{ account: null, text: textFor(0) }])
})
