// Which mailer a host gets, from its settings: an HTTP API anywhere, SMTP where the host can.
import { httpMailer } from './http.ts'
import type { Mailer } from './mail.ts'

export type MailSettings = { MAIL_URL?: string; MAIL_KEY?: string; MAIL_FROM?: string }

/**
 * The mailer of `MAIL_URL`.
 * @param smtp makes one for `smtp:` and `smtps:`, where the host can
 * @returns undefined where no mail is sent
 * @throws Error that names a setting that makes no sense.
 */
export function mailerOf(
  { MAIL_URL, MAIL_KEY, MAIL_FROM }: MailSettings,
  smtp?: (url: string, from: string) => Mailer,
): Mailer | undefined {
  if (!MAIL_URL) return undefined
  if (!MAIL_FROM) throw new Error('MAIL_URL needs MAIL_FROM: the address that mails come from')
  if (/^https?:/.test(MAIL_URL)) return httpMailer(MAIL_URL, MAIL_KEY, MAIL_FROM)
  if (/^smtps?:/.test(MAIL_URL) && smtp) return smtp(MAIL_URL, MAIL_FROM)
  throw new Error(`MAIL_URL must begin with ${smtp ? 'smtp:, smtps:, ' : ''}https: or http:`)
}
