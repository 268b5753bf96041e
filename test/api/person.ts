// People as they meet the API: each with a cookie of their own, signed in by a mail they really got.
import { expect } from 'vitest'
import type { Mail } from '../../worker/mail/mail.ts'
import { type Host, raw } from './bench.ts'

export type Person = {
  id: string
  email: string
  cookie: string
  /** Asks as this person; `body` is sent as JSON. */
  ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Response>
}

/** The newest mail to somebody. */
export function mailTo({ mails }: Host, email: string): Mail {
  const mail = mails.findLast(({ to }) => to === email)
  expect(mail, `a mail to ${email}`).toBeDefined()
  return mail as Mail
}

/** What stands behind the # of the link in a mail. */
export function linkIn({ text }: Mail): { url: URL; token: string; next: string | null } {
  const url = new URL(/https?:\/\/\S+/.exec(text)?.[0] ?? '')
  const values = new URLSearchParams(url.hash.slice(1))
  return { url, token: values.get('token') ?? '', next: values.get('next') }
}

/** The cookies an answer sets, as a browser would send them. */
export function cookiesOf(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((it) => it.split(';')[0])
    .join('; ')
}

/** Signs somebody in with a link that is mailed to them. */
export async function signIn(host: Host, email: string): Promise<Person> {
  const asked = await raw(host, '/api/sign-in/link', { email })
  expect(asked.status, await asked.clone().text()).toBe(200)
  const confirmed = await raw(host, '/api/sign-in/confirm', { token: linkIn(mailTo(host, email)).token })
  expect(confirmed.status, await confirmed.clone().text()).toBe(200)
  const { id } = (await confirmed.json()) as { id: string }
  return personWith(host, { id, email, cookie: cookiesOf(confirmed) })
}

/** Somebody who has this cookie. */
export function personWith(host: Host, it: { id: string; email: string; cookie: string }): Person {
  const ask: Person['ask'] = (method, path, body, headers) =>
    raw(host, path, undefined, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: { cookie: it.cookie, ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    })
  return { ...it, ask }
}

/** Somebody who is an operator, as the command makes them. */
export async function signInOperator(host: Host, email = 'operator@example.test'): Promise<Person> {
  const person = await signIn(host, email)
  await host.db.$client.execute({ sql: 'update accounts set operator = 1 where id = ?', args: [person.id] })
  return person
}
