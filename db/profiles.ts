// Profiles that an organisation's people write: each edit says which version it saw, and none is lost.
import type { InStatement } from '@libsql/client'
import type { Intent } from '../domain/intent.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { Capacity } from '../domain/ownership.ts'
import { type Database, inTurn } from './client.ts'
import { hostKey } from './import/known.ts'
import { hostOf } from './import/place.ts'
import { spendLinksStatement } from './intents.ts'
import { recognitionKey } from './name.ts'
import { organisationStatements, present } from './organisations.ts'
import { type NewOwnership, ownershipStatement } from './owners.ts'
import { organisationNames } from './schema.ts'
import { upsertStatements } from './statement.ts'

/** The version of an organisation's own words (0 where its people have said nothing), and the day each fact was stated. */
export type Stated = { version: number; facts: Record<string, string> }

/** What an organisation's people have stated so far, and how they have proven themselves. */
export async function loadStated(db: Database, organisation: string) {
  const [profile, people, projects] = await db.$client.batch(
    [
      { sql: 'select version, stated, resting from profiles where organisation = ?', args: [organisation] },
      { sql: 'select domain, office, capacity from ownerships where organisation = ?', args: [organisation] },
      { sql: 'select count(*) as projects from participations where organisation = ?', args: [organisation] },
    ],
    'read',
  )
  const row = profile?.rows[0]
  const stated: Stated = { version: Number(row?.version ?? 0), facts: row ? JSON.parse(String(row.stated)) : {} }
  const owners = (people?.rows ?? []).filter(({ office }) => office === 'owner')
  const resting: Record<string, unknown> | undefined = row?.resting ? JSON.parse(String(row.resting)) : undefined
  return {
    stated,
    /** What it seeks and offers, where that rests because nobody has confirmed it. */
    resting: resting && (present(resting) as Intent),
    owners: owners.length,
    capacities: [...new Set(owners.map(({ capacity }) => capacity as Capacity))],
    domains: owners.flatMap(({ domain }) => (domain ? [String(domain)] : [])),
    projects: Number(projects?.rows[0]?.projects),
  }
}

/** Ids of organisations that have this OID or PIC already, or the same name in the same country. */
export async function listNamesakes(
  db: Database,
  { name, country, oid, pic }: Pick<Organisation, 'name' | 'country' | 'oid' | 'pic'>,
  besides = '',
): Promise<{ id: string; name: string; by: 'oid' | 'pic' | 'name' }[]> {
  const { rows } = await db.$client.execute({
    sql: `select id, name, case when oid = ?1 then 'oid' when pic = ?2 then 'pic' else 'name' end as by from organisations
      where id <> ?4 and source_kind <> 'sample'
        and (oid = ?1 or pic = ?2 or id in (select organisation from organisation_names where key = ?3)) limit 10`,
    args: [oid ?? '-', pic ?? '-', `${country} ${recognitionKey(name)}`, besides],
  })
  return rows.map((it) => ({ id: String(it.id), name: String(it.name), by: it.by as 'oid' | 'pic' | 'name' }))
}

const profileStatements = (organisation: Organisation, stated: Stated, by: string): InStatement[] => {
  const host = organisation.website && URL.canParse(organisation.website) && hostOf(organisation.website)
  const key = host && { key: hostKey(organisation.country, host), organisation: organisation.id }
  return [
    {
      sql: `insert into profiles (organisation, version, stated, updated_at) values (?, 0, '{}', 0) on conflict do nothing`,
      args: [organisation.id],
    },
    {
      sql: `update profiles set version = ?, stated = ?, updated_at = ?, updated_by = ?, resting = null
        where organisation = ?`,
      args: [stated.version + 1, JSON.stringify(stated.facts), Date.now(), by, organisation.id],
    },
    { sql: `delete from notices where kind = 'stillOpen' and subject = ?`, args: [organisation.id] },
    spendLinksStatement(organisation.id, Date.now()),
    ...organisationStatements([organisation]),
    ...upsertStatements(organisationNames, key ? [key] : [], ['key', 'organisation']),
  ]
}

/**
 * Saves an organisation as its people have it now.
 * @param stated the version they saw, and the days of the facts as they are now
 * @returns false if it has been changed since that version; then nothing is written
 */
export async function saveProfile(
  db: Database,
  organisation: Organisation,
  stated: Stated,
  by: string,
  note: InStatement,
): Promise<boolean> {
  try {
    const statements = [...profileStatements(organisation, stated, by), note]
    await inTurn(db, () => db.$client.batch(statements, 'write'))
    return true
  } catch (error) {
    if (String(error).includes('version is not the newest')) return false
    throw error
  }
}

/** Makes a new organisation and whoever made it its owner, in one step. */
export async function createProfile(
  db: Database,
  organisation: Organisation,
  stated: Stated,
  ownership: NewOwnership,
  notes: readonly InStatement[],
): Promise<void> {
  const statements = [
    ...profileStatements(organisation, stated, ownership.account),
    ownershipStatement(ownership),
    ...notes,
  ]
  await inTurn(db, () => db.$client.batch(statements, 'write'))
}
