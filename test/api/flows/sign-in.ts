// Signing in by mail, on whatever host: the link, the session, and what an attacker may try with them.
import { describe, expect, test } from 'vitest'
import { type Host, raw, refusal } from '../bench.ts'
import { cookiesOf, linkIn, mailTo, personWith, signIn } from '../person.ts'

const kari = 'kari@skole.test'

export function describeSignIn(makeHost: () => Promise<Host>): void {
  describe('signing in', () => {
    const rows = async ({ db }: Host, sql: string) => (await db.$client.execute(sql)).rows

    test('a mailed link leads to a page of ours, and its token signs in once', async () => {
      const host = await makeHost()
      await raw(host, '/api/sign-in/link', { email: 'Kari@Skole.test', next: '/organisations/a?x=1' })
      const { url, token, next } = linkIn(mailTo(host, kari))
      expect([url.pathname, url.search, next]).toEqual(['/sign-in/confirm', '', '/organisations/a?x=1'])
      const first = await raw(host, '/api/sign-in/confirm', { token })
      expect(await first.json()).toMatchObject({ email: kari, operator: false, organisations: [] })
      const again = await raw(host, '/api/sign-in/confirm', { token })
      expect((await refusal(again)).status).toBe(410)
      expect(again.headers.getSetCookie()).toEqual([])
    })

    test('the mail is in the language of whoever asks', async () => {
      const host = await makeHost()
      const headers = { 'content-type': 'application/json', 'accept-language': 'nb' }
      await raw(host, '/api/sign-in/link', { email: kari }, { headers })
      expect(mailTo(host, kari).subject).toBe('Lenken din for å logge inn')
      await raw(host, '/api/sign-in/link', { email: kari })
      expect(mailTo(host, kari).subject).toBe('Your link to sign in')
    })

    test('the cookie is out of reach of scripts and other sites', async () => {
      const host = await makeHost()
      await raw(host, '/api/sign-in/link', { email: kari })
      const answer = await raw(host, '/api/sign-in/confirm', { token: linkIn(mailTo(host, kari)).token })
      const [cookie = '', ...others] = answer.headers.getSetCookie()
      expect(others).toEqual([])
      expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/)
    })

    test('nobody can tell from the answers who has an account', async () => {
      const host = await makeHost()
      await signIn(host, kari)
      const known = await raw(host, '/api/sign-in/link', { email: kari })
      const unknown = await raw(host, '/api/sign-in/link', { email: 'nobody@skole.test' })
      expect(await known.text()).toBe(await unknown.text())
      expect(known.status).toBe(unknown.status)
      const named = ({ headers }: Response) => [...headers.keys()].filter((it) => it !== 'date').sort()
      expect(named(known)).toEqual(named(unknown))
      const texts = [kari, 'nobody@skole.test'].map((it) => mailTo(host, it).text.replace(/token=[^&\s]+/, ''))
      expect(texts[0]).toBe(texts[1])
      expect(await rows(host, 'select email from accounts')).toMatchObject([{ email: kari }])
    })

    test.each([
      ['forged', (token: string) => token.replace(/.$/, (it) => (it === 'a' ? 'b' : 'a'))],
      ['empty of sense', () => "' or 1=1 --"],
      ['the stored hash of a true one', () => 'hash'],
    ])('a token that is %s signs nobody in', async (_, forge) => {
      const host = await makeHost()
      await raw(host, '/api/sign-in/link', { email: kari })
      const [proof] = await rows(host, 'select identifier from proofs')
      const { token } = linkIn(mailTo(host, kari))
      const forged = forge(token) === 'hash' ? String(proof?.identifier).replace('magic-link:', '') : forge(token)
      const answer = await raw(host, '/api/sign-in/confirm', { token: forged })
      expect((await refusal(answer)).status).toBe(410)
      expect(answer.headers.getSetCookie()).toEqual([])
      expect(await rows(host, 'select id from sessions')).toEqual([])
    })

    test('of a token only a hash is kept, and it is over after a quarter of an hour', async () => {
      const host = await makeHost()
      await raw(host, '/api/sign-in/link', { email: kari })
      const { token } = linkIn(mailTo(host, kari))
      const [proof] = await rows(host, 'select * from proofs')
      expect(JSON.stringify({ ...proof })).not.toContain(token)
      expect(Number(proof?.expires_at) - Date.now()).toBeLessThanOrEqual(15 * 60_000)
      await host.db.$client.execute({ sql: 'update proofs set expires_at = ?', args: [Date.now() - 1] })
      expect((await refusal(await raw(host, '/api/sign-in/confirm', { token }))).status).toBe(410)
    })

    test('one link asked for twice at once signs in once', async () => {
      const host = await makeHost()
      await raw(host, '/api/sign-in/link', { email: kari })
      const { token } = linkIn(mailTo(host, kari))
      const tries = await Promise.all(Array.from({ length: 5 }, () => raw(host, '/api/sign-in/confirm', { token })))
      expect(tries.map(({ status }) => status).sort()).toEqual([200, 410, 410, 410, 410])
    })

    test('a session somebody brings along is not the one they get', async () => {
      const host = await makeHost()
      const eve = await signIn(host, 'eve@evil.test')
      await raw(host, '/api/sign-in/link', { email: kari })
      const { token } = linkIn(mailTo(host, kari))
      const headers = { 'content-type': 'application/json', cookie: eve.cookie }
      const answer = await raw(host, '/api/sign-in/confirm', { token }, { headers })
      expect(cookiesOf(answer)).not.toBe(eve.cookie)
      expect(await (await eve.ask('GET', '/api/account')).json()).toMatchObject({ email: 'eve@evil.test' })
    })

    test.each([
      ['none', ''],
      ['one without a signature', 'medspiller.session_token=abc'],
      ['one with a false signature', `medspiller.session_token=abc.${'A'.repeat(43)}%3D`],
      ['rubbish', 'medspiller.session_token=%%%; a=b; =; ;;'],
    ])('with a cookie that is %s nobody is signed in', async (_, cookie) => {
      const host = await makeHost()
      const answer = await raw(host, '/api/account', undefined, { headers: cookie ? { cookie } : {} })
      expect((await refusal(answer)).status).toBe(401)
    })

    test('the signature of one session is no good for another', async () => {
      const host = await makeHost()
      const one = await signIn(host, kari)
      const other = await signIn(host, 'eve@evil.test')
      const [name, signed = ''] = one.cookie.split('=')
      const signature = decodeURIComponent(other.cookie.slice(other.cookie.indexOf('=') + 1)).split('.')[1]
      const mixed = `${name}=${encodeURIComponent(`${decodeURIComponent(signed).split('.')[0]}.${signature}`)}`
      const thief = personWith(host, { ...one, cookie: mixed })
      expect((await thief.ask('GET', '/api/account')).status).toBe(401)
    })

    test('signed out, the cookie is worth nothing', async () => {
      const host = await makeHost()
      const person = await signIn(host, kari)
      expect((await person.ask('DELETE', '/api/account/sessions/current')).status).toBe(200)
      expect((await person.ask('GET', '/api/account')).status).toBe(401)
    })

    test.each([
      ['email', { email: 'kari@skole.test\r\nBcc: all@world.test' }],
      ['email', { email: 'Kari <kari@skole.test>' }],
      ['email', { email: 'kari@skole.test,eve@evil.test' }],
      ['email', { email: '' }],
      ['email', {}],
      ['email', { email: `${'k'.repeat(300)}@skole.test` }],
      ['next', { email: kari, next: 'https://evil.test' }],
      ['next', { email: kari, next: '//evil.test' }],
      ['next', { email: kari, next: '/\\evil.test' }],
      ['next', { email: kari, next: '/a\r\nb' }],
    ])('a bad %s is refused and no mail goes out', async (field, body) => {
      const host = await makeHost()
      const refused = await refusal(await raw(host, '/api/sign-in/link', body))
      expect([refused.status, refused.fields]).toEqual([400, [field]])
      expect(host.mails).toEqual([])
    })

    test('one address gets five links in a quarter of an hour, whoever asks', async () => {
      const host = await makeHost()
      const ask = () => raw(host, '/api/sign-in/link', { email: kari })
      for (let asked = 0; asked < 5; asked++) expect((await ask()).status).toBe(200)
      const refused = await ask()
      expect((await refusal(refused)).status).toBe(429)
      expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
      expect(host.mails).toHaveLength(5)
      expect((await raw(host, '/api/sign-in/link', { email: 'ola@skole.test' })).status).toBe(200)
      const kept = await rows(host, 'select who from counters')
      expect(JSON.stringify(kept.map((it) => ({ ...it })))).not.toContain('skole')
    })

    test('another site cannot ask with the cookies of a reader', async () => {
      const host = await makeHost()
      const person = await signIn(host, kari)
      for (const headers of [
        { origin: 'https://evil.test' },
        { origin: 'null' },
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
      ] as Record<string, string>[]) {
        const answer = await person.ask('DELETE', '/api/account/sessions/current', undefined, headers)
        expect((await refusal(answer)).status).toBe(403)
      }
      expect((await person.ask('GET', '/api/account')).status).toBe(200)
    })
  })
}
