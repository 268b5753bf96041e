// Notices in the record: told to accounts or to all who speak for an organisation, only if something has changed.
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrate } from 'drizzle-orm/libsql/migrator'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '../../db/client.ts'
import { countUnseen, listNotices, seeNotices, tellStatement } from '../../db/notices.ts'
import { removeOverdue } from '../../db/operators.ts'
import { saveOrganisations } from '../../db/organisations.ts'
import { pathOf } from '../../domain/notice.ts'
import { organisation } from '../api/record.ts'
import { freshDatabase } from '../support/database.ts'
import { temporaryFolder } from '../support/folder.ts'

const news = { kind: 'consortium', subject: 'boats', from: 'Boats of Europe' } as const

async function people() {
  const db = await freshDatabase()
  await saveOrganisations(db, [organisation('fjord', { owner: 'town' }), organisation('town')])
  await db.$client.batch([
    ...['kari', 'ola', 'per'].map((it) => ({
      sql: "insert into accounts (id, name, email, created_at, updated_at) values (?, '', ?, 0, 0)",
      args: [it, `${it}@example.test`],
    })),
    "insert into ownerships values ('fjord', 'kari', 'owner', 'own', 'mail', null, 0)",
    "insert into ownerships values ('fjord', 'ola', 'editor', 'own', 'mail', null, 0)",
    "insert into ownerships values ('town', 'per', 'owner', 'own', 'mail', null, 0)",
  ])
  return db
}

test('accounts are told, except whoever did it and whoever is gone, and the same news is new again', async () => {
  const db = await people()
  const to = { accounts: ['kari', 'ola', 'gone'] }
  const tell = (now: number) => db.$client.execute(tellStatement({ ...news, to, actor: 'kari', now }))
  await tell(5)
  expect(await listNotices(db, 'ola', 9)).toEqual({ unseen: 1, notices: [{ ...news, at: 5, seen: false }] })
  expect((await db.$client.execute('select account from notices')).rows).toMatchObject([{ account: 'ola' }])
  await seeNotices(db, 'ola', 6, 'boats')
  expect(await countUnseen(db, 'ola')).toBe(0)
  await tell(7)
  expect(await listNotices(db, 'ola', 9)).toMatchObject({ unseen: 1, notices: [{ at: 7, seen: false }] })
  expect(pathOf('consortium', 'a/b')).toBe('/consortia/a%2Fb')
})

test('an organisation’s people are told in its name, and nobody where nothing has changed', async () => {
  const db = await people()
  const to = { peopleOf: 'fjord' }
  await db.$client.execute(
    tellStatement({ ...news, to, now: 5 }, 'exists (select 1 from requests where id = ?)', ['x']),
  )
  expect(await countUnseen(db, 'kari')).toBe(0)
  await db.$client.execute(tellStatement({ ...news, to, now: 5 }))
  for (const account of ['kari', 'ola'])
    expect(await listNotices(db, account, 9)).toMatchObject({ unseen: 1, notices: [{ ...news, of: { id: 'fjord' } }] })
  expect(await countUnseen(db, 'per')).toBe(0)
})

test('notices go with the request they tell of, others after their days', async () => {
  const db = await people()
  const to = { accounts: ['kari'] }
  const now = 400 * 86_400_000
  await db.$client.batch([
    tellStatement({ ...news, to, now }),
    tellStatement({ ...news, to, subject: 'old', now: 0 }),
    tellStatement({ ...news, to, kind: 'request', subject: 'nothing', now }),
  ])
  await removeOverdue(db, now, { audit: 365, claims: 180, requests: 730, notices: 180 })
  expect((await listNotices(db, 'kari', 9)).notices.map((it) => it.subject)).toEqual(['boats'])
})

test('notices of before there were others keep what they tell', async () => {
  const folder = await temporaryFolder()
  const migrations = fileURLToPath(new URL('../../db/migrations', import.meta.url))
  await cp(migrations, folder, { recursive: true })
  const journal = join(folder, 'meta', '_journal.json')
  const all = await readFile(journal, 'utf8')
  const { entries, ...rest } = JSON.parse(all)
  const at = entries.findIndex(({ tag }: { tag: string }) => tag.endsWith('_notices'))
  await writeFile(journal, JSON.stringify({ ...rest, entries: entries.slice(0, at) }))
  const db = await openDatabase(':memory:')
  onTestFinished(() => db.$client.close())
  await migrate(db, { migrationsFolder: folder })
  const request = (id: string, sender: string, recipient: string) =>
    `insert into requests (id, sender, recipient, text, sent_at, sent_on, reply_by, delivery, verified, state)
      values ('${id}', '${sender}', '${recipient}', '', 0, '', '', 'inside', 0, 'waiting')`
  await db.$client.batch([
    ...['fjord', 'meri'].map(
      (id) => `insert into organisations (id, name, country, source_kind, search_name, search_terms, search_text)
        values ('${id}', 'School ${id}', 'NO', 'owner', '', '', '')`,
    ),
    "insert into accounts (id, name, email, created_at, updated_at) values ('kari', '', 'k', 0, 0)",
    "insert into ownerships values ('fjord', 'kari', 'owner', 'own', 'mail', null, 0)",
    request('got', 'meri', 'fjord'),
    request('sent', 'fjord', 'meri'),
    "insert into notices values ('kari', 'message', 'got', 1, null, null), ('kari', 'answer', 'sent', 2, 3, 4)",
    "insert into notices values ('kari', 'request', 'lost', 1, null, null)",
  ])
  await writeFile(journal, all)
  await migrate(db, { migrationsFolder: folder })
  const of = { id: 'fjord', name: 'School fjord' }
  expect(await listNotices(db, 'kari', 9)).toEqual({
    unseen: 1,
    notices: [
      { kind: 'answer', subject: 'sent', from: 'School meri', at: 2, seen: true, of },
      { kind: 'message', subject: 'got', from: 'School meri', at: 1, seen: false, of },
    ],
  })
})
