// Who may: every route says so in one word, which guards it, stands in its description, and is walked by a test.
import type { Context, MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { loadOwnerOf, type SignedIn } from '../db/accounts.ts'
import { loadStanding } from '../db/consortia.ts'
import { loadRequest } from '../db/requests.ts'
import type { Office } from '../domain/ownership.ts'
import { type Side, sides } from '../domain/request.ts'
import type { ConsortiumOffice } from '../domain/shared-consortium.ts'
import { signedIn } from './auth/session.ts'
import type { Env } from './deps.ts'
import { keepWithin } from './limits.ts'
import { Problem } from './problem.ts'

/**
 * A right other than `anyone`: may this account do it to what the path's `{id}` names?
 * @param hidden those who may not are told that nothing is there
 * @param paused it may also while an operator has paused it
 */
type Right = {
  may: (c: Context<Env>, asking: SignedIn) => boolean | Promise<boolean>
  hidden?: boolean
  paused?: boolean
  says: string
}

const rights = {
  'signed in': { may: () => true, says: 'whoever is signed in' },
  oneself: { may: () => true, paused: true, says: 'whoever is signed in, also while paused' },
  editor: { may: (c, asking) => speaksFor(c, asking, ['editor', 'owner']), says: 'its editors and owners' },
  owner: { may: (c, asking) => speaksFor(c, asking, ['owner']), says: 'its owners' },
  party: { may: isParty, hidden: true, says: 'people of either organisation' },
  coordinator: { may: worksOn('coordinator'), hidden: true, says: 'whoever coordinates the consortium' },
  'consortium editor': {
    may: worksOn('coordinator', 'editor'),
    hidden: true,
    says: 'those who work on the consortium',
  },
  member: { may: belongsTo, hidden: true, says: 'those who work on the consortium, and people of its members' },
  operator: { may: (_, asking) => asking.operator, says: 'operators' },
} as const satisfies Record<string, Right>

/**
 * Who may ask for a route. `editor` and `owner` are of the organisation that the path's `{id}` names, `party` of one of the
 * two of its `{request}`; `coordinator`, `consortium editor` and `member` are of its `{consortium}`.
 */
export type Who = 'anyone' | keyof typeof rights

/** How the description of the API says it. */
export const sayWho = (who: Who): string => (who === 'anyone' ? 'anyone' : rights[who].says)

/** Lets through whoever may, before anything of the request is looked at. */
export function guard(who: Who): MiddlewareHandler<Env> {
  if (who === 'anyone') return (_, next) => next()
  const right: Right = rights[who]
  return createMiddleware<Env>(async (c, next) => {
    const asking = await signedIn(c)
    const isReading = c.req.method === 'GET' || c.req.method === 'HEAD'
    if (asking.paused && !isReading && !right.paused)
      throw new Problem('not-allowed', 'An operator has paused this account')
    if (!(await right.may(c, asking))) {
      if (right.hidden) throw new Problem('not-found', 'There is nothing here, or not for you')
      throw new Problem('not-allowed', `This is for ${right.says}`)
    }
    if (!isReading) await keepWithin(c, 'write', asking.id)
    await next()
  })
}

/** The people of an organisation speak for it, and those of the body that owns it. */
async function speaksFor(
  c: Context<Env>,
  { offices }: SignedIn,
  enough: readonly Office[],
  id = c.req.param('id') ?? '',
): Promise<boolean> {
  if (offices.size === 0) return false
  const has = (organisation: string | undefined) => {
    const office = organisation && offices.get(organisation)
    return !!office && enough.includes(office)
  }
  return has(id) || has(await loadOwnerOf(c.env.db, id))
}

/**
 * Lets somebody name an organisation as the one they act for.
 * @throws Problem that names the field if they do not speak for it
 */
export async function keepToOwn(c: Context<Env>, asking: SignedIn, organisation: string | undefined): Promise<void> {
  if (organisation === undefined || (await speaksFor(c, asking, ['editor', 'owner'], organisation))) return
  const message = 'is not an organisation that you speak for'
  throw new Problem('not-allowed', `organisation: ${message}`, [{ field: 'organisation', message }])
}

/** The sides of a request that somebody speaks for: none, one, or both. */
export async function sidesOf(
  c: Context<Env>,
  asking: SignedIn,
  request: { sender: { id: string }; recipient: { id: string } },
): Promise<Side[]> {
  const speaks = await Promise.all(sides.map((it) => speaksFor(c, asking, ['editor', 'owner'], request[it].id)))
  return sides.filter((_, at) => speaks[at])
}

async function isParty(c: Context<Env>, asking: SignedIn): Promise<boolean> {
  if (asking.offices.size === 0) return false
  const request = await loadRequest(c.env.db, c.req.param('request') ?? '')
  return request !== undefined && (await sidesOf(c, asking, request)).length > 0
}

const standingIn = (c: Context<Env>, { id }: SignedIn) => loadStanding(c.env.db, c.req.param('consortium') ?? '', id)

/** Those who work on a consortium, in one of these offices. */
function worksOn(...offices: ConsortiumOffice[]): Right['may'] {
  return async (c, asking) => {
    const { office } = await standingIn(c, asking)
    return office !== undefined && offices.includes(office)
  }
}

/** Besides those who work on a consortium, the people of organisations that it has asked. */
async function belongsTo(c: Context<Env>, asking: SignedIn): Promise<boolean> {
  const { office, speaksFor } = await standingIn(c, asking)
  return office !== undefined || speaksFor.length > 0
}
