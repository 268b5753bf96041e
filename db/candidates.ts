// Many organisations at once, without their texts: what ranking looks at. One value carries all of them, because
// reading hundreds of rows of thirty columns takes longer than ranking them.
import { sql } from 'drizzle-orm'
import type { Organisation } from '../domain/organisation.ts'
import type { Database } from './client.ts'
import { present } from './organisations.ts'

type Row = Omit<Organisation, 'eche' | 'source' | 'roles'> & {
  eche: number | null
  roles: Organisation['roles']
  kind: Organisation['source']['kind']
}

/** Organisations by id, in the record's order; an id the record does not have is simply absent. */
export async function loadCandidates(db: Database, ids: readonly string[]): Promise<Organisation[]> {
  const [row] = await db.all<{ found: string }>(sql`
    select json_group_array(json_object('id', id, 'name', name, 'country', country, 'type', type,
      'roles', json(roles), 'themes', json(themes), 'languages', json(languages), 'actions', json(actions),
      'oid', oid, 'pic', pic, 'established', established, 'eche', eche, 'accredited', json(accredited),
      'lastConfirmed', last_confirmed, 'kind', source_kind)) as found
    from organisations where id in (select value from json_each(${JSON.stringify(ids)}))`)
  return (JSON.parse(row?.found ?? '[]') as Row[]).map(
    ({ eche, kind, roles, ...it }) =>
      ({
        ...present({ ...it, roles: roles?.length ? roles : null, eche: eche === null ? null : eche === 1 }),
        source: { kind },
      }) as Organisation,
  )
}
