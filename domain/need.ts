// Needs: whom to look for. Every need is one empty chair at the table, and a search for exactly that.

import { type Consortium, isCounted, type Standing } from './consortium.ts'
import { type Area, type Country, countriesOf, countsAs } from './country.ts'
import { countryTables, lackingRoles } from './country-roles.ts'
import { momentOf } from './judge.ts'
import type { Call } from './programme.ts'
import type { Condition, Finding, Requirement } from './requirement.ts'
import { requirementsOf } from './rules/guides.ts'
import type { Role } from './type.ts'

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

type Chair = Omit<Need, 'id'>
type OfKind<Kind extends Requirement['kind']> = Extract<Requirement, { kind: Kind }>

/**
 * The chairs that would mend what is broken for want of people: first the coordinator, then roles in countries, then
 * new countries, then any organisation; a chair serves every requirement it can. What only needs an answer is a
 * question, not a chair.
 */
export function needsOf(call: Call, consortium: Consortium, findings: readonly Finding[]): Need[] {
  const table = readTable(call, consortium, findings)
  const chairs: Chair[] = []
  seatCoordinator(table, chairs)
  seatRoles(table, chairs)
  seatCountries(table, chairs)
  seatOrganisations(table, chairs)
  return numbered(chairs.map((chair) => ({ ...chair, requirements: [...new Set(chair.requirements)] })))
}

type Table = {
  call: Call
  consortium: Consortium
  broken: Finding[]
  /** Countries at the table, overseas territories by their Member State. */
  present: Set<Country>
  /** Countries and roles that every partner must come from and have. */
  partnerCountries: Country[]
  partnerRoles?: readonly Role[]
}

function readTable(call: Call, consortium: Consortium, findings: readonly Finding[]): Table {
  const forAll = requirementsOf(call).flatMap((it) =>
    it.kind === 'every' && it.among.standing.includes('partner') && !it.among.where ? [it.must] : [],
  )
  return {
    call,
    consortium,
    broken: findings.filter((it) => it.verdict === 'broken'),
    present: new Set(consortium.members.filter(isCounted).map((it) => countsAs(it.facts.country))),
    partnerCountries: countriesOf(areaIn(forAll) ?? { anywhere: true }, call.year),
    partnerRoles: rolesIn(forAll),
  }
}

function seatCoordinator({ call, consortium, broken }: Table, chairs: Chair[]): void {
  const wanted = broken.some((it) => it.requirement.kind === 'coordinator')
  if (!wanted || consortium.members.some((it) => it.role === 'coordinator')) return
  const rules = requirementsOf(call).filter((it) => it.kind === 'coordinator')
  const conditions = rules.flatMap((it) => (it.must ? [it.must] : []))
  const roles = rolesIn(conditions)
  chairs.push({
    as: 'coordinator',
    countries: countriesOf(areaIn(conditions) ?? { anywhere: true }, call.year),
    newCountry: false,
    ...(roles && { roles: [...roles] }),
    requirements: rules.map((it) => it.id),
  })
}

/** Chairs for roles in countries: countries that lack least first, then countries nobody comes from yet. */
function seatRoles(table: Table, chairs: Chair[]): void {
  for (const { requirement, count } of table.broken) {
    if (requirement.kind !== 'someCountries') continue
    const { call, consortium } = table
    const wanted = requirement.atLeast - (count?.possible ?? 0)
    const started = countryTables(requirement.area, consortium.members, momentOf(call, consortium))
      .filter((it) => it.belongs === 'yes')
      .map((it) => ({ it, lacking: lackingRoles(it, requirement.roles) }))
      .filter(({ lacking }) => lacking.length > 0)
      .sort((a, b) => Number(b.it.coordinates) - Number(a.it.coordinates) || size(a.lacking) - size(b.lacking))
      .slice(0, wanted)
    for (const { it, lacking } of started) chairs.push(...chairsFor(requirement, [it.country], false, lacking))
    const elsewhere = newCountries(table, requirement.area)
    for (let group = started.length; group < wanted; group++) {
      const lacking = coordinatorSits(chairs, requirement, group)
        ? lessCoordinator(requirement, chairs)
        : requirement.roles
      chairs.push(...chairsFor(requirement, elsewhere, true, lacking))
    }
  }
}

/** A coordinator's chair that is still empty already fills its own role in the first new country. */
function coordinatorSits(chairs: Chair[], requirement: OfKind<'someCountries'>, group: number): boolean {
  return (
    group === 0 && requirement.withCoordinators === true && chairs.some((it) => it.as === 'coordinator' && it.roles)
  )
}

function lessCoordinator(requirement: OfKind<'someCountries'>, chairs: Chair[]): OfKind<'someCountries'>['roles'] {
  const coordinator = chairs.find((it) => it.as === 'coordinator')
  coordinator?.requirements.push(requirement.id)
  return requirement.roles.flatMap(({ role, atLeast }) => {
    const rest = atLeast - (coordinator?.roles?.includes(role) ? 1 : 0)
    return rest > 0 ? [{ role, atLeast: rest }] : []
  })
}

function seatCountries(table: Table, chairs: Chair[]): void {
  for (const { requirement, count } of table.broken) {
    if (requirement.kind !== 'count' || requirement.of !== 'countries') continue
    const missing = (requirement.atLeast ?? 0) - (count?.possible ?? 0)
    const contributing = firstChairs(chairs, table)
    for (const chair of contributing) chair.requirements.push(requirement.id)
    const elsewhere = newCountries(table, areaIn(requirement.among.where ?? []) ?? { anywhere: true })
    for (let chair = contributing.length; chair < missing; chair++)
      chairs.push(partnerChair(table, elsewhere, true, requirement.id))
  }
}

function seatOrganisations(table: Table, chairs: Chair[]): void {
  for (const { requirement, count } of table.broken) {
    if (requirement.kind !== 'count' || requirement.of !== 'organisations') continue
    const missing = (requirement.atLeast ?? 0) - (count?.possible ?? 0)
    for (const chair of chairs.slice(0, Math.max(missing, 0))) chair.requirements.push(requirement.id)
    const area = areaIn(requirement.among.where ?? []) ?? { anywhere: true }
    for (let chair = chairs.length; chair < missing; chair++)
      chairs.push(partnerChair(table, countriesOf(area, table.call.year), false, requirement.id))
  }
}

/** The chairs that bring a country of their own: one per new country, and a coordinator at an empty table. */
function firstChairs(chairs: Chair[], { present }: Table): Chair[] {
  const groups = new Set<string>()
  return chairs.filter((chair) => {
    if (chair.as === 'coordinator') return present.size === 0
    if (!chair.newCountry) return false
    const group = chair.roles?.join() ?? ''
    if (groups.size > 0 && !groups.has(group)) return false
    groups.add(group)
    return true
  })
}

function chairsFor(
  requirement: OfKind<'someCountries'>,
  countries: Country[],
  newCountry: boolean,
  roles: OfKind<'someCountries'>['roles'],
): Chair[] {
  return roles.flatMap(({ role, atLeast }) =>
    Array.from({ length: atLeast }, () => ({
      as: 'partner' as const,
      countries,
      newCountry,
      roles: [role],
      requirements: [requirement.id],
    })),
  )
}

function partnerChair(
  { partnerCountries, partnerRoles }: Table,
  within: Country[],
  newCountry: boolean,
  id: string,
): Chair {
  return {
    as: 'partner',
    countries: within.filter((it) => partnerCountries.includes(it)),
    newCountry,
    ...(partnerRoles && { roles: [...partnerRoles] }),
    requirements: [id],
  }
}

function newCountries({ call, present }: Table, area: Area): Country[] {
  return countriesOf(area, call.year).filter((it) => !present.has(it))
}

function numbered(chairs: Chair[]): Need[] {
  const seen = new Map<string, number>()
  return chairs.map((chair) => {
    const place = chair.newCountry ? 'new' : chair.countries.length === 1 ? chair.countries[0] : 'any'
    const kind = [chair.as, place, chair.roles?.join('+') ?? 'any'].join(':')
    const number = (seen.get(kind) ?? 0) + 1
    seen.set(kind, number)
    return { id: `${kind}:${number}`, ...chair }
  })
}

const size = (minima: readonly { atLeast: number }[]) => minima.reduce((sum, it) => sum + it.atLeast, 0)
const areaIn = (conditions: readonly Condition[]) => conditions.find((it) => it.is === 'from')?.area
const rolesIn = (conditions: readonly Condition[]) => conditions.find((it) => it.is === 'role')?.anyOf
