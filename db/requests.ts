// Requests in the record: read with both organisations' names, listed for one of them, and sent, once all limits allow it.

import type { Answer, Course, Delivery, KeptState, Side } from '../domain/request.ts'
import { silence } from '../domain/request-limits.ts'
import type { Role } from '../domain/type.ts'
import type { Database } from './client.ts'
import type { Reply } from './schema-requests.ts'

export type Party = { id: string; name: string; country: string }

export type Request = Course & {
  id: string
  sender: Party
  recipient: Party
  /** Who wrote it; unknown once the account is gone. */
  account?: string
  accountName?: string
  text: string
  action?: string
  role?: Role
  /** In ms since 1970, as are the other instants. */
  sentAt: number
  delivery: Delivery
  verified: boolean
  reply?: Reply & { answer: Answer; at: number; by?: string }
  /** The accounts that have said yes to giving their contact details. */
  senderYes?: string
  recipientYes?: string
}

export const requestColumns = `r.*, a.name as account_name, b.name as answered_name,
  s.name as sender_name, s.country as sender_country, t.name as recipient_name, t.country as recipient_country
  from requests r join organisations s on s.id = r.sender join organisations t on t.id = r.recipient
  left join accounts a on a.id = r.account left join accounts b on b.id = r.answered_by`

type Row = Record<string, unknown>
const text = (value: unknown) => (value === null || value === undefined || value === '' ? undefined : String(value))

export function requestOf(row: Row): Request {
  const party = (side: Side) => ({
    id: String(row[side]),
    name: String(row[`${side}_name`]),
    country: String(row[`${side}_country`]),
  })
  const state = row.state as KeptState
  const reply: Reply = row.reply ? JSON.parse(String(row.reply)) : {}
  const isAnswered = row.answered_at !== null && state !== 'waiting' && state !== 'withdrawn'
  return {
    ...{ id: String(row.id), sender: party('sender'), recipient: party('recipient') },
    ...{ account: text(row.account), accountName: text(row.account_name), text: String(row.text) },
    ...{ action: text(row.action), role: text(row.role) as Role | undefined },
    ...{ sentAt: Number(row.sent_at), sentOn: String(row.sent_on), replyBy: String(row.reply_by) },
    ...{ heardOn: text(row.heard_on), delivery: row.delivery as Delivery, verified: row.verified === 1, state },
    ...(isAnswered && {
      reply: { ...reply, answer: state, at: Number(row.answered_at), by: text(row.answered_name) },
    }),
    ...{ senderYes: text(row.sender_yes), recipientYes: text(row.recipient_yes) },
  }
}

/** One request; undefined if there is none. */
export async function loadRequest(db: Database, id: string): Promise<Request | undefined> {
  const { rows } = await db.$client.execute({ sql: `select ${requestColumns} where r.id = ?`, args: [id] })
  return rows[0] && requestOf(rows[0] as Row)
}

/**
 * What an organisation got or sent, the newest first.
 * @param account whose unseen notices mark a request as new
 */
export async function listRequests(
  db: Database,
  { organisation, side, account, limit }: { organisation: string; side: Side; account: string; limit: number },
): Promise<(Request & { unseen: boolean })[]> {
  const { rows } = await db.$client.execute({
    sql: `select exists (select 1 from notices n where n.subject = r.id and n.account = ? and n.seen_at is null) as unseen,
      ${requestColumns} where r.${side} = ? order by r.sent_at desc, r.id limit ?`,
    args: [account, organisation, limit],
  })
  return rows.map((row) => ({ ...requestOf(row as Row), unseen: row.unseen === 1 }))
}

/** How an organisation can be asked, and what it has left unanswered. */
export type Reception = {
  name: string
  sample: boolean
  /** Somebody speaks for it, or for the body that owns it. */
  hasPeople: boolean
  /** Verified requests without a word of answer. */
  unanswered: (Course & { delivery: Delivery; verified: boolean })[]
  resumedOn?: string
}

/** Those who speak for the organisation `o`: its own people, or the owner body's where it has none. */
export const peopleOf = `(w.organisation = o.id or (w.organisation = o.owner
  and not exists (select 1 from ownerships x where x.organisation = o.id)))`

/** Undefined if the record has no such organisation. */
export async function loadReception(db: Database, organisation: string): Promise<Reception | undefined> {
  const [found, waiting] = await db.$client.batch(
    [
      {
        sql: `select o.name, o.source_kind, s.day, exists (select 1 from ownerships w where ${peopleOf}) as has_people
          from organisations o left join resumptions s on s.organisation = o.id where o.id = ?`,
        args: [organisation],
      },
      {
        sql: `select sent_on, reply_by from requests where recipient = ? and state = 'waiting' and heard_on is null
          and delivery = 'inside' and verified = 1 and partner_request is null order by sent_on desc limit ?`,
        args: [organisation, silence.requests * 20],
      },
    ],
    'read',
  )
  const row = found?.rows[0]
  if (!row) return undefined
  return {
    ...{ name: String(row.name), sample: row.source_kind === 'sample', hasPeople: row.has_people === 1 },
    unanswered: (waiting?.rows ?? []).map((it) => ({
      ...{ state: 'waiting', delivery: 'inside', verified: true },
      ...{ sentOn: String(it.sent_on), replyBy: String(it.reply_by) },
    })),
    ...(row.day && { resumedOn: String(row.day) }),
  }
}
