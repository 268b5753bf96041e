// Many organisations at once, without their texts: what ranking looks at. One value carries all of them, because
// reading hundreds of rows of thirty columns takes longer than ranking them.
import { sql } from 'drizzle-orm'
import type { Experience } from '../domain/match.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { Database } from './client.ts'
import { type Counted, experiencesOf } from './experience.ts'

type Row = Omit<Organisation, 'eche' | 'source' | 'roles'> & {
  eche: number | null
  roles: Organisation['roles']
  kind: Organisation['source']['kind']
}

/**
 * Organisations by id, what they have done and how many have asked them since a day; an id the record does not have is
 * simply absent.
 */
export async function loadCandidates(
  db: Database,
  ids: readonly string[],
  since: string,
): Promise<{ organisation: Organisation; experience: Experience; asked: number }[]> {
  const wanted = JSON.stringify(ids)
  const [row] = await db.all<{ found: string; past: string; asked: string }>(sql`select (
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
  ) as asked`)
  const asked = JSON.parse(row?.asked ?? '{}') as Record<string, number>
  const past = experiencesOf(JSON.parse(row?.past ?? '[]') as Counted[])
  return (JSON.parse(row?.found ?? '[]') as Row[]).map(({ kind, ...it }) => {
    const organisation: Record<string, unknown> = { source: { kind } }
    // A loop, since this is done for hundreds while somebody waits.
    for (const fact in it) {
      const value = it[fact as keyof typeof it]
      if (value !== null) organisation[fact] = fact === 'eche' ? value === 1 : value
    }
    return { organisation: organisation as Organisation, experience: past.get(it.id) ?? {}, asked: asked[it.id] ?? 0 }
  })
}
