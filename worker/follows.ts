// Following: what there is to find of each thing that somebody follows, looked for now and then, and mailed to those who
// want it. Each run looks at the few that were not looked at for longest, so what one leaves the next takes up.
import type { z } from 'zod'
import { listFindsOfOrganisation, listFindsOfTheme } from '../db/follow-finds.ts'
import { giveBackFinds, listFollowMailsDue, listUnchecked, saveFinds, takeFinds } from '../db/follows.ts'
import { loadOrganisations } from '../db/organisations.ts'
import { listComing } from '../domain/agenda.ts'
import { type FollowKind, findOf, pathOfFind, pathOfFollow, writeDate } from '../domain/follow.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { sayMail } from '../domain/words/mails.ts'
import type { Deps } from './deps.ts'
import { unsubscribeToken } from './digest.ts'
import { listFitting } from './fitting.ts'
import { tellFollows } from './news-of-follows.ts'
import { questionOf, searchQuery } from './routes/organisations.ts'

/** A search that finds more tells nothing by what is new in it. */
export const most = { found: 1000, ofOrganisation: 200, checked: 20, mailed: 20, named: 5 }
const milliseconds = { between: 6 * 3_600_000 }

type Looking = Pick<Deps, 'db' | 'finder' | 'today'>

/** What a search’s address asks for: repeated names are lists. */
export function readSearch(subject: string): z.infer<typeof searchQuery> | undefined {
  const values = new URLSearchParams(subject)
  const asked = Object.fromEntries(
    [...new Set(values.keys())].map((name) => {
      const [first, ...others] = values.getAll(name)
      return [name, others.length > 0 ? [first, ...others] : first]
    }),
  )
  const { limit: _, offset: __, ...known } = asked
  const read = searchQuery.safeParse(known)
  const isWhole = read.success && (read.data.near !== undefined || read.data.within === undefined)
  return isWhole ? read.data : undefined
}

/**
 * All there is to find of something just now.
 * @returns undefined if it cannot be followed: a search nobody understands or that finds too many
 */
export async function lookFor(
  deps: Looking,
  { kind, subject }: { kind: FollowKind; subject: string },
): Promise<string[] | undefined> {
  if (kind === 'call')
    return listComing({ action: subject }).flatMap(({ year, deadlines }) =>
      deadlines.map((it) => findOf('date', writeDate({ year, ...it }))),
    )
  if (kind === 'organisation') return listFindsOfOrganisation(deps.db, subject, most.ofOrganisation)
  if (kind === 'theme') return listFindsOfTheme(deps.db, subject, most.found)
  if (kind === 'fitting') return findFitting(deps, subject)
  const asked = readSearch(subject)
  if (!asked) return undefined
  const question = await questionOf(deps, { ...asked, sort: 'confirmed' })
  const { ids, total } = await deps.finder.search({ ...question, limit: most.found, offset: 0, facets: false })
  return total > most.found ? undefined : ids.map((it) => findOf('organisation', it))
}

/** Open partner requests that fit an organisation just now. */
async function findFitting({ db, today }: Looking, id: string): Promise<string[]> {
  const organisation = (await loadOrganisations(db, [id])).get(id)
  if (!organisation) return []
  const fitting = await listFitting(db, organisation, {}, { today: today(), sample: false })
  return fitting.map(({ it }) => findOf('request', it.id))
}

/** Looks at the follows that were not looked at for longest. @returns how many finds are new */
export async function checkFollows(deps: Looking & Pick<Deps, 'report'>, now: number): Promise<number> {
  let fresh = 0
  for (const follow of await listUnchecked(deps.db, now - milliseconds.between, most.checked)) {
    try {
      const found = (await lookFor(deps, follow)) ?? []
      fresh += await saveFinds(deps.db, follow, found, now)
    } catch (error) {
      // One that cannot be looked at now must not keep the others waiting.
      await saveFinds(deps.db, follow, [], now)
      deps.report({ requestId: '', route: 'following', error })
    }
  }
  return fresh
}

/** The lines of a mail: what is followed, what is new of it and why it fits, and where that stands. */
async function linesOf(deps: Mailing, taken: Awaited<ReturnType<typeof takeFinds>>, language: ScreenLanguage) {
  const told = await tellFollows(deps, taken, language)
  const parts = taken.map(({ kind, subject, found }, at) => {
    const { text = '', news = [] } = told[at] ?? {}
    const path = pathOfFollow(kind, subject)
    const shown = news.slice(0, most.named).flatMap((it) => [`- ${it.text}`, ...it.reasons.map((why) => `  ${why}`)])
    const rest = found.length > most.named ? [`- + ${found.length - most.named}`] : []
    const only = found.length === 1 ? pathOfFind(found[0] ?? '', path) : path
    return [text, ...shown, ...rest, `${deps.accounts.origin}${only}`].join('\n')
  })
  return parts.join('\n\n')
}

type Mailing = Pick<Deps, 'db' | 'accounts' | 'today' | 'report'>

/** Mails what is new to those who want it by now, some at a time. @returns how many were sent */
export async function mailFinds(deps: Mailing, now: number): Promise<number> {
  const { db, accounts, report } = deps
  const { mailer, origin } = accounts
  if (!mailer) return 0
  let sent = 0
  for (const { id, email, language } of await listFollowMailsDue(db, now, most.mailed)) {
    const taken = await takeFinds(db, id, now)
    if (taken.length === 0) continue
    const token = await unsubscribeToken(accounts, id)
    const values = {
      news: await linesOf(deps, taken, language),
      link: `${origin}/account#follows`,
      unsubscribe: `${origin}/unsubscribe#${new URLSearchParams({ token, only: 'follow' })}`,
    }
    try {
      await mailer({ to: email, ...sayMail('follows', values, language) })
      sent++
    } catch (error) {
      await giveBackFinds(db, id, now)
      const reason = error instanceof Error ? error.message.replaceAll(email, '...') : 'unknown'
      report({ requestId: '', route: 'mailing follows', error: `mail: ${reason}` })
    }
  }
  return sent
}

/** What hosts do now and then: looks for what is new, then mails what is due. */
export async function followUp(deps: Deps, now: number): Promise<void> {
  await checkFollows(deps, now)
  await mailFinds(deps, now)
}
