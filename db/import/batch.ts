// Turns a batch of read rows into the statements of one transaction.
import type { InStatement } from '@libsql/client'
import type { Organisation, Participation, Source } from '../../domain/organisation.ts'
import type { Database } from '../client.ts'
import { loadOrganisations, organisationStatements } from '../organisations.ts'
import { projectStatements } from '../projects.ts'
import { doubtfulPairs, organisationNames, refusals } from '../schema.ts'
import { upsertStatements } from '../statement.ts'
import { type Known, keysOf, loadIndex } from './known.ts'
import type { Reading, Sighting } from './reading.ts'
import { fillOwner, type Pair, recognise } from './recognise.ts'

/** What a batch brought, for the report. */
export type Counts = {
  projects: number
  organisationsNew: number
  organisationsRecognised: number
  participations: number
  rowsRefused: number
  leftOut: number
}

export type Batch = { statements: InStatement[]; counts: Counts }

/** Fills what is open in a row that is there already; what somebody has written between our reading and now stays. */
const fillGaps = `do update set
  name = case when organisations.name glob 'PIC [0-9]*' then excluded.name else organisations.name end,
  type = case when organisations.type is null or (organisations.type = 'OTH' and organisations.source_kind <> 'owner')
    then excluded.type else organisations.type end,
  region = coalesce(organisations.region, excluded.region), town = coalesce(organisations.town, excluded.town),
  owner = coalesce(organisations.owner, excluded.owner), website = coalesce(organisations.website, excluded.website),
  oid = coalesce(organisations.oid, excluded.oid), pic = coalesce(organisations.pic, excluded.pic),
  eche = coalesce(organisations.eche, excluded.eche), accredited = coalesce(organisations.accredited, excluded.accredited),
  search_roles = excluded.search_roles, search_name = excluded.search_name, search_terms = excluded.search_terms`

type Met = { added: Map<string, { known: Known; source: Source }>; changed: Map<string, Known>; pairs: Pair[] }

/**
 * Recognises every organisation of the rows and says what to write. Nothing is written here.
 * @param started projects this import has met before this batch: more of their participants are added to them
 */
export async function prepareBatch(
  db: Database,
  readings: readonly Reading[],
  origin: { importId: number; kind: Source['kind']; file: string; started: Set<string> },
): Promise<Batch> {
  const sightings = readings.flatMap((it) => it.seen.flatMap(({ sighting }) => [sighting, sighting.owner ?? []].flat()))
  const index = await loadIndex(db, sightings)
  const met: Met = { added: new Map(), changed: new Map(), pairs: [] }
  const taken = new Map<string, Participation>()
  const names = new Map<string, { key: string; organisation: string }>()
  let recognised = 0

  const meet = (sighting: Sighting, row: number): Known => {
    const { known, pairs } = recognise(index, sighting)
    met.pairs.push(...pairs)
    if (known.isNew && !met.added.has(known.id))
      met.added.set(known.id, { known, source: { kind: origin.kind, file: origin.file, row } })
    for (const key of keysOf(sighting)) names.set(`${key}|${known.id}`, { key, organisation: known.id })
    if (!known.isNew && Object.keys(known.filled).length) met.changed.set(known.id, known)
    return known
  }

  for (const { row, project, seen } of readings)
    for (const { sighting, role } of seen) {
      const before = met.added.size
      const known = meet(sighting, row)
      if (met.added.size === before) recognised++
      if (sighting.owner) {
        fillOwner(known, meet(sighting.owner, row))
        if (!known.isNew && known.filled.owner) met.changed.set(known.id, known)
      }
      if (project && role) {
        const key = `${project.id} ${known.id}`
        if (role === 'coordinator' || !taken.has(key))
          taken.set(key, { project: project.id, organisation: known.id, role })
      }
    }

  const projects = new Map(
    readings.flatMap(({ project }) => (project && !origin.started.has(project.id) ? [[project.id, project]] : [])),
  )
  const refused = readings.flatMap((it) => it.refusals)
  const added = [...met.added.values()].map(organisationOf)
  const statements = [
    ...organisationStatements(added, 'do nothing'),
    ...organisationStatements(await filled(db, met.changed), fillGaps),
    ...upsertStatements(organisationNames, [...names.values()], ['key', 'organisation']),
    {
      sql: 'delete from participations where project in (select value from json_each(?))',
      args: [JSON.stringify([...projects.keys()])],
    },
    ...projectStatements([...projects.values()], [...taken.values()]),
    ...upsertStatements(
      refusals,
      refused.map(({ row, reason, detail }) => ({ import: origin.importId, row, reason, detail })),
      ['import', 'row', 'reason', 'detail'],
    ),
    ...pairStatements(met.pairs),
  ]
  for (const id of projects.keys()) origin.started.add(unsliced(id))
  const counts = {
    projects: projects.size,
    organisationsNew: added.length,
    organisationsRecognised: recognised,
    participations: taken.size,
    rowsRefused: refused.filter((it) => it.whole).length,
    leftOut: refused.filter((it) => !it.whole).length,
  }
  return { statements, counts }
}

/** A text cut out of a piece of a file keeps the whole piece in memory; a copy does not. */
const unsliced = (text: string) => Buffer.from(text).toString()

function organisationOf({ known, source }: { known: Known; source: Source }): Organisation {
  const { id, name, country, facts } = known
  return { id, name, country, ...facts, themes: [], languages: [], actions: [], source }
}

async function filled(db: Database, changed: Map<string, Known>): Promise<Organisation[]> {
  if (changed.size === 0) return []
  const stored = await loadOrganisations(db, [...changed.keys()])
  return [...stored.values()].map((organisation) => ({ ...organisation, ...changed.get(organisation.id)?.filled }))
}

/** Statements that list pairs for a person to look at; one that is listed stays as it is. */
export function pairStatements(pairs: readonly Pair[]): InStatement[] {
  const rows = pairs.map(({ one, other, reason }) =>
    one < other ? { one, other, reason } : { one: other, other: one, reason },
  )
  return upsertStatements(doubtfulPairs, rows, ['one', 'other'], 'do nothing')
}
