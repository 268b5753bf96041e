// Needs: whom to look for. Every need is one empty chair at the table, and a search for exactly that.
// Chairs are found by imagining the next one filled, until nothing is broken any more for want of people.
import { type Consortium, isCounted, type Member, type Standing } from './consortium.ts'
import { type Area, type Country, countriesOf, countsAs } from './country.ts'
import { countryTables, lackingRoles } from './country-roles.ts'
import { judge, momentOf } from './judge.ts'
import type { Call } from './programme.ts'
import type { Condition, Finding, Requirement } from './requirement.ts'
import { requirementsOf } from './rules/guides.ts'
import { hasRole, type Role } from './type.ts'

export type Need = {
  /** Stable within a draft: `partner:FI:vet_provider:1`. */
  id: string
  as: Extract<Standing, 'coordinator' | 'partner'>
  /** Countries in which to look, alphabetical. */
  countries: Country[]
  /** Must the country be one nobody at the table comes from? */
  newCountry: boolean
  /** Any of these roles will do; absent where every organisation will. */
  roles?: Role[]
  /** Ids of the requirements this chair is part of. */
  requirements: string[]
}

/** A chair, and the country from which the organisation comes that is imagined on it. */
type Chair = Omit<Need, 'id'> & { imagined: Country }
type OfKind<Kind extends Requirement['kind']> = Extract<Requirement, { kind: Kind }>

/** Who sits at the table, some of them imagined; and the countries that are there without them. */
type Table = { call: Call; team: Consortium; present: ReadonlySet<Country> }

/**
 * The chairs that would mend what is broken for want of people: first the coordinator, then roles in countries, then
 * new countries, then any organisation; a chair serves every requirement it can. What only needs an answer is a
 * question, not a chair.
 */
export function needsOf(call: Call, consortium: Consortium, findings: readonly Finding[]): Need[] {
  const present = new Set(consortium.members.filter(isCounted).map((it) => countsAs(it.facts.country)))
  const needs: Need[] = []
  let table: Table = { call, team: consortium, present }
  let now = findings
  for (let chair = nextChair(table, now); chair; chair = nextChair(table, now)) {
    table = { ...table, team: fill(chair, table.team) }
    const then = now
    now = judge(call, table.team)
    needs.push(needOf(chair, nearer(then, now), needs))
  }
  return needs
}

function nextChair(table: Table, findings: readonly Finding[]): Chair | undefined {
  const broken = findings.filter((it) => it.verdict === 'broken').map((it) => it.requirement)
  const ofKind = <Kind extends Requirement['kind']>(kind: Kind) =>
    broken.filter((it): it is OfKind<Kind> => it.kind === kind)
  const counts = ofKind('count').filter((it) => it.atLeast !== undefined)
  const chairs = [
    () => (ofKind('coordinator').length > 0 ? coordinatorChair(table, ofKind('someCountries')) : undefined),
    ...ofKind('someCountries').map((it) => () => roleChair(table, it)),
    ...counts.filter((it) => it.of === 'countries').map((it) => () => newCountryChair(table, areaOf(it.among), it.id)),
    ...counts.filter((it) => it.of === 'organisations').map((it) => () => anyChair(table, areaOf(it.among), it.id)),
  ]
  for (const chair of chairs) {
    const found = chair()
    if (found) return found
  }
  return undefined
}

/** Somebody who may coordinate and fills one of the roles countries lack, imagined where that helps most. */
function coordinatorChair(table: Table, lacking: OfKind<'someCountries'>[]): Chair | undefined {
  const { call, team, present } = table
  if (team.members.some((it) => it.role === 'coordinator')) return undefined
  const rules = requirementsOf(call).filter((it) => it.kind === 'coordinator')
  const conditions = rules.flatMap((it) => (it.must ? [it.must] : []))
  const countries = countriesOf(areaIn(conditions) ?? { anywhere: true }, call.year)
  const roles = rolesIn(conditions) ?? rolesOfAll(call) ?? lacking[0]?.roles.map((it) => it.role)
  const started = lacking.flatMap((it) => startedCountries(table, it))
  const wanting = started.find((it) => it.lacking.some((role) => roles?.includes(role)))
  const imagined = wanting?.country ?? countries.find((it) => present.has(it)) ?? countries[0]
  if (!imagined) return undefined
  return {
    as: 'coordinator',
    countries,
    newCountry: false,
    ...(roles && { roles: [...roles] }),
    requirements: rules.map((it) => it.id),
    imagined,
  }
}

/** A role in a country that has begun to fill, else in a new one. */
function roleChair(table: Table, requirement: OfKind<'someCountries'>): Chair | undefined {
  const tables = countryTables(requirement.area, table.team.members, momentOf(table.call, table.team))
  // Where the coordinator's own country cannot be among them, nobody who joins mends anything.
  if (requirement.withCoordinators && !tables.some((it) => it.coordinates)) return undefined
  const [started] = startedCountries(table, requirement)
  const role = started ? started.lacking[0] : requirement.roles[0]?.role
  if (!role) return undefined
  if (!started || !table.present.has(started.country))
    return newCountryChair(table, requirement.area, requirement.id, [role], started?.country)
  return partnerChair(table, [started.country], started.country, requirement.id, [role])
}

/** Countries that lack roles even if all that is open turns out well: the coordinator's own, then those that lack least. */
function startedCountries({ call, team }: Table, { area, roles }: OfKind<'someCountries'>) {
  const wellMeant = ({ facts }: Member) => roles.map((it) => it.role).filter((it) => hasRole(facts, it) !== 'no')
  return countryTables(area, team.members, momentOf(call, team))
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
function newCountryChair(table: Table, area: Area, id: string, roles?: Role[], at?: Country): Chair | undefined {
  const { call, team, present } = table
  const taken = new Set(team.members.filter(isCounted).map((it) => countsAs(it.facts.country)))
  const countries = countriesOf(area, call.year).filter((it) => !present.has(it))
  const chair = partnerChair(table, countries, at ?? countries.find((it) => !taken.has(it)), id, roles)
  return chair && { ...chair, newCountry: true }
}

function anyChair(table: Table, area: Area, id: string): Chair | undefined {
  const countries = countriesOf(area, table.call.year)
  return partnerChair(table, countries, countries[0], id)
}

function partnerChair(
  { call }: Table,
  countries: Country[],
  imagined: Country | undefined,
  id: string,
  roles = rolesOfAll(call),
): Chair | undefined {
  if (!imagined) return undefined
  return {
    as: 'partner',
    countries,
    newCountry: false,
    ...(roles && { roles: [...roles] }),
    requirements: [id],
    imagined,
  }
}

/** The team with an organisation on the chair of which nothing is known but what the chair asks for. */
function fill({ as, imagined, roles }: Chair, team: Consortium): Consortium {
  return { ...team, members: [...team.members, { role: as, facts: { country: imagined, roles: roles?.slice(0, 1) } }] }
}

/** Requirements that are broken no longer, or less so. */
function nearer(then: readonly Finding[], now: readonly Finding[]): string[] {
  return then.flatMap(({ verdict, count, requirement }, index) => {
    const after = now[index]
    if (verdict !== 'broken' || !after) return []
    return after.verdict !== 'broken' || (after.count?.possible ?? 0) > (count?.possible ?? 0) ? [requirement.id] : []
  })
}

/** A chair under a name of its own, with all it is part of. */
function needOf({ imagined: _, ...chair }: Chair, mended: string[], before: readonly Need[]): Need {
  const place = chair.newCountry ? 'new' : chair.countries.length === 1 ? chair.countries[0] : 'any'
  const kind = [chair.as, place, chair.roles?.join('+') ?? 'any'].join(':')
  const number = before.filter((it) => it.id.startsWith(`${kind}:`)).length + 1
  return { id: `${kind}:${number}`, ...chair, requirements: [...new Set([...chair.requirements, ...mended])] }
}

/** The roles every partner must have one of, if an action says so. */
function rolesOfAll(call: Call): readonly Role[] | undefined {
  const forAll = requirementsOf(call).flatMap((it) =>
    it.kind === 'every' && it.among.standing.includes('partner') && !it.among.where ? [it.must] : [],
  )
  return rolesIn(forAll)
}

const areaIn = (conditions: readonly Condition[]) => conditions.find((it) => it.is === 'from')?.area
const areaOf = ({ where = [] }: { where?: readonly Condition[] }) => areaIn(where) ?? { anywhere: true as const }
const rolesIn = (conditions: readonly Condition[]) => conditions.find((it) => it.is === 'role')?.anyOf
