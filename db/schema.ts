// The record's tables. What the finder needs of an organisation is folded into `search_*` columns on each write;
// triggers (see migrations) carry it into the index, so that record and index cannot part.
import { desc, sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { EventKind } from '../domain/event.ts'
import type { Field, Language, SourceKind } from '../domain/organisation.ts'
import type { Theme } from '../domain/theme.ts'
import type { OrganisationType, Role } from '../domain/type.ts'

const list = <Item>(name: string) => text(name, { mode: 'json' }).$type<Item[]>().notNull().default(sql`'[]'`)
const source = {
  sourceKind: text('source_kind').$type<SourceKind>().notNull(),
  sourceFile: text('source_file'),
  sourceRow: integer('source_row'),
}

export const organisations = sqliteTable(
  'organisations',
  {
    /** Row number that the index joins on; never leaves the database. */
    row: integer('row').primaryKey(),
    id: text('id').notNull().unique(),
    name: text('name').notNull(),
    country: text('country').notNull(),
    region: text('region'),
    town: text('town'),
    latitude: real('latitude'),
    longitude: real('longitude'),
    type: text('type').$type<OrganisationType>(),
    roles: list<Role>('roles'),
    owner: text('owner'),
    themes: list<Theme>('themes'),
    languages: list<Language>('languages'),
    description: text('description'),
    website: text('website'),
    oid: text('oid'),
    pic: text('pic'),
    established: text('established'),
    eche: integer('eche', { mode: 'boolean' }),
    /** Null where nobody has said; an empty list says: in no field. */
    accredited: text('accredited', { mode: 'json' }).$type<Field[]>(),
    offers: text('offers'),
    seeks: text('seeks'),
    actions: list<string>('actions'),
    lastConfirmed: text('last_confirmed'),
    ...source,
    /** Stated or derived roles: what the role filter looks at. */
    searchRoles: list<Role>('search_roles'),
    /** Folded name. */
    searchName: text('search_name').notNull(),
    /** Folded labels of country, place, type and themes, in every language of the screens. */
    searchTerms: text('search_terms').notNull(),
    /** Folded description, offers and seeks. */
    searchText: text('search_text').notNull(),
  },
  (table) => [
    index('organisations_name').on(table.searchName),
    index('organisations_confirmed').on(desc(table.lastConfirmed), table.searchName),
    index('organisations_country').on(table.country, desc(table.lastConfirmed), table.searchName),
    index('organisations_owner').on(table.owner),
    index('organisations_source').on(table.sourceKind),
    index('organisations_oid').on(table.oid),
    index('organisations_pic').on(table.pic),
    index('organisations_place').on(table.latitude, table.longitude),
  ],
)

/** One row per value of a list an organisation can be filtered by; kept by triggers on `organisations`. */
export const organisationTerms = sqliteTable(
  'organisation_terms',
  {
    kind: text('kind').$type<'role' | 'theme' | 'language' | 'action'>().notNull(),
    value: text('value').notNull(),
    organisation: integer('organisation').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.kind, table.value, table.organisation] }),
    index('organisation_terms_organisation').on(table.organisation),
  ],
)

/** The spellings under which an organisation has been met: `<country> <recognition key of a name>`. */
export const organisationNames = sqliteTable(
  'organisation_names',
  { key: text('key').notNull(), organisation: text('organisation').notNull() },
  (table) => [
    primaryKey({ columns: [table.key, table.organisation] }),
    index('organisation_names_organisation').on(table.organisation),
  ],
)

export const projects = sqliteTable(
  'projects',
  {
    id: text('id').primaryKey(),
    title: text('title').notNull(),
    action: text('action'),
    year: integer('year').notNull(),
    topics: text('topics'),
    themes: list<Theme>('themes'),
    summary: text('summary'),
    website: text('website'),
    grant: real('grant_eur'),
    card: text('card'),
    ...source,
  },
  (table) => [index('projects_year').on(table.year), index('projects_source').on(table.sourceKind)],
)

export const participations = sqliteTable(
  'participations',
  {
    project: text('project').notNull(),
    organisation: text('organisation').notNull(),
    role: text('role').$type<'coordinator' | 'partner'>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.project, table.organisation] }),
    index('participations_organisation').on(table.organisation),
  ],
)

/** One row per import of one file's content: how far it came, so that it can go on after any interruption. */
export const imports = sqliteTable(
  'imports',
  {
    id: integer('id').primaryKey(),
    file: text('file').notNull(),
    /** Hash of the file's content: the same content again is recognised. */
    digest: text('digest').notNull(),
    kind: text('kind').notNull(),
    /** Rows below the header that are safely in the record. */
    rows: integer('rows').notNull().default(0),
    finished: integer('finished', { mode: 'boolean' }).notNull().default(false),
    startedAt: text('started_at').notNull(),
    finishedAt: text('finished_at'),
  },
  (table) => [uniqueIndex('imports_digest').on(table.digest, table.kind)],
)

/** Rows an import would not take, with the reason a person can act on. */
export const refusals = sqliteTable(
  'refusals',
  {
    import: integer('import').notNull(),
    row: integer('row').notNull(),
    reason: text('reason').notNull(),
    detail: text('detail').notNull().default(''),
  },
  (table) => [primaryKey({ columns: [table.import, table.row, table.reason, table.detail] })],
)

/** Two organisations that may be one; listed for a person, never merged by themselves. */
export const doubtfulPairs = sqliteTable(
  'doubtful_pairs',
  {
    one: text('one').notNull(),
    other: text('other').notNull(),
    reason: text('reason').notNull(),
    /** When an operator said that they are two. */
    decidedAt: integer('decided_at', { mode: 'timestamp_ms' }),
    decidedBy: text('decided_by'),
  },
  (table) => [
    primaryKey({ columns: [table.one, table.other] }),
    index('doubtful_pairs_other').on(table.other),
    index('doubtful_pairs_waiting').on(table.one, table.other).where(sql`decided_at is null`),
  ],
)

/** Organisations that an operator has joined with another: their old ids still lead there. */
export const mergedOrganisations = sqliteTable(
  'merged_organisations',
  {
    id: text('id').primaryKey(),
    into: text('into_organisation').notNull(),
    name: text('name').notNull(),
    at: integer('at', { mode: 'timestamp_ms' }).notNull(),
  },
  (table) => [index('merged_organisations_into').on(table.into)],
)

/** Applications against grants, as somebody who may know has published them; an operator loads them. */
export const applicationFigures = sqliteTable(
  'application_figures',
  {
    country: text('country').notNull(),
    year: integer('year').notNull(),
    /** A family or call of the programme, or the publisher's own name for what they counted. */
    action: text('action').notNull(),
    applications: integer('applications').notNull(),
    grants: integer('grants').notNull(),
    /** Who published it, and where. */
    source: text('source').notNull(),
    sourceFile: text('source_file').notNull(),
    sourceRow: integer('source_row').notNull(),
  },
  (table) => [primaryKey({ columns: [table.country, table.year, table.action] })],
)

/** Where people of the programme meet: seminars, information meetings; an operator loads them. */
export const events = sqliteTable(
  'events',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<EventKind>().notNull(),
    title: text('title').notNull(),
    description: text('description'),
    fields: list<Field>('fields'),
    actions: list<string>('actions'),
    themes: list<Theme>('themes'),
    /** First and last day, `YYYY-MM-DD`, where it takes place. */
    begins: text('begins').notNull(),
    ends: text('ends').notNull(),
    /** When it begins and ends, as instants, where the source says so. */
    beginsAt: text('begins_at'),
    endsAt: text('ends_at'),
    country: text('country'),
    place: text('place'),
    online: integer('online', { mode: 'boolean' }).notNull().default(false),
    /** Last day to apply for a place. */
    applyBy: text('apply_by'),
    organiser: text('organiser'),
    website: text('website'),
    cancelled: integer('cancelled', { mode: 'boolean' }).notNull().default(false),
    /** None where an operator has entered it. */
    sourceFile: text('source_file').notNull(),
    sourceRow: integer('source_row').notNull(),
    version: integer('version').notNull().default(1),
    /** When an operator last changed it by hand; files no longer write over it then. */
    editedAt: integer('edited_at', { mode: 'timestamp_ms' }),
  },
  (table) => [index('events_begins').on(table.begins)],
)
