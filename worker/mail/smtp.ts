// Sends mail by SMTP, on Node.
import { createTransport } from 'nodemailer'
import { type Mailer, oneLine } from './mail.ts'

const milliseconds = { connect: 10_000 }

/** @param url `smtp://user:password@host:port`, or `smtps:` */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: milliseconds.connect,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ to, subject, text }) => {
    await transport.sendMail({ from, to: { name: '', address: oneLine(to) }, subject: oneLine(subject), text })
  }
}
