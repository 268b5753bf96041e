// How often programs may ask the public API: by key, or by address without one. Counted in the record, some at a time:
// a process takes a handful of requests on account and asks the record again when they are used up.
import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'
import { countOneMore } from '../db/accounts.ts'
import { useApiKey } from '../db/api-keys.ts'
import { paces } from '../domain/pace.ts'
import type { Env } from './deps.ts'
import { networkOf } from './limits.ts'
import { Problem } from './problem.ts'
import { hashOf, keyedHash } from './tokens.ts'

/** What was taken on account, by who asks: it holds for this window, and not long, since a key may be ended. */
export type Reserves = Map<string, Taken>
type Taken = { window: number; until: number; used: number; left: number; isAnswered: boolean }
const reserve = { step: 10, milliseconds: 60_000, most: 10_000 }

const paced =
  /^\/api\/(organisations|towns|actions|calls|events|check|suggest|complete|substitutes|matching|statistics|odds|stays|projects|places|partner-requests|mcp)([./]|$)/

/** Calendars ask by themselves, from addresses that many share. */
const isFeed = (path: string) => path.endsWith('.ics')

/** Our own screens, as browsers say of themselves; whoever is signed in has limits of their own. */
function isScreen(c: Context<Env>): boolean {
  const site = c.req.header('sec-fetch-site')
  const referer = c.req.header('referer') ?? ''
  return site === 'same-origin' || (URL.canParse(referer) && new URL(referer).host === new URL(c.req.url).host)
}

const isThisMachine = (address: string) => /^(127\.|::1$|::ffff:127\.)/.test(address)

/** Counts programs and slows them down; tells in every answer how many requests are left. */
export const keepPace = createMiddleware<Env>(async (c, next) => {
  const { pathname } = new URL(c.req.url)
  const token = /^Bearer\s+(\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
  if (c.env.isCounted || !paced.test(pathname) || isFeed(pathname)) return next()
  const asking = token ? await byKey(c, token) : await byAddress(c)
  if (!asking) return next()
  const { most, used } = asking
  const left = Math.max(0, most - used)
  const seconds = paces.seconds - (Math.floor(Date.now() / 1000) % paces.seconds)
  const tell = () => {
    c.header('ratelimit-policy', `"hour";q=${most};w=${paces.seconds}`)
    c.header('ratelimit', `"hour";r=${left};t=${seconds}`)
  }
  tell()
  if (used > most) {
    c.header('retry-after', String(seconds))
    throw new Problem('too-many', `${most} requests an hour. Try again in ${Math.ceil(seconds / 60)} min`)
  }
  await next()
  tell()
})

async function byKey(c: Context<Env>, token: string): Promise<{ most: number; used: number }> {
  const hash = await hashOf(token)
  const find = async () => {
    if (!(await useApiKey(c.env.db, hash, c.env.today()))) {
      c.header('www-authenticate', 'Bearer')
      throw new Problem('unknown-key', 'Make a new one on the page of your account')
    }
    return { what: 'api key', who: hash }
  }
  const used = await count(c, `key ${hash}`, find, false)
  return { most: paces.key, used }
}

async function byAddress(c: Context<Env>): Promise<{ most: number; used: number } | undefined> {
  const { address } = c.env
  if (!address || isThisMachine(address) || isScreen(c)) return undefined
  const network = networkOf(address)
  const find = async () => ({
    what: 'api address',
    who: await keyedHash(await c.env.accounts.secret(), network),
  })
  const used = await count(c, `address ${network}`, find, true)
  return { most: paces.address, used }
}

type Asking = { what: string; who: string }

/**
 * How many this is in this window.
 * @param find who it is, for the record: asked when nothing is left on account
 * @param isKnown nobody has to be looked up before something may be taken on account
 */
async function count(
  { env: { db, reserves } }: Context<Env>,
  key: string,
  find: () => Promise<Asking>,
  isKnown: boolean,
): Promise<number> {
  const now = Date.now()
  const window = Math.floor(now / 1000 / paces.seconds)
  const last = reserves?.get(key)
  const held = last && last.window === window && last.until > now ? last : undefined
  if (held && held.left > 0) {
    held.left--
    return ++held.used
  }
  // While the record is being asked for some, whoever comes besides is counted one by one.
  const by = reserves && (held ? held.isAnswered : isKnown) ? reserve.step : 1
  const taken = {
    ...{ window, until: now + reserve.milliseconds, used: (held?.used ?? 0) + 1, left: by - 1 },
    isAnswered: false,
  }
  // Those who ask before the record has answered share what is being taken.
  if (reserves && by > 1) keep(reserves, key, taken)
  const total = await countOneMore(db, { ...(await find()), seconds: paces.seconds, now, by })
  taken.used = total - taken.left
  taken.isAnswered = true
  if (reserves && by === 1 && !held) keep(reserves, key, taken)
  return total - by + 1
}

function keep(reserves: Reserves, key: string, taken: Taken): void {
  if (reserves.size >= reserve.most) reserves.clear()
  reserves.set(key, taken)
}
