// A mail provider's HTTP API as the Worker meets it: takes mails as JSON and keeps them to be read.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Mail } from '../../worker/mail/mail.ts'

export type MailApi = { url: string; mails: Mail[]; stop: () => Promise<void> }

/** Starts on a free port; the caller stops it. */
export async function startMailApi(): Promise<MailApi> {
  const mails: Mail[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part) => parts.push(part))
    request.on('end', () => {
      const { to, subject, text } = JSON.parse(Buffer.concat(parts).toString())
      mails.push({ to: to[0], kind: '', subject, text })
      response.end('{}')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()))
  return { url: `http://127.0.0.1:${port}/emails`, mails, stop }
}
