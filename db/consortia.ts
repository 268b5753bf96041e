// Shared consortia in the record, as they are read: one with its table, and those that concern somebody.
import type { Facts, Standing } from '../domain/consortium.ts'
import type { MemberState } from '../domain/consortium-states.ts'
import type { Benched, ConsortiumOffice, HistoryKind, KeptProject, Wanted } from '../domain/shared-consortium.ts'
import type { Database } from './client.ts'
import { peopleOf } from './requests.ts'

export type KeptMember = {
  id: string
  slot: string
  /** An organisation of the record; its name is absent once the record has lost it. */
  organisation?: { id: string; name?: string; country?: string }
  /** Whether it has people here, who answer for themselves. */
  isHere: boolean
  facts: Partial<Facts>
  standing: Standing
  task?: string
  /** Absent while it is taken away from the table. */
  place?: number
  state: MemberState
  since: number
  asked?: string
  replyBy?: string
  said?: string
}

export type KeptSlot = {
  id: string
  wanted: Wanted
  bench?: (Benched & { name: string; country: string })[]
  benchedOn?: string
}

export type KeptConsortium = {
  id: string
  name: string
  version: number
  action: string
  year: number
  project: KeptProject
  hasViewer: boolean
  hasCalendar: boolean
  /** The day it goes unless somebody changes it. */
  endsOn?: string
  /** In the order of the table. */
  members: KeptMember[]
  slots: KeptSlot[]
  people: { account: string; office: ConsortiumOffice; name: string; email: string }[]
}

type Row = Record<string, unknown>
const text = (value: unknown) => (value === null || value === undefined ? undefined : String(value))

/** Reads one. @returns undefined if there is none */
export async function loadConsortium(db: Database, id: string): Promise<KeptConsortium | undefined> {
  const [found, members, slots, people] = await db.$client.batch(
    [
      { sql: 'select * from consortia where id = ?', args: [id] },
      {
        sql: `select m.*, o.name, o.country, exists (select 1 from ownerships w where ${peopleOf}) as is_here
          from consortium_members m left join organisations o on o.id = m.organisation
          where m.consortium = ? order by m.place is null, m.place, m.id`,
        args: [id],
      },
      {
        sql: `select s.*, (select json_group_object(o.id, json_array(o.name, o.country)) from organisations o
            where o.id in (select value ->> 'organisation' from json_each(s.bench))) as names
          from consortium_slots s where s.consortium = ? order by s.rowid`,
        args: [id],
      },
      {
        sql: `select p.account, p.office, a.name, a.email from consortium_people p join accounts a on a.id = p.account
          where p.consortium = ? order by p.office <> 'coordinator', p.since, p.account`,
        args: [id],
      },
    ],
    'read',
  )
  const row = found?.rows[0]
  if (!row) return undefined
  return {
    ...{ id, name: String(row.name), version: Number(row.version) },
    ...{ action: String(row.action), year: Number(row.year), project: JSON.parse(String(row.project)) },
    ...{ hasViewer: row.viewer !== null, hasCalendar: row.calendar !== null, endsOn: text(row.ends_on) },
    members: (members?.rows ?? []).map((it) => memberOf(it as Row)),
    slots: (slots?.rows ?? []).map((it) => slotOf(it as Row)),
    people: (people?.rows ?? []).map((it) => ({
      ...{ account: String(it.account), office: it.office as ConsortiumOffice },
      ...{ name: String(it.name), email: String(it.email) },
    })),
  }
}

function memberOf(row: Row): KeptMember {
  const organisation = row.organisation !== null && {
    id: String(row.organisation),
    ...(row.name !== null && { name: String(row.name), country: String(row.country) }),
  }
  return {
    ...{ id: String(row.id), slot: String(row.slot), isHere: row.is_here === 1 },
    ...(organisation && { organisation }),
    ...{ facts: JSON.parse(String(row.facts)), standing: row.standing as Standing },
    ...{ task: text(row.task), place: row.place === null ? undefined : Number(row.place) },
    ...{ state: row.state as MemberState, since: Number(row.since) },
    ...{ asked: text(row.asked), replyBy: text(row.reply_by), said: text(row.said) },
  }
}

function slotOf(row: Row): KeptSlot {
  const names: Record<string, [string, string]> = JSON.parse(String(row.names ?? '{}'))
  const bench: Benched[] | undefined = row.bench === null ? undefined : JSON.parse(String(row.bench))
  return {
    ...{ id: String(row.id), wanted: JSON.parse(String(row.wanted)), benchedOn: text(row.benched_on) },
    ...(bench && {
      bench: bench.flatMap((it) => {
        const [name, country] = names[it.organisation] ?? []
        return name && country ? [{ ...it, name, country }] : []
      }),
    }),
  }
}

export type ListedConsortium = {
  id: string
  name: string
  action: string
  year: number
  updatedAt: number
  /** What somebody is in it; absent where only an organisation of theirs sits at the table. */
  office?: ConsortiumOffice
  /** An organisation of theirs that was asked, and how far it has come. */
  member?: { id: string; name: string; state: MemberState }
  seated: number
  agreed: number
}

const asked = `m.place is not null and m.state not in ('suggested', 'shortlisted')`

/** Those that somebody works on, or that have asked an organisation they speak for; the newest change first. */
export async function listConsortia(db: Database, account: string): Promise<ListedConsortium[]> {
  const { rows } = await db.$client.execute({
    sql: `with own as (select organisation from ownerships where account = :account),
        spoken as (select organisation from own union
          select o.id from organisations o where o.owner in (select organisation from own)),
        asked as (select m.consortium, min(m.id) as member, m.organisation, m.state from consortium_members m
          where m.organisation in (select organisation from spoken) and ${asked} group by m.consortium),
        mine as (select consortium from consortium_people where account = :account union
          select consortium from asked)
      select c.id, c.name, c.action, c.year, c.updated_at, p.office, x.member, o.name as member_name, x.state,
        (select count(*) from consortium_members m where m.consortium = c.id and m.place is not null
          and m.state not in ('withdrawn', 'declined')) as seated,
        (select count(*) from consortium_members m where m.consortium = c.id and m.place is not null
          and m.state in ('agreed', 'mandate')) as agreed
      from mine join consortia c on c.id = mine.consortium
      left join consortium_people p on p.consortium = c.id and p.account = :account
      left join asked x on x.consortium = c.id left join organisations o on o.id = x.organisation
      order by c.updated_at desc, c.id limit 200`,
    args: { account },
  })
  return rows.map((it) => ({
    ...{ id: String(it.id), name: String(it.name), action: String(it.action), year: Number(it.year) },
    ...{ updatedAt: Number(it.updated_at), seated: Number(it.seated), agreed: Number(it.agreed) },
    ...(it.office && { office: it.office as ConsortiumOffice }),
    ...(it.member && {
      member: { id: String(it.member), name: String(it.member_name), state: it.state as MemberState },
    }),
  }))
}

/** What somebody is in a consortium, and which of its members they speak for, once those were asked. */
export async function loadStanding(
  db: Database,
  consortium: string,
  account: string,
): Promise<{ office?: ConsortiumOffice; speaksFor: string[] }> {
  const [office, members] = await db.$client.batch(
    [
      {
        sql: 'select office from consortium_people where consortium = ? and account = ?',
        args: [consortium, account],
      },
      {
        sql: `select m.id from consortium_members m join organisations o on o.id = m.organisation
          where m.consortium = ? and ${asked} and exists (select 1 from ownerships w
            where w.account = ? and w.organisation in (o.id, o.owner))`,
        args: [consortium, account],
      },
    ],
    'read',
  )
  const held = office?.rows[0]?.office as ConsortiumOffice | undefined
  return { ...(held && { office: held }), speaksFor: (members?.rows ?? []).map(({ id }) => String(id)) }
}

/** Which of these ids members of other consortia have. */
export async function listTakenSeats(db: Database, consortium: string, seats: readonly string[]): Promise<Set<string>> {
  const { rows } = await db.$client.execute({
    sql: 'select id from consortium_members where consortium <> ? and id in (select value from json_each(?))',
    args: [consortium, JSON.stringify(seats)],
  })
  return new Set(rows.map(({ id }) => String(id)))
}

/** Of which consortium this is the link for readers, or the calendar's address. */
export async function findByLink(db: Database, which: 'viewer' | 'calendar', hash: string) {
  const { rows } = await db.$client.execute({ sql: `select id from consortia where ${which} = ?`, args: [hash] })
  return rows[0] && String(rows[0].id)
}

/** What happened, the newest first. */
export async function listHistory(db: Database, consortium: string, limit: number) {
  const { rows } = await db.$client.execute({
    sql: `select h.at, h.what, h.member, h.state, a.name as by_name, a.email as by_email, p.name, p.email
      from consortium_history h left join accounts a on a.id = h.account left join accounts p on p.id = h.person
      where h.consortium = ? order by h.id desc limit ?`,
    args: [consortium, limit],
  })
  return rows.map((it) => ({
    ...{ at: Number(it.at), what: it.what as HistoryKind, by: text(it.by_name || it.by_email) },
    ...{ member: text(it.member), person: text(it.name || it.email), state: text(it.state) as MemberState | undefined },
  }))
}
