// Countries in which certain roles are present: how many are complete, which are not, and what they lack.
// One organisation fills one role minimum; where it would have to fill two, that is kept apart as `shared`.

import { assign } from './assignment.ts'
import { type Moment, playsRole } from './condition.ts'
import { identitiesOf, isCounted, type Member } from './consortium.ts'
import { type Answer, type Area, type Country, countsAs, within } from './country.ts'
import type { Fact, Requirement, RoleMinimum } from './requirement.ts'
import type { Role } from './type.ts'

type Requested = { area: Area; roles: readonly RoleMinimum[]; atMost?: number }

/** Complete countries: for certain, if everything open turned out well, and if one organisation could fill two roles. */
export type Completeness = { certain: number; possible: number; shared: number; members: number[]; missing: Fact[] }

/** The members that count in one country of an area, each organisation once, and whether the coordinator is theirs. */
export type CountryTable = {
  country: Country
  belongs: Answer
  coordinates: boolean
  seats: { index: number; member: Member }[]
}

/** The countries at the table that lie, or may lie, in an area; in the order in which they sat down. */
export function countryTables(area: Area, members: readonly Member[], { year }: Moment): CountryTable[] {
  const tables = new Map<Country, CountryTable>()
  const identities = identitiesOf(members)
  const seen = new Set<number | undefined>()
  members.forEach((member, index) => {
    const country = countsAs(member.facts.country)
    const belongs = within(area, country, year)
    if (!isCounted(member) || belongs === 'no') return
    const table = tables.get(country) ?? { country, belongs, coordinates: false, seats: [] }
    table.coordinates ||= member.role === 'coordinator'
    if (seen.has(identities[index])) return
    seen.add(identities[index])
    table.seats.push({ index, member })
    tables.set(country, table)
  })
  return [...tables.values()]
}

/** Judges `someCountries`: how many countries are complete, and whose facts would settle the rest. */
export function countCompleteCountries(
  requirement: Extract<Requirement, { kind: 'someCountries' }>,
  members: readonly Member[],
  moment: Moment,
): Completeness {
  const tables = countryTables(requirement.area, members, moment)
  const count = (complete: CountryTable[]) => {
    if (!requirement.withCoordinators || complete.some((it) => it.coordinates)) return complete.length
    // The coordinator's own country is one of those asked for: without it one is always missing.
    return Math.min(complete.length, requirement.atLeast - 1)
  }
  const isComplete = (table: CountryTable) => table.belongs === 'yes' && fills(table, requirement.roles, isYes)
  const [complete, others] = parted(tables, isComplete)
  const ofOthers = (isSo: (table: CountryTable) => boolean) => count([...complete, ...others.filter(isSo)])
  const open = others.flatMap((table) => openSeats(table, requirement))
  return {
    certain: count(complete),
    possible: ofOthers((table) => fills(table, eased(requirement.roles), isNotNo, 'shared')),
    shared: ofOthers((table) => table.belongs === 'yes' && fills(table, requirement.roles, isYes, 'shared')),
    members: open.map((it) => it.index),
    missing: [...new Set(open.flatMap((it) => it.missing))],
  }
}

/** Judges `eachCountry`: the members of countries that lack a role, or whose facts are open. */
export function incompleteCountries(
  requested: Requested,
  members: readonly Member[],
  moment: Moment,
): { answer: Answer; members: number[]; missing: Fact[] } {
  const tables = countryTables(requested.area, members, moment)
  const { roles, atMost = Number.POSITIVE_INFINITY } = requested
  const suits = (table: CountryTable, counts: (answer: Answer) => boolean, filling?: 'shared') =>
    table.seats.length <= atMost && fills(table, counts === isYes ? roles : eased(roles), counts, filling)
  const unsettled = tables.filter((table) => !suits(table, isYes))
  const failing = unsettled.filter((table) => table.belongs === 'yes' && !suits(table, isNotNo, 'shared'))
  if (failing.length > 0)
    return { answer: 'no', members: failing.flatMap((it) => it.seats.map((seat) => seat.index)), missing: [] }
  const open = unsettled.flatMap((table) => openSeats(table, requested))
  return {
    answer: unsettled.length > 0 ? 'ask' : 'yes',
    members: open.map((it) => it.index),
    missing: [...new Set(open.flatMap((it) => it.missing))],
  }
}

function parted<Item>(items: readonly Item[], isSo: (item: Item) => boolean): [Item[], Item[]] {
  const so = items.filter(isSo)
  return [so, items.filter((it) => !so.includes(it))]
}

/** The role minima a country still lacks for certain, with how many organisations each. */
export function lackingRoles(table: CountryTable | undefined, roles: readonly RoleMinimum[]): RoleMinimum[] {
  const filled = table ? assignRoles(table, roles, isYes) : []
  const lacking = slotsOf(roles).filter((_, slot) => filled[slot] === undefined)
  return roles.flatMap(({ role }) => {
    const atLeast = lacking.filter((it) => it === role).length
    return atLeast > 0 ? [{ role, atLeast }] : []
  })
}

/** As many as are enough in a country with few universities. */
const eased = (roles: readonly RoleMinimum[]) =>
  roles.some((it) => it.small !== undefined) ? roles.map((it) => ({ ...it, atLeast: it.small ?? it.atLeast })) : roles

const isYes = (answer: Answer) => answer === 'yes'
const isNotNo = (answer: Answer) => answer !== 'no'

function fills(
  table: CountryTable,
  roles: readonly RoleMinimum[],
  counts: (answer: Answer) => boolean,
  filling?: 'shared',
): boolean {
  if (filling === 'shared')
    return roles.every(
      ({ role, atLeast }) =>
        table.seats.filter(({ member }) => counts(playsRole(role, member.facts).answer)).length >= atLeast,
    )
  return assignRoles(table, roles, counts).every((seat) => seat !== undefined)
}

const assignRoles = (table: CountryTable, roles: readonly RoleMinimum[], counts: (answer: Answer) => boolean) =>
  assign(table.seats, slotsOf(roles), ({ member }, role) => counts(playsRole(role, member.facts).answer))

const slotsOf = (roles: readonly RoleMinimum[]): Role[] => {
  const slots: Role[] = []
  for (const { role, atLeast } of roles) for (let place = 0; place < atLeast; place++) slots.push(role)
  return slots
}

function openSeats(table: CountryTable, { roles }: Requested): { index: number; missing: Fact[] }[] {
  const isSmall = !fills(table, roles, isYes, 'shared') && fills(table, eased(roles), isYes, 'shared')
  return table.seats.flatMap(({ index, member }) => {
    const missing = roles.flatMap(({ role }) => playsRole(role, member.facts).missing)
    if (isSmall) missing.push('small-country')
    if (table.belongs === 'ask') missing.push('association')
    return missing.length > 0 ? [{ index, missing }] : []
  })
}
