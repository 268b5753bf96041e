// Who may: every route says so in one word, which guards it, stands in its description, and is walked by a test.
import type { Context, MiddlewareHandler } from 'hono'
import { createMiddleware } from 'hono/factory'
import { loadOwnerOf, type SignedIn } from '../db/accounts.ts'
import type { Office } from '../domain/ownership.ts'
import { signedIn } from './auth/session.ts'
import type { Env } from './deps.ts'
import { keepWithin } from './limits.ts'
import { Problem } from './problem.ts'

/**
 * A right other than `anyone`: may this account do it to what the path's `{id}` names?
 * @param hidden those who may not are told that nothing is there
 */
type Right = { may: (c: Context<Env>, asking: SignedIn) => boolean | Promise<boolean>; hidden?: boolean; says: string }

const rights = {
  'signed in': { may: () => true, says: 'whoever is signed in' },
  editor: { may: (c, asking) => speaksFor(c, asking, ['editor', 'owner']), says: 'its editors and owners' },
  owner: { may: (c, asking) => speaksFor(c, asking, ['owner']), says: 'its owners' },
  operator: { may: (_, asking) => asking.operator, says: 'operators' },
} as const satisfies Record<string, Right>

/** Who may ask for a route. `editor` and `owner` are of the organisation that the path's `{id}` names. */
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
    if (asking.paused && !isReading) throw new Problem('not-allowed', 'An operator has paused this account')
    if (!(await right.may(c, asking))) {
      if (right.hidden) throw new Problem('not-found', 'There is nothing here, or not for you')
      throw new Problem('not-allowed', `This is for ${right.says}`)
    }
    if (!isReading) await keepWithin(c, 'write', asking.id)
    await next()
  })
}

/** The people of an organisation speak for it, and those of the body that owns it. */
async function speaksFor(c: Context<Env>, { offices }: SignedIn, enough: readonly Office[]): Promise<boolean> {
  if (offices.size === 0) return false
  const id = c.req.param('id') ?? ''
  const has = (organisation: string | undefined) => {
    const office = organisation && offices.get(organisation)
    return !!office && enough.includes(office)
  }
  return has(id) || has(await loadOwnerOf(c.env.db, id))
}
