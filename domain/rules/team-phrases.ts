// Phrases about whole teams: who is counted, roles, balances, one country or region for all, and variants.
import type { Standing } from '../consortium.ts'
import type { Area, Region } from '../country.ts'
import type { Condition, Requirement, RoleMinimum, Selector, TeamMinimum, Variant } from '../requirement.ts'
import type { Role } from '../type.ts'
import { advice, type Cited, cite, counted, everybody, from, noGeorgianAuthorities, withRole } from './phrases.ts'

/** EU Member States and associated countries, and these regions but Belarus. */
export const programmeAnd = (...regions: Region[]): Area => ({ programme: true, regions, except: ['BY'] })
/** These regions of countries not associated to the Programme, without Belarus. */
export const thirdCountries = (...regions: Region[]): Area => ({ regions, except: ['BY'] })
export const anywhere: Area = { anywhere: true }

/** Those a count speaks of: coordinator and partners, unless `standing` says otherwise. */
export type Among = { area?: Area; roles?: readonly Role[]; standing?: readonly Standing[] }

const selectorOf = ({ area, roles, standing = counted }: Among): Selector => ({
  standing,
  where: [...(roles ? [withRole(...roles)] : []), ...(area ? [from(area)] : [])],
})

type Counted = Extract<Requirement, { kind: 'count' }>['of']

export const atLeast = (least: number, of: Counted, among: Among, it: Cited & { id: string }): Requirement => ({
  id: it.id,
  kind: 'count',
  of,
  among: selectorOf(among),
  atLeast: least,
  ...cite(it),
})

export const atMost = (most: number, of: Counted, among: Among, it: Cited & { id: string }): Requirement => ({
  id: it.id,
  kind: 'count',
  of,
  among: selectorOf(among),
  atMost: most,
  ...cite(it),
})

/** An action for one organisation alone. */
export const alone = (it: Cited): Requirement => atMost(1, 'organisations', {}, { ...it, id: 'maximum-organisations' })

export const teamRoles = (minima: TeamMinimum[], it: Cited): Requirement => ({
  id: 'team-roles',
  kind: 'roles',
  among: { standing: counted },
  minima,
  ...cite(it),
})

export const sameCountry = (it: Cited): Requirement => ({
  id: 'same-country',
  kind: 'same',
  of: 'country',
  among: { standing: counted },
  ...cite(it),
})

export const sameRegion = (area: Area, it: Cited): Requirement => ({
  id: 'same-region',
  kind: 'same',
  of: 'region',
  among: selectorOf({ area }),
  ...cite(it),
})

/** At most as many organisations from the first area as from the second. */
export const balanced = (few: Area, many: Area, it: Cited): Requirement => ({
  id: 'balance',
  kind: 'compare',
  few: selectorOf({ area: few }),
  many: selectorOf({ area: many }),
  ...cite(it),
})

export const rolesInCountries = (
  least: number,
  area: Area,
  roles: RoleMinimum[],
  it: Cited & { id: string },
): Requirement => ({ id: it.id, kind: 'someCountries', area, atLeast: least, roles, ...cite(it) })

export const inEveryCountry = (
  area: Area,
  presence: { roles?: RoleMinimum[]; atMost?: number },
  it: Cited & { id: string },
): Requirement => ({ id: it.id, kind: 'eachCountry', area, roles: [], ...presence, ...cite(it) })

export const oneOf = (id: string, variants: Variant[], it: Cited): Requirement => ({
  id,
  kind: 'oneOf',
  variants,
  ...cite(it),
})

export const variant = (name: Variant['name'], ...requires: Requirement[]): Variant => ({ name, requires })

/** The coordinator satisfies a condition. */
export const coordinatorIs = (must: Condition, it: Cited & { id: string }): Requirement => ({
  id: it.id,
  kind: 'coordinator',
  must,
  ...cite(it),
})

/** Restrictions that hold in every action of the guide (Programme Guide 2026, p. 34-35, 417). */
export const restrictions: Requirement[] = [
  noGeorgianAuthorities,
  advice('restrictive-measures', { page: '417' }, { when: { standing: everybody, where: [from({ only: ['RU'] })] } }),
  advice('territories', { page: '35' }, { when: { standing: everybody, where: [from({ only: ['IL'] })] } }),
]
