// Invitations of people by mail: the record keeps a hash of the link, and only the mail has the link itself.
import type { Context } from 'hono'
import { z } from 'zod'
import type { SignedIn } from '../db/accounts.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import type { Env } from './deps.ts'
import { languageOf } from './language.ts'
import { keepWithin } from './limits.ts'
import type { Mail } from './mail/mail.ts'
import { Problem } from './problem.ts'
import { sendMail } from './send.ts'
import { freshToken, hashOf } from './tokens.ts'

const days = { invitation: 14 }

/** What stands in the link of a mail. */
export const tokenInput = z.object({ token: z.string().min(1).max(200) })

/** An invitation as the record keeps it. */
export type Kept = { id: string; email: string; token: string; createdAt: Date; expiresAt: Date }

/**
 * Invites somebody by mail.
 * @param path where the link leads
 * @param say the words of the mail
 * @param keep writes it, or throws where it may not be
 */
export async function inviteByMail(
  c: Context<Env>,
  it: {
    asking: SignedIn
    email: string
    path: string
    say: (values: { link: string; person: string; days: string }, language: ScreenLanguage) => Omit<Mail, 'to'>
    keep: (kept: Kept) => Promise<void>
  },
): Promise<void> {
  const { asking, email } = it
  await keepWithin(c, 'mail', asking.id)
  const secret = freshToken()
  const createdAt = new Date()
  const expiresAt = new Date(createdAt.getTime() + days.invitation * 86_400_000)
  await it.keep({ id: crypto.randomUUID(), email, token: await hashOf(secret), createdAt, expiresAt })
  const link = `${c.env.accounts.origin}${it.path}#${new URLSearchParams({ token: secret })}`
  const values = { link, person: asking.name || asking.email, days: String(days.invitation) }
  const language = languageOf(c.req.header('accept-language'))
  await sendMail(c, { to: email, ...it.say(values, language) })
}

/** @throws Problem where a link has been used, taken back, or its time is over */
export async function loadInvited<Invitation>(
  secret: string,
  load: (hash: string) => Promise<Invitation | undefined>,
): Promise<Invitation> {
  const found = await load(await hashOf(secret))
  if (!found) throw invitationOver()
  return found
}

export const invitationOver = () => new Problem('link-over', 'Ask for a new invitation')
