// Signing in at a real OIDC provider, and what it may not be used for.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Accounts } from '../../worker/accounts.ts'
import { readProviders } from '../../worker/auth/providers.ts'
import { accountsFor } from '../support/accounts.ts'
import { freshDatabase } from '../support/database.ts'
import { type Claims, type Oidc, startOidc } from '../support/oidc.ts'
import { type Host, hostOn, raw, refusal } from './bench.ts'
import { cookiesOf, personWith, signIn } from './person.ts'

const origin = 'http://medspiller.test'
let oidc: Oidc

beforeAll(async () => {
  oidc = await startOidc(`${origin}/api/auth/callback/feide`)
})
afterAll(() => oidc?.stop())

async function hostWith(provider: object = {}) {
  const { issuer, clientId, clientSecret } = oidc
  const OIDC = JSON.stringify([{ id: 'feide', name: 'Feide', issuer, clientId, clientSecret, ...provider }])
  const mails: Host['mails'] = []
  const accounts: Accounts = { ...accountsFor(origin, mails), providers: readProviders({ OIDC }) }
  return { ...hostOn(await freshDatabase(), { accounts }), mails }
}

async function begin(host: Host, next?: string) {
  const begun = await raw(host, '/api/sign-in/provider', { provider: 'feide', next })
  expect(begun.status, await begun.clone().text()).toBe(200)
  const { url } = (await begun.json()) as { url: string }
  return { url, cookie: cookiesOf(begun) }
}

async function comeBack(host: Host, address: string, cookie: string) {
  const back = await host.ask(new Request(address, { headers: { cookie }, redirect: 'manual' }))
  return { back, location: back.headers.get('location'), cookies: cookiesOf(back) }
}

async function signInAt(host: Host, claims: Claims, next?: string) {
  const { url, cookie } = await begin(host, next)
  return comeBack(host, await oidc.signIn(url, claims), cookie)
}

const ola = { sub: 'ola', email: 'ola@skole.test', email_verified: true, name: 'Ola' }
const accountOf = async (host: Host, cookie: string) =>
  (await personWith(host, { id: '', email: '', cookie }).ask('GET', '/api/account')).json()

test('the ways to sign in name the provider, and no secret', async () => {
  const answer = await raw(await hostWith(), '/api/sign-in')
  expect(await answer.json()).toEqual({ mail: true, providers: [{ id: 'feide', name: 'Feide' }] })
})

test('whoever the provider knows is signed in and led on, and none of its tokens is kept', async () => {
  const host = await hostWith()
  const { location, cookies } = await signInAt(host, ola, '/find?q=a')
  expect(new URL(location ?? '', origin).href).toBe(`${origin}/find?q=a`)
  expect(await accountOf(host, cookies)).toMatchObject({ email: 'ola@skole.test', name: 'Ola' })
  const { rows } = await host.db.$client.execute('select * from identities')
  expect(rows).toMatchObject([
    { provider: 'feide', subject: 'ola', access_token: null, id_token: null, refresh_token: null },
  ])
})

test('the second time it is the same account, also if the mail address has changed', async () => {
  const host = await hostWith()
  const first = await accountOf(host, (await signInAt(host, ola)).cookies)
  const again = await accountOf(host, (await signInAt(host, { ...ola, email: 'other@skole.test' })).cookies)
  expect(again).toEqual(first)
})

test('an address that the provider has not checked opens nobody else’s account', async () => {
  const host = await hostWith()
  await signIn(host, ola.email)
  const { location, cookies } = await signInAt(host, { ...ola, email_verified: false })
  expect(location).toContain('/sign-in?error=')
  expect(cookies).not.toContain('session_token=ey')
  expect(await accountOf(host, cookies)).toMatchObject({ status: 401 })
})

test('an address that it has checked opens the account that has it', async () => {
  const host = await hostWith()
  const { id } = await signIn(host, ola.email)
  expect(await accountOf(host, (await signInAt(host, ola)).cookies)).toMatchObject({ id })
})

test('what one browser began, another cannot end', async () => {
  const host = await hostWith()
  const { url } = await begin(host)
  const back = await oidc.signIn(url, ola)
  const other = await begin(host)
  for (const cookie of ['', other.cookie]) {
    const { cookies, location } = await comeBack(host, back, cookie)
    expect(location).toContain('error=')
    expect(await accountOf(host, cookies)).toMatchObject({ status: 401 })
  }
})

test('the way back works once, and not with a forged state or code', async () => {
  const host = await hostWith()
  const { url, cookie } = await begin(host)
  const back = await oidc.signIn(url, ola)
  for (const name of ['state', 'code']) {
    const forged = new URL(back)
    forged.searchParams.set(name, 'forged')
    const begun = name === 'code' ? await begin(host) : { cookie }
    if (name === 'code')
      forged.searchParams.set('state', new URL((begun as { url: string }).url).searchParams.get('state') ?? '')
    expect((await comeBack(host, forged.href, begun.cookie)).location).toContain('error=')
  }
  expect(await accountOf(host, (await comeBack(host, back, cookie)).cookies)).toMatchObject({ name: 'Ola' })
  const { cookies } = await comeBack(host, back, cookie)
  expect(await accountOf(host, cookies)).toMatchObject({ status: 401 })
})

test('a provider that is not offered or does not answer is told of', async () => {
  const host = await hostWith()
  const unknown = await refusal(await raw(host, '/api/sign-in/provider', { provider: 'nobody' }))
  expect([unknown.status, unknown.fields]).toEqual([400, ['provider']])
  const silent = await hostWith({ issuer: 'http://127.0.0.1:1' })
  expect((await refusal(await raw(silent, '/api/sign-in/provider', { provider: 'feide' }))).status).toBe(503)
})

test.each(['{', '{}', '[{"id":"a b"}]', '[{"id":"a","name":"A","issuer":"no","clientId":"x"}]'])(
  'OIDC=%s is refused by name',
  (OIDC) => expect(() => readProviders({ OIDC })).toThrow('OIDC must be a JSON list'),
)
