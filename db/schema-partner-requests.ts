// The tables of partner requests: what an organisation seeks for one project, open to all, and reports of them.
import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { KeptStanding } from '../domain/partner-request.ts'
import type { Theme } from '../domain/theme.ts'
import type { OrganisationType, Role } from '../domain/type.ts'
import { accounts } from './schema-accounts.ts'

const instant = (name: string) => integer(name, { mode: 'timestamp_ms' })
const byAccount = (name: string) => text(name).references(() => accounts.id, { onDelete: 'set null' })
const list = <Item>(name: string) => text(name, { mode: 'json' }).$type<Item[]>().notNull().default(sql`'[]'`)

export const partnerRequests = sqliteTable(
  'partner_requests',
  {
    id: text('id').primaryKey(),
    organisation: text('organisation').notNull(),
    /** Who wrote it first; it stays the organisation's when the account is gone. */
    account: byAccount('account'),
    version: integer('version').notNull(),
    state: text('state').$type<KeptStanding>().notNull(),
    title: text('title').notNull(),
    action: text('action'),
    themes: list<Theme>('themes'),
    aims: text('aims').notNull(),
    targetGroup: text('target_group'),
    tasks: text('tasks'),
    /** When the project would begin and end, as far as is known. */
    begins: text('begins'),
    ends: text('ends'),
    /** What partners are wanted; an empty list: any. */
    countries: list<string>('countries'),
    types: list<OrganisationType>('types'),
    roles: list<Role>('roles'),
    /** The last days to apply for the grant, and to answer. */
    applyBy: text('apply_by'),
    replyBy: text('reply_by').notNull(),
    /** So many answers close it. */
    cap: integer('cap').notNull(),
    sample: integer('sample', { mode: 'boolean' }).notNull().default(false),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    publishedAt: instant('published_at'),
    /** Since when an operator keeps it from being shown. */
    hiddenAt: instant('hidden_at'),
  },
  (table) => [
    index('partner_requests_open').on(table.state, table.replyBy),
    index('partner_requests_organisation').on(table.organisation, table.updatedAt),
  ],
)

/** Partner requests that somebody has shown to the operators. */
export const partnerReports = sqliteTable(
  'partner_reports',
  {
    id: text('id').primaryKey(),
    partnerRequest: text('partner_request').notNull(),
    account: byAccount('account'),
    reason: text('reason').notNull(),
    note: text('note'),
    at: instant('at').notNull(),
    decidedAt: instant('decided_at'),
    decidedBy: byAccount('decided_by'),
  },
  (table) => [
    index('partner_reports_waiting').on(table.decidedAt, table.at),
    index('partner_reports_request').on(table.partnerRequest),
  ],
)
