// Answers to partner requests: each becomes a request between two organisations, with its thread; listed with what there
// is to know of whoever answers.
import { dayAfter } from '../domain/date.ts'
import type { Sender } from '../domain/request-risks.ts'
import { listAlike, type SentText, sameness } from '../domain/request-text.ts'
import type { Role } from '../domain/type.ts'
import { type Database, inTurn } from './client.ts'
import { tellStatement } from './notices.ts'
import { type Request, requestColumns, requestOf } from './requests.ts'
import type { Reply } from './schema-requests.ts'
import { bySender } from './sending.ts'

export type NewAnswer = {
  id: string
  partnerRequest: string
  /** Who answers, by which account, and whose partner request it is. */
  sender: { id: string; name: string }
  account: string
  recipient: string
  text: string
  action?: string
  role?: Role
  offered: Pick<Reply, 'proof' | 'language'>
  verified: boolean
  /** The last day for a yes or no. */
  replyBy: string
}

/** Open, not full, not answered by this organisation, and nobody blocked: looked at in the statement that writes. */
const mayAnswer = `exists (select 1 from partner_requests p where p.id = :partnerRequest and p.organisation = :recipient
    and p.state = 'open' and p.hidden_at is null and not p.sample and p.reply_by >= :today
    and (select count(*) from requests r where r.partner_request = p.id and r.state <> 'withdrawn') < p.cap)
  and not exists (select 1 from requests r where r.partner_request = :partnerRequest and r.sender = :sender)
  and not exists (select 1 from blocks b
    where b.organisation = :recipient and (b.sender = :sender or b.account = :account))`

/**
 * Answers a partner request, if nothing stands in the way; of two at once who see the last place one takes it.
 * @param seen how many requests of the sender the caller has judged by
 * @returns whether it was sent; if not, the caller looks again
 */
export async function sendPartnerAnswer(
  db: Database,
  it: NewAnswer,
  seen: number,
  { today, now }: { today: string; now: number },
): Promise<boolean> {
  const { id, partnerRequest, sender, account, recipient, text, replyBy } = it
  const values = { id, partnerRequest, sender: sender.id, account, recipient, text, replyBy, today, now, seen }
  const known = { action: it.action ?? null, role: it.role ?? null, offered: JSON.stringify(it.offered) }
  const [sent] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `insert into requests (id, sender, recipient, account, text, action, role, sent_at, sent_on, reply_by,
              delivery, verified, state, partner_request, offered)
            select :id, :sender, :recipient, :account, :text, :action, :role, :now, :today, :replyBy, 'inside', :verified,
              'waiting', :partnerRequest, :offered
            where (select count(*) from requests r where ${bySender}) = :seen and ${mayAnswer}`,
          args: { ...values, ...known, verified: it.verified ? 1 : 0 },
        },
        tellStatement(
          {
            ...{ kind: 'partnerRequest', subject: partnerRequest, from: sender.name },
            ...{ to: { peopleOf: recipient }, actor: account, now },
          },
          'exists (select 1 from requests r where r.id = ?)',
          [id],
        ),
      ],
      'write',
    ),
  )
  return (sent?.rowsAffected ?? 0) > 0
}

/** The answer of an organisation to a partner request, and whether it is kept from answering. */
export async function loadAnswering(
  db: Database,
  it: { partnerRequest: string; sender: string; recipient: string; account: string },
): Promise<{ answered?: string; blocked: boolean }> {
  const [answered, blocked] = await db.$client.batch(
    [
      {
        sql: 'select id from requests where partner_request = ? and sender = ?',
        args: [it.partnerRequest, it.sender],
      },
      {
        sql: 'select 1 from blocks where organisation = ? and (sender = ? or account = ?)',
        args: [it.recipient, it.sender, it.account],
      },
    ],
    'read',
  )
  const id = answered?.rows[0]?.id
  return { blocked: (blocked?.rows.length ?? 0) > 0, ...(id && { answered: String(id) }) }
}

export type PartnerAnswer = { request: Request; offered: Pick<Reply, 'proof' | 'language'>; known: Sender }

/** The answers to a partner request with what there is to know of each sender, in three queries however many they are. */
export async function listPartnerAnswers(
  db: Database,
  partnerRequest: string,
  today: string,
  now: number,
): Promise<PartnerAnswer[]> {
  const [found, known, texts] = await db.$client.batch(
    [
      {
        sql: `select ${requestColumns} where r.partner_request = ? and r.state <> 'withdrawn' order by r.sent_at, r.id`,
        args: [partnerRequest],
      },
      {
        sql: `select r.id, (select count(*) from participations p where p.organisation = r.sender) as projects,
            (select count(*) from requests x where x.sender = r.sender and x.state = 'waiting' and x.reply_by >= :today
              and x.id <> r.id) as open,
            (select created_at from accounts a where a.id = r.account) as since,
            exists (select 1 from ownerships w where w.organisation = r.sender and w.capacity = 'provider') as provider
          from requests r where r.partner_request = :partnerRequest`,
        args: { partnerRequest, today },
      },
      {
        sql: `select x.sender, x.recipient, o.name, x.text from requests r
            cross join requests x on x.sender = r.sender and x.sent_on > :since join organisations o on o.id = x.recipient
          where r.partner_request = :partnerRequest`,
        args: { partnerRequest, since: dayAfter(today, -sameness.days) },
      },
    ],
    'read',
  )
  const facts = new Map((known?.rows ?? []).map((row) => [String(row.id), row]))
  const earlier = Map.groupBy(texts?.rows ?? [], (row) => String(row.sender))
  return (found?.rows ?? []).map((row) => {
    const request = requestOf(row as Record<string, unknown>)
    const fact = facts.get(request.id)
    const sent = (earlier.get(request.sender.id) ?? []).map(
      (it): SentText => ({ recipient: String(it.recipient), name: String(it.name), text: String(it.text) }),
    )
    const { id: recipient, name } = request.recipient
    return {
      request,
      offered: row.offered ? JSON.parse(String(row.offered)) : {},
      known: {
        ...{ verified: request.verified, provider: fact?.provider === 1 },
        ...{ open: Number(fact?.open ?? 0), projects: Number(fact?.projects ?? 0) },
        accountDays: Math.max(0, Math.floor((now - Number(fact?.since ?? now)) / 86_400_000)),
        sameText: listAlike({ recipient, name, text: request.text }, sent).length,
      },
    }
  })
}

/** Those of some requests that answer a partner request. */
export async function keepAnswers(
  db: Database,
  partnerRequest: string,
  requests: readonly string[],
): Promise<string[]> {
  const { rows } = await db.$client.execute({
    sql: 'select id from requests where partner_request = ? and id in (select value from json_each(?))',
    args: [partnerRequest, JSON.stringify(requests)],
  })
  return rows.map(({ id }) => String(id))
}
