// Living profiles: asks an organisation's people, once, whether what it seeks and offers is still so.
import { giveBackQuestion, listPeopleToAsk, listStale, takeQuestion } from '../db/intents.ts'
import { confirmedBy, type Freshness, usualFreshness } from '../domain/intent.ts'
import { sayMail } from '../domain/words/mails.ts'
import type { Deps } from './deps.ts'
import { unsubscribeToken } from './digest.ts'
import { freshToken, hashOf } from './tokens.ts'

export type FreshnessSettings = { ASK_AFTER_MONTHS?: string; REST_AFTER_MONTHS?: string }

/** @throws Error that names a setting that makes no sense. */
export function freshnessOf(settings: FreshnessSettings): Freshness {
  const months = (name: keyof FreshnessSettings, usual: number) => {
    const value = Number(settings[name] || usual)
    if (!Number.isInteger(value) || value < 1)
      throw new Error(`${name} must be a number of months, not ${settings[name]}`)
    return value
  }
  return {
    ask: months('ASK_AFTER_MONTHS', usualFreshness.ask),
    rest: months('REST_AFTER_MONTHS', usualFreshness.rest),
  }
}

const most = { atOnce: 20 }
const days = { link: 45 }

/** Asks those whose profile has not been confirmed for long, some at a time. @returns how many mails were sent */
export async function askStillOpen(
  deps: Pick<Deps, 'db' | 'accounts' | 'report' | 'today'>,
  now: number,
  freshness: Freshness,
): Promise<number> {
  const { db, accounts } = deps
  if (!accounts.mailer) return 0
  let sent = 0
  for (const organisation of await listStale(db, confirmedBy(deps.today(), freshness.ask), now, most.atOnce)) {
    const people = await listPeopleToAsk(db, organisation.id)
    const links = await Promise.all(
      people.map(async (person) => {
        const token = freshToken()
        return { ...person, token, hash: await hashOf(token) }
      }),
    )
    const hashes = links.map(({ id, hash }) => ({ account: id, token: hash }))
    if (!(await takeQuestion(db, organisation, hashes, { now, until: now + days.link * 86_400_000 }))) continue
    const arrived = await mailAll(deps, organisation.name, links)
    if (arrived === 0 && links.length > 0) await giveBackQuestion(db, organisation.id)
    sent += arrived
  }
  return sent
}

async function mailAll(
  { accounts, report }: Pick<Deps, 'accounts' | 'report'>,
  organisation: string,
  links: readonly { id: string; email: string; language: 'en' | 'nb'; token: string }[],
): Promise<number> {
  const { mailer, origin } = accounts
  let arrived = 0
  for (const { id, email, language, token } of links) {
    const unsubscribe = `${origin}/unsubscribe#${new URLSearchParams({ token: await unsubscribeToken(accounts, id) })}`
    const link = `${origin}/still-open#${new URLSearchParams({ token })}`
    try {
      await mailer?.({ to: email, ...sayMail('stillOpen', { organisation, link, unsubscribe }, language) })
      arrived++
    } catch (error) {
      const reason = error instanceof Error ? error.message.replaceAll(email, '...') : 'unknown'
      report({ requestId: '', route: 'asking whether profiles are still right', error: `mail: ${reason}` })
    }
  }
  return arrived
}
