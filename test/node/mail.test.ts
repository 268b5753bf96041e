// Mail as it leaves a Node host: by SMTP to a server that speaks it, or onto a page that only this machine can open.

import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { mailerOf } from '../../worker/mail/mailer.ts'
import { smtpMailer } from '../../worker/mail/smtp.ts'
import { startServer } from '../support/server.ts'

/** A mail server that takes everything; `said` is what it was told. */
async function startSmtp(): Promise<{ url: string; said: () => string }> {
  let said = ''
  const server = createServer((socket) => {
    let isData = false
    socket.write('220 test\r\n')
    socket.on('data', (part) => {
      said += part
      for (const line of String(part).split('\r\n').slice(0, -1)) {
        if (isData && line !== '.') continue
        if (isData) isData = false
        else if (line === 'DATA') isData = true
        socket.write(isData ? '354 go on\r\n' : line === 'QUIT' ? '221 bye\r\n' : '250 ok\r\n')
      }
    })
    socket.on('error', () => undefined)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())))
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, said: () => said }
}

test('SMTP: to one person, and no text becomes a header or another person', async () => {
  const { url, said } = await startSmtp()
  const mailer = mailerOf({ MAIL_URL: url, MAIL_FROM: 'post@medspiller.test' }, smtpMailer)
  await mailer?.({
    to: 'kari@skole.test\r\nRCPT TO:<eve@evil.test>',
    kind: 'signIn',
    subject: 'Hei\r\nBcc: all@world.test\u2028X-Evil: 1',
    text: 'Text\r\n.\r\nMAIL FROM:<eve@evil.test>',
  }).catch(() => undefined)
  await mailer?.({
    to: 'kari@skole.test',
    kind: 'signIn',
    subject: 'Hei\r\nBcc: all@world.test\u2028X-Evil: 1',
    text: 'Text\r\n.\r\nMAIL FROM:<eve@evil.test>\r\næøå',
  })
  const lines = said().split('\r\n')
  expect(lines.filter((line) => /^RCPT TO/.test(line) && !line.includes('kari@skole.test'))).toEqual([])
  expect(lines.filter((line) => /^(Bcc|X-Evil):/i.test(line))).toEqual([])
  expect(lines.filter((line) => line.startsWith('MAIL FROM'))).toEqual(
    lines.filter((line) => line.startsWith('MAIL FROM:<post@medspiller.test>') || line === 'MAIL FROM:<eve@evil.test>'),
  )
  expect(said()).toContain('\r\n..\r\nMAIL FROM:<eve@evil.test>')
})

test.each([
  [{ MAIL_URL: 'smtp://x' }, 'MAIL_FROM'],
  [{ MAIL_URL: 'ftp://x', MAIL_FROM: 'a@b.test' }, 'MAIL_URL must begin with smtp:'],
])('%o is refused by name', (settings, message) => {
  expect(() => mailerOf(settings, smtpMailer)).toThrow(message)
})

test('the mailbox is there only with DEV_MAIL=1, on this machine, and under its own name', {
  timeout: 60_000,
}, async () => {
  const without = await startServer({ SAMPLE: '0' })
  onTestFinished(without.stop)
  expect(await (await fetch(`${without.url}/dev/mail`)).text()).not.toContain('Mailbox')
  const server = await startServer({ SAMPLE: '0', DEV_MAIL: '1' })
  onTestFinished(server.stop)
  const asked = await fetch(`${server.url}/api/sign-in/link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'kari@skole.test' }),
  })
  expect(asked.status).toBe(200)
  expect(await (await fetch(`${server.url}/dev/mail`)).text()).toContain('kari@skole.test')
  await expect(startServer({ SAMPLE: '0', DEV_MAIL: '1', HOST: '0.0.0.0' })).rejects.toThrow('DEV_MAIL=1')
})
