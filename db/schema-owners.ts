// The tables of who speaks for an organisation: owners and editors, invitations, claims, and the versions of profiles.
import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Intent } from '../domain/intent.ts'
import type { Capacity, ClaimState, ClaimWay, Office } from '../domain/ownership.ts'
import { accounts } from './schema-accounts.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })

/** Who speaks for an organisation. */
export const ownerships = sqliteTable(
  'ownerships',
  {
    organisation: text('organisation').notNull(),
    account: text('account')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    office: text('office').$type<Office>().notNull(),
    capacity: text('capacity').$type<Capacity>().notNull(),
    /** How it was proven, and by whom if by a person. */
    proof: text('proof').$type<ClaimWay | 'created' | 'invited'>().notNull(),
    /** The domain of the mail address that proved it. */
    domain: text('domain'),
    since: instant('since').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisation, table.account] }),
    index('ownerships_account').on(table.account),
  ],
)

/** Invitations by mail that wait for an answer; of the link only a hash is kept. */
export const invitations = sqliteTable(
  'invitations',
  {
    id: text('id').primaryKey(),
    organisation: text('organisation').notNull(),
    email: text('email').notNull(),
    office: text('office').$type<Office>().notNull(),
    invitedBy: text('invited_by').references(() => accounts.id, { onDelete: 'cascade' }),
    token: text('token').notNull().unique(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    uniqueIndex('invitations_address').on(table.organisation, table.email),
    index('invitations_expiry').on(table.expiresAt),
  ],
)

/** People who say that they speak for an organisation of the record. */
export const claims = sqliteTable(
  'claims',
  {
    id: text('id').primaryKey(),
    organisation: text('organisation').notNull(),
    account: text('account')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    capacity: text('capacity').$type<Capacity>().notNull(),
    way: text('way').$type<ClaimWay>().notNull(),
    state: text('state').$type<ClaimState>().notNull(),
    /** The address of the organisation that a link was mailed to, and the hash of the link. */
    email: text('email'),
    token: text('token').unique(),
    /** What the person tells the operator. */
    note: text('note'),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at'),
    decidedAt: instant('decided_at'),
    decidedBy: text('decided_by').references(() => accounts.id, { onDelete: 'set null' }),
  },
  (table) => [
    uniqueIndex('claims_account').on(table.organisation, table.account),
    index('claims_state').on(table.state, table.createdAt),
  ],
)

/** What an organisation's people have said of it: the version of their words, and the day each fact was said. */
export const profiles = sqliteTable(
  'profiles',
  {
    organisation: text('organisation').primaryKey(),
    version: integer('version').notNull(),
    /** The day on which each fact was last stated, by the fact's name. */
    stated: text('stated', { mode: 'json' }).$type<Record<string, string>>().notNull(),
    updatedAt: instant('updated_at').notNull(),
    updatedBy: text('updated_by').references(() => accounts.id, { onDelete: 'set null' }),
    /** What it seeks and offers, kept here and out of every search while nobody confirms it. */
    resting: text('resting', { mode: 'json' }).$type<Intent>(),
    /** The confirmation after which its people were asked whether it is still so. */
    askedAbout: text('asked_about'),
  },
  (table) => [index('profiles_fresh').on(table.updatedAt).where(sql`resting is null`)],
)

/** Links that were mailed to ask whether an organisation's wishes are still so; of each only a hash is kept. */
export const stillOpenLinks = sqliteTable(
  'still_open_links',
  {
    token: text('token').primaryKey(),
    organisation: text('organisation').notNull(),
    account: text('account')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    usedAt: instant('used_at'),
  },
  (table) => [
    index('still_open_links_organisation').on(table.organisation),
    index('still_open_links_account').on(table.account, table.createdAt),
    index('still_open_links_expiry').on(table.expiresAt),
  ],
)
