// The tables of requests from one organisation to another: their threads, reports and blocks, and who is told of what.
import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Mailing, NoticeKind } from '../domain/notice.ts'
import type { Language } from '../domain/organisation.ts'
import type { Delivery, KeptState, Side } from '../domain/request.ts'
import type { Role } from '../domain/type.ts'
import { accounts } from './schema-accounts.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })
/** Who did it; the request stays its organisation's when the account is gone. */
const byAccount = (name: string) => text(name).references(() => accounts.id, { onDelete: 'set null' })
const ofAccount = () =>
  text('account')
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' })

/** What an answer says besides yes, not now or no. */
export type Reply = { role?: Role; proof?: string; language?: Language; text?: string }

export const requests = sqliteTable(
  'requests',
  {
    id: text('id').primaryKey(),
    sender: text('sender').notNull(),
    recipient: text('recipient').notNull(),
    account: byAccount('account'),
    text: text('text').notNull(),
    /** The action it is about, and the role it offers. */
    action: text('action'),
    role: text('role').$type<Role>(),
    sentAt: instant('sent_at').notNull(),
    /** Days, by which it is judged. */
    sentOn: text('sent_on').notNull(),
    replyBy: text('reply_by').notNull(),
    heardOn: text('heard_on'),
    delivery: text('delivery').$type<Delivery>().notNull(),
    /** Whether the sender was verified on the day it was sent. */
    verified: integer('verified', { mode: 'boolean' }).notNull(),
    state: text('state').$type<KeptState>().notNull(),
    reply: text('reply', { mode: 'json' }).$type<Reply>(),
    answeredAt: instant('answered_at'),
    answeredBy: byAccount('answered_by'),
    /** The partner request that it answers, with what the answer says besides its text. */
    partnerRequest: text('partner_request'),
    offered: text('offered', { mode: 'json' }).$type<Pick<Reply, 'proof' | 'language'>>(),
    /** Who of each side has said that the other may have their name and address. */
    senderYes: byAccount('sender_yes'),
    recipientYes: byAccount('recipient_yes'),
  },
  (table) => [
    index('requests_sender').on(table.sender, table.sentOn),
    index('requests_recipient').on(table.recipient, table.sentOn),
    index('requests_account').on(table.account, table.sentOn),
    index('requests_partner_request').on(table.partnerRequest).where(sql`partner_request is not null`),
    index('requests_unanswered')
      .on(table.recipient, table.sentOn)
      .where(sql`state = 'waiting' and heard_on is null and delivery = 'inside' and verified = 1`),
  ],
)

/** What the people of both sides write to each other about a request. */
export const messages = sqliteTable(
  'messages',
  {
    id: text('id').primaryKey(),
    request: text('request').notNull(),
    side: text('side').$type<Side>().notNull(),
    account: byAccount('account'),
    text: text('text').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [index('messages_request').on(table.request, table.at), index('messages_account').on(table.account)],
)

/** From whom an organisation takes no requests: another organisation, and the account that wrote for it. */
export const blocks = sqliteTable(
  'blocks',
  {
    organisation: text('organisation').notNull(),
    sender: text('sender').notNull(),
    account: byAccount('account'),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.organisation, table.sender] })],
)

/** Requests that somebody has shown to the operators. */
export const reports = sqliteTable(
  'reports',
  {
    id: text('id').primaryKey(),
    request: text('request').notNull(),
    account: byAccount('account'),
    reason: text('reason').notNull(),
    note: text('note'),
    at: instant('at').notNull(),
    decidedAt: instant('decided_at'),
    decidedBy: byAccount('decided_by'),
  },
  (table) => [index('reports_waiting').on(table.decidedAt, table.at), index('reports_request').on(table.request)],
)

/** The day an organisation's people last said that they are there, after it had rested. */
export const resumptions = sqliteTable('resumptions', {
  organisation: text('organisation').primaryKey(),
  day: text('day').notNull(),
})

/** What somebody is told of, one line for each subject and kind: a second message makes the line new again. */
export const notices = sqliteTable(
  'notices',
  {
    account: ofAccount(),
    kind: text('kind').$type<NoticeKind>().notNull(),
    /** The id of what it is about: a request, or whatever the kind tells of. */
    subject: text('subject').notNull(),
    /** Whoever did it, or the title of what it is about, to be shown. */
    name: text('name').notNull().default(''),
    /** Which of one's own organisations is told. */
    organisation: text('organisation'),
    at: instant('at').notNull(),
    seenAt: instant('seen_at'),
    mailedAt: instant('mailed_at'),
  },
  (table) => [
    primaryKey({ columns: [table.account, table.kind, table.subject] }),
    index('notices_unmailed').on(table.mailedAt, table.seenAt, table.at),
    index('notices_subject').on(table.subject),
  ],
)

/** What somebody wants of a kind of notices, where it is not the usual. */
export const mailingChoices = sqliteTable(
  'mailing_choices',
  {
    account: ofAccount(),
    kind: text('kind').$type<NoticeKind>().notNull(),
    mailing: text('mailing').$type<Mailing>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.account, table.kind] })],
)

/** When somebody last got a digest. */
export const digests = sqliteTable('digests', { account: ofAccount().primaryKey(), at: instant('at').notNull() })
