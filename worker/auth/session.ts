// Who asks: the account behind the session cookie. better-auth makes sessions; to read one takes a signature and a query.
import type { Context } from 'hono'
import { deleteCookie, getSignedCookie } from 'hono/cookie'
import { loadSignedIn, type SignedIn } from '../../db/accounts.ts'
import type { Env } from '../deps.ts'
import { Problem } from '../problem.ts'

const cookie = 'medspiller.session_token'

const isSecure = (c: Context<Env>) => c.env.accounts.origin.startsWith('https:')
const prefixOf = (c: Context<Env>) => (isSecure(c) ? 'secure' : undefined)

/** The account that is signed in, looked up once a request; undefined where nobody is. */
export async function whoAsks(c: Context<Env>): Promise<SignedIn | undefined> {
  if (!c.req.header('cookie')) return undefined
  const known = c.get('asking')
  if (known) return known
  const { accounts, db } = c.env
  const token = await getSignedCookie(c, await accounts.secret(), cookie, prefixOf(c))
  if (!token) return undefined
  const asking = await loadSignedIn(db, token, new Date())
  if (asking) c.set('asking', asking)
  return asking
}

/** The account that is signed in. @throws Problem if nobody is; behind a guard somebody always is. */
export async function signedIn(c: Context<Env>): Promise<SignedIn> {
  const asking = await whoAsks(c)
  if (!asking) throw new Problem('sign-in-needed', 'Sign in first')
  return asking
}

/** Lets the browser forget the session that has ended. */
export function forgetCookie(c: Context<Env>): void {
  deleteCookie(c, cookie, { path: '/', secure: isSecure(c), prefix: prefixOf(c) })
}
