// The phrases in which guides speak, as short names for requirement data, so that an action reads like its page.

import type { Standing } from '../consortium.ts'
import type { Area, Country } from '../country.ts'
import type { Field } from '../organisation.ts'
import type { Condition, Confidence, Requirement, RoleMinimum, Selector } from '../requirement.ts'
import type { OrganisationType, Role } from '../type.ts'

/** Coordinator and partners: those who count for the minimum (Programme Guide 2026, p. 262, 443). */
export const counted: readonly Standing[] = ['coordinator', 'partner']
/** Those who must be eligible themselves: affiliated entities too (Programme Guide 2026, p. 443). */
export const participants: readonly Standing[] = ['coordinator', 'partner', 'affiliated']
export const everybody: readonly Standing[] = ['coordinator', 'partner', 'affiliated', 'associated']

export const programme: Area = { programme: true }
export const from = (area: Area): Condition => ({ is: 'from', area })
export const withRole = (...anyOf: Role[]): Condition => ({ is: 'role', anyOf })

/** Where a requirement stands and how sure we are of it. */
export type Cited = {
  page: string
  confidence?: Confidence
  recommended?: true
  national?: true
  fields?: readonly Field[]
}

export const cite = ({ page, confidence = 'V', recommended, national, fields }: Cited) => ({
  page,
  confidence,
  ...(recommended && { recommended }),
  ...(national && { national }),
  ...(fields && { fields }),
})

export const oneCoordinator = (it: Cited): Requirement => ({ id: 'coordinator', kind: 'coordinator', ...cite(it) })

export const coordinatorFrom = (area: Area, it: Cited): Requirement => ({
  id: 'coordinator-country',
  kind: 'coordinator',
  must: from(area),
  ...cite(it),
})

export const coordinatorEstablished = (years: number, it: Cited): Requirement => ({
  id: 'coordinator-established',
  kind: 'coordinator',
  must: { is: 'established', years },
  ...cite(it),
})

export const coordinatorWithRole = (role: Role | Role[], it: Cited): Requirement => ({
  id: 'coordinator-role',
  kind: 'coordinator',
  must: withRole(...[role].flat()),
  ...cite(it),
})

export const membersFrom = (area: Area, it: Cited): Requirement => ({
  id: 'members-country',
  kind: 'every',
  among: { standing: participants },
  must: from(area),
  ...cite(it),
})

export const membersWithRole = (standing: readonly Standing[], anyOf: Role[], it: Cited): Requirement => ({
  id: 'members-role',
  kind: 'every',
  among: { standing },
  must: withRole(...anyOf),
  ...cite(it),
})

export const noAssociatedFrom = (except: Country[], it: Cited): Requirement => ({
  id: 'associated-country',
  kind: 'every',
  among: { standing: ['associated'] },
  must: from({ anywhere: true, except }),
  ...cite(it),
})

export const noInformalGroups = (it: Cited): Requirement => ({
  id: 'informal-groups',
  kind: 'every',
  among: { standing: participants },
  must: { is: 'not', all: [{ is: 'type', anyOf: ['EPLUS-YOUTH-GROUP'] }] },
  ...cite(it),
})

export const authorities: OrganisationType[] = ['EPLUS-BODY-PUB-NAT', 'EPLUS-BODY-PUB-REG', 'EPLUS-BODY-PUB-LOC']

/** No action of the guide is open to Georgian authorities (Programme Guide 2026, p. 34). */
export const noGeorgianAuthorities: Requirement = {
  id: 'georgian-authorities',
  kind: 'every',
  among: { standing: everybody },
  must: { is: 'not', all: [from({ only: ['GE'] }), { is: 'type', anyOf: authorities }] },
  ...cite({ page: '34' }),
}

export const universitiesWithEche = (it: Cited): Requirement => ({
  id: 'eche',
  kind: 'every',
  among: { standing: participants, where: [withRole('hei'), from(programme)] },
  must: { is: 'eche' },
  ...cite(it),
})

const countedFrom = (area: Area): Selector => ({ standing: counted, where: [from(area)] })

export const organisationsFrom = (area: Area, size: { atLeast?: number; atMost?: number }, it: Cited): Requirement => ({
  id: size.atLeast === undefined ? 'maximum-organisations' : 'minimum-organisations',
  kind: 'count',
  of: 'organisations',
  among: countedFrom(area),
  ...size,
  ...cite(it),
})

export const countriesFrom = (area: Area, atLeast: number, it: Cited): Requirement => ({
  id: 'minimum-countries',
  kind: 'count',
  of: 'countries',
  among: countedFrom(area),
  atLeast,
  ...cite(it),
})

export const completeCountries = (
  atLeast: number,
  roles: RoleMinimum[],
  options: { withCoordinators?: true },
  it: Cited,
): Requirement => ({
  id: 'complete-countries',
  kind: 'someCountries',
  area: programme,
  atLeast,
  roles,
  ...options,
  ...cite(it),
})

export const everyCountryComplete = (roles: RoleMinimum[], it: Cited): Requirement => ({
  id: 'every-country-complete',
  kind: 'eachCountry',
  area: programme,
  roles,
  ...cite(it),
})

export const identified = (scheme: 'oid' | 'pic', standing: readonly Standing[], it: Cited): Requirement => ({
  id: scheme,
  kind: 'every',
  among: { standing },
  must: { is: 'identifier', scheme },
  ...cite(it),
})

type ProjectRequirement = Extract<Requirement, { kind: 'project' }>
export const project = (must: ProjectRequirement['must'], it: Cited): Requirement => ({
  id: must.fact,
  kind: 'project',
  must,
  ...cite(it),
})

type Cap = Extract<Requirement, { kind: 'cap' }>
export const applications = (cap: Pick<Cap, 'family' | 'atMost' | 'over'>, it: Cited): Requirement => ({
  id: 'applications',
  kind: 'cap',
  who: 'each',
  ...cap,
  ...cite(it),
})

export const coordinatorAppliesOnce = (family: string, it: Cited): Requirement => coordinatorApplies(family, 1, it)

export const coordinatorApplies = (family: string, atMost: number, it: Cited): Requirement => ({
  id: 'coordinator-once',
  kind: 'cap',
  who: 'coordinator',
  family,
  atMost,
  ...cite(it),
})

type Advice = Extract<Requirement, { kind: 'advice' }>
export const advice = (
  topic: Advice['topic'],
  it: Cited,
  more: Pick<Advice, 'when' | 'whenRound' | 'values'> = {},
): Requirement => ({ id: topic, kind: 'advice', topic, ...more, ...cite(it) })

/** Partners from outside the Programme must bring essential added value. */
export const addedValue = (it: Cited): Requirement =>
  advice('added-value', it, {
    when: { standing: ['partner', 'affiliated'], where: [{ is: 'not', all: [from(programme)] }] },
  })
