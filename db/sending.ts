// Sending a request: what has to be known of the sender first, and a write that does nothing if it has changed meanwhile.

import { dayAfter } from '../domain/date.ts'
import type { Delivery } from '../domain/request.ts'
import { again, inbox, type Sent } from '../domain/request-limits.ts'
import type { Sender } from '../domain/request-risks.ts'
import { listAlike, type SentText, sameness } from '../domain/request-text.ts'
import { type Database, inTurn } from './client.ts'
import { tellSideStatement } from './notices.ts'
import { peopleOf } from './requests.ts'
import type { requests } from './schema-requests.ts'

/** What was sent by an organisation, or by an account in whatever organisation's name. */
export const bySender = '(r.sender = :sender or r.account = :account)'

/** The requests of an organisation and of whoever writes for it, as far back as any limit looks. */
export type Outbox = {
  verified: boolean
  sent: (Sent & SentText & { request: string })[]
  /** How many there are in all: a write that saw another number knows less than it must. */
  seen: number
}

/** Has somebody proven to speak for the organisation `o`, or for the body that owns it? */
const isVerified = `exists (select 1 from ownerships w
  where w.office = 'owner' and w.proof in ('mail', 'operator') and w.organisation in (o.id, o.owner))`

/** What an organisation and an account have sent lately. */
export async function loadOutbox(db: Database, sender: string, account: string, today: string): Promise<Outbox> {
  const args = { sender, account, since: dayAfter(today, -sameness.days) }
  const [counted, found] = await db.$client.batch(
    [
      {
        sql: `select (select count(*) from requests r where ${bySender}) as seen,
          (select ${isVerified} from organisations o where o.id = :sender) as verified`,
        args: { sender, account },
      },
      {
        sql: `select r.id, r.recipient, o.name, r.text, r.sent_on, r.heard_on, r.delivery from requests r
          join organisations o on o.id = r.recipient where ${bySender} and r.sent_on > :since order by r.sent_at desc`,
        args,
      },
    ],
    'read',
  )
  return {
    ...{ seen: Number(counted?.rows[0]?.seen), verified: counted?.rows[0]?.verified === 1 },
    sent: (found?.rows ?? []).map((it) => ({
      ...{ request: String(it.id), recipient: String(it.recipient), name: String(it.name), text: String(it.text) },
      ...{ sentOn: String(it.sent_on), delivery: it.delivery as Delivery },
      ...(it.heard_on && { heardOn: String(it.heard_on) }),
    })),
  }
}

export type NewRequest = Omit<typeof requests.$inferInsert, 'sentAt' | 'state' | 'account'> & { account: string }

/** The same as `hasRoom` of the domain, where two at once cannot both see the last place. */
const hasRoom = `(select count(*) < :all and (:verified or coalesce(sum(r.verified = 0), 0) < :unverified) from requests r
  where r.recipient = :recipient and r.delivery = 'inside' and r.partner_request is null and r.state = 'waiting'
    and r.reply_by >= :today)`

/** Nothing in the way of a request that the record can see in one glance, besides what the sender has left. */
const mayCome = `not exists (select 1 from requests r
    where r.sender = :sender and r.recipient = :recipient and r.sent_on > :lately)
  and not exists (select 1 from blocks b
    where b.organisation = :recipient and (b.sender = :sender or b.account = :account))
  and (:delivery = 'outside' or ${hasRoom})`

/**
 * Sends a request, if nothing stands in its way: one statement looks and writes, so that two at once cannot both take
 * the last place, of the sender's budget or in the recipient's inbox.
 * @param seen how many requests of the sender the caller has judged by
 * @returns whether it was sent; if not, the caller looks again
 */
export async function sendRequest(db: Database, it: NewRequest, seen: number, now: number): Promise<boolean> {
  const { id, sender, recipient, account, text, action, role, sentOn, replyBy, delivery, verified } = it
  const values = { id, sender, recipient, account, text, action: action ?? null, role: role ?? null }
  const lately = dayAfter(sentOn, -again.days)
  const limits = { lately, all: inbox.all, unverified: inbox.unverified, seen }
  const [sent] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `insert into requests (id, sender, recipient, account, text, action, role, sent_at, sent_on, reply_by,
              delivery, verified, state)
            select :id, :sender, :recipient, :account, :text, :action, :role, :now, :today, :replyBy, :delivery,
              :verified, 'waiting'
            where (select count(*) from requests r where ${bySender}) = :seen and ${mayCome}`,
          args: { ...values, now, today: sentOn, replyBy, delivery, verified: verified ? 1 : 0, ...limits },
        },
        tellSideStatement({ kind: 'request', side: 'recipient', requests: [id], actor: account, now }),
      ],
      'write',
    ),
  )
  return (sent?.rowsAffected ?? 0) > 0
}

/** Why the recipient's side would not take a request; undefined if it would. */
export async function loadObstacle(
  db: Database,
  it: { sender: string; recipient: string; account: string; verified: boolean; today: string },
): Promise<'blocked' | 'full' | { asked: string } | undefined> {
  const { sender, recipient, account, verified, today } = it
  const [asked, blocked, room] = await db.$client.batch(
    [
      {
        sql: 'select id from requests where sender = ? and recipient = ? and sent_on > ? order by sent_at desc limit 1',
        args: [sender, recipient, dayAfter(today, -again.days)],
      },
      {
        sql: 'select 1 from blocks where organisation = ? and (sender = ? or account = ?)',
        args: [recipient, sender, account],
      },
      {
        sql: `select ${hasRoom} as room`,
        args: { recipient, today, verified: verified ? 1 : 0, all: inbox.all, unverified: inbox.unverified },
      },
    ],
    'read',
  )
  if (asked?.rows[0]) return { asked: String(asked.rows[0].id) }
  if (blocked?.rows.length) return 'blocked'
  return room?.rows[0]?.room === 1 ? undefined : 'full'
}

/** What a recipient should know of whoever sent a request. */
export async function loadSender(
  db: Database,
  request: {
    id: string
    sender: { id: string }
    recipient: { id: string; name: string }
    account?: string
    text: string
  },
  today: string,
  now: number,
): Promise<Sender> {
  const sender = request.sender.id
  const [outbox, { rows }] = await Promise.all([
    loadOutbox(db, sender, request.account ?? '', today),
    db.$client.execute({
      sql: `select (select count(*) from requests r where ${bySender} and r.state = 'waiting' and r.reply_by >= :today
          and r.id <> :id) as open,
        (select count(*) from participations p where p.organisation = :sender) as projects,
        (select created_at from accounts where id = :account) as since,
        (select exists (select 1 from ownerships w where ${peopleOf} and w.capacity = 'provider')
          from organisations o where o.id = :sender) as provider`,
      args: { sender, account: request.account ?? '', today, id: request.id },
    }),
  ])
  const it = rows[0]
  const { id: recipient, name } = request.recipient
  return {
    ...{ verified: outbox.verified, provider: it?.provider === 1 },
    ...{ open: Number(it?.open), projects: Number(it?.projects) },
    accountDays: Math.max(0, Math.floor((now - Number(it?.since ?? now)) / 86_400_000)),
    sameText: listAlike({ recipient, name, text: request.text }, outbox.sent).length,
  }
}
