// A draft as its table shows it: the people with their facts, how they stand, and the chairs that are empty.
import { useTranslation } from 'react-i18next'
import type { Draft } from '../draft-shape.ts'
import { useMembersFacts } from '../members.ts'
import { displayName } from '../names.ts'
import { judgeDraft } from './judgement.ts'
import { seatsOf } from './seats.ts'

export type TableOf = ReturnType<typeof useTableOf>

/** Reads the facts of all members and judges them. */
export function useTableOf(draft: Draft) {
  const { t } = useTranslation()
  const members = useMembersFacts(draft)
  const judgement = judgeDraft(draft, members)
  const waiting = members.some((it) => it.state === 'waiting')
  // Chairs stand where somebody is missing, not where somebody's facts are on their way.
  const needs = (!waiting && judgement?.needs) || []
  const nameOf = (index: number) => {
    const { name, country } = members[index]?.facts ?? {}
    return name ? displayName({ name, country }) : t('board.table.unnamed', { place: index + 1 })
  }
  return { members, judgement, waiting, needs, seats: seatsOf(members, needs), nameOf }
}
