// Where people meet: events that an operator has loaded.
import type { InStatement } from '@libsql/client'
import { and, asc, eq, getTableColumns, gte, lte, type SQL, sql } from 'drizzle-orm'
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

/** An event with the version of it that a change has to name. */
export async function loadVersionedEvent(db: Database, id: string) {
  const [row] = await db.select().from(events).where(eq(events.id, id))
  return row && { event: eventOf(row), version: row.version }
}

const rowOf = ({ source, ...it }: ProgrammeEvent) => ({
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
  cancelled: it.cancelled ?? false,
  sourceFile: source?.file ?? '',
  sourceRow: source?.row ?? 0,
})

/** What a file says again is written over, but not what an operator has changed since. */
function fromFile(): string {
  const { id: _, version: __, editedAt: ___, ...columns } = getTableColumns(events)
  const names = Object.values(columns).map((column) => `"${column.name}"`)
  return `do update set ${names.map((it) => `${it} = excluded.${it}`).join()}, version = version + 1 where edited_at is null`
}

/**
 * Saves events of a file, all or none; one with the same id is written over unless somebody has changed it by hand.
 * @returns how many were new
 */
export async function saveEvents(db: Database, list: readonly ProgrammeEvent[]): Promise<{ added: number }> {
  const count = 'select count(*) as held from events'
  const statements = upsertStatements(events, list.map(rowOf), ['id'], fromFile())
  const answers = await inTurn(db, () => db.$client.batch([count, ...statements, count], 'write'))
  return { added: Number(answers.at(-1)?.rows[0]?.held) - Number(answers[0]?.rows[0]?.held) }
}

/** Enters an event by hand. */
export async function createEvent(db: Database, event: ProgrammeEvent, note: InStatement): Promise<void> {
  const statements = upsertStatements(events, [{ ...rowOf(event), editedAt: new Date() }], ['id'])
  await inTurn(db, () => db.$client.batch([...statements, note], 'write'))
}

/** Changes an event by hand; where it came from stays. @returns false if it is not of this version any more */
export async function changeEvent(
  db: Database,
  event: ProgrammeEvent,
  version: number,
  note: InStatement,
): Promise<boolean> {
  const { sourceFile: _, sourceRow: __, ...row } = rowOf(event)
  const said = Object.fromEntries(Object.entries(row).map(([name, value]) => [name, value ?? null]))
  return inTurn(db, async () => {
    const { rowsAffected } = await db
      .update(events)
      .set({ ...said, version: version + 1, editedAt: new Date() })
      .where(and(eq(events.id, event.id), eq(events.version, version)))
      .run()
    if (rowsAffected > 0) await db.$client.execute(note)
    return rowsAffected > 0
  })
}
