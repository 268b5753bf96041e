// A shared consortium as a route finds it and gives it out.
import type { Context } from 'hono'
import type { SignedIn } from '../db/accounts.ts'
import { type KeptConsortium, loadConsortium, loadStanding } from '../db/consortia.ts'
import type { Doing } from '../db/consortium-changes.ts'
import { judgeConsortium } from './consortia.ts'
import type { Env } from './deps.ts'
import { languageOf } from './language.ts'
import { Problem } from './problem.ts'
import { type ConsortiumView, type Part, viewConsortium } from './views-of-consortia.ts'

export const doingOf = ({ id }: SignedIn): Doing => ({ by: id, now: Date.now() })

/** @throws Problem if it has gone since the guard looked */
export async function loadOr404(c: Context<Env>, id: string): Promise<KeptConsortium> {
  const kept = await loadConsortium(c.env.db, id)
  if (!kept) throw new Problem('not-found', 'There is nothing here, or not for you')
  return kept
}

/** A consortium with its verdict, as whoever asks sees it. */
export async function viewFor(c: Context<Env>, asking: SignedIn, id: string): Promise<ConsortiumView> {
  const { db } = c.env
  const [kept, { office, speaksFor }] = await Promise.all([loadOr404(c, id), loadStanding(db, id, asking.id)])
  const as: Part = office ?? 'member'
  const language = languageOf(c.req.header('accept-language'))
  return viewConsortium(kept, await judgeConsortium(db, kept), { as, speaksFor, today: c.env.today(), language })
}
