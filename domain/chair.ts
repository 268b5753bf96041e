// Chairs: who would have to sit down to bring a requirement nearer, and from which countries.
import { anywhere, areaIn, partnerArea, rolesIn, rolesOfAll } from './asked.ts'
import { type ChairStanding, isCounted, type Member } from './consortium.ts'
import { type Area, type Country, countriesOf, countsAs, inProgramme } from './country.ts'
import { countryTables, lackingRoles } from './country-roles.ts'
import { judge, momentOf } from './judge.ts'
import type { Call } from './programme.ts'
import type { Requirement } from './requirement.ts'
import { requirementsOf } from './rules/guides.ts'
import { fill, harmAndUseOf, type Judged, mostUseful, suiting } from './suiting.ts'
import { hasRole, type Role } from './type.ts'

/** A chair, and the country from which the organisation comes that is imagined on it. */
export type Chair = {
  as: ChairStanding
  countries: Country[]
  newCountry: boolean
  roles?: Role[]
  requirements: string[]
  imagined: Country
}
type OfKind<Kind extends Requirement['kind']> = Extract<Requirement, { kind: Kind }>

/** Who sits at the table, some of them imagined; and the draft without these, with the countries it has. */
export type Table = { call: Call; team: Judged; draft: Judged; present: ReadonlySet<Country> }

/** Somebody who may coordinate and has a role that is lacking, imagined where that helps most. */
export function coordinatorChair(table: Table, breached: readonly Requirement[]): Chair | undefined {
  const { call, team, draft } = table
  if (team.consortium.members.some((it) => it.role === 'coordinator')) return undefined
  const rules = requirementsOf(call).flatMap(coordinatorRules)
  const conditions = rules.flatMap((it) => (it.must ? [it.must] : []))
  const places = countriesOf(partnerArea(call), call.year)
  const countries = countriesOf(areaIn(conditions) ?? anywhere, call.year).filter((it) => places.includes(it))
  const named = conditions.flatMap((it) => rolesIn([it]) ?? [])
  const worthHaving = (named.length > 0 ? named : undefined) ?? rolesOfAll(call) ?? rolesWanted(breached)
  const lacking = breached.flatMap((it) => (it.kind === 'someCountries' ? startedCountries(table, it) : []))
  const wanting = lacking.find((it) => it.lacking.some((role) => worthHaving?.includes(role)))
  const { roles, imagined } = mostUseful(call, draft, wanting ? [wanting.country] : countries, worthHaving)
  if (!imagined) return undefined
  const inside = inProgramme(imagined, call.year)
  const alike = countries.filter((it) => inProgramme(it, call.year) === inside)
  return {
    as: 'coordinator',
    // A variant may hang on the coordinator's country; elsewhere a country that does no harm will do.
    countries: suiting(call, draft, 'coordinator', alike, roles, hasVariants(call) ? 'harm and use' : 'harm'),
    newCountry: false,
    ...(roles && { roles: [...roles] }),
    requirements: requirementsOf(call).flatMap((it) => (it.kind === 'coordinator' ? [it.id] : [])),
    imagined,
  }
}

/** What is asked of the coordinator, in variants too. */
const coordinatorRules = (it: Requirement): OfKind<'coordinator'>[] =>
  it.kind === 'oneOf'
    ? it.variants.flatMap(({ requires }) => requires.flatMap(coordinatorRules))
    : it.kind === 'coordinator'
      ? [it]
      : []

/** Roles that are lacking, any of which is worth having. */
function rolesWanted(breached: readonly Requirement[]): Role[] | undefined {
  const wanted = breached.flatMap((it): Role[] => {
    if (it.kind === 'someCountries') return it.roles.map(({ role }) => role)
    if (it.kind === 'roles') return it.minima.flatMap(({ roles }) => roles)
    return it.kind === 'count' && it.atLeast !== undefined ? [...(rolesIn(it.among.where ?? []) ?? [])] : []
  })
  return wanted.length > 0 ? [...new Set(wanted)] : undefined
}

/** A role in a country that has begun to fill, else in a new one. */
export function roleChair(table: Table, requirement: OfKind<'someCountries'>): Chair | undefined {
  const { consortium } = table.team
  const tables = countryTables(requirement.area, consortium.members, momentOf(table.call, consortium))
  // Where the coordinator's own country cannot be among them, nobody who joins mends anything.
  if (requirement.withCoordinators && !tables.some((it) => it.coordinates)) return undefined
  const [started] = startedCountries(table, requirement)
  const role = started ? started.lacking[0] : requirement.roles[0]?.role
  if (!role) return undefined
  if (!started || !table.present.has(started.country))
    return newCountryChair(table, requirement.area, requirement.id, [role], { at: started?.country })
  return chairAs('partner', table, [started.country], [started.country], requirement.id, [role])
}

/** Countries that lack roles even if all that is open turns out well: the coordinator's own, then those that lack least. */
function startedCountries({ call, team }: Table, { area, roles }: OfKind<'someCountries'>) {
  const wellMeant = ({ facts }: Member) => roles.map((it) => it.role).filter((it) => hasRole(facts, it) !== 'no')
  return countryTables(area, team.consortium.members, momentOf(call, team.consortium))
    .filter((it) => it.belongs === 'yes' || it.coordinates)
    .map(({ country, coordinates, seats }) => {
      const members = seats.map(({ member }) => ({ ...member, facts: { ...member.facts, roles: wellMeant(member) } }))
      const hopeful = members.map((member, index) => ({ member, index }))
      const lacking = lackingRoles({ country, coordinates, belongs: 'yes', seats: hopeful }, roles)
      return { country, coordinates, lacking: lacking.flatMap((it) => Array<Role>(it.atLeast).fill(it.role)) }
    })
    .filter((it) => it.lacking.length > 0)
    .sort((a, b) => Number(b.coordinates) - Number(a.coordinates) || a.lacking.length - b.lacking.length)
}

/** Somebody from a country that nobody comes from who counts for it. */
export function newCountryChair(
  table: Table,
  area: Area,
  id: string,
  roles?: readonly Role[],
  { at, standings = ['partner'] }: { at?: Country; standings?: readonly ChairStanding[] } = {},
): Chair | undefined {
  const counts = (it: Member) => isCounted(it) || standings.some((standing) => standing === it.role)
  const countriesAt = ({ consortium }: Judged) =>
    new Set(consortium.members.filter(counts).map((it) => countsAs(it.facts.country)))
  const [taken, present] = [countriesAt(table.team), countriesAt(table.draft)]
  const countries = countriesOf(area, table.call.year).filter((it) => !present.has(it))
  const imaginable = at ? [at] : countries.filter((it) => !taken.has(it))
  const chair = bestChair(table, countries, imaginable, id, roles, standings)
  return chair && { ...chair, newCountry: true }
}

export function anyChair(
  table: Table,
  area: Area,
  id: string,
  roles?: readonly Role[],
  standings?: readonly ChairStanding[],
): Chair | undefined {
  const countries = countriesOf(area, table.call.year)
  return bestChair(table, countries, countries, id, roles, standings)
}

/** The chair in the standing that serves the team most; the first of equals. */
function bestChair(
  table: Table,
  countries: Country[],
  imaginable: Country[],
  id: string,
  roles?: readonly Role[],
  standings: readonly ChairStanding[] = ['partner'],
): Chair | undefined {
  const chairs = standings.flatMap((as) => chairAs(as, table, countries, imaginable, id, roles) ?? [])
  if (chairs.length < 2) return chairs[0]
  const { call, team } = table
  const worths = chairs.map((it) => harmAndUseOf(team.findings, judge(call, fill(it, team.consortium))))
  return chairs[worths.indexOf(Math.max(...worths))]
}

function chairAs(
  as: ChairStanding,
  { call, team, draft, present }: Table,
  countries: Country[],
  imaginable: Country[],
  id: string,
  roles = rolesOfAll(call),
): Chair | undefined {
  const [imagined] = suiting(call, team, as, imaginable, roles)
  if (!imagined) return undefined
  const suited = suiting(call, draft, as, countries, roles)
  return {
    as,
    countries: suited,
    newCountry: present.size > 0 && suited.length > 1 && !suited.some((it) => present.has(it)),
    ...(roles && { roles: [...roles] }),
    requirements: [id],
    imagined,
  }
}

const hasVariants = (call: Call) => requirementsOf(call).some((it) => it.kind === 'oneOf')
