// Two hundred people at once on the real Node server, each with a session of their own.
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import type { Host } from '../api/bench.ts'
import { expectNoCrossTalk } from '../api/crowd.ts'
import { temporaryFolder } from '../support/folder.ts'
import { startMailApi } from '../support/mail-api.ts'
import { startServer } from '../support/server.ts'

test('two hundred sessions at once are never given what is another’s', { timeout: 120_000 }, async () => {
  const DATABASE_URL = `file:${join(await temporaryFolder(), 'record.db')}`
  const mail = await startMailApi()
  onTestFinished(mail.stop)
  const server = await startServer({
    DATABASE_URL,
    SAMPLE: '0',
    MAIL_URL: mail.url,
    MAIL_KEY: 'key',
    MAIL_FROM: 'us@x.test',
  })
  onTestFinished(server.stop)
  const db = await openDatabase(DATABASE_URL)
  onTestFinished(() => db.$client.close())
  const host: Host = {
    ...{ db, mails: mail.mails, today: new Date().toISOString().slice(0, 10), reported: [] },
    ask: (request) => fetch(new Request(request.url.replace(new URL(request.url).origin, server.url), request)),
  }
  await expectNoCrossTalk(host)
  expect(server.output()).not.toContain('"error"')
})
