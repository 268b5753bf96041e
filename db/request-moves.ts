// What changes a request: answers, messages, contact details, withdrawal. Each decides and writes in one statement.
import { type Answer, regret, type Side } from '../domain/request.ts'
import { type Database, inTurn } from './client.ts'
import { tellSideStatement } from './notices.ts'
import type { Reply } from './schema-requests.ts'

export const otherSide = (side: Side): Side => (side === 'sender' ? 'recipient' : 'sender')

type Doing = { by: string; today: string; now: number }

/**
 * Answers requests of an organisation, one or many; those that are over or another's stay as they are.
 * @returns the ids of those answered
 */
export async function answerRequests(
  db: Database,
  {
    recipient,
    requests,
    answer,
    reply,
  }: { recipient: string; requests: readonly string[]; answer: Answer; reply: Reply },
  { by, today, now }: Doing,
): Promise<string[]> {
  const [answered] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `update requests set state = :answer, reply = :reply, answered_at = :now, answered_by = :by,
              heard_on = coalesce(heard_on, :today), sender_yes = case :answer when 'interested' then sender_yes end,
              recipient_yes = case :answer when 'interested' then recipient_yes end
            where id in (select value from json_each(:ids)) and recipient = :recipient
              and (state in ('later', 'interested') or (state = 'waiting' and reply_by >= :today)) returning id`,
          args: { answer, reply: JSON.stringify(reply), now, by, today, ids: JSON.stringify(requests), recipient },
        },
        tellSideStatement(
          { kind: 'answer', side: 'sender', requests, actor: by, now },
          'r.recipient = ? and r.answered_at = ? and r.answered_by = ?',
          [recipient, now, by],
        ),
      ],
      'write',
    ),
  )
  return (answered?.rows ?? []).map(({ id }) => String(id))
}

/**
 * Lets requests wait again that an organisation has just said no to, as if nothing had been said; a block stays one.
 * @returns the ids of those that wait again
 */
export async function reopenRequests(
  db: Database,
  { recipient, requests }: { recipient: string; requests: readonly string[] },
  now: number,
): Promise<string[]> {
  const ids = JSON.stringify(requests)
  const [reopened] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `update requests as r set state = 'waiting', reply = null, answered_at = null, answered_by = null,
              heard_on = case when exists (select 1 from messages m where m.request = r.id and m.side = 'recipient')
                then heard_on end
            where id in (select value from json_each(:ids)) and recipient = :recipient and state = 'no'
              and answered_at > :since
              and not exists (select 1 from blocks b where b.organisation = r.recipient and b.sender = r.sender)
            returning id`,
          args: { ids, recipient, since: now - regret.minutes * 60_000 },
        },
        {
          sql: `delete from notices where kind = 'answer' and subject in (select value from json_each(?))
            and exists (select 1 from requests r where r.id = subject and r.recipient = ? and r.state = 'waiting')`,
          args: [ids, recipient],
        },
      ],
      'write',
    ),
  )
  return (reopened?.rows ?? []).map(({ id }) => String(id))
}

/** In these states people may still write; the sender of one that waits only after a word of the other side. */
const mayWrite = `(r.state in ('interested', 'later') or (r.state = 'waiting' and r.reply_by >= :today
  and (:side = 'recipient' or r.heard_on is not null)))
  and not exists (select 1 from blocks b where b.organisation = r.recipient and b.sender = r.sender)`

/** Writes to the other side. @returns whether it could be written */
export async function writeMessage(
  db: Database,
  { request, side, text }: { request: string; side: Side; text: string },
  { by, today, now }: Doing,
): Promise<boolean> {
  const id = crypto.randomUUID()
  const [written] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `insert into messages (id, request, side, account, text, at)
            select :id, r.id, :side, :by, :text, :now from requests r where r.id = :request and ${mayWrite}`,
          args: { id, request, side, by, text, now, today },
        },
        {
          sql: `update requests set heard_on = coalesce(heard_on, ?)
            where id = ? and ? = 'recipient' and exists (select 1 from messages m where m.id = ?)`,
          args: [today, request, side, id],
        },
        tellSideStatement(
          { kind: 'message', side: otherSide(side), requests: [request], actor: by, now },
          'exists (select 1 from messages m where m.id = ?)',
          [id],
        ),
      ],
      'write',
    ),
  )
  return (written?.rowsAffected ?? 0) > 0
}

export type Message = { id: string; side: Side; by?: string; text: string; at: number }

/** The thread of a request, the oldest first. */
export async function listMessages(db: Database, request: string): Promise<Message[]> {
  const { rows } = await db.$client.execute({
    sql: `select m.*, a.name from messages m left join accounts a on a.id = m.account
      where m.request = ? order by m.at, m.id`,
    args: [request],
  })
  return rows.map((it) => ({
    ...{ id: String(it.id), side: it.side as Side, text: String(it.text), at: Number(it.at) },
    ...(it.name && { by: String(it.name) }),
  }))
}

/** One side says that the other may have its contact details: of whoever says it. @returns whether that changed anything */
export async function shareContact(db: Database, request: string, side: Side, { by, now }: Doing): Promise<boolean> {
  const [shared] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `update requests set ${side}_yes = ? where id = ? and state = 'interested' and ${side}_yes is null`,
          args: [by, request],
        },
        tellSideStatement(
          { kind: 'contact', side: otherSide(side), requests: [request], actor: by, now },
          `changes() > 0 and r.${side}_yes = ?`,
          [by],
        ),
      ],
      'write',
    ),
  )
  return (shared?.rowsAffected ?? 0) > 0
}

/** Takes a request back; it stays spent. @returns whether it could be taken back */
export async function withdrawRequest(db: Database, request: string): Promise<boolean> {
  const { rowsAffected } = await inTurn(db, () =>
    db.$client.execute({
      sql: `update requests set state = 'withdrawn' where id = ? and state in ('waiting', 'later', 'interested')`,
      args: [request],
    }),
  )
  return rowsAffected > 0
}

/** The people whose contact details both sides may see; nobody before both have said yes. */
export async function loadContacts(
  db: Database,
  request: string,
): Promise<{ side: Side; name: string; email: string }[]> {
  const { rows } = await db.$client.execute({
    sql: `select side, a.name, a.email from (
        select 'sender' as side, sender_yes as account from requests r where r.id = :id and r.state = 'interested'
          and r.sender_yes is not null and r.recipient_yes is not null
        union all
        select 'recipient', recipient_yes from requests r where r.id = :id and r.state = 'interested'
          and r.sender_yes is not null and r.recipient_yes is not null
      ) join accounts a on a.id = account`,
    args: { id: request },
  })
  return rows.map((it) => ({ side: it.side as Side, name: String(it.name), email: String(it.email) }))
}
