// Many organisations at once, without their texts: what ranking looks at. One value carries all of them, because
// reading hundreds of rows of thirty columns takes longer than ranking them.
import { sql } from 'drizzle-orm'
import type { Experience } from '../domain/match.ts'
import type { Organisation } from '../domain/organisation.ts'
import { isPaused, silence } from '../domain/request-limits.ts'
import type { Database } from './client.ts'
import { type Counted, experiencesOf } from './experience.ts'

type Row = Omit<Organisation, 'eche' | 'source' | 'roles'> & {
  eche: number | null
  roles: Organisation['roles']
  kind: Organisation['source']['kind']
}

/**
 * Organisations by id, what they have done and how many have asked them since a day. An id the record does not have is
 * simply absent, and so is one that rests because it has stopped answering.
 */
export async function loadCandidates(
  db: Database,
  ids: readonly string[],
  today: string,
  since: string,
): Promise<{ organisation: Organisation; experience: Experience; asked: number }[]> {
  const wanted = JSON.stringify(ids)
  const [row] = await db.all<{ found: string; past: string; asked: string; unanswered: string }>(sql`select (
    select json_group_array(json_object('id', id, 'name', name, 'country', country, 'type', type,
      'roles', json(nullif(roles, '[]')), 'themes', json(themes), 'languages', json(languages), 'actions', json(actions),
      'oid', oid, 'pic', pic, 'established', established, 'eche', eche, 'accredited', json(accredited),
      'lastConfirmed', last_confirmed, 'kind', source_kind))
    from organisations where id in (select value from json_each(${wanted}))
  ) as found, (
    select json_group_array(json_array(e.organisation, e.action, e.projects))
    from json_each(${wanted}) w cross join experience e on e.organisation = w.value
  ) as past, (
    select json_group_object(recipient, requests) from (
      select recipient, count(*) as requests from json_each(${wanted}) w cross join requests r
      on r.recipient = w.value and r.sent_on > ${since} and r.delivery = 'inside' group by recipient
    )
  ) as asked, (
    select json_group_object(recipient, json(requests)) from (
      select recipient, json_array(max(s.day), json_group_array(json_array(r.sent_on, r.reply_by))) as requests
      from json_each(${wanted}) w cross join requests r on r.recipient = w.value and r.state = 'waiting'
        and r.heard_on is null and r.delivery = 'inside' and r.verified = 1 and r.partner_request is null
      left join resumptions s on s.organisation = r.recipient
      group by recipient having count(*) >= ${silence.requests}
    )
  ) as unanswered`)
  const resting = restingOf(JSON.parse(row?.unanswered ?? '{}') as Unanswered, today)
  const asked = JSON.parse(row?.asked ?? '{}') as Record<string, number>
  const past = experiencesOf(JSON.parse(row?.past ?? '[]') as Counted[])
  const found = (JSON.parse(row?.found ?? '[]') as Row[]).filter(({ id }) => !resting.has(id))
  return found.map(({ kind, ...it }) => {
    const organisation: Record<string, unknown> = { source: { kind } }
    // A loop, since this is done for hundreds while somebody waits.
    for (const fact in it) {
      const value = it[fact as keyof typeof it]
      if (value !== null) organisation[fact] = fact === 'eche' ? value === 1 : value
    }
    return { organisation: organisation as Organisation, experience: past.get(it.id) ?? {}, asked: asked[it.id] ?? 0 }
  })
}

/** Per organisation the day it last said that it is there, and the days of its unanswered requests, sent and due. */
type Unanswered = Record<string, [resumedOn: string | null, days: [sentOn: string, replyBy: string][]]>

function restingOf(unanswered: Unanswered, today: string): Set<string> {
  const known = { state: 'waiting', delivery: 'inside', verified: true } as const
  const all = Object.entries(unanswered).map(([id, [resumedOn, days]]) => {
    const received = days.map(([sentOn, replyBy]) => ({ ...known, sentOn, replyBy }))
    return [id, isPaused(received, today, resumedOn ?? undefined)] as const
  })
  return new Set(all.flatMap(([id, isResting]) => (isResting ? [id] : [])))
}
