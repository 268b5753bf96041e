// Reading: how one requirement stands for a consortium, before its confidence and weight are heard.
import { allOf, holds, type Moment, type Outcome, selects } from './condition.ts'
import { type Consortium, isCounted, type Member } from './consortium.ts'
import { compareReading, countReading, sameReading } from './counting.ts'
import { type Completeness, countCompleteCountries, incompleteCountries } from './country-roles.ts'
import { judgeProject } from './project.ts'
import type { Count, Fact, Requirement, VariantName } from './requirement.ts'
import { teamRolesReading } from './team-roles.ts'
import { variantReading } from './variant.ts'

export type Reading = {
  holds: 'yes' | 'no' | 'open' | 'advised'
  members?: number[]
  missing?: Fact[]
  count?: Count
  against?: Count
  variant?: { name: VariantName; lacks: [Requirement, Reading][] }
}

/** How a requirement stands at a moment: yes, no, open for want of facts, or only advised. */
export function readingOf(requirement: Requirement, consortium: Consortium, moment: Moment): Reading {
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
    case 'roles':
      return teamRolesReading(requirement, members, moment)
    case 'same':
      return sameReading(requirement, members, moment)
    case 'compare':
      return compareReading(requirement, members, moment)
    case 'oneOf':
      return variantReading(requirement.variants, (it) => readingOf(it, consortium, moment))
    case 'project':
      return judgeProject(requirement.must, consortium)
    case 'cap':
      return eachReading(members, (member) => applicationsOutcome(requirement, member))
    case 'advice':
      return adviceReading(requirement, consortium, moment)
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
  const culprits: number[] = []
  const open: number[] = []
  const asked: Outcome[] = []
  members.forEach((member, index) => {
    const outcome = outcomeOf(member)
    if (outcome.answer === 'no') culprits.push(index)
    if (outcome.answer !== 'ask') return
    open.push(index)
    asked.push(outcome)
  })
  if (culprits.length > 0) return { holds: 'no', members: culprits }
  if (open.length === 0) return { holds: 'yes', members: [] }
  return { holds: 'open', members: open, missing: allOf(asked).missing }
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
