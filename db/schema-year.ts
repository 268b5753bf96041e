// The tables of the programme year: who goes where people meet, what people follow and have been told of it, whose
// programs ask the API, and how ready an organisation says it is.
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { FollowKind, FollowMailing } from '../domain/follow.ts'
import type { Readiness } from '../domain/readiness.ts'
import { accounts } from './schema-accounts.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })
const byAccount = (name: string) => text(name).references(() => accounts.id, { onDelete: 'set null' })
const ofAccount = () =>
  text('account')
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' })

/** Organisations that say they go to an event. */
export const goers = sqliteTable(
  'goers',
  {
    event: text('event').notNull(),
    organisation: text('organisation').notNull(),
    /** Who said it; nobody is shown. */
    account: byAccount('account'),
    at: instant('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.event, table.organisation] }),
    index('goers_organisation').on(table.organisation),
    index('goers_account').on(table.account),
  ],
)

/** What somebody follows: a search, the deadlines of a call, an organisation, partner requests of a theme or that fit an organisation. */
export const follows = sqliteTable(
  'follows',
  {
    id: text('id').primaryKey(),
    account: ofAccount(),
    kind: text('kind').$type<FollowKind>().notNull(),
    /** Of a search the `?` of its address, otherwise an id: of a call, an organisation, a theme. */
    subject: text('subject').notNull(),
    since: instant('since').notNull(),
    /** When somebody last looked for news of it. */
    checkedAt: instant('checked_at').notNull(),
  },
  (table) => [
    uniqueIndex('follows_subject').on(table.account, table.kind, table.subject),
    index('follows_checked').on(table.checkedAt),
  ],
)

/** All that was ever found of what somebody follows: what is not here yet is new, and is here from then on. */
export const finds = sqliteTable(
  'finds',
  {
    follow: text('follow').notNull(),
    /** Id of an organisation, of a date, of whatever the kind of follow finds. */
    found: text('found').notNull(),
    at: instant('at').notNull(),
    /** When it was told by mail; what was there when following began needs no telling. */
    toldAt: instant('told_at'),
    seenAt: instant('seen_at'),
  },
  (table) => [primaryKey({ columns: [table.follow, table.found] }), index('finds_told').on(table.toldAt)],
)

/** How often somebody wants news of what they follow by mail, if at all. */
export const followMailings = sqliteTable('follow_mailings', {
  account: ofAccount().primaryKey(),
  mailing: text('mailing').$type<FollowMailing>().notNull(),
  mailedAt: instant('mailed_at'),
})

/** Keys by which programs ask; of each only its beginning and a hash are kept. */
export const apiKeys = sqliteTable(
  'api_keys',
  {
    id: text('id').primaryKey(),
    account: ofAccount(),
    name: text('name').notNull(),
    beginning: text('beginning').notNull(),
    hash: text('hash').notNull().unique(),
    createdAt: instant('created_at').notNull(),
    /** The day it was last used. */
    usedOn: text('used_on'),
  },
  (table) => [index('api_keys_account').on(table.account)],
)

/** The self-check of an organisation, for its own people. */
export const readinessChecks = sqliteTable('readiness_checks', {
  organisation: text('organisation').primaryKey(),
  answers: text('answers', { mode: 'json' }).$type<Readiness>().notNull(),
  version: integer('version').notNull(),
  updatedAt: instant('updated_at').notNull(),
  updatedBy: byAccount('updated_by'),
})
