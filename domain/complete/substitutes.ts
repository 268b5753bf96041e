// The warm bench: who could take one seat at a table so that nothing is broken that was not, what it is worth to this
// team, and what it brings besides.
import type { Member } from '../consortium.ts'
import { type Country, countsAs } from '../country.ts'
import { judge, type Overall, overall } from '../judge.ts'
import type { Need } from '../need.ts'
import type { Call } from '../programme.ts'
import type { Finding } from '../requirement.ts'
import { changes, factsOf } from '../suggest.ts'
import type { Theme } from '../theme.ts'
import { type Role, rolesOf } from '../type.ts'
import { type Kept, type Option, type Part, type Preferences, sharedParts, worthOf } from './objective.ts'

export type Substitute = {
  option: Option
  verdict: Overall
  /** Requirements that were broken or unknown and are so no longer. */
  mends: string[]
  /** What nobody else at the table has. */
  brings: { roles: Role[]; country?: Country; themes: Theme[] }
  parts: Part[]
  /** The sum of the parts. */
  worth: number
}

export type Seat = {
  call: Call
  /** Everybody but whoever takes the seat. */
  rest: Kept
  as: Member['role']
  /** How it stands with the one who leaves, or without anybody on the seat. */
  before: readonly Finding[]
  themes: readonly Theme[]
  prefer: Preferences
}

/** @returns those who keep what is met and raise no question that was not there; best first, equals by id. */
export function substitutesFor(seat: Seat, options: readonly Option[]): Substitute[] {
  return options
    .flatMap((it) => substituteOf(seat, it) ?? [])
    .sort((a, b) => rank[a.verdict] - rank[b.verdict] || b.worth - a.worth || inOrder(a.option, b.option))
}

const rank: Record<Overall, number> = { eligible: 0, unknown: 1, ineligible: 2 }
const inOrder = (a: Option, b: Option) => (a.organisation.id < b.organisation.id ? -1 : 1)

function substituteOf({ call, rest, as, before, themes, prefer }: Seat, option: Option): Substitute | undefined {
  const { organisation } = option
  const member: Member = { role: as, id: organisation.id, facts: factsOf(organisation) }
  const findings = judge(call, { ...rest.consortium, members: [...rest.consortium.members, member] })
  const { breaks, asks, mends } = changes([...before], findings)
  if (breaks.length > 0 || asks.length > 0) return undefined
  const parts = worthOf([option], sharedParts([option], rest, themes, prefer), prefer)
  return {
    option,
    verdict: overall(findings),
    mends,
    brings: broughtBy(option, rest, themes),
    parts,
    worth: parts.reduce((sum, it) => sum + it.value, 0),
  }
}

function broughtBy({ organisation }: Option, { consortium, themesOf }: Kept, wanted: readonly Theme[]) {
  const { members } = consortium
  const had = new Set(members.flatMap((it) => rolesOf(it.facts)))
  const covered = new Set(members.flatMap((it) => (it.id ? themesOf(it.id) : [])))
  const country = countsAs(organisation.country)
  return {
    roles: rolesOf(organisation).filter((it) => !had.has(it)),
    ...(members.every((it) => countsAs(it.facts.country) !== country) && { country }),
    themes: organisation.themes.filter((it) => wanted.includes(it) && !covered.has(it)),
  }
}

/** The chair that somebody leaves behind: the same standing, country and roles. */
export function chairOf({ role, facts }: Member): Need {
  const roles = rolesOf(facts)
  return {
    id: 'substitute',
    as: role === 'affiliated' ? 'partner' : role,
    countries: [countsAs(facts.country)],
    newCountry: false,
    ...(roles.length > 0 && { roles }),
    requirements: [],
  }
}
