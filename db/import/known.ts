// The organisations of the record that a batch of rows may speak of, found by id, name, website or number.
import type { Country } from '../../domain/country.ts'
import type { OrganisationType } from '../../domain/type.ts'
import type { Database } from '../client.ts'
import { isNumberName, recognitionKey } from '../name.ts'
import { hostOf } from './place.ts'
import type { SeenFacts, Sighting } from './reading.ts'

/** An organisation as recognition sees it. `filled` are facts it has got from this batch. */
export type Known = {
  id: string
  name: string
  country: Country
  facts: SeenFacts & { owner?: string }
  isNew: boolean
  /** Its owner has spoken: only what the owner left open may be filled in. */
  isOwned: boolean
  filled: SeenFacts & { owner?: string; name?: string }
  identifiers: Set<string>
}

/** Where a batch looks organisations up, and keeps those it adds. */
export type Index = {
  byKey: Map<string, Known[]>
  byOid: Map<string, Known>
  byPic: Map<string, Known>
  /** Who takes part in a project already, by `<project> <organisation>`. */
  taken: Set<string>
}

/** Keys in the table of names: the recognition key, and behind a sign that no key begins with a host or a number. */
export const nameKey = (country: Country, name: string) => `${country} ${recognitionKey(name)}`
export const hostKey = (country: Country, host: string) => `${country} @${host}`
export const numberKey = (country: Country, identifier: string) => `${country} #${identifier}`

/** All keys under which a sighting may be found, and shall be found from now on. */
export function keysOf({ name, country, identifier, aliases, facts }: Sighting): string[] {
  const names = [name, ...(aliases ?? [])].filter((it) => !isNumberName(it))
  const host = facts.website && hostOf(facts.website)
  return [
    ...names.map((it) => nameKey(country, it)),
    ...(host ? [hostKey(country, host)] : []),
    ...(identifier ? [numberKey(country, identifier)] : []),
  ]
}

const columns = 'source_kind,id,name,country,region,town,type,owner,website,oid,pic,eche,accredited'.split(',')

type Row = Record<string, string | number | null>

/** One JSON value instead of thousands of result rows: half the time on a file, one short answer from a server. */
const asList = (names: string[], query: string) =>
  `select json_group_array(json_object(${names.map((name) => `'${name}', ${name}`).join()})) as list from (${query})`

const given = '(select value from json_each(?))'
const queries = {
  named: `select n.key, ${columns.map((name) => `o.${name}`).join()} from organisation_names n
    cross join organisations o on o.id = n.organisation
    where n.key in ${given} and o.source_kind <> 'sample' order by o.row`,
  numbered: `select ${columns.join()} from organisations where row in (
      select row from organisations where pic in ${given} union select row from organisations where oid in ${given}
    ) and source_kind <> 'sample' order by row`,
  registered: `select m.key, m.organisation as id from organisation_names n
    cross join organisation_names m on m.organisation = n.organisation
    where n.key in ${given} and instr(m.key, ' #') = 3`,
  taken: `select project, organisation from participations where project in ${given}`,
}

/** Looks up in one round trip every organisation the sightings may mean. Samples are never recognised. */
export async function loadIndex(db: Database, sightings: readonly Sighting[]): Promise<Index> {
  const list = (values: (string | undefined)[]) => JSON.stringify([...new Set(values.filter(Boolean))])
  const keys = list(sightings.flatMap(keysOf))
  const oids = list(sightings.map((it) => it.facts.oid))
  const pics = list(sightings.map((it) => it.facts.pic))
  const projects = list(sightings.map((it) => it.project))
  const answers = await db.$client.batch(
    [
      { sql: asList(['key', ...columns], queries.named), args: [keys] },
      { sql: asList(columns, queries.numbered), args: [pics, oids] },
      { sql: asList(['key', 'id'], queries.registered), args: [keys] },
      { sql: asList(['project', 'organisation'], queries.taken), args: [projects] },
    ],
    'read',
  )
  const lists = answers.map(({ rows }): Row[] => JSON.parse(String(rows[0]?.list)))
  const [named = [], numbered = [], registered = [], taken = []] = lists
  const found = new Map<string, Known>()
  const index: Index = { byKey: new Map(), byOid: new Map(), byPic: new Map(), taken: new Set() }
  const knownOf = (row: Row) => {
    const known = found.get(String(row.id)) ?? fromRow(row)
    found.set(known.id, known)
    return known
  }
  for (const row of named) addKey(index, String(row.key), knownOf(row))
  for (const row of numbered) addNumbers(index, knownOf(row))
  for (const row of registered) found.get(String(row.id))?.identifiers.add(String(row.key))
  for (const row of taken) index.taken.add(`${row.project} ${row.organisation}`)
  return index
}

function fromRow(row: Row): Known {
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  return {
    id: String(row.id),
    name: String(row.name),
    country: String(row.country),
    facts: {
      region: text(row.region),
      town: text(row.town),
      type: text(row.type) as OrganisationType | undefined,
      owner: text(row.owner),
      website: text(row.website),
      oid: text(row.oid),
      pic: text(row.pic),
      eche: row.eche === 1 ? true : undefined,
      accredited: row.accredited === null ? undefined : JSON.parse(String(row.accredited)),
    },
    isNew: false,
    isOwned: row.source_kind === 'owner',
    filled: {},
    identifiers: new Set(),
  }
}

/** Keeps an organisation under a key. */
export function addKey(index: Index, key: string, known: Known): void {
  const others = index.byKey.get(key)
  if (!others) index.byKey.set(key, [known])
  else if (!others.includes(known)) others.push(known)
}

/** Keeps an organisation under its OID and PIC; the first that came keeps the number. */
export function addNumbers(index: Index, known: Known): void {
  const { oid, pic } = known.facts
  if (oid && !index.byOid.has(oid)) index.byOid.set(oid, known)
  if (pic && !index.byPic.has(pic)) index.byPic.set(pic, known)
}
