// Organisations in the record: written with what the finder needs of them, read back as the domain knows them.
import type { InStatement } from '@libsql/client'
import { eq, inArray, ne, sql } from 'drizzle-orm'
import { fold } from '../domain/fold.ts'
import type { Organisation, Source } from '../domain/organisation.ts'
import { rolesOf } from '../domain/type.ts'
import { type Database, inTurn } from './client.ts'
import { isNumberName, recognitionKey } from './name.ts'
import { mergedOrganisations, organisationNames, organisations, projects } from './schema.ts'
import { partsOf, upsertStatements } from './statement.ts'
import { countingStatements } from './statistics-upkeep.ts'
import { searchTermsOf } from './terms.ts'

/** A stored row; the row number and the finder's columns are of no use to anybody but the index. */
type Row = typeof organisations.$inferSelect

/** Organisations per transaction: a writer that waits, waits well under a second. */
const perTransaction = 1000
const idsPerQuery = 500

const rowOf = (organisation: Organisation) => {
  const { source, roles, ...facts } = organisation
  return {
    id: facts.id,
    name: facts.name,
    country: facts.country,
    region: facts.region,
    town: facts.town,
    latitude: facts.latitude,
    longitude: facts.longitude,
    type: facts.type,
    roles: roles ?? [],
    owner: facts.owner,
    themes: facts.themes,
    languages: facts.languages,
    description: facts.description,
    website: facts.website,
    oid: facts.oid,
    pic: facts.pic,
    established: facts.established,
    eche: facts.eche,
    accredited: facts.accredited,
    offers: facts.offers,
    seeks: facts.seeks,
    actions: facts.actions,
    lastConfirmed: facts.lastConfirmed,
    ...sourceColumns(source),
    searchRoles: rolesOf(organisation),
    searchName: fold(facts.name),
    searchTerms: searchTermsOf(organisation),
    searchText: fold([facts.description, facts.offers, facts.seeks].filter(Boolean).join(' ')),
  }
}

/** A source as the three columns every fact table has. */
export function sourceColumns(source: Source) {
  return { sourceKind: source.kind, sourceFile: source.file, sourceRow: source.row }
}

/** The three source columns as a source. */
export function sourceOf(row: {
  sourceKind: Source['kind']
  sourceFile: string | null
  sourceRow: number | null
}): Source {
  return present({ kind: row.sourceKind, file: row.sourceFile, row: row.sourceRow }) as Source
}

/** Leaves out what is not known: absent, never null. */
export function present(values: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined))
}

/** An organisation from its row. */
export function organisationOf(row: Row): Organisation {
  const {
    row: _row,
    searchRoles,
    searchName,
    searchTerms,
    searchText,
    sourceKind,
    sourceFile,
    sourceRow,
    ...facts
  } = row
  const roles = facts.roles.length ? facts.roles : undefined
  return { ...present({ ...facts, roles }), source: sourceOf({ sourceKind, sourceFile, sourceRow }) } as Organisation
}

/**
 * Statements that save organisations by id, to be sent in one batch with others. Their names are noted, so that an
 * import recognises them; samples are nobody an import could mean.
 * @param onConflict what to do with one that is there already, in SQL; by default it is written over as a whole
 */
export function organisationStatements(list: readonly Organisation[], onConflict?: string): InStatement[] {
  const real = list.filter(({ source, name }) => source.kind !== 'sample' && !isNumberName(name))
  const names = real.map(({ id, name, country }) => ({ key: `${country} ${recognitionKey(name)}`, organisation: id }))
  return [
    ...upsertStatements(organisations, list.map(rowOf), ['id'], onConflict),
    ...upsertStatements(organisationNames, names, ['key', 'organisation']),
  ]
}

/** Saves organisations; one with the same id is written over as a whole. Atomic per thousand. */
export async function saveOrganisations(db: Database, list: readonly Organisation[]): Promise<void> {
  for (const part of partsOf(list, perTransaction))
    await inTurn(db, () => db.$client.batch(organisationStatements(part), 'write'))
}

/**
 * Loads organisations by id; an id the record does not have is simply absent. Under the old id of one that was joined
 * with another stands that other, so that links and tables of before still lead somewhere.
 */
export async function loadOrganisations(db: Database, ids: readonly string[]): Promise<Map<string, Organisation>> {
  const found = new Map<string, Organisation>()
  for (const part of partsOf([...new Set(ids)], idsPerQuery))
    for (const row of await db.select().from(organisations).where(inArray(organisations.id, part)))
      found.set(row.id, organisationOf(row))
  const missing = ids.filter((id) => !found.has(id))
  if (missing.length === 0) return found
  const moved = await db
    .select({ id: mergedOrganisations.id, into: organisations })
    .from(mergedOrganisations)
    .innerJoin(organisations, eq(organisations.id, mergedOrganisations.into))
    .where(sql`${mergedOrganisations.id} in (select value from json_each(${JSON.stringify(missing)}))`)
  for (const { id, into } of moved) found.set(id, organisationOf(into))
  return found
}

/** The organisations an owner owns (a municipality's schools), by name. */
export async function listOrganisationsOfOwner(db: Database, ownerId: string): Promise<Organisation[]> {
  const rows = await db
    .select()
    .from(organisations)
    .where(eq(organisations.owner, ownerId))
    .orderBy(organisations.searchName)
  return rows.map(organisationOf)
}

/** How many organisations and projects the record holds; `samples` and `real` count organisations. */
export async function countRecord(
  db: Database,
): Promise<{ organisations: number; projects: number; samples: number; real: number }> {
  const [[counted], [held]] = await db.batch([
    db
      .select({
        all: sql<number>`count(*)`,
        samples: sql<number>`count(*) filter (where ${organisations.sourceKind} = 'sample')`,
      })
      .from(organisations),
    db.select({ projects: sql<number>`count(*)` }).from(projects),
  ])
  const { all, samples } = counted ?? { all: 0, samples: 0 }
  return { organisations: all, projects: held?.projects ?? 0, samples, real: all - samples }
}

/** Removes every invented organisation and project, and all that hangs on them. @returns how many of each. */
export async function removeSamples(db: Database): Promise<{ organisations: number; projects: number }> {
  const invented = "select id from organisations where source_kind = 'sample'"
  const inventedHosts = "select id from hosts where source_kind = 'sample'"
  const results = await inTurn(db, () =>
    db.$client.batch(
      [
        `delete from participations where organisation in (${invented})`,
        "delete from participations where project in (select id from projects where source_kind = 'sample')",
        `delete from organisation_names where organisation in (${invented})`,
        `delete from doubtful_pairs where one in (${invented}) or other in (${invented})`,
        "delete from projects where source_kind = 'sample'",
        "delete from organisations where source_kind = 'sample'",
        ...countingStatements(),
        `delete from periods where place in (select id from places where host in (${inventedHosts}))`,
        `delete from places where host in (${inventedHosts})`,
        "delete from hosts where source_kind = 'sample'",
        'delete from partner_requests where sample',
      ],
      'write',
    ),
  )
  return { organisations: results[5]?.rowsAffected ?? 0, projects: results[4]?.rowsAffected ?? 0 }
}

/** Does the record hold any organisation that is not invented? */
export async function holdsRealOrganisations(db: Database): Promise<boolean> {
  const rows = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(ne(organisations.sourceKind, 'sample'))
    .limit(1)
  return rows.length > 0
}
