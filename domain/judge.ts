// Judging: what each requirement of an action says of a consortium. Unknown is not no: it names the missing facts.
import { allOf, holds, type Moment, type Outcome, selects } from './condition.ts'
import { type Consortium, identitiesOf, isCounted, type Member } from './consortium.ts'
import { countsAs } from './country.ts'
import { type Completeness, countCompleteCountries, incompleteCountries } from './country-roles.ts'
import type { Call } from './programme.ts'
import { judgeProject } from './project.ts'
import { type Count, decisiveFacts, type Fact, type Finding, type Requirement, type Verdict } from './requirement.ts'
import { deadlineOf, requirementsOf } from './rules/guides.ts'

/** How a requirement stands before its confidence and weight are heard. */
export type Reading = {
  holds: 'yes' | 'no' | 'open' | 'advised'
  members?: number[]
  missing?: Fact[]
  count?: Count
}

export type Overall = 'eligible' | 'ineligible' | 'unknown'

/**
 * Judges a consortium against every requirement of an action.
 * The round of the draft must be one the action has (see `deadlineOf`); otherwise the first is taken.
 * @returns one finding per requirement, in the action's order.
 */
export function judge(call: Call, consortium: Consortium): Finding[] {
  const moment = momentOf(call, consortium)
  return requirementsOf(call).map((requirement) => weigh(requirement, readingOf(requirement, consortium, moment)))
}

/** Any broken: ineligible; else any unknown: unknown; else eligible. */
export function overall(findings: readonly Finding[]): Overall {
  if (findings.some((it) => it.verdict === 'broken')) return 'ineligible'
  return findings.some((it) => it.verdict === 'unknown') ? 'unknown' : 'eligible'
}

/** The call year and deadline day a draft is read against. */
export function momentOf(call: Call, { project }: Pick<Consortium, 'project'>): Moment {
  const deadline = deadlineOf(call, project.round ?? 1) ?? deadlineOf(call, 1)
  return { year: call.year, deadline: deadline?.day ?? `${call.year}-12-31` }
}

function readingOf(requirement: Requirement, consortium: Consortium, moment: Moment): Reading {
  const { members } = consortium
  switch (requirement.kind) {
    case 'count':
      return countReading(requirement, members, moment)
    case 'every': {
      const { among, must } = requirement
      return eachReading(members, (member) =>
        unless(selects(among, member, moment), () => holds(must, member.facts, moment)),
      )
    }
    case 'coordinator':
      return coordinatorReading(members, (member) =>
        requirement.must ? holds(requirement.must, member.facts, moment) : { answer: 'yes', missing: [] },
      )
    case 'someCountries':
      return completeness(countCompleteCountries(requirement, members, moment), requirement.atLeast)
    case 'eachCountry': {
      const incomplete = incompleteCountries(requirement, members, moment)
      return { holds: incomplete.answer === 'ask' ? 'open' : incomplete.answer, ...incomplete }
    }
    case 'project':
      return judgeProject(requirement.must, consortium)
    case 'cap':
      return eachReading(members, (member) => applicationsOutcome(requirement, member))
    case 'advice':
      return adviceReading(requirement, consortium, moment)
  }
}

/** Turns how a requirement stands into a verdict: only what was read in the source breaks, advice never does. */
function weigh(requirement: Requirement, reading: Reading): Finding {
  const { members = [], missing = [], count } = reading
  const finding = (verdict: Verdict, facts: Fact[] = missing): Finding => ({
    requirement,
    verdict,
    members,
    missing: facts,
    ...(count && { count }),
  })
  switch (reading.holds) {
    case 'yes':
      return finding('met', [])
    case 'advised':
      return finding('advice')
    case 'no':
      if (requirement.recommended) return finding('advice')
      return requirement.confidence === 'V' ? finding('broken') : finding('unknown', ['confirmation'])
    case 'open': {
      const decisive = missing.some((fact) => decisiveFacts.includes(fact))
      return finding(decisive && !requirement.recommended ? 'unknown' : 'advice')
    }
  }
}

/** A condition binds only those selected; if it is open whether somebody is, a yes is still enough. */
function unless(selected: Outcome, condition: () => Outcome): Outcome {
  if (selected.answer === 'no') return { answer: 'yes', missing: [] }
  const outcome = condition()
  if (selected.answer === 'yes' || outcome.answer === 'yes') return outcome
  return { answer: 'ask', missing: [...new Set([...selected.missing, ...outcome.missing])] }
}

function eachReading(members: readonly Member[], outcomeOf: (member: Member) => Outcome): Reading {
  const outcomes = members.map(outcomeOf)
  const indexes = (answer: Outcome['answer']) =>
    outcomes.flatMap((outcome, index) => (outcome.answer === answer ? [index] : []))
  const culprits = indexes('no')
  if (culprits.length > 0) return { holds: 'no', members: culprits }
  const { answer, missing } = allOf(outcomes)
  return { holds: answer === 'ask' ? 'open' : 'yes', members: indexes('ask'), missing }
}

function coordinatorReading(members: readonly Member[], outcomeOf: (member: Member) => Outcome): Reading {
  const seats = members.flatMap((member, index) => (member.role === 'coordinator' ? [index] : []))
  const [seat] = seats
  const coordinator = seat === undefined ? undefined : members[seat]
  if (seats.length > 1) return { holds: 'no', members: seats }
  if (!coordinator) return { holds: 'no' }
  const { answer, missing } = outcomeOf(coordinator)
  return { holds: answer === 'ask' ? 'open' : answer, members: answer === 'yes' ? [] : seats, missing }
}

function countReading(
  requirement: Extract<Requirement, { kind: 'count' }>,
  members: readonly Member[],
  moment: Moment,
): Reading {
  const identities = identitiesOf(members)
  const certain = new Set<string | number | undefined>()
  const possible = new Set<string | number | undefined>()
  const selected: number[] = []
  const open: { index: number; missing: Fact[] }[] = []
  members.forEach((member, index) => {
    const { answer, missing } = selects(requirement.among, member, moment)
    if (answer === 'no') return
    const key = requirement.of === 'countries' ? countsAs(member.facts.country) : identities[index]
    possible.add(key)
    selected.push(index)
    if (answer === 'yes') certain.add(key)
    else open.push({ index, missing })
  })
  const count: Count = { certain: certain.size, possible: possible.size }
  const { atLeast = 0, atMost = Number.POSITIVE_INFINITY } = requirement
  if (count.certain >= atLeast && count.possible <= atMost) return { holds: 'yes', count }
  if (count.certain > atMost) return { holds: 'no', members: selected, count }
  if (count.possible < atLeast) return { holds: 'no', count }
  const missing = [...new Set(open.flatMap((it) => it.missing))]
  return { holds: 'open', members: open.map((it) => it.index), missing, count }
}

function completeness(it: Completeness, atLeast: number): Reading {
  const { certain, possible, shared, members, missing } = it
  const count = { certain, possible }
  if (certain >= atLeast) return { holds: 'yes', count }
  if (shared >= atLeast) return { holds: 'advised', count, members }
  return possible < atLeast ? { holds: 'no', count } : { holds: 'open', count, members, missing }
}

function applicationsOutcome(cap: Extract<Requirement, { kind: 'cap' }>, member: Member): Outcome {
  if (!isCounted(member) || (cap.who === 'coordinator' && member.role !== 'coordinator'))
    return { answer: 'yes', missing: [] }
  const stated = member.facts.applications?.[cap.family]
  if (stated === undefined) return { answer: 'ask', missing: ['applications'] }
  if (stated <= cap.atMost) return { answer: 'yes', missing: [] }
  // Applications are counted as applicant or partner, so a number above one does not say who coordinates twice.
  return cap.who === 'coordinator' ? { answer: 'ask', missing: ['applications'] } : { answer: 'no', missing: [] }
}

function adviceReading(
  requirement: Extract<Requirement, { kind: 'advice' }>,
  { members, project }: Consortium,
  moment: Moment,
): Reading {
  if (requirement.whenRound !== undefined && requirement.whenRound !== (project.round ?? 1)) return { holds: 'yes' }
  const { when } = requirement
  if (!when) return { holds: 'advised' }
  const concerned = members.flatMap((it, index) => (selects(when, it, moment).answer === 'no' ? [] : [index]))
  return concerned.length > 0 ? { holds: 'advised', members: concerned } : { holds: 'yes' }
}
