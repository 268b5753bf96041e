// A second reader of requirements, for teams of which everything is known: no maybe, no shortcuts, no line of the
// product's own reading. Places are filled by trying every organisation on every place.
import type { Consortium, Member } from '../../domain/consortium.ts'
import { type Area, type Country, regions } from '../../domain/country.ts'
import type { Condition, Requirement, RoleMinimum, Selector, TeamMinimum } from '../../domain/requirement.ts'
import type { Role } from '../../domain/type.ts'

/** `shared`: only if one organisation filled two places; `small`: enough only in a country with few universities. */
export type Plain = 'yes' | 'shared' | 'small' | 'no' | 'advised'
export type When = { year: number; deadline: string; field?: string }

const union = 'BE BG CZ DK DE EE IE GR ES FR HR IT CY LV LT LU HU MT NL AT PL PT RO SI SK FI SE'.split(' ')
const home = (country: Country) => (country === 'GL' ? 'DK' : country)
const implied: Partial<Record<Role, Role[]>> = {
  hei: ['education_training_provider'],
  vet_provider: ['education_training_provider'],
  vet_provider_secondary: ['vet_provider', 'education_training_provider'],
}

const joined = (country: Country, year: number) =>
  union.includes(home(country)) ||
  ['NO', 'IS', 'LI', 'TR', 'MK'].includes(country) ||
  (country === 'RS' && year >= 2019) ||
  (country === 'GB' && year <= 2020)

const regionOf = (country: Country, year: number) =>
  joined(country, year)
    ? undefined
    : Object.entries(regions).find(([, countries]) => countries.includes(home(country)))?.[0]

function lies(country: Country, area: Area, { year }: When): boolean {
  if (area.except?.includes(home(country))) return false
  if (area.anywhere || area.only?.includes(home(country))) return true
  const region = regionOf(country, year)
  return (
    (area.programme === true && joined(country, year)) || (area.regions ?? []).some((it) => (it as string) === region)
  )
}

function plays({ facts }: Member, role: Role): boolean {
  return (facts.roles ?? []).some((it) => it === role || implied[it]?.includes(role))
}

function is(member: Member, condition: Condition, when: When): boolean {
  const { facts } = member
  switch (condition.is) {
    case 'from':
      return lies(facts.country, condition.area, when)
    case 'role':
      return condition.anyOf.some((role) => plays(member, role))
    case 'type':
      return facts.type !== undefined && condition.anyOf.includes(facts.type)
    case 'established':
      return (
        (facts.established ?? '9999') <=
        `${Number(when.deadline.slice(0, 4)) - condition.years}${when.deadline.slice(4)}`
      )
    case 'eche':
      return facts.eche === true
    case 'accredited':
      return when.field ? (facts.accredited ?? []).some((it) => it === when.field) : facts.accredited?.length !== 0
    case 'identifier':
      return (condition.scheme === 'oid' ? /^E\d{8}$/ : /^\d{9}$/).test(facts[condition.scheme] ?? '')
    case 'not':
      return !condition.all.every((it) => is(member, it, when))
    case 'any':
      return condition.of.some((it) => is(member, it, when))
  }
}

const chosen = (members: readonly Member[], { standing, where = [] }: Selector, when: When) =>
  members.filter((it) => standing.includes(it.role) && where.every((condition) => is(it, condition, when)))

/** Every member here is told apart by its OID; those who share one are one organisation. */
const organisations = (members: readonly Member[]) => [...new Map(members.map((it) => [it.facts.oid, it])).values()]
const countries = (members: readonly Member[]) => [...new Set(members.map((it) => home(it.facts.country)))]
const seated = (members: readonly Member[]) =>
  members.filter(({ role }) => role === 'coordinator' || role === 'partner')

/** Can each place have an organisation of its own? */
function canFill(places: ((it: Member) => boolean)[], team: readonly Member[]): boolean {
  const [place, ...others] = places
  if (!place) return true
  return team.some(
    (it) =>
      place(it) &&
      canFill(
        others,
        team.filter((other) => other !== it),
      ),
  )
}

const placesOf = (minima: readonly TeamMinimum[], above: (it: Member) => boolean = () => true) =>
  minima.flatMap(({ roles, atLeast, ofWhich = [] }): ((it: Member) => boolean)[] => {
    const fits = (it: Member) => above(it) && roles.some((role) => plays(it, role))
    const nested = placesOf(ofWhich, fits)
    return [...nested, ...Array(Math.max(0, atLeast - nested.length)).fill(fits)]
  })

const eachReached = (minima: readonly TeamMinimum[], team: readonly Member[]): boolean =>
  minima.every(({ roles, atLeast, ofWhich = [] }) => {
    const having = team.filter((it) => roles.some((role) => plays(it, role)))
    return having.length >= atLeast && eachReached(ofWhich, having)
  })

function completeIn(country: Country, roles: readonly RoleMinimum[], team: readonly Member[]): Plain {
  const there = team.filter((it) => home(it.facts.country) === country)
  const minima = roles.map(({ role, atLeast }): TeamMinimum => ({ roles: [role], atLeast }))
  const eased = roles.map(({ role, atLeast, small }): TeamMinimum => ({ roles: [role], atLeast: small ?? atLeast }))
  if (canFill(placesOf(minima), there)) return 'yes'
  if (eachReached(minima, there)) return 'shared'
  return roles.some((it) => it.small) && eachReached(eased, there) ? 'small' : 'no'
}

/** How a requirement stands; facts of the project are judged elsewhere, against the guide's own figures. */
export function readPlainly(it: Requirement, { members }: Consortium, when: When): Plain {
  const so = (holds: boolean): Plain => (holds ? 'yes' : 'no')
  switch (it.kind) {
    case 'count': {
      const among = chosen(members, it.among, when)
      const number = (it.of === 'organisations' ? organisations(among) : countries(among)).length
      return so(number >= (it.atLeast ?? 0) && number <= (it.atMost ?? 1000))
    }
    case 'every':
      return so(chosen(members, it.among, when).every((one) => is(one, it.must, when)))
    case 'coordinator': {
      const [one, ...others] = members.filter(({ role }) => role === 'coordinator')
      return so(one !== undefined && others.length === 0 && (!it.must || is(one, it.must, when)))
    }
    case 'someCountries': {
      const team = organisations(seated(members))
      const leaders = countries(members.filter(({ role }) => role === 'coordinator'))
      const places = countries(team).filter((country) => lies(country, it.area, when))
      const enough = (...good: Plain[]) => {
        const complete = places.filter((country) => good.includes(completeIn(country, it.roles, team)))
        const withLeader = !it.withCoordinators || complete.some((country) => leaders.includes(country))
        return complete.length >= it.atLeast && withLeader
      }
      if (enough('yes')) return 'yes'
      return so(enough('yes', 'shared')) === 'yes'
        ? 'shared'
        : so(enough('yes', 'shared', 'small')) === 'yes'
          ? 'small'
          : 'no'
    }
    case 'eachCountry': {
      const team = organisations(seated(members))
      const places = countries(team).filter((country) => lies(country, it.area, when))
      if (places.some((place) => team.filter((one) => home(one.facts.country) === place).length > (it.atMost ?? 1000)))
        return 'no'
      const each = places.map((country) => completeIn(country, it.roles, team))
      return (['no', 'small', 'shared'] as const).find((answer) => each.includes(answer)) ?? 'yes'
    }
    case 'roles': {
      const team = organisations(chosen(members, it.among, when))
      if (canFill(placesOf(it.minima), team)) return 'yes'
      return eachReached(it.minima, team) ? 'shared' : 'no'
    }
    case 'same': {
      const places = chosen(members, it.among, when).map(({ facts: { country } }) =>
        it.of === 'country'
          ? home(country)
          : (Object.entries(regions).find(([, all]) => all.includes(home(country)))?.[0] ?? country),
      )
      return so(new Set(places).size <= 1)
    }
    case 'compare':
      return so(
        organisations(chosen(members, it.few, when)).length <= organisations(chosen(members, it.many, when)).length,
      )
    case 'oneOf': {
      const order: Plain[] = ['yes', 'advised', 'shared', 'small', 'no']
      const each = it.variants.map(({ requires }) =>
        Math.max(
          ...requires.map((part) => order.indexOf(readPlainly(part, { project: {}, themes: [], members }, when))),
        ),
      )
      return order[Math.min(...each)] ?? 'no'
    }
    case 'cap':
      return so(
        it.who === 'coordinator' ||
          seated(members).every(({ facts }) => (facts.applications?.[it.family] ?? 0) <= it.atMost),
      )
    case 'project':
    case 'advice':
      return 'advised'
  }
}
