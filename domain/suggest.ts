// Suggesting partners: candidates in a total order, each with reasons for both sides, what it mends and what it breaks.
import type { Consortium, Facts, Member } from './consortium.ts'
import { fold } from './fold.ts'
import { judge } from './judge.ts'
import { type Candidate, type Context, type Reason, reasonsFor, weights } from './match.ts'
import type { Organisation } from './organisation.ts'
import type { Finding, Verdict } from './requirement.ts'

export type Suggestion = {
  organisation: Organisation
  /** The sum of the reasons' values, in their order, unrounded. */
  score: number
  reasons: Reason[]
  /** Requirements that were broken or unknown and are so no longer with this partner. */
  mends: string[]
  /** Requirements that are broken only with this partner. */
  breaks: string[]
  /** Requirements still broken, but nearer to being met. */
  helps: string[]
  /** Requirements that become a question with this partner. */
  asks: string[]
}

/** The facts of a recorded organisation that requirements look at. */
export function factsOf(organisation: Organisation): Facts {
  const { name, country, type, roles, established, oid, pic, eche, accredited } = organisation
  return { name, country, type, roles, established, oid, pic, eche, accredited }
}

/**
 * Ranks candidates for a draft.
 * @param as the standing in which a candidate would join.
 * @returns at most `limit` suggestions, best first; those with no reason in their favour are left out.
 */
export function suggestPartners(
  context: Context,
  candidates: readonly Candidate[],
  as: Member['role'],
  limit: number,
): Suggestion[] {
  const before = judge(context.call, context.consortium)
  return candidates
    .map((candidate) => suggestion(candidate, context, before, as))
    .filter((it) => it.reasons.some((reason) => reason.value > 0))
    .sort(inOrder)
    .slice(0, limit)
}

function suggestion(candidate: Candidate, context: Context, before: Finding[], as: Member['role']): Suggestion {
  const { organisation } = candidate
  const after = judge(context.call, withMember(context.consortium, organisation, as))
  const changed = changes(before, after)
  const reasons = [
    ...reasonsFor(candidate, context),
    ...changed.breaks.map(
      (requirement): Reason => ({
        code: 'breaks',
        requirement,
        value: weights.breaks,
        side: 'you',
      }),
    ),
    ...changed.asks.map(
      (requirement): Reason => ({
        code: 'raises-question',
        requirement,
        value: weights['raises-question'],
        side: 'you',
      }),
    ),
  ]
  return { organisation, score: reasons.reduce((sum, it) => sum + it.value, 0), reasons, ...changed }
}

/** The draft as it would be with one more organisation at the table. */
export function withMember(consortium: Consortium, organisation: Organisation, as: Member['role']): Consortium {
  const member: Member = { role: as, id: organisation.id, facts: factsOf(organisation) }
  return { ...consortium, members: [...consortium.members, member] }
}

export type Changes = Pick<Suggestion, 'mends' | 'breaks' | 'helps' | 'asks'>

/** What changes between two judgements of the same action. */
export function changes(before: readonly Finding[], after: readonly Finding[]): Changes {
  const pairs = after.flatMap((now) => {
    const then = before.find((it) => it.requirement.id === now.requirement.id)
    return then ? [{ id: now.requirement.id, then, now }] : []
  })
  const ids = (pick: (then: Finding, now: Finding) => boolean) =>
    pairs.filter(({ then, now }) => pick(then, now)).map((it) => it.id)
  return {
    mends: ids((then, now) => !settled(then.verdict) && settled(now.verdict)),
    breaks: ids((then, now) => then.verdict !== 'broken' && now.verdict === 'broken'),
    helps: ids((then, now) => now.verdict === 'broken' && wantsMore(now) && progress(now) > progress(then)),
    asks: ids((then, now) => settled(then.verdict) && now.verdict === 'unknown'),
  }
}

const progress = (finding: Finding) => finding.count?.certain ?? 0
const wantsMore = ({ requirement }: Finding) =>
  requirement.kind === 'someCountries' || (requirement.kind === 'count' && requirement.atLeast !== undefined)
const settled = (verdict: Verdict) => verdict === 'met' || verdict === 'advice'

/** Best score first; equal scores by latest confirmation, then by folded name, then by id. */
function inOrder(a: Suggestion, b: Suggestion): number {
  return (
    b.score - a.score ||
    compare(b.organisation.lastConfirmed ?? '', a.organisation.lastConfirmed ?? '') ||
    compare(fold(a.organisation.name), fold(b.organisation.name)) ||
    compare(a.organisation.id, b.organisation.id)
  )
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
