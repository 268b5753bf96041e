// The tables of consortia that several people work on: what is applied for, who sits at the table and how far each has
// come, whom to ask if somebody leaves, who works on it, and what happened.
import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Facts, Standing } from '../domain/consortium.ts'
import type { MemberState } from '../domain/consortium-states.ts'
import type { Benched, ConsortiumOffice, HistoryKind, KeptProject, Wanted } from '../domain/shared-consortium.ts'
import { accounts } from './schema-accounts.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })
const ofConsortium = () =>
  text('consortium')
    .notNull()
    .references(() => consortia.id, { onDelete: 'cascade' })
/** What was done stays when the account is gone, as done by nobody. */
const byAccount = (name: string) => text(name).references(() => accounts.id, { onDelete: 'set null' })

export const consortia = sqliteTable('consortia', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  /** Each change makes the next one; who changes says which they saw. */
  version: integer('version').notNull(),
  /** A mark of the last change, by which the statements of one batch know that it was theirs. */
  stamp: text('stamp').notNull(),
  action: text('action').notNull(),
  year: integer('year').notNull(),
  /** Themes, facts of the project, its text, plan and self-check. */
  project: text('project', { mode: 'json' }).$type<KeptProject>().notNull(),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
  /** The day it is removed because nobody has changed it for long, as its people were told; any change keeps it. */
  endsOn: text('ends_on'),
  /** Hashes of what stands in the link for readers, and in the address of the calendar. */
  viewer: text('viewer').unique(),
  calendar: text('calendar').unique(),
})

export const consortiumPeople = sqliteTable(
  'consortium_people',
  {
    consortium: ofConsortium(),
    account: text('account')
      .notNull()
      .references(() => accounts.id, { onDelete: 'cascade' }),
    office: text('office').$type<ConsortiumOffice>().notNull(),
    since: instant('since').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.consortium, table.account] }),
    index('consortium_people_account').on(table.account),
    // However many hand it over at once: one coordinates.
    uniqueIndex('consortium_people_coordinator').on(table.consortium).where(sql`office = 'coordinator'`),
  ],
)

/** Invitations by mail to work on it; of the link only a hash is kept. */
export const consortiumInvitations = sqliteTable(
  'consortium_invitations',
  {
    id: text('id').primaryKey(),
    consortium: ofConsortium(),
    email: text('email').notNull(),
    invitedBy: text('invited_by').references(() => accounts.id, { onDelete: 'cascade' }),
    token: text('token').notNull().unique(),
    createdAt: instant('created_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
  },
  (table) => [
    uniqueIndex('consortium_invitations_address').on(table.consortium, table.email),
    index('consortium_invitations_expiry').on(table.expiresAt),
  ],
)

/** Places at the table: what is wanted there, and who could take it if whoever has it leaves. */
export const consortiumSlots = sqliteTable(
  'consortium_slots',
  {
    id: text('id').primaryKey(),
    consortium: ofConsortium(),
    wanted: text('wanted', { mode: 'json' }).$type<Wanted>().notNull(),
    bench: text('bench', { mode: 'json' }).$type<Benched[]>(),
    /** The day the bench was looked for. */
    benchedOn: text('benched_on'),
  },
  (table) => [index('consortium_slots_consortium').on(table.consortium)],
)

export const consortiumMembers = sqliteTable(
  'consortium_members',
  {
    id: text('id').primaryKey(),
    consortium: ofConsortium(),
    slot: text('slot').notNull(),
    /** An organisation of the record, or absent where the member is known by stated facts alone. */
    organisation: text('organisation'),
    facts: text('facts', { mode: 'json' }).$type<Partial<Facts>>().notNull(),
    standing: text('standing').$type<Standing>().notNull(),
    task: text('task'),
    /** Its place at the table; absent once it was taken away, until somebody puts it back. */
    place: integer('place'),
    state: text('state').$type<MemberState>().notNull(),
    since: instant('since').notNull(),
    /** What it was asked, by which day it should answer, and what it said. */
    asked: text('asked'),
    replyBy: text('reply_by'),
    said: text('said'),
    /** The reply day of which the consortium was told that it went by in silence. */
    silenceTold: text('silence_told'),
  },
  (table) => [
    uniqueIndex('consortium_members_organisation').on(table.consortium, table.organisation),
    index('consortium_members_of').on(table.organisation),
    index('consortium_members_reply').on(table.state, table.replyBy),
  ],
)

export const consortiumHistory = sqliteTable(
  'consortium_history',
  {
    id: integer('id').primaryKey(),
    consortium: ofConsortium(),
    at: instant('at').notNull(),
    account: byAccount('account'),
    what: text('what').$type<HistoryKind>().notNull(),
    /** Whom it was done to: the name of a member, or an account. */
    member: text('member'),
    person: byAccount('person'),
    /** The state that a member moved to. */
    state: text('state').$type<MemberState>(),
  },
  (table) => [
    index('consortium_history_consortium').on(table.consortium, table.id),
    index('consortium_history_account').on(table.account),
    index('consortium_history_person').on(table.person),
  ],
)
