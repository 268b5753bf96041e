// The draft judged in the browser: the same rules as on the server, over the members whose facts are here.
import type { Consortium, Member } from '../../domain/consortium.ts'
import { judge, type Overall, overall } from '../../domain/judge.ts'
import { type Need, needsOf } from '../../domain/need.ts'
import type { Call } from '../../domain/programme.ts'
import type { Finding } from '../../domain/requirement.ts'
import { findCall } from '../../domain/rules/guides.ts'
import type { Draft } from '../draft-shape.ts'
import type { MemberFacts } from '../members.ts'
import { displayName } from '../names.ts'

export type Judgement = {
  call: Call
  /** Those judged, with names as people write them. */
  consortium: Consortium
  findings: Finding[]
  needs: Need[]
  verdict: Overall
  /** Has everybody at the table been judged? If not, facts are on their way or out of reach. */
  complete: boolean
}

/**
 * Judges the draft. The members of findings are places in the draft.
 * @returns undefined if the year's guide does not have the action.
 */
export function judgeDraft(draft: Draft, members: readonly MemberFacts[]): Judgement | undefined {
  const call = findCall(draft.action, draft.year)
  if (!call) return undefined
  const places = members.flatMap((it, place) => (it.state === 'known' ? [place] : []))
  const known = places.flatMap((place) => members[place] ?? [])
  const judged: Consortium = { project: draft.project, themes: draft.themes, members: known }
  const findings = judge(call, judged)
  return {
    call,
    consortium: { ...judged, members: members.map(named) },
    findings: findings.map((it) => ({ ...it, members: it.members.map((index) => places[index] ?? index) })),
    needs: needsOf(call, judged, findings),
    verdict: overall(findings),
    complete: known.length === members.length,
  }
}

function named({ role, id, facts }: Member): Member {
  const { name, country } = facts
  return { role, ...(id && { id }), facts: { ...facts, ...(name && { name: displayName({ name, country }) }) } }
}
