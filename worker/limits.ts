// How often somebody may: counted in the record, by account or by address, so that it holds wherever we run.
import type { Context } from 'hono'
import { countOneMore } from '../db/accounts.ts'
import type { Env } from './deps.ts'
import { Problem } from './problem.ts'
import { keyedHash } from './tokens.ts'

const minute = 60
const hour = 60 * minute

/** At most so many in so many seconds. */
const limits = {
  /** Links asked for from one address, and for one mail address. */
  'sign-in from': { most: 30, seconds: hour },
  'sign-in to': { most: 5, seconds: 15 * minute },
  /** Links tried from one address: guessing one is hopeless, and shall look so. */
  'link from': { most: 60, seconds: 15 * minute },
  /** Whatever an account changes. */
  write: { most: 120, seconds: minute },
  /** Profiles an account makes, and organisations it claims. */
  create: { most: 10, seconds: 24 * hour },
  claim: { most: 10, seconds: 24 * hour },
  /** Requests an account writes, also those it passes on itself, and those it shows to the operators. */
  request: { most: 40, seconds: 24 * hour },
  /** Businesses an account invites, by mail or with a link. */
  'host invitation': { most: 40, seconds: 24 * hour },
  /** Hosts an account asks for places: each is told, and keeps them. */
  'host asked': { most: 100, seconds: 24 * hour },
  report: { most: 20, seconds: 24 * hour },
  /** Mails that an account causes to others. */
  mail: { most: 30, seconds: 24 * hour },
} as const

export type Limit = keyof typeof limits

/** Counts one more, or `by` so many. @throws Problem (429) beyond the limit, with `Retry-After`. */
export async function keepWithin(c: Context<Env>, what: Limit, who: string, by = 1): Promise<void> {
  const { db, accounts } = c.env
  const { most, seconds } = limits[what]
  const now = Date.now()
  const hashed = await keyedHash(await accounts.secret(), who)
  if ((await countOneMore(db, { what, who: hashed, seconds, now, by })) <= most) return
  const left = seconds - (Math.floor(now / 1000) % seconds)
  c.header('retry-after', String(left))
  throw new Problem('too-many', `Too often. Try again in ${Math.ceil(left / minute)} min`)
}

/** The same for the address that asks, where the host knows it. */
export async function keepAddressWithin(c: Context<Env>, what: Limit): Promise<void> {
  const { address } = c.env
  if (address) await keepWithin(c, what, networkOf(address))
}

/** Whoever has one address of IPv6 has all of its /64. */
export function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::')
  if (!address.includes(':') || address.includes('.')) return address
  const [before, after] = [head, tail ?? ''].map((it) => it.split(':').filter(Boolean))
  const zeros = Array(Math.max(0, 8 - (before?.length ?? 0) - (after?.length ?? 0))).fill('0')
  return [...(before ?? []), ...(tail === undefined ? [] : zeros), ...(after ?? [])].slice(0, 4).join(':')
}
