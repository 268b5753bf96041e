// Which question an open requirement asks of one member, and what an answer states.
import type { Facts } from '../../domain/consortium.ts'
import type { Field } from '../../domain/organisation.ts'
import type { Condition, Finding, Requirement, TeamMinimum } from '../../domain/requirement.ts'
import { hasRole, type Role, rolesOf } from '../../domain/type.ts'

export type Question =
  | { fact: 'type' }
  | { fact: 'roles'; roles: Role[] }
  | { fact: 'established' }
  | { fact: 'eche' }
  | { fact: 'accredited'; field: Field }
  | { fact: 'oid' }
  | { fact: 'pic' }
  | { fact: 'applications'; family: string }

/**
 * The question to ask of a member, one at a time; what its record states is not asked again.
 * @param recorded what the record itself states of it. @returns undefined if nothing we can ask would settle it.
 */
export function questionOf(
  { requirement, missing }: Finding,
  facts: Facts,
  recorded: Partial<Facts>,
  field: Field | undefined,
): Question | undefined {
  const open = (fact: keyof Facts) => recorded[fact] === undefined
  if (missing.includes('type') && !facts.type && open('type')) return { fact: 'type' }
  if (missing.includes('roles') && open('roles')) {
    const asked = [...new Set(rolesAsked(requirement))].filter((role) => hasRole(facts, role) === 'ask')
    if (asked.length > 0) return { fact: 'roles', roles: asked }
  }
  if (missing.includes('established') && open('established')) return { fact: 'established' }
  if (missing.includes('eche') && open('eche') && facts.eche === undefined) return { fact: 'eche' }
  if (missing.includes('accredited') && open('accredited') && field) return { fact: 'accredited', field }
  if (missing.includes('oid') && open('oid') && !facts.oid) return { fact: 'oid' }
  if (missing.includes('pic') && open('pic') && !facts.pic) return { fact: 'pic' }
  if (requirement.kind === 'cap' && facts.applications?.[requirement.family] === undefined)
    return { fact: 'applications', family: requirement.family }
  return undefined
}

/** Roles stated outright replace those of the type, so those it has for certain are stated with them. */
export function answerRoles(facts: Facts, chosen: readonly Role[]): Role[] {
  return [...new Set([...rolesOf({ type: facts.type }), ...chosen])]
}

function rolesAsked(requirement: Requirement): Role[] {
  switch (requirement.kind) {
    case 'someCountries':
    case 'eachCountry':
      return requirement.roles.map((it) => it.role)
    case 'roles':
      return [...rolesOfTeam(requirement.minima), ...rolesIn(requirement.among.where)]
    case 'coordinator':
      return rolesIn(requirement.must && [requirement.must])
    case 'every':
      return [...rolesIn([requirement.must]), ...rolesIn(requirement.among.where)]
    case 'count':
    case 'same':
      return rolesIn(requirement.among.where)
    case 'compare':
      return [...rolesIn(requirement.few.where), ...rolesIn(requirement.many.where)]
    case 'oneOf':
      return requirement.variants.flatMap((it) => it.requires.flatMap(rolesAsked))
    case 'advice':
      return rolesIn(requirement.when?.where)
    case 'project':
    case 'cap':
      return []
  }
}

const rolesOfTeam = (minima: readonly TeamMinimum[]): Role[] =>
  minima.flatMap(({ roles, ofWhich }) => [...roles, ...rolesOfTeam(ofWhich ?? [])])

function rolesIn(conditions: readonly Condition[] = []): Role[] {
  return conditions.flatMap((it) => (it.is === 'role' ? it.anyOf : it.is === 'not' ? rolesIn(it.all) : []))
}
