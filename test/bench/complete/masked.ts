// Masked completion: a third of each real CoVE consortium is taken away, and composing has to find who may have sat there.
// The record knows everybody, and all consortia but this one. The export tells no types: they are read from names here.
import { type Database, openDatabase } from '../../../db/client.ts'
import { importFile } from '../../../db/import/importer.ts'
import { migrateDatabase } from '../../../db/migrate.ts'
import { saveOrganisations } from '../../../db/organisations.ts'
import { saveProjects } from '../../../db/projects.ts'
import { composeTeams } from '../../../domain/complete/compose.ts'
import type { Option } from '../../../domain/complete/objective.ts'
import type { Member } from '../../../domain/consortium.ts'
import { judge, overall } from '../../../domain/judge.ts'
import { needsOf } from '../../../domain/need.ts'
import type { Organisation, Participation, Project } from '../../../domain/organisation.ts'
import type { Call } from '../../../domain/programme.ts'
import { findCall } from '../../../domain/rules/guides.ts'
import { factsOf, suggestPartners } from '../../../domain/suggest.ts'
import type { OrganisationType } from '../../../domain/type.ts'
import { embeddedFinder } from '../../../search/embedded.ts'
import { gather } from '../../../worker/candidates.ts'
import { complete } from '../../../worker/complete.ts'
import type { Draft } from '../../../worker/draft.ts'
import type { Dice } from '../../domain/teams.ts'

type Consortium = { project: Project; members: Organisation[] }
type Method = 'composed' | 'random eligible' | 'greedy'
/** Of those taken away: how many came back, how many of their countries and types did; and how many teams may apply. */
export type Returned = {
  teams: number
  eligible: number
  masked: number
  members: number
  countries: number
  types: number
}

const prefer = { novelty: 0.2, newcomers: 0.3, spread: 0.5 }
const draws = 5
const today = '2026-01-01'

const readings: [RegExp, OrganisationType][] = [
  [/universi|hochschule|hogeschool|polytech|politec|fachhoch|\bfh\b|veleucili|ammattikorkea/i, 'EPLUS-EDU-HEI'],
  [
    /chamber|kammer|camara|camera|cci|komora|union|verband|federa|confedera|cluster|associa[cz][aio]+ .*(empres|industr)/i,
    'EPLUS-SOCIAL',
  ],
  [
    /school|schule|skole|skola|coll[eè]g|lyc|institut|academ|akadem|escola|escuela|centro|centre|vocational|training|koulu|opisto|stichting|roc\b/i,
    'EPLUS-EDU-VOC-SEC',
  ],
  [
    /\b(ltd|gmbh|srl|sl|slu|sa|spa|bv|b\.v\.|oy|as|ab|doo|d\.o\.o\.|llc|ooo|plc|sarl|sas|kft|uab|inc)\b\.?/i,
    'EPLUS-ENT-SME',
  ],
  [/minist|municip|region|junta|consejer|kommune|council|agency|directorate|department/i, 'EPLUS-BODY-PUB-REG'],
]
const typeOf = (name: string): OrganisationType => readings.find(([words]) => words.test(name))?.[1] ?? 'EPLUS-NGO'

/** How much of what was taken away each way brings back, over all consortia that can be completed to an eligible team. */
export async function completeMasked(
  file: string,
  random: Dice,
): Promise<{ consortia: number; returned: Record<Method, Returned> }> {
  const consortia = await readConsortia(file)
  const empty = (): Returned => ({ teams: 0, eligible: 0, masked: 0, members: 0, countries: 0, types: 0 })
  const sums: Record<Method, Returned> = { composed: empty(), 'random eligible': empty(), greedy: empty() }
  for (const [at, one] of consortia.entries()) {
    process.stderr.write(`\rmasked ${at + 1} of ${consortia.length}`)
    const db = await recordWithout(consortia, one)
    const [lead, ...partners] = one.members
    const call = findCall('COVE', one.project.year)
    if (!lead || !call) continue
    const hidden = new Set(random.shuffle(partners).slice(0, Math.floor(one.members.length / 3)))
    const masked = partners.filter((it) => hidden.has(it))
    const draft = draftOf(call, one, [lead, ...partners.filter((it) => !hidden.has(it))])
    const size = one.members.length
    const found: Record<Method, Organisation[][]> = {
      composed: await composed(db, draft, size),
      'random eligible': atRandom(consortia, draft, size, random),
      greedy: [await oneByOne(db, draft, masked.length)],
    }
    for (const method of found.composed.length > 0 ? (Object.keys(found) as Method[]) : [])
      for (const team of found[method]) add(sums[method], draft, masked, team, found[method].length)
    db.$client.close()
  }
  process.stderr.write('\r\u001b[K')
  return { consortia: consortia.length, returned: sums }
}

async function readConsortia(file: string): Promise<Consortium[]> {
  const db = await openDatabase(':memory:')
  await migrateDatabase(db)
  await importFile(db, file)
  const { rows } = await db.$client.execute(`
    select p.id, p.title, p.year, p.summary, (select json_group_array(json_object('id', o.id, 'name', o.name, 'country', o.country))
      from participations t join organisations o on o.id = t.organisation where t.project = p.id
      order by t.role = 'coordinator' desc, o.id) as members
    from projects p order by p.id`)
  db.$client.close()
  return rows.map((row) => ({
    project: {
      id: String(row.id),
      title: String(row.title),
      year: Number(row.year),
      action: 'COVE',
      themes: [],
      source: { kind: 'results-export' },
    } as Project,
    members: (JSON.parse(String(row.members)) as Pick<Organisation, 'id' | 'name' | 'country'>[]).map(
      (it): Organisation => ({
        ...it,
        type: typeOf(it.name),
        established: '1990',
        themes: [],
        languages: [],
        actions: [],
        source: { kind: 'results-export' },
      }),
    ),
  }))
}

async function recordWithout(consortia: readonly Consortium[], out: Consortium): Promise<Database> {
  const db = await openDatabase(':memory:')
  await migrateDatabase(db)
  const everybody = new Map(consortia.flatMap((it) => it.members.map((member) => [member.id, member] as const)))
  await saveOrganisations(db, [...everybody.values()])
  const others = consortia.filter((it) => it !== out)
  await saveProjects(
    db,
    others.map((it) => it.project),
    others.flatMap(({ project, members }) =>
      members.map(
        ({ id }, at): Participation => ({
          project: project.id,
          organisation: id,
          role: at ? 'partner' : 'coordinator',
        }),
      ),
    ),
  )
  return db
}

function draftOf(call: Call, { project }: Consortium, staying: readonly Organisation[]): Draft {
  const members = staying.map(
    (it, at): Member => ({ role: at ? 'partner' : 'coordinator', id: it.id, facts: factsOf(it) }),
  )
  return {
    call,
    text: project.title,
    organisations: new Map(staying.map((it) => [it.id, it])),
    consortium: { themes: [], project: {}, members },
  }
}

async function composed(db: Database, draft: Draft, size: number): Promise<Organisation[][]> {
  const { teams } = await complete(db, embeddedFinder(db.$client), {
    draft,
    exclude: [],
    themes: [],
    size: [size, size],
    prefer,
    limit: 1,
    today,
  })
  return teams.map((it) => it.added.map(({ option }) => option.organisation))
}

/** Eligible teams of any who are in the record, none better than another but by lot. */
function atRandom(consortia: readonly Consortium[], draft: Draft, size: number, random: Dice): Organisation[][] {
  const seated = new Set(draft.organisations.keys())
  const free = new Map(consortia.flatMap((it) => it.members.map((member) => [member.id, member] as const)))
  for (const id of seated) free.delete(id)
  return Array.from({ length: draws }, () => {
    const options = [...free.values()].map((organisation): Option => {
      const lot = { code: 'programme-experience', projects: 1, value: random.below(1_000_000) / 1_000_000, side: 'you' }
      return { organisation, reasons: [lot] as unknown as Option['reasons'], isNewcomer: false }
    })
    const { teams } = composeTeams({
      call: draft.call,
      kept: { consortium: draft.consortium, themesOf: () => [] },
      themes: [],
      options,
      size: [size, size],
      prefer: { novelty: 1, newcomers: 0, spread: 0 },
      limit: 1,
      effort: 200,
    })
    return teams.map((it) => it.added.map(({ option }) => option.organisation))
  }).flat()
}

/** The first suggestion takes a seat, then the first for the table as it then is, and so on. */
async function oneByOne(db: Database, draft: Draft, seats: number): Promise<Organisation[]> {
  const finder = embeddedFinder(db.$client)
  const joined: Organisation[] = []
  let now = draft
  while (joined.length < seats) {
    const { call, consortium } = now
    const needs = needsOf(call, consortium, judge(call, consortium))
    const { team, candidates } = await gather({ db, finder, today }, now, needs, {})
    const [first] = suggestPartners({ call, consortium, team, needs, today }, candidates, 'partner', 1)
    if (!first) break
    joined.push(first.organisation)
    const members: Member[] = [
      ...consortium.members,
      { role: 'partner', id: first.organisation.id, facts: factsOf(first.organisation) },
    ]
    const organisations = new Map([...now.organisations, [first.organisation.id, first.organisation] as const])
    now = { ...now, organisations, consortium: { ...consortium, members } }
  }
  return joined
}

function add(
  sum: Returned,
  { call, consortium }: Draft,
  masked: readonly Organisation[],
  team: readonly Organisation[],
  of: number,
): void {
  const back = (key: (it: Organisation) => string) => {
    const left = team.map(key)
    return masked.filter((it) => {
      const at = left.indexOf(key(it))
      if (at >= 0) left.splice(at, 1)
      return at >= 0
    }).length
  }
  const joined = team.map((it): Member => ({ role: 'partner', id: it.id, facts: factsOf(it) }))
  const findings = judge(call, { ...consortium, members: [...consortium.members, ...joined] })
  sum.teams += 1 / of
  sum.eligible += Number(overall(findings) !== 'ineligible') / of
  sum.masked += masked.length / of
  sum.members += back((it) => it.id) / of
  sum.countries += back((it) => it.country) / of
  sum.types += back((it) => it.type ?? '') / of
}
