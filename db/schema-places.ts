// Tables of placements: hosts with their places and calendars, groups that schools want to place, and what is held.
import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Language, SourceKind } from '../domain/organisation.ts'
import type { CohortNeeds, HoldNews, HoldReminder, HoldState } from '../domain/places/hold.ts'
import type { Access, Lodging, Pay } from '../domain/places/place.ts'

/** A workplace that takes learners; one organisation of the record perhaps, perhaps a business that is in no register. */
export const hosts = sqliteTable(
  'hosts',
  {
    id: text('id').primaryKey(),
    organisation: text('organisation'),
    name: text('name').notNull(),
    country: text('country').notNull(),
    town: text('town'),
    latitude: real('latitude').notNull(),
    longitude: real('longitude').notNull(),
    website: text('website'),
    /** The account that offers places here; null where nobody may change them. */
    account: text('account'),
    sourceKind: text('source_kind').$type<SourceKind>().notNull(),
    sourceFile: text('source_file'),
    sourceRow: integer('source_row'),
  },
  (table) => [
    index('hosts_source').on(table.sourceKind),
    index('hosts_organisation').on(table.organisation),
    index('hosts_account').on(table.account),
  ],
)

/** One kind of work at a host, with all that speaks for or against it. `open` ones are found. */
export const places = sqliteTable(
  'places',
  {
    id: text('id').primaryKey(),
    host: text('host').notNull(),
    field: text('field').notNull(),
    occupation: text('occupation'),
    /** In the host's own words, and their language. */
    work: text('work'),
    language: text('language'),
    tutor: text('tutor'),
    tutors: integer('tutors').notNull().default(1),
    perTutor: integer('per_tutor').notNull(),
    languages: text('languages', { mode: 'json' }).$type<Language[]>().notNull().default(sql`'[]'`),
    access: text('access', { mode: 'json' }).$type<Access[]>(),
    pay: text('pay').$type<Pay>(),
    lodging: text('lodging').$type<Lodging>(),
    eqfFrom: integer('eqf_from'),
    eqfTo: integer('eqf_to'),
    youngest: integer('youngest'),
    licences: text('licences'),
    safety: text('safety'),
    isOpen: integer('is_open', { mode: 'boolean' }).notNull().default(false),
    lastConfirmed: text('last_confirmed'),
  },
  (table) => [index('places_host').on(table.host), index('places_field').on(table.field, table.isOpen)],
)

/** How many learners a place takes at a time, from day to day. Periods of one place share no day: a trigger sees to it. */
export const periods = sqliteTable(
  'periods',
  {
    id: text('id').primaryKey(),
    place: text('place').notNull(),
    from: text('from_day').notNull(),
    to: text('to_day').notNull(),
    capacity: integer('capacity').notNull(),
  },
  (table) => [index('periods_place').on(table.place, table.from)],
)

/** A group that a school wants to place: numbers and needs, nobody's name. */
export const cohorts = sqliteTable('cohorts', {
  id: text('id').primaryKey(),
  school: text('school').notNull(),
  organisation: text('organisation'),
  country: text('country').notNull(),
  action: text('action').notNull(),
  year: integer('year').notNull(),
  activity: text('activity').notNull(),
  needs: text('needs', { mode: 'json' }).$type<CohortNeeds>().notNull(),
  /** The account that plans the stay. */
  account: text('account').notNull(),
  createdOn: text('created_on').notNull(),
})

/** What a school asks of one place and how it stands. A trigger refuses what would be more than there is room for. */
export const holds = sqliteTable(
  'holds',
  {
    id: text('id').primaryKey(),
    cohort: text('cohort').notNull(),
    place: text('place').notNull(),
    period: text('period').notNull(),
    from: text('from_day').notNull(),
    to: text('to_day').notNull(),
    learners: integer('learners').notNull(),
    state: text('state').$type<HoldState>().notNull(),
    /** Milliseconds of Unix time: when it last changed, and until when it is kept without an answer. */
    at: integer('at').notNull(),
    expires: integer('expires').notNull(),
    /** Would each side do it again? Null until it has said so after the stay. */
    hostAgain: integer('host_again', { mode: 'boolean' }),
    schoolAgain: integer('school_again', { mode: 'boolean' }),
    /** Facts of the stay as the school says: was the tutor there, was the work what had been agreed? */
    tutorThere: integer('tutor_there', { mode: 'boolean' }),
    workAgreed: integer('work_agreed', { mode: 'boolean' }),
    /** News that somebody has yet to be told, written by the statement that made it; taken by whoever tells. */
    owed: text('owed').$type<HoldNews>(),
    /** The last thing somebody was reminded of, so that nobody is reminded twice. */
    reminded: text('reminded').$type<HoldReminder>(),
  },
  (table) => [
    index('holds_period').on(table.period, table.from),
    index('holds_place').on(table.place),
    index('holds_cohort').on(table.cohort),
    index('holds_owed').on(table.owed),
    index('holds_state').on(table.state, table.expires),
  ],
)

/** A school invites a business to offer places, in the business's language. No address is kept. */
export const hostInvitations = sqliteTable(
  'host_invitations',
  {
    id: text('id').primaryKey(),
    account: text('account').notNull(),
    school: text('school').notNull(),
    language: text('language').notNull(),
    field: text('field'),
    occupation: text('occupation'),
    createdOn: text('created_on').notNull(),
    /** The place that came of it. */
    place: text('place'),
  },
  (table) => [index('host_invitations_account').on(table.account)],
)

/** What a place is found by, folded; triggers carry it into the index of places. `learnt`: are its words in the dictionary? */
export const placeTexts = sqliteTable(
  'place_texts',
  {
    row: integer('row').primaryKey(),
    place: text('place').notNull().unique(),
    name: text('name').notNull(),
    terms: text('terms').notNull(),
    text: text('text').notNull(),
    learnt: integer('learnt', { mode: 'boolean' }).notNull().default(false),
  },
  (table) => [index('place_texts_learnt').on(table.learnt)],
)

/** Occupations as an import of ESCO brought them. */
export const occupations = sqliteTable('occupations', {
  id: text('id').primaryKey(),
  field: text('field').notNull(),
  names: text('names', { mode: 'json' }).$type<Partial<Record<Language, string>>>().notNull(),
})

/** Names of an occupation and their words, folded, so that one typed word finds it by its start. */
export const occupationWords = sqliteTable(
  'occupation_words',
  { word: text('word').notNull(), occupation: text('occupation').notNull() },
  (table) => [primaryKey({ columns: [table.word, table.occupation] })],
)
