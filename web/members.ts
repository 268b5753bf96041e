// The members of a draft with their facts: those of the record are read by id, and answered where it leaves them open.
import { useQueries } from '@tanstack/react-query'
import { completeFacts, type Member } from '../domain/consortium.ts'
import { factsOf } from '../domain/suggest.ts'
import { Failure, type OrganisationPage } from './api.ts'
import type { Draft } from './draft-shape.ts'
import { organisationQuery } from './queries.ts'

/** `waiting`: facts are on their way; `gone`: the record no longer has it; `failed`: the record cannot be reached. */
export type MemberFacts = Member & {
  state: 'known' | 'waiting' | 'gone' | 'failed'
  organisation?: OrganisationPage
}

/** Facts of all members, in the draft's order. Until one is known its country is empty and it counts as unknown. */
export function useMembersFacts(draft: Draft): MemberFacts[] {
  const ids = [...new Set(draft.members.flatMap((it) => ('organisation' in it ? [it.organisation] : [])))]
  const answers = useQueries({ queries: ids.map((id) => organisationQuery(id)) })
  return draft.members.map((member) => {
    if (!('organisation' in member)) return { ...member, state: 'known' }
    const id = member.organisation
    const answer = answers[ids.indexOf(id)]
    const organisation = answer?.data
    if (organisation) {
      const facts = completeFacts(factsOf(organisation), member.facts)
      return { role: member.role, id, facts, organisation, state: 'known' }
    }
    const gone = answer?.error instanceof Failure && answer.error.status === 404
    const state = gone ? 'gone' : answer?.error ? 'failed' : 'waiting'
    return { role: member.role, id, facts: { ...member.facts, country: member.facts?.country ?? '' }, state }
  })
}
