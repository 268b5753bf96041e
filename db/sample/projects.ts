// The invented past projects of the sample: consortia as they were in those years, with ties that repeat.
import { type Area, type Country, within } from '../../domain/country.ts'
import type { Organisation, Participation, Project } from '../../domain/organisation.ts'
import type { Theme } from '../../domain/theme.ts'
import type { OrganisationType } from '../../domain/type.ts'
import { kinds } from './kinds.ts'
import { type Random, random } from './random.ts'
import { employerKinds, otherwiseTakingPart, type Shape, shapes, takingPart, vetKinds } from './shapes.ts'
import { doing, mottos, summaries } from './texts.ts'

const years = { first: 2014, last: 2025 }
const projectsPerYear = 75

const programme: Area = { programme: true }
const withNeighbours: Area = { programme: true, regions: ['1', '2', '3'], except: ['BY'] }

type Known = { pools: Map<string, Organisation[]>; ties: Map<string, Organisation[]>; titles: Set<string> }
type Made = { project: Project; members: Organisation[] }

/** Past projects among these organisations, the same in every run; the first member of each is its coordinator. */
export function generateProjects(organisations: Organisation[]): {
  projects: Project[]
  participations: Participation[]
} {
  const known: Known = { pools: poolsOf(organisations), ties: new Map(), titles: new Set() }
  const made: Made[] = []
  for (let year = years.first; year <= years.last; year++) {
    const choose = random(`projects ${year}`)
    const running = shapes.filter((shape) => shape.from <= year && year <= shape.to)
    const turns = running.flatMap((shape) => Array.from({ length: shape.often }, () => shape))
    for (let number = 1; number <= projectsPerYear; number++) {
      const project = projectOf(choose.pick(turns), year, number, known, choose)
      if (project) made.push(project)
    }
  }
  return {
    projects: made.map(({ project }) => project),
    participations: made.flatMap(({ project, members }) =>
      members.map(
        (member, at): Participation => ({
          project: project.id,
          organisation: member.id,
          role: at === 0 ? 'coordinator' : 'partner',
        }),
      ),
    ),
  }
}

function poolsOf(organisations: Organisation[]): Map<string, Organisation[]> {
  const kindOf = new Map(kinds.map((kind): [OrganisationType, string] => [kind.type, kind.id]))
  const pools = new Map<string, Organisation[]>()
  for (const organisation of organisations) {
    const kind = organisation.type && kindOf.get(organisation.type)
    if (!kind || !random(`takes part ${organisation.id}`).chance(takingPart[kind] ?? otherwiseTakingPart)) continue
    pools.set(kind, [...(pools.get(kind) ?? []), organisation])
  }
  return pools
}

/** One project; undefined where no consortium that meets the minimum was found. */
function projectOf(shape: Shape, year: number, number: number, known: Known, choose: Random): Made | undefined {
  const area = shape.neighbours ? withNeighbours : programme
  const mayJoin = (organisation: Organisation) =>
    within(area, organisation.country, year) === 'yes' && existed(organisation, year)
  const coordinator = coordinatorOf(shape, year, known, choose)
  if (!coordinator) return undefined
  const members =
    shape.action === 'COVE'
      ? centreOf(coordinator, shape, mayJoin, known, choose)
      : partnershipOf(coordinator, shape, mayJoin, known, choose)
  const countries = new Set(
    members.filter((member) => within(programme, member.country, year) === 'yes').map((it) => it.country),
  )
  if (members.length < shape.size[0] || countries.size < shape.countries) return undefined
  tie(members, known)
  return { project: described(shape, year, number, coordinator, known, choose), members }
}

const existed = (organisation: Organisation, year: number) =>
  Number((organisation.established ?? '0').slice(0, 4)) < year

/** A third of those who take part ever coordinate. */
function coordinatorOf(shape: Shape, year: number, known: Known, choose: Random): Organisation | undefined {
  const leads = (it: Organisation) =>
    random(`leads ${it.id}`).chance(0.35) && within(programme, it.country, year) === 'yes' && existed(it, year)
  const pool = (known.pools.get(choose.pick(shape.kinds)) ?? []).filter(leads)
  return pool.length ? choose.pick(pool) : undefined
}

type MayJoin = (organisation: Organisation) => boolean

/** Old partners and new ones, hardly ever two from one country. */
function partnershipOf(
  coordinator: Organisation,
  shape: Shape,
  mayJoin: MayJoin,
  known: Known,
  choose: Random,
): Organisation[] {
  const size = choose.between(...shape.size)
  const members = [coordinator]
  for (let attempt = 0; attempt < 80 && members.length < size; attempt++) {
    const pool = known.pools.get(choose.pick(shape.kinds)) ?? []
    const old = (known.ties.get(coordinator.id) ?? []).filter((it) =>
      shape.kinds.some((kind) => known.pools.get(kind)?.includes(it)),
    )
    const partner = old.length && choose.chance(0.45) ? choose.pick(old) : pool.length ? choose.pick(pool) : undefined
    if (!partner || members.includes(partner) || !mayJoin(partner)) continue
    if (members.some((member) => member.country === partner.country) && choose.chance(0.85)) continue
    members.push(partner)
  }
  return members
}

/** A centre of vocational excellence: a VET provider and an employer in each of its countries, and those who study it. */
function centreOf(
  coordinator: Organisation,
  shape: Shape,
  mayJoin: MayJoin,
  known: Known,
  choose: Random,
): Organisation[] {
  const those = (list: string[], country: Country) =>
    list.flatMap((kind) => known.pools.get(kind) ?? []).filter((it) => it.country === country && mayJoin(it))
  const possible = [...new Set((known.pools.get('vocational') ?? []).filter(mayJoin).map((it) => it.country))].filter(
    (country) =>
      those(vetKinds, country).length &&
      those(employerKinds, country).length &&
      within(programme, country, shape.to) === 'yes',
  )
  const members = new Set([coordinator])
  for (const country of choose.some(possible, choose.between(4, 6))) {
    members.add(choose.pick(those(vetKinds, country)))
    members.add(choose.pick(those(employerKinds, country)))
    const others = those(['university', 'region', 'research'], country)
    if (others.length && choose.chance(0.6)) members.add(choose.pick(others))
  }
  return [...members]
}

function tie(members: Organisation[], known: Known) {
  for (const member of members)
    known.ties.set(member.id, [...(known.ties.get(member.id) ?? []), ...members.filter((it) => it !== member)])
}

function described(
  shape: Shape,
  year: number,
  number: number,
  coordinator: Organisation,
  known: Known,
  choose: Random,
): Project {
  const { title, theme } = titleOf(coordinator, known, choose)
  const themes = [...new Set([theme, ...(shape.theme ? [shape.theme] : []), ...choose.some(coordinator.themes, 1)])]
  const agency = { GR: 'EL', GB: 'UK' }[coordinator.country] ?? coordinator.country
  const serial = String(number).padStart(4, '0')
  return {
    id: `sample-${year}-${shape.action === 'COVE' ? 'COVE' : `1-${agency}01-${shape.action}`}-${serial}`,
    title,
    action: shape.action,
    year,
    themes,
    ...(choose.chance(0.8) && { summary: choose.pick(summaries).replace('{d}', doing[theme]) }),
    ...(choose.chance(0.9) && { grant: choose.pick(shape.grants) }),
    source: { kind: 'sample' },
  }
}

/** No two projects have the same title. */
function titleOf(coordinator: Organisation, known: Known, choose: Random): { title: string; theme: Theme } {
  const subjects = coordinator.themes.length ? coordinator.themes : (Object.keys(doing) as Theme[])
  for (let attempt = 0; ; attempt++) {
    const theme = choose.pick(attempt < 40 ? subjects : (Object.keys(doing) as Theme[]))
    const title = `${choose.pick(mottos)}: ${doing[theme]}`
    if (known.titles.has(title)) continue
    known.titles.add(title)
    return { title, theme }
  }
}
