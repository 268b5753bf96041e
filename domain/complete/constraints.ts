// The fifth reading of a requirement: linear constraints on who sits down, so that a team is eligible by construction.
// Only what is certain counts for a minimum, and all that is possible for a maximum: nothing is left to luck.
import { holds, type Moment, playsRole, selects } from '../condition.ts'
import { isCounted, type Member } from '../consortium.ts'
import { type Area, type Country, countsAs, regionOf, within } from '../country.ts'
import { decisiveFacts, type Requirement, type RoleMinimum, type Selector, type Variant } from '../requirement.ts'
import { type Place, placesOf } from '../team-roles.ts'
import {
  atLeast,
  atMost,
  joined,
  type Linear,
  nothing,
  type Row,
  type Seat,
  subsetsOf,
  sumOf,
  upToOne,
} from './linear.ts'

type OfKind<Kind extends Requirement['kind']> = Extract<Requirement, { kind: Kind }>

/** Everybody who sits or may sit at the table, and which kept members are one organisation. */
export type Room = { seats: readonly Seat[]; identities: ReadonlyMap<Member, number>; moment: Moment; place?: string }

/** What a requirement asks of a team, for one choice of a variant. Facts of the project are no matter of who sits down. */
export function constraintsOf(
  requirement: Requirement,
  room: Room,
  variantOf: (of: readonly Variant[]) => Variant,
): Linear {
  if (requirement.recommended) return nothing
  switch (requirement.kind) {
    case 'count':
      return { ...nothing, rows: countRows(requirement, room) }
    case 'every':
      return { ...nothing, barred: unfit(requirement, room) }
    case 'coordinator':
      return { ...nothing, barred: unfitToLead(requirement, room) }
    case 'someCountries':
      return someCountries(requirement, room)
    case 'eachCountry':
      return { ...nothing, rows: eachCountry(requirement, room) }
    case 'same':
      return { ...nothing, barred: elsewhere(requirement, room) }
    case 'compare': {
      const few = sumOf(possible(requirement.few, room), room.identities)
      const many = sumOf(certain(requirement.many, room), room.identities)
      const terms = [...many.terms, ...few.terms.map(({ column, times }) => ({ column, times: -times }))]
      return { ...nothing, rows: [{ terms, min: few.kept - many.kept }] }
    }
    case 'roles':
      return { ...nothing, rows: teamRoles(requirement, room) }
    case 'oneOf':
      return joined(variantOf(requirement.variants).requires.map((it) => constraintsOf(it, room, variantOf)))
    case 'project':
    case 'cap':
    case 'advice':
      return nothing
  }
}

const certain = (selector: Selector, { seats, moment }: Room) =>
  seats.filter(({ member }) => selects(selector, member, moment).answer === 'yes')
const possible = (selector: Selector, { seats, moment }: Room) =>
  seats.filter(({ member }) => selects(selector, member, moment).answer !== 'no')
const free = (seats: readonly Seat[]) => seats.flatMap(({ column }) => column ?? [])
const countryOf = ({ member }: Seat) => countsAs(member.facts.country)

function countRows({ id, of, among, atLeast: least, atMost: most }: OfKind<'count'>, room: Room): Row[] {
  const [sure, conceivable] = [certain(among, room), possible(among, room)]
  if (of === 'organisations')
    return [
      ...(least === undefined ? [] : atLeast(sumOf(sure, room.identities), least)),
      ...(most === undefined ? [] : [atMost(sumOf(conceivable, room.identities), most)]),
    ]
  return [
    ...(least === undefined
      ? []
      : countryRows(`${id} at least`, sure, (columns, kept) => ({ terms: columns, min: least - kept }))),
    ...(most === undefined
      ? []
      : presenceRows(`${id} at most`, conceivable, (columns, kept) => ({ terms: columns, max: most - kept }))),
  ]
}

type Bound = (columns: Row['terms'], kept: number) => Row

/** A column per country that is 1 only if somebody comes from there. */
function countryRows(name: string, seats: readonly Seat[], bound: Bound): Row[] {
  const { kept, others } = byCountry(seats)
  const columns = others.map(([country]) => ({ column: `${name} ${country}`, times: 1 }))
  const rows = others.flatMap(([country, there]): Row[] => {
    const column = `${name} ${country}`
    return [
      { terms: [...free(there).map((it) => ({ column: it, times: 1 })), { column, times: -1 }], min: 0 },
      upToOne(column),
    ]
  })
  return [...rows, bound(columns, kept.size)]
}

/** A column per country that is 1 as soon as anybody comes from there. */
function presenceRows(name: string, seats: readonly Seat[], bound: Bound): Row[] {
  const { kept, others } = byCountry(seats)
  const columns = others.map(([country]) => ({ column: `${name} ${country}`, times: 1 }))
  const rows = others.flatMap(([country, there]) => present(`${name} ${country}`, there))
  return [...rows, bound(columns, kept.size)]
}

const present = (column: string, seats: readonly Seat[]): Row[] =>
  free(seats).map((it) => ({
    terms: [
      { column, times: 1 },
      { column: it, times: -1 },
    ],
    min: 0,
  }))

function byCountry(seats: readonly Seat[]): { kept: Set<Country>; others: [Country, Seat[]][] } {
  const kept = new Set(seats.filter((it) => !it.column).map(countryOf))
  const others = Map.groupBy(
    seats.filter((it) => !kept.has(countryOf(it))),
    countryOf,
  )
  return { kept, others: [...others] }
}

/** Those who may not sit there, or of whom it is not certain that they may. */
function unfit({ among, must }: OfKind<'every'>, room: Room): string[] {
  return free(
    possible(among, room).filter(({ member }) => {
      const { answer, missing } = holds(must, member.facts, room.moment)
      return answer === 'no' || (answer === 'ask' && missing.some((it) => decisiveFacts.includes(it)))
    }),
  )
}

function unfitToLead({ must }: OfKind<'coordinator'>, { seats, moment }: Room): string[] {
  const leaders = seats.filter(({ member }) => member.role === 'coordinator')
  return must ? free(leaders.filter(({ member }) => holds(must, member.facts, moment).answer !== 'yes')) : []
}

/** Whoever comes from elsewhere than the place this team is composed for. */
function elsewhere({ of, among }: OfKind<'same'>, room: Room): string[] {
  return free(possible(among, room).filter(({ member }) => placeOf(of, member) !== room.place))
}

/** The country, or the region of the world, that somebody comes from. */
export function placeOf(of: OfKind<'same'>['of'], { facts }: Member): string {
  const country = countsAs(facts.country)
  return of === 'country' ? country : (regionOf(country) ?? country)
}

function tablesOf(area: Area, { seats, moment }: Room): [Country, Seat[]][] {
  const inside = seats.filter((it) => isCounted(it.member) && within(area, countryOf(it), moment.year) === 'yes')
  return [...Map.groupBy(inside, countryOf)]
}

/** Each role has an organisation of its own: whichever roles one looks at, enough people have one of them (Hall). */
function rolesIn(seats: readonly Seat[], roles: readonly RoleMinimum[], room: Room, column: string): Row[] {
  return subsetsOf(roles).flatMap((some) => {
    const having = seats.filter(({ member }) => some.some(({ role }) => playsRole(role, member.facts).answer === 'yes'))
    const times = some.reduce((sum, it) => sum + it.atLeast, 0)
    const others = some.length === 1 && times > 1 ? free(having) : []
    return [
      ...atLeast(sumOf(having, room.identities), 0, { column, times }),
      // Follows from the row above for whole people; for halves it does not, and then the solver would search long.
      ...others.flatMap((without) =>
        atLeast(
          sumOf(
            having.filter((it) => it.column !== without),
            room.identities,
          ),
          0,
          { column, times: times - 1 },
        ),
      ),
    ]
  })
}

const peopleOf = (roles: readonly RoleMinimum[]) => roles.reduce((sum, it) => sum + it.atLeast, 0)

function someCountries(
  { id, area, atLeast: least, roles, withCoordinators }: OfKind<'someCountries'>,
  room: Room,
): Linear {
  const tables = tablesOf(area, room)
  const columnOf = (country: Country) => `${id} complete ${country}`
  const whole = tables.map(([country]) => columnOf(country))
  const ofLeaders = tables.flatMap(([country, seats]) =>
    seats.flatMap(({ member, column }): Row[] => {
      if (!withCoordinators || member.role !== 'coordinator') return []
      const complete = { column: columnOf(country), times: 1 }
      return [column ? { terms: [complete, { column, times: -1 }], min: 0 } : { terms: [complete], min: 1 }]
    }),
  )
  return {
    ...nothing,
    whole,
    gatherings: tables.map(([country]) => ({ country, column: columnOf(country), people: peopleOf(roles) })),
    rows: [
      ...tables.flatMap(([country, seats]) => rolesIn(seats, roles, room, columnOf(country))),
      ...whole.map(upToOne),
      ...ofLeaders,
      { terms: whole.map((column) => ({ column, times: 1 })), min: least },
    ],
  }
}

function eachCountry({ id, area, roles, atMost: most }: OfKind<'eachCountry'>, room: Room): Row[] {
  return tablesOf(area, room).flatMap(([country, seats]) => {
    const column = `${id} present ${country}`
    const isKept = seats.some((it) => !it.column)
    const isPresent: Row[] = isKept ? [{ terms: [{ column, times: 1 }], min: 1 }] : present(column, seats)
    return [
      ...isPresent,
      ...rolesIn(seats, roles, room, column),
      ...(most === undefined ? [] : [atMost(sumOf(seats, room.identities), most)]),
    ]
  })
}

/** Minima over the whole team, again by Hall: for each choice of places, enough people fit one of them. */
function teamRoles({ among, minima }: OfKind<'roles'>, room: Room): Row[] {
  const kinds = [...Map.groupBy(placesOf(minima), (place) => JSON.stringify(place)).values()]
  const fits = ({ member }: Seat, place: Place) =>
    place.every((roles) => roles.some((role) => playsRole(role, member.facts).answer === 'yes'))
  const seats = certain(among, room)
  return subsetsOf(kinds).flatMap((some) => {
    const fitting = seats.filter((seat) => some.some(([place]) => place && fits(seat, place)))
    const places = some.reduce((sum, of) => sum + of.length, 0)
    return atLeast(sumOf(fitting, room.identities), places)
  })
}
