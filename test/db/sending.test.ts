// Sending looks and writes in one statement: whoever judged by what has changed meanwhile sends nothing.
import { expect, test } from 'vitest'
import { saveOrganisations } from '../../db/organisations.ts'
import { sendRequest } from '../../db/sending.ts'
import { organisation } from '../api/record.ts'
import { freshDatabase } from '../support/database.ts'

const today = '2026-03-10'

async function record(senders: string[]) {
  const db = await freshDatabase()
  await saveOrganisations(
    db,
    [...senders, 'meri', 'other'].map((id) => organisation(id)),
  )
  await db.$client.execute(
    `insert into accounts (id, name, email, created_at, updated_at) values ('kari', '', 'k@x.test', 0, 0)`,
  )
  await db.$client.execute(
    `insert into accounts (id, name, email, created_at, updated_at) values ('ola', '', 'o@x.test', 0, 0)`,
  )
  const send = (sender: string, recipient: string, seen: number, account = 'kari', verified = true) => {
    const text = `${sender} to ${recipient}`
    const facts = { id: `${sender} ${recipient} ${account}`, sender, recipient, account, text, verified }
    const days = { sentOn: today, replyBy: '2026-03-20', delivery: 'inside' as const }
    return sendRequest(db, { ...facts, ...days }, seen, 1)
  }
  const waiting = (count: number, verified: boolean) =>
    db.$client.batch(
      Array.from({ length: count }, (_, at) => ({
        sql: `insert into requests (id, sender, recipient, text, sent_at, sent_on, reply_by, delivery, verified, state)
          values (?, ?, 'meri', '', 0, ?, '2026-03-20', 'inside', ?, 'waiting')`,
        args: [`w${at}`, `w${at}`, today, verified ? 1 : 0],
      })),
    )
  return { send, waiting }
}

test('of two that judged by the same budget one is sent, also in another organisation’s name or by a colleague', async () => {
  const { send } = await record(['fjord', 'second'])
  expect(await Promise.all([send('fjord', 'meri', 0), send('second', 'other', 0)])).toEqual([true, false])
  expect(await send('fjord', 'other', 0, 'ola')).toBe(false)
  expect(await send('fjord', 'other', 1, 'ola')).toBe(true)
})

test('of two that saw the last place in an inbox one is sent, and none where strangers have filled theirs', async () => {
  const { send, waiting } = await record(['fjord', 'second'])
  await waiting(19, true)
  expect(await Promise.all([send('fjord', 'meri', 0), send('second', 'meri', 0, 'ola')])).toEqual([true, false])
  const strangers = await record(['fjord'])
  await strangers.waiting(5, false)
  expect(await strangers.send('fjord', 'meri', 0, 'kari', false)).toBe(false)
  expect(await strangers.send('fjord', 'meri', 0)).toBe(true)
})
