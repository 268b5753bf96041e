// Chairs: who would have to sit down to bring a requirement nearer, and from which countries.
import { type Consortium, isCounted, type Member } from './consortium.ts'
import { type Area, type Country, countriesOf, countsAs, inProgramme, regionOf } from './country.ts'
import { countryTables, lackingRoles } from './country-roles.ts'
import { isBreached, judge, momentOf } from './judge.ts'
import type { Call } from './programme.ts'
import { nearer } from './progress.ts'
import type { Condition, Finding, Requirement } from './requirement.ts'
import { requirementsOf } from './rules/guides.ts'
import { hasRole, type Role } from './type.ts'

/** A chair, and the country from which the organisation comes that is imagined on it. */
export type Chair = {
  as: 'coordinator' | 'partner'
  countries: Country[]
  newCountry: boolean
  roles?: Role[]
  requirements: string[]
  imagined: Country
}
type OfKind<Kind extends Requirement['kind']> = Extract<Requirement, { kind: Kind }>

/** A consortium, how it stands, and what somebody who joins would be worth as far as it was found out. */
export type Judged = { consortium: Consortium; findings: readonly Finding[]; worths: Map<string, number> }

export const judged = (consortium: Consortium, findings: readonly Finding[]): Judged => ({
  consortium,
  findings,
  worths: new Map(),
})

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
    return newCountryChair(table, requirement.area, requirement.id, [role], started?.country)
  return partnerChair(table, [started.country], [started.country], requirement.id, [role])
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

/** Somebody from a country that nobody at the table comes from. */
export function newCountryChair(
  table: Table,
  area: Area,
  id: string,
  roles?: readonly Role[],
  at?: Country,
): Chair | undefined {
  const { call, team, present } = table
  const taken = new Set(team.consortium.members.filter(isCounted).map((it) => countsAs(it.facts.country)))
  const countries = countriesOf(area, call.year).filter((it) => !present.has(it))
  const imaginable = at ? [at] : countries.filter((it) => !taken.has(it))
  const chair = partnerChair(table, countries, imaginable, id, roles)
  return chair && { ...chair, newCountry: true }
}

export function anyChair(table: Table, area: Area, id: string, roles?: readonly Role[]): Chair | undefined {
  const countries = countriesOf(area, table.call.year)
  return partnerChair(table, countries, countries, id, roles)
}

function partnerChair(
  { call, team, draft, present }: Table,
  countries: Country[],
  imaginable: Country[],
  id: string,
  roles = rolesOfAll(call),
): Chair | undefined {
  const [imagined] = suiting(call, team, 'partner', imaginable, roles)
  if (!imagined) return undefined
  const suited = suiting(call, draft, 'partner', countries, roles)
  return {
    as: 'partner',
    countries: suited,
    newCountry: present.size > 0 && suited.length > 1 && !suited.some((it) => present.has(it)),
    ...(roles && { roles: [...roles] }),
    requirements: [id],
    imagined,
  }
}

const hasVariants = (call: Call) => requirementsOf(call).some((it) => it.kind === 'oneOf')

/** Of several roles those with which a coordinator would be worth most to this team, and from where. */
function mostUseful(
  call: Call,
  team: Judged,
  countries: Country[],
  roles: readonly Role[] | undefined,
): { roles?: readonly Role[]; imagined?: Country } {
  if (!roles) return { imagined: suiting(call, team, 'coordinator', countries, roles)[0] }
  const { consortium, findings } = team
  const options = roles.flatMap((role) => {
    const [imagined] = suiting(call, team, 'coordinator', countries, [role])
    if (imagined === undefined) return []
    const after = judge(call, fill({ as: 'coordinator', imagined, roles: [role] }, consortium))
    return [{ role, imagined, worth: harmAndUseOf(findings, after) }]
  })
  const most = Math.max(...options.map((it) => it.worth))
  const best = options.filter((it) => it.worth === most)
  return { roles: best.map((it) => it.role), imagined: best[0]?.imagined }
}

type Worth = (before: readonly Finding[], after: readonly Finding[]) => number

/**
 * The countries from which somebody would be worth most: all may have to be of one region, one side must not outnumber
 * the other, a new country helps. Countries of a kind are tried only once.
 */
function suiting(
  call: Call,
  { consortium, findings, worths }: Judged,
  as: Chair['as'],
  countries: Country[],
  roles: readonly Role[] | undefined,
  by: keyof typeof worthOf = 'harm and use',
): Country[] {
  const places = countriesOf(partnerArea(call), call.year)
  const allowed = countries.filter((it) => places.includes(it))
  if (allowed.length < 2 || !requirementsOf(call).some(bindsPartners)) return allowed
  const present = new Set(consortium.members.map((it) => countsAs(it.facts.country)))
  const worth = (country: Country) => {
    const place = present.has(country) ? country : `${inProgramme(country, call.year)} ${regionOf(country)}`
    const kind = [by, as, place, roles?.[0]].join(' ')
    const value =
      worths.get(kind) ?? worthOf[by](findings, judge(call, fill({ as, imagined: country, roles }, consortium)))
    worths.set(kind, value)
    return value
  }
  const best = Math.max(...allowed.map(worth))
  return allowed.filter((it) => worth(it) === best)
}

/** Does it matter to a requirement who else sits where, so that not every country of its area will do? */
const bindsPartners = (it: Requirement) =>
  ['same', 'compare', 'oneOf', 'roles'].includes(it.kind) ||
  (it.kind === 'eachCountry' && !it.recommended) ||
  (it.kind === 'count' && rolesIn(it.among.where ?? []) !== undefined)

/** Requirements that are breached only since, counted against. */
const harmOf: Worth = (before, after) =>
  -after.filter((it, index) => isBreached(it) && before[index] && !isBreached(before[index])).length

/** Harm weighs more than use, and what is mended more than what only comes nearer. */
const harmAndUseOf: Worth = (before, after) =>
  100 * harmOf(before, after) - harmOf(after, before) + nearer(before, after).length

const worthOf = { harm: harmOf, 'harm and use': harmAndUseOf }

/** Of whom nothing stands against: old enough, with the Charter, and of a type that has no role by itself. */
const standIn = { type: 'PRP-43152611', established: '1900-01-01', eche: true } as const

/** The team with an organisation on the chair that has what the chair asks for. */
export function fill(
  { as, imagined, roles }: { as: Chair['as']; imagined: Country; roles?: readonly Role[] },
  team: Consortium,
): Consortium {
  const facts = { ...standIn, country: imagined, ...(roles && { roles: roles.slice(0, 1) }) }
  return { ...team, members: [...team.members, { role: as, facts }] }
}

/** What every partner must be, if an action says so. */
const askedOfAll = (call: Call): Condition[] =>
  requirementsOf(call).flatMap((it) =>
    it.kind === 'every' && !it.recommended && it.among.standing.includes('partner') && !it.among.where ? [it.must] : [],
  )
const rolesOfAll = (call: Call): readonly Role[] | undefined => rolesIn(askedOfAll(call))
const partnerArea = (call: Call): Area => areaIn(askedOfAll(call)) ?? anywhere

const anywhere: Area = { anywhere: true }
const areaIn = (conditions: readonly Condition[]) => conditions.find((it) => it.is === 'from')?.area
export const areaOf = ({ where = [] }: { where?: readonly Condition[] }) => areaIn(where) ?? anywhere
export const rolesIn = (conditions: readonly Condition[]): readonly Role[] | undefined =>
  conditions.flatMap((it) => (it.is === 'any' ? it.of : [it])).find((it) => it.is === 'role')?.anyOf
