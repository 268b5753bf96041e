// The tables of people who sign in: accounts, how they prove who they are, where they are signed in, and what is counted
// and noted so that nobody abuses it. better-auth reads and writes the first four.
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { ScreenLanguage } from '../domain/words/language.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })
const ofAccount = () =>
  text('account')
    .notNull()
    .references(() => accounts.id, { onDelete: 'cascade' })

export const accounts = sqliteTable('accounts', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull().unique(),
  emailVerified: integer('email_verified', { mode: 'boolean' }).notNull().default(false),
  image: text('image'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
  /** The language of mails. */
  language: text('language').$type<ScreenLanguage>().notNull().default('en'),
  operator: integer('operator', { mode: 'boolean' }).notNull().default(false),
  /** Since when an operator lets it do nothing. */
  pausedAt: instant('paused_at'),
})

export const sessions = sqliteTable(
  'sessions',
  {
    id: text('id').primaryKey(),
    token: text('token').notNull().unique(),
    userId: ofAccount(),
    expiresAt: instant('expires_at').notNull(),
    ipAddress: text('ip_address'),
    userAgent: text('user_agent'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index('sessions_account').on(table.userId), index('sessions_expiry').on(table.expiresAt)],
)

/** Who somebody is at an OIDC provider; the provider's tokens are not kept. */
export const identities = sqliteTable(
  'identities',
  {
    id: text('id').primaryKey(),
    accountId: text('subject').notNull(),
    providerId: text('provider').notNull(),
    issuer: text('issuer'),
    userId: ofAccount(),
    accessToken: text('access_token'),
    refreshToken: text('refresh_token'),
    idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'),
    refreshTokenExpiresAt: instant('refresh_token_expires_at'),
    scope: text('scope'),
    password: text('password'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [
    index('identities_account').on(table.userId),
    uniqueIndex('identities_subject').on(table.providerId, table.accountId),
  ],
)

/** Sign-ins that have begun: hashes of mailed links, and what an OIDC provider is waited for with. */
export const proofs = sqliteTable(
  'proofs',
  {
    id: text('id').primaryKey(),
    identifier: text('identifier').notNull(),
    value: text('value').notNull(),
    expiresAt: instant('expires_at').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (table) => [index('proofs_identifier').on(table.identifier), index('proofs_expiry').on(table.expiresAt)],
)

/** How often somebody did something in a window of time; `who` is a keyed hash. Kept here so that it holds on Workers. */
export const counters = sqliteTable(
  'counters',
  {
    what: text('what').notNull(),
    who: text('who').notNull(),
    /** Number of the window since 1970. */
    window: integer('window').notNull(),
    count: integer('count').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.what, table.who, table.window] }),
    index('counters_expiry').on(table.expiresAt),
  ],
)

/** Who did what to whom; kept for a while, read by operators. */
export const auditLog = sqliteTable(
  'audit_log',
  {
    id: integer('id').primaryKey(),
    at: instant('at').notNull(),
    /** Null where nobody was signed in, and after the account was deleted. */
    account: text('account'),
    what: text('what').notNull(),
    /** Id of what it was done to. */
    subject: text('subject'),
    detail: text('detail', { mode: 'json' }).$type<Record<string, unknown>>(),
  },
  (table) => [
    index('audit_log_at').on(table.at),
    index('audit_log_account').on(table.account),
    index('audit_log_subject').on(table.subject),
  ],
)

/** What this record signs cookies and links with, where the host names no secret of its own. */
export const secrets = sqliteTable('secrets', {
  name: text('name').primaryKey(),
  value: text('value').notNull(),
})
