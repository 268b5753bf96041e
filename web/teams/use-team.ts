// A composed team on the screen, and what becomes of it when the person swaps members: checked again each time.
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ScreenLanguage } from '../../domain/words/language.ts'
import { checkDraft, type Teams } from '../api.ts'
import { type Draft, type DraftMember, withoutNotes } from '../draft-shape.ts'
import { useLanguage } from '../language.ts'
import type { Substitute } from './bench.tsx'

export type Team = Teams['teams'][number]
export type TeamMember = Team['members'][number]

const checkQuery = (draft: Draft, language: ScreenLanguage, isChanged: boolean) =>
  queryOptions({
    queryKey: ['team check', draft, language],
    queryFn: ({ signal }) => checkDraft(withoutNotes(draft), signal),
    placeholderData: keepPreviousData,
    enabled: isChanged,
  })

/** @param around the draft that the team was composed around. */
export function useTeam(around: Draft, team: Team) {
  const language = useLanguage()
  const [swaps, setSwaps] = useState<Record<number, Substitute>>({})
  const isChanged = Object.keys(swaps).length > 0
  const draft = withSwaps(asDraft(around, team), swaps)
  const { data, isFetching, error } = useQuery(checkQuery(draft, language, isChanged))
  const checked = isChanged && data && 'verdict' in data ? data : undefined
  const members = team.members.map((member, place): TeamMember => {
    const instead = swaps[place]
    if (!instead) return member
    const { organisation, why } = instead
    return { ...member, organisation, name: organisation.name, country: organisation.country, why }
  })
  return {
    draft,
    members,
    isChanged,
    isWaiting: isChanged && (isFetching || !checked),
    error: isChanged ? error : null,
    verdict: checked?.verdict ?? team.verdict,
    findings: checked?.findings ?? team.findings,
    swap: (place: number, substitute: Substitute) => setSwaps((former) => ({ ...former, [place]: substitute })),
    reset: () => setSwaps({}),
  }
}

/** Those who stay keep their seats with all that was stated of them; the others join behind them. */
function asDraft(around: Draft, { members, changes }: Team): Draft {
  const staying = around.members.filter((_, place) => !changes.removed.includes(place))
  const joining = members.flatMap(({ kept, organisation, role }) =>
    kept || !organisation ? [] : [{ role, organisation: organisation.id }],
  )
  return { ...around, members: [...staying, ...joining] }
}

function withSwaps(draft: Draft, swaps: Record<number, Substitute>): Draft {
  const members = draft.members.map((member, place): DraftMember => {
    const instead = swaps[place]
    return instead ? { role: member.role, organisation: instead.organisation.id } : member
  })
  return { ...draft, members }
}
