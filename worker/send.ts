// Sends a mail for a request, and says so if it cannot be sent.
import type { Context } from 'hono'
import { routePath } from 'hono/route'
import type { Env } from './deps.ts'
import type { Mail } from './mail/mail.ts'
import { Problem } from './problem.ts'

/** @throws Problem (503) if no mail is sent here or it was not taken. */
export async function sendMail(c: Context<Env>, mail: Mail): Promise<void> {
  if (!c.env.accounts.mailer) throw new Problem('no-mail', 'This installation sends no mail')
  if (!(await tryToSend(c, mail))) throw new Problem('no-mail', 'The mail could not be sent. Try again in a moment')
}

/** Sends a mail about something that is done whether it arrives or not; the reason goes to the log, without the address. */
export async function tryToSend(c: Context<Env>, mail: Mail): Promise<boolean> {
  try {
    await c.env.accounts.mailer?.(mail)
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message.replaceAll(mail.to, '...') : 'unknown'
    c.env.report({ requestId: c.get('requestId'), route: routePath(c, -1), error: `mail: ${reason}` })
    return false
  }
}
