// The mailbox of a developer's own machine: mail goes nowhere but onto a page that only this machine can open.
import { Hono } from 'hono'
import { html } from 'hono/html'
import { documentationPolicy, secure } from '../headers.ts'
import { type Mail, type Mailer, oneLine } from './mail.ts'

const mostMails = 200
const isLoopback = (host: string) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(host)

/** Can only this machine reach what listens on `host`? */
export function isLoopbackAddress(host: string): boolean {
  return isLoopback(host) || host === '::1'
}

/** A mailer that keeps the newest mails in memory, and the page `/dev/mail` that shows them. */
export function devMailbox(): { mailer: Mailer; page: Hono } {
  const mails: (Mail & { at: string })[] = []
  const mailer: Mailer = async (mail) => {
    mails.unshift({ ...mail, to: oneLine(mail.to), subject: oneLine(mail.subject), at: new Date().toISOString() })
    mails.length = Math.min(mails.length, mostMails)
  }
  const page = new Hono()
  page.use('*', secure)
  page.get('/dev/mail', (c) => {
    // A name of somebody else's that leads to this machine would let their page read the mail.
    if (!isLoopback(new URL(c.req.url).hostname)) return c.text('Only on this machine', 404)
    c.header('content-security-policy', documentationPolicy)
    c.header('cache-control', 'no-store')
    return c.html(show(mails))
  })
  return { mailer, page }
}

function show(mails: readonly (Mail & { at: string })[]) {
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
  <title>Mailbox of this machine</title>
  <style>
    :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
    body { max-width: 44rem; margin: 2rem auto; padding: 0 1rem }
    article { border-top: 1px solid; padding: 1rem 0 } h2 { font-size: 1.125rem; margin: 0 }
    pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
  </style>
</head>
<body>
  <main>
    <h1>Mailbox</h1>
    <p>Every mail this server would have sent since it started, newest first.</p>
    ${mails.map(
      ({ to, subject, text, at }) => html`<article>
      <h2>${subject}</h2>
      <p>To <strong>${to}</strong>, <time datetime="${at}">${at.slice(11, 19)}</time></p>
      <pre>${linked(text)}</pre>
    </article>`,
    )}
  </main>
</body>
</html>`
}

/** The text with its addresses as links; everything else is escaped. */
const linked = (text: string) =>
  text.split(/(https?:\/\/\S+)/).map((part, at) => (at % 2 ? html`<a href="${part}">${part}</a>` : part))
