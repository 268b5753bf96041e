// What changes a shared consortium. Each change says which version or state it saw; the first statement of its batch
// decides and leaves its mark, and the others do nothing without that mark: so nobody's change is lost.
import type { InArgs, InStatement } from '@libsql/client'
import type { MemberState } from '../domain/consortium-states.ts'
import { type Benched, consortiumLimits, type HistoryKind, type Wanted } from '../domain/shared-consortium.ts'
import { type Database, inTurn } from './client.ts'
import type { KeptConsortium, KeptMember } from './consortia.ts'

export type Doing = { by: string; now: number }
export type Event = { what: HistoryKind; member?: string; person?: string; state?: MemberState }

export type WrittenMember = Omit<KeptMember, 'isHere' | 'organisation' | 'place' | 'since'> & { organisation?: string }

/** The whole of a draft as it is to be. Members and slots that are not named stay, but away from the table. */
export type WrittenConsortium = Pick<KeptConsortium, 'id' | 'name' | 'action' | 'year' | 'project'> & {
  members: WrittenMember[]
  slots: { id: string; wanted: Wanted }[]
}

type Named = Record<string, string | number | null>

/** Holds once the first statement of the batch has left its mark. */
const isMine = 'exists (select 1 from consortia c where c.id = :id and c.stamp = :stamp)'

const minutes = (count: number) => count * 60_000

/** A line of the history; of many small changes by the same person in a row one line is kept. */
export function historyStatement(
  { id, stamp }: { id: string; stamp: string },
  { what, member, person, state }: Event,
  { by, now }: Doing,
): InStatement {
  return {
    sql: `insert into consortium_history (consortium, at, account, what, member, person, state)
      select :id, :now, :by, :what, :member, :person, :state where ${isMine} and not (:what = 'changed' and exists (
        select 1 from consortium_history h where h.consortium = :id and h.what = 'changed' and h.account = :by
          and h.at > :lately and h.id = (select max(id) from consortium_history where consortium = :id)))`,
    args: {
      ...{ id, stamp, now, by, what, lately: now - minutes(10) },
      ...{ member: member ?? null, person: person ?? null, state: state ?? null },
    },
  }
}

function tableStatements(it: WrittenConsortium, stamp: string, now: number): InStatement[] {
  const { id } = it
  const slots = it.slots.map((slot) => [slot.id, JSON.stringify(slot.wanted)])
  const members = it.members.map((member, place) => [
    ...[member.id, member.slot, member.organisation ?? null, JSON.stringify(member.facts), member.standing],
    ...[member.task ?? null, place, member.state],
  ])
  return [
    {
      sql: `insert into consortium_slots (id, consortium, wanted) select value ->> 0, :id, value ->> 1
        from json_each(:slots) where ${isMine}`,
      args: { id, stamp, slots: JSON.stringify(slots) },
    },
    {
      sql: `insert into consortium_members (id, consortium, slot, organisation, facts, standing, task, place, state, since)
        select value ->> 0, :id, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, value ->> 6,
          value ->> 7, :now from json_each(:members) where ${isMine}
        on conflict (id) do update set slot = excluded.slot, facts = excluded.facts, standing = excluded.standing,
          task = excluded.task, place = excluded.place, state = excluded.state where consortium_members.consortium = :id`,
      args: { id, stamp, now, members: JSON.stringify(members) },
    },
    {
      sql: `update consortium_members set place = null where consortium = :id and ${isMine}
        and state not in ('withdrawn', 'declined')
        and id not in (select value ->> 0 from json_each(:members))`,
      args: { id, stamp, members: JSON.stringify(members) },
    },
  ]
}

const columnsOf = ({ id, name, action, year, project }: WrittenConsortium): Named => ({
  ...{ id, name, action, year, project: JSON.stringify(project) },
})

/** Makes a consortium. @returns false if whoever makes it coordinates as many as one may */
export async function createConsortium(db: Database, it: WrittenConsortium, doing: Doing): Promise<boolean> {
  const stamp = crypto.randomUUID()
  const { id } = it
  const { by, now } = doing
  const [created] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `insert into consortia (id, name, version, stamp, action, year, project, created_at, updated_at)
            select :id, :name, 1, :stamp, :action, :year, :project, :now, :now
            where (select count(*) from consortium_people where account = :by) < :most`,
          args: { ...columnsOf(it), stamp, now, by, most: consortiumLimits.perAccount },
        },
        {
          sql: `insert into consortium_people select :id, :by, 'coordinator', :now where ${isMine}`,
          args: { id, stamp, by, now },
        },
        ...tableStatements(it, stamp, now),
        historyStatement({ id, stamp }, { what: 'created' }, doing),
      ],
      'write',
    ),
  )
  return (created?.rowsAffected ?? 0) > 0
}

/** Writes a draft over the version that was seen. @returns false if it is not that version any more */
export async function changeConsortium(
  db: Database,
  it: WrittenConsortium,
  version: number,
  events: readonly Event[],
  doing: Doing,
): Promise<boolean> {
  const stamp = crypto.randomUUID()
  const { id } = it
  const { now } = doing
  const [changed] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `update consortia set version = version + 1, stamp = :stamp, updated_at = :now, ends_on = null, name = :name,
            action = :action, year = :year, project = :project where id = :id and version = :version`,
          args: { ...columnsOf(it), stamp, now, version },
        },
        ...tableStatements(it, stamp, now),
        ...events.map((event) => historyStatement({ id, stamp }, event, doing)),
      ],
      'write',
    ),
  )
  return (changed?.rowsAffected ?? 0) > 0
}

export type Move = {
  consortium: string
  member: Pick<KeptMember, 'id' | 'state'>
  /** What the history calls it. */
  name: string
  to: MemberState
  asked?: string
  replyBy?: string
  said?: string
}

/**
 * Moves a member from the state that was seen.
 * @param tell what people are told, with a condition under which the move was made, and its values
 * @returns false if it is not in that state any more
 */
export async function moveMember(
  db: Database,
  { consortium: id, member, name, to, asked, replyBy, said }: Move,
  doing: Doing,
  tell: (when: string, args: string[]) => InStatement[],
): Promise<boolean> {
  const stamp = crypto.randomUUID()
  const { now } = doing
  const values: Named = { id, stamp, now, member: member.id, from: member.state, to }
  const [moved] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `update consortia set version = version + 1, stamp = :stamp, updated_at = :now, ends_on = null where id = :id
            and exists (select 1 from consortium_members m
              where m.id = :member and m.consortium = :id and m.state = :from and m.place is not null)`,
          args: pick(values, 'id', 'stamp', 'now', 'member', 'from'),
        },
        {
          sql: `update consortium_members set state = :to, since = :now, said = :said,
              asked = coalesce(:asked, asked), reply_by = case :to when 'invited' then :replyBy else reply_by end,
              silence_told = null
            where id = :member and ${isMine}`,
          args: {
            ...pick(values, 'id', 'stamp', 'now', 'member', 'to'),
            ...{ said: said ?? null, asked: asked ?? null, replyBy: replyBy ?? null },
          },
        },
        historyStatement({ id, stamp }, { what: 'moved', member: name, state: to }, doing),
        ...tell('exists (select 1 from consortia c where c.id = ? and c.stamp = ?)', [id, stamp]),
      ],
      'write',
    ),
  )
  return (moved?.rowsAffected ?? 0) > 0
}

const pick = (values: Named, ...names: string[]): InArgs =>
  Object.fromEntries(names.map((name) => [name, values[name] ?? null]))

/** Keeps who could take a place, as it was found today. */
export async function saveBench(db: Database, slot: string, bench: readonly Benched[], today: string): Promise<void> {
  await inTurn(db, () =>
    db.$client.execute({
      sql: 'update consortium_slots set bench = ?, benched_on = ? where id = ?',
      args: [JSON.stringify(bench), today, slot],
    }),
  )
}

/** Adds a place where somebody is wanted. @returns false if there are as many as may be */
export async function addSlot(
  db: Database,
  consortium: string,
  slot: { id: string; wanted: Wanted },
): Promise<boolean> {
  const { rowsAffected } = await inTurn(db, () =>
    db.$client.execute({
      sql: `insert into consortium_slots (id, consortium, wanted) select :slot, c.id, :wanted from consortia c
        where c.id = :id and (select count(*) from consortium_slots s where s.consortium = :id) < :most`,
      args: { slot: slot.id, id: consortium, wanted: JSON.stringify(slot.wanted), most: consortiumLimits.members * 3 },
    }),
  )
  return rowsAffected > 0
}

/** Takes a place away, with those who have left it. @returns false while somebody sits there */
export async function removeSlot(db: Database, consortium: string, slot: string): Promise<boolean> {
  const isFree = `not exists (select 1 from consortium_members m where m.slot = :slot and m.consortium = :id
    and m.place is not null and m.state not in ('withdrawn', 'declined'))`
  const args = { id: consortium, slot }
  const [, removed] = await inTurn(db, () =>
    db.$client.batch(
      [
        {
          sql: `update consortium_members set place = null where consortium = :id and slot = :slot and ${isFree}`,
          args,
        },
        { sql: `delete from consortium_slots where id = :slot and consortium = :id and ${isFree}`, args },
      ],
      'write',
    ),
  )
  return (removed?.rowsAffected ?? 0) > 0
}

/** Makes, renews or ends the link for readers or the calendar's address. */
export async function saveLink(
  db: Database,
  id: string,
  which: 'viewer' | 'calendar',
  hash: string | undefined,
  doing: Doing,
): Promise<void> {
  const stamp = crypto.randomUUID()
  const event: Event = { what: hash ? 'link made' : 'link ended' }
  await inTurn(db, () =>
    db.$client.batch(
      [
        { sql: `update consortia set ${which} = ?, stamp = ? where id = ?`, args: [hash ?? null, stamp, id] },
        ...(which === 'viewer' ? [historyStatement({ id, stamp }, event, doing)] : []),
      ],
      'write',
    ),
  )
}

/** All that belongs to a consortium, its own line last. */
export function removalStatements(ids: string, args: (string | number)[]): InStatement[] {
  const tables = ['history', 'invitations', 'members', 'slots', 'people'].map((it) => `consortium_${it}`)
  return [
    { sql: `delete from notices where kind in ('invitation', 'consortium', 'ending') and subject in (${ids})`, args },
    ...tables.map((table) => ({ sql: `delete from ${table} where consortium in (${ids})`, args })),
    { sql: `delete from consortia where id in (${ids})`, args },
  ]
}

/** Removes a consortium with all that belongs to it. */
export async function removeConsortium(db: Database, id: string, note: InStatement): Promise<void> {
  await inTurn(db, () => db.$client.batch([...removalStatements('select ?', [id]), note], 'write'))
}
