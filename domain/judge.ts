// Judging: what each requirement of an action says of a consortium. Unknown is not no: it names the missing facts.
import type { Moment } from './condition.ts'
import type { Consortium } from './consortium.ts'
import type { Call } from './programme.ts'
import { type Reading, readingOf } from './reading.ts'
import { decisiveFacts, type Fact, type Finding, type Requirement, type Rule, type Verdict } from './requirement.ts'
import { deadlineOf, requirementsOf } from './rules/guides.ts'

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
export function overall(findings: readonly Pick<Finding, 'verdict'>[]): Overall {
  if (findings.some((it) => it.verdict === 'broken')) return 'ineligible'
  return findings.some((it) => it.verdict === 'unknown') ? 'unknown' : 'eligible'
}

/** Is a requirement breached, whether or not its rule is sure enough to break the consortium? */
export function isBreached({ verdict, missing }: Finding): boolean {
  return verdict === 'broken' || (verdict === 'unknown' && missing.includes('confirmation'))
}

/** Would a consortium be ineligible? Like `overall`, but stops at the first requirement that is broken. */
export function isIneligible(call: Call, consortium: Consortium, requirements = requirementsOf(call)): boolean {
  const moment = momentOf(call, consortium)
  return requirements.some((it) => mayBreak(it) && readingOf(it, consortium, moment).holds === 'no')
}

/** The call year, deadline day and field a draft is read against. */
export function momentOf(call: Call, { project }: Pick<Consortium, 'project'>): Moment {
  const deadline = deadlineOf(call, project.round ?? 1) ?? deadlineOf(call, 1)
  return { year: call.year, deadline: deadline?.day ?? `${call.year}-12-31`, field: call.field }
}

const mayBreak = (it: Requirement) => it.confidence === 'V' && !it.recommended && !it.national && it.kind !== 'advice'

/**
 * Turns how a rule stands into a verdict, whatever it is about: only what was read in the source breaks, advice never
 * does.
 */
export function weigh<Kept extends Rule>(requirement: Kept, reading: Reading): Finding<Kept> {
  const { members = [], missing = [], count, against, variant } = reading
  const finding = (verdict: Verdict, facts: Fact[] = missing): Finding<Kept> => ({
    requirement,
    verdict,
    members,
    missing: facts,
    ...(count && { count }),
    ...(against && { against }),
    ...(variant && { variant: { name: variant.name, lacks: variant.lacks.map((it) => weigh(...it)) } }),
  })
  switch (reading.holds) {
    case 'yes':
      return finding('met', [])
    case 'advised':
      return finding('advice')
    case 'no':
      if (requirement.recommended) return finding('advice')
      if (requirement.national) return finding('unknown', ['roles'])
      return requirement.confidence === 'V' ? finding('broken') : finding('unknown', ['confirmation'])
    case 'open': {
      const decisive = missing.some((fact) => decisiveFacts.includes(fact))
      return finding(decisive && !requirement.recommended ? 'unknown' : 'advice')
    }
  }
}
