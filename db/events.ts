// Where people meet: events that an operator has loaded.
import { and, asc, eq, gte, lte, type SQL, sql } from 'drizzle-orm'
import type { EventKind, ProgrammeEvent } from '../domain/event.ts'
import type { Field } from '../domain/organisation.ts'
import type { Theme } from '../domain/theme.ts'
import { type Database, inTurn } from './client.ts'
import { present } from './organisations.ts'
import { events } from './schema.ts'
import { upsertStatements } from './statement.ts'

/** `from` and `to` are days: an event is met if any of its days lies between them. */
export type EventFilter = {
  from?: string
  to?: string
  kind?: EventKind
  field?: Field
  theme?: Theme
  country?: string
  online?: boolean
}

type Row = typeof events.$inferSelect

function eventOf({ sourceFile, sourceRow, cancelled, version: _, editedAt: __, ...row }: Row): ProgrammeEvent {
  return {
    ...present(row),
    ...(cancelled && { cancelled }),
    ...(sourceFile && { source: { file: sourceFile, row: sourceRow } }),
  } as ProgrammeEvent
}

/** An event without fields or themes is for all of them. */
const holds = (column: typeof events.fields | typeof events.themes, value: string): SQL =>
  sql`(${column} = '[]' or exists (select 1 from json_each(${column}) where value = ${value}))`

/** Events that fit, soonest first. */
export async function listEvents(db: Database, filter: EventFilter, limit: number): Promise<ProgrammeEvent[]> {
  const { from, to, kind, field, theme, country, online } = filter
  const rows = await db
    .select()
    .from(events)
    .where(
      and(
        from ? gte(events.ends, from) : undefined,
        to ? lte(events.begins, to) : undefined,
        kind ? eq(events.kind, kind) : undefined,
        field ? holds(events.fields, field) : undefined,
        theme ? holds(events.themes, theme) : undefined,
        country ? eq(events.country, country) : undefined,
        online === undefined ? undefined : eq(events.online, online),
      ),
    )
    .orderBy(asc(events.begins), asc(events.id))
    .limit(limit)
  return rows.map(eventOf)
}

export async function loadEvent(db: Database, id: string): Promise<ProgrammeEvent | undefined> {
  const [row] = await db.select().from(events).where(eq(events.id, id))
  return row && eventOf(row)
}

/** Saves events, all or none; one with the same id is written over. @returns how many were new */
export async function saveEvents(db: Database, list: readonly ProgrammeEvent[]): Promise<{ added: number }> {
  const rows = list.map(({ source, ...it }) => ({
    id: it.id,
    kind: it.kind,
    title: it.title,
    description: it.description,
    fields: it.fields,
    actions: it.actions,
    themes: it.themes,
    begins: it.begins,
    ends: it.ends,
    beginsAt: it.beginsAt,
    endsAt: it.endsAt,
    country: it.country,
    place: it.place,
    online: it.online,
    applyBy: it.applyBy,
    organiser: it.organiser,
    website: it.website,
    sourceFile: source?.file ?? '',
    sourceRow: source?.row ?? 0,
  }))
  const count = 'select count(*) as held from events'
  const answers = await inTurn(db, () =>
    db.$client.batch([count, ...upsertStatements(events, rows, ['id']), count], 'write'),
  )
  return { added: Number(answers.at(-1)?.rows[0]?.held) - Number(answers[0]?.rows[0]?.held) }
}
