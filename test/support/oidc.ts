// A real OIDC provider on this machine, where everybody signs in by typing who they are.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'
import { vi } from 'vitest'

export type Oidc = {
  issuer: string
  clientId: string
  clientSecret: string
  /** Follows a beginning `url` as a browser whose reader is `claims`, and gives the address it is sent back to. */
  signIn: (url: string, claims: Claims) => Promise<string>
  stop: () => Promise<void>
}

export type Claims = { sub: string; email?: string; email_verified?: boolean; name?: string }

/** Starts on a free port. @param back where it may send people back to; the caller stops it. */
export async function startOidc(back: string): Promise<Oidc> {
  // It has much to say about being used for development.
  for (const say of ['info', 'warn'] as const) vi.spyOn(console, say).mockImplementation(() => undefined)
  const people = new Map<string, Claims>()
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const [clientId, clientSecret] = ['medspiller', 'only-for-tests-only-for-tests']
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [back] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    findAccount: (_, id) => ({ accountId: id, claims: () => people.get(id) ?? { sub: id } }),
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
  })
  server.on('request', provider.callback())

  const signIn: Oidc['signIn'] = async (url, claims) => {
    people.set(claims.sub, claims)
    const jar = new Map<string, string>()
    let [at, form] = [url, undefined as URLSearchParams | undefined]
    for (let step = 0; step < 20; step++) {
      const answer = await fetch(at, {
        method: form ? 'POST' : 'GET',
        body: form,
        redirect: 'manual',
        headers: { cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; ') },
      })
      form = undefined
      for (const cookie of answer.headers.getSetCookie()) {
        const [name = '', value = ''] = (cookie.split(';')[0] ?? '').split('=')
        jar.set(name, value)
      }
      const location = answer.headers.get('location')
      if (location) {
        at = new URL(location, at).href
        if (at.startsWith(back)) return at
        continue
      }
      // Its own pages for developers: first who one is, then whether one agrees.
      const page = await answer.text()
      const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
      if (!prompt) throw new Error(`${at}: ${answer.status} ${page.slice(0, 500)}`)
      form = new URLSearchParams({ prompt, ...(prompt === 'login' && { login: claims.sub, password: 'x' }) })
    }
    throw new Error('The provider sends nobody back')
  }
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { issuer, clientId, clientSecret, signIn, stop }
}
