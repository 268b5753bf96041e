// Minima per role over the whole team: places that distinct organisations fill, with “of which” places among them.
import { assign } from './assignment.ts'
import { allOf, anyOf, type Moment, type Outcome, playsRole, selects } from './condition.ts'
import { identitiesOf, type Member } from './consortium.ts'
import type { Reading } from './reading.ts'
import type { Selector, TeamMinimum } from './requirement.ts'
import type { Role } from './type.ts'

/** One place: who fills it has a role of each of these lists. */
export type Place = readonly (readonly Role[])[]
type Seat = { index: number; selected: Outcome; member: Member }
type Counts = (outcome: Outcome) => boolean
type Asked = { among: Selector; minima: readonly TeamMinimum[] }

/** Judges `roles`: met by distinct organisations; advised where one organisation would have to fill two minima. */
export function teamRolesReading({ among, minima }: Asked, members: readonly Member[], moment: Moment): Reading {
  const seats = seatsOf(among, members, moment)
  const places = placesOf(minima)
  const certain = filled(seats, places, isYes)
  const isPossible = minimaReached(seats, minima, isNotNo)
  const possible = isPossible ? places.length : Math.min(filled(seats, places, isNotNo), places.length - 1)
  const count = { certain, possible }
  if (certain === places.length) return { holds: 'yes', count }
  if (minimaReached(seats, minima, isYes)) return { holds: 'advised', count }
  if (!isPossible) return { holds: 'no', count }
  const open = seats.flatMap((seat) => {
    const { answer, missing } = allOf([seat.selected, anyOf(places.flat().map((it) => hasAny(it, seat)))])
    return answer === 'ask' ? [{ index: seat.index, missing }] : []
  })
  return {
    holds: 'open',
    members: open.map((it) => it.index),
    missing: [...new Set(open.flatMap((it) => it.missing))],
    count,
  }
}

/** The places nobody at the table fills for certain. */
export function lackingPlaces({ among, minima }: Asked, members: readonly Member[], moment: Moment): Place[] {
  const places = placesOf(minima)
  const seats = assign(seatsOf(among, members, moment), places, (seat, place) => isYes(fits(seat, place)))
  return places.filter((_, at) => seats[at] === undefined)
}

/** Minima as places, the narrowest first; what is “of which” is not asked for twice. */
export function placesOf(minima: readonly TeamMinimum[]): Place[] {
  return minima.flatMap(({ roles, atLeast, ofWhich = [] }) => {
    const nested = placesOf(ofWhich).map((place): Place => [...place, roles])
    const rest = Array.from({ length: Math.max(0, atLeast - nested.length) }, (): Place => [roles])
    return [...nested, ...rest]
  })
}

/** How many places minima ask for. */
export function countPlaces(minima: readonly TeamMinimum[]): number {
  return placesOf(minima).length
}

function seatsOf(among: Selector, members: readonly Member[], moment: Moment): Seat[] {
  const identities = identitiesOf(members)
  return members.flatMap((member, index) => {
    const selected = selects(among, member, moment)
    return selected.answer === 'no' || identities[index] !== index ? [] : [{ index, member, selected }]
  })
}

const filled = (seats: Seat[], places: Place[], counts: Counts) =>
  assign(seats, places, (seat, place) => counts(fits(seat, place))).filter((it) => it !== undefined).length

/** Is each minimum reached by itself, even if one organisation serves several? */
const minimaReached = (seats: Seat[], minima: readonly TeamMinimum[], counts: Counts): boolean =>
  minima.every(({ roles, atLeast, ofWhich = [] }) => {
    const having = seats.filter((seat) => counts(fits(seat, [roles])))
    return having.length >= atLeast && minimaReached(having, ofWhich, counts)
  })

const fits = (seat: Seat, place: Place) => allOf([seat.selected, ...place.map((roles) => hasAny(roles, seat))])
const hasAny = (roles: readonly Role[], { member }: Seat) => anyOf(roles.map((it) => playsRole(it, member.facts)))
const isYes: Counts = ({ answer }) => answer === 'yes'
const isNotNo: Counts = ({ answer }) => answer !== 'no'
