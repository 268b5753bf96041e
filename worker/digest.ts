// Digests: what happened since somebody looked, in one mail now and then, with a link that ends them without signing in.
import { giveBackDigest, listDue, type Pauses, takeDigest } from '../db/digests.ts'
import { noticeKinds } from '../domain/notice.ts'
import { sayMail } from '../domain/words/mails.ts'
import type { Accounts } from './accounts.ts'
import type { Deps } from './deps.ts'
import { keyedHash } from './tokens.ts'

/** So many minutes between two digests, and a quarter of an hour at most before the first, so that more can join it. */
export function pausesOf(minutes: number): Pauses {
  return { between: minutes * 60_000, before: Math.min(15, minutes) * 60_000 }
}

const most = { atOnce: 50 }

const markOf = async ({ secret }: Pick<Accounts, 'secret'>, account: string) =>
  keyedHash(await secret(), `no more digests for ${account}`)

/** What stands in the link that ends the digests of an account: it works for as long as the record keeps its secret. */
export async function unsubscribeToken(accounts: Pick<Accounts, 'secret'>, account: string): Promise<string> {
  return `${account}.${await markOf(accounts, account)}`
}

/** The account that a link was made for; undefined if it was made by nobody here. */
export async function accountOfToken(accounts: Pick<Accounts, 'secret'>, token: string): Promise<string | undefined> {
  const at = token.lastIndexOf('.')
  const account = token.slice(0, Math.max(0, at))
  return token.slice(at + 1) === (await markOf(accounts, account)) ? account : undefined
}

/** Mails the digests that are due, some at a time. @returns how many were sent */
export async function sendDigests(
  { db, accounts, report }: Pick<Deps, 'db' | 'accounts' | 'report'>,
  now: number,
  pauses: Pauses,
): Promise<number> {
  const { mailer, origin } = accounts
  if (!mailer) return 0
  let sent = 0
  for (const { id, email, language } of await listDue(db, now, pauses, most.atOnce)) {
    const counts = await takeDigest(db, id, now, pauses)
    if (Object.keys(counts).length === 0) continue
    const numerals = Object.fromEntries(noticeKinds.map((kind) => [kind, String(counts[kind] ?? 0)]))
    const token = await unsubscribeToken(accounts, id)
    const values = {
      ...(numerals as Record<(typeof noticeKinds)[number], string>),
      link: `${origin}/inbox`,
      unsubscribe: `${origin}/unsubscribe#${new URLSearchParams({ token })}`,
    }
    try {
      await mailer({ to: email, ...sayMail('digest', values, language) })
      sent++
    } catch (error) {
      await giveBackDigest(db, id, now)
      const reason = error instanceof Error ? error.message.replaceAll(email, '...') : 'unknown'
      report({ requestId: '', route: 'mailing digests', error: `mail: ${reason}` })
    }
  }
  return sent
}
