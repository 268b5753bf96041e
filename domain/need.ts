// Needs: whom to look for. Every need is one empty chair at the table, and a search for exactly that.
// Chairs are found by imagining the next one filled, until nothing is broken any more for want of people.
import { areaOf, rolesIn } from './asked.ts'
import { anyChair, type Chair, coordinatorChair, newCountryChair, roleChair, type Table } from './chair.ts'
import { type ChairStanding, type Consortium, isCounted } from './consortium.ts'
import { type Country, countsAs } from './country.ts'
import { isBreached, judge, momentOf } from './judge.ts'
import type { Call } from './programme.ts'
import { nearer } from './progress.ts'
import type { Finding, Requirement } from './requirement.ts'
import { fill, judged } from './suiting.ts'
import { lackingPlaces } from './team-roles.ts'
import type { Role } from './type.ts'

export type Need = {
  /** Stable within a draft: `partner:FI:vet_provider:1`. */
  id: string
  as: ChairStanding
  /** Countries in which to look, alphabetical. */
  countries: Country[]
  /** Must the country be one nobody at the table comes from? */
  newCountry: boolean
  /** Any of these roles will do; absent where every organisation will. */
  roles?: Role[]
  /** Ids of the requirements this chair is part of. */
  requirements: string[]
}

/** More than any action asks for: a bound, should two requirements ever pull against each other. */
const mostChairs = 40

/**
 * The chairs that would mend what is broken for want of people: first the coordinator, then roles in countries, then
 * new countries, then any organisation; a chair serves every requirement it can. What only needs an answer is a
 * question, not a chair.
 */
export function needsOf(call: Call, consortium: Consortium, findings: readonly Finding[]): Need[] {
  const present = new Set(consortium.members.filter(isCounted).map((it) => countsAs(it.facts.country)))
  const needs: Need[] = []
  const draft = judged(consortium, findings)
  let table: Table = { call, team: draft, draft, present }
  for (let chair = nextChair(table); chair; chair = nextChair(table)) {
    const then = table.team
    const team = fill(chair, then.consortium)
    table = { ...table, team: judged(team, judge(call, team)) }
    needs.push(needOf(chair, nearer(then.findings, table.team.findings), needs))
    if (needs.length >= mostChairs) break
  }
  return needs
}

/** The first of these chairs. */
export function firstNeedOf(call: Call, consortium: Consortium, findings: readonly Finding[]): Need | undefined {
  const present = new Set(consortium.members.filter(isCounted).map((it) => countsAs(it.facts.country)))
  const draft = judged(consortium, findings)
  const chair = nextChair({ call, team: draft, draft, present })
  return chair && needOf(chair, [], [])
}

function nextChair(table: Table): Chair | undefined {
  const breached = table.team.findings.filter(isBreached).sort(inOrder)
  for (const finding of breached) {
    const chair = chairFor(table, finding, breached)
    if (chair) return chair
  }
  return undefined
}

/** Somebody who would bring a requirement nearer; undefined where nobody who joins can. */
function chairFor(table: Table, finding: Finding, breached: readonly Finding[]): Chair | undefined {
  const { requirement } = finding
  const { id } = requirement
  switch (requirement.kind) {
    case 'coordinator':
      return coordinatorChair(
        table,
        breached.map((it) => it.requirement),
      )
    case 'someCountries':
      return roleChair(table, requirement)
    case 'roles': {
      const { consortium } = table.team
      const [place] = lackingPlaces(requirement, consortium.members, momentOf(table.call, consortium))
      return place && anyChair(table, areaOf(requirement.among), id, place[0])
    }
    case 'count': {
      const { among, of, atLeast } = requirement
      const standings = (['partner', 'associated'] as const).filter((it) => among.standing.includes(it))
      if (atLeast === undefined || standings.length === 0) return undefined
      const roles = rolesIn(among.where ?? [])
      return of === 'countries'
        ? newCountryChair(table, areaOf(among), id, roles, { standings })
        : anyChair(table, areaOf(among), id, roles, standings)
    }
    case 'compare':
      return anyChair(table, areaOf(requirement.many), id)
    case 'oneOf': {
      const lacking = finding.variant?.lacks.filter(isBreached) ?? []
      for (const part of [...lacking].sort(inOrder)) {
        const chair = chairFor(table, part, breached)
        if (chair) return { ...chair, requirements: [id] }
      }
      return undefined
    }
    case 'every':
    case 'eachCountry':
    case 'same':
    case 'project':
    case 'cap':
    case 'advice':
      return undefined
  }
}

/** First what narrows a search most: who coordinates, roles, then countries and organisations of small areas. */
function inOrder(a: Finding, b: Finding): number {
  return rank(a.requirement) - rank(b.requirement)
}

function rank(it: Requirement): number {
  const kinds: Requirement['kind'][] = ['coordinator', 'someCountries', 'roles', 'oneOf', 'count', 'compare']
  const place = kinds.indexOf(it.kind) * 10
  if (it.kind !== 'count') return place
  return (
    place +
    (areaOf(it.among).anywhere ? 4 : 0) +
    (it.of === 'organisations' ? 2 : 0) -
    (rolesIn(it.among.where ?? []) ? 9 : 0)
  )
}

/** A chair under a name of its own, with all it is part of. */
function needOf({ imagined: _, ...chair }: Chair, mended: string[], before: readonly Need[]): Need {
  const place = chair.newCountry ? 'new' : chair.countries.length === 1 ? chair.countries[0] : 'any'
  const kind = [chair.as, place, chair.roles?.join('+') ?? 'any'].join(':')
  const number = before.filter((it) => it.id.startsWith(`${kind}:`)).length + 1
  return { id: `${kind}:${number}`, ...chair, requirements: [...new Set([...chair.requirements, ...mended])] }
}
