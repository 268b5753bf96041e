// The board's state: the draft with its judgement, the chosen chair (kept in the address), what is open, where focus goes.
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Need } from '../../domain/need.ts'
import { factsOf, type Preference, preferences } from '../../domain/suggest.ts'
import { foreseenPage, type OrganisationView } from '../api.ts'
import { useDraft } from '../draft.ts'
import type { DraftMember } from '../draft-shape.ts'
import type { MemberFacts } from '../members.ts'
import { displayName } from '../names.ts'
import { notify } from '../notices.ts'
import { organisationQuery } from '../queries.ts'
import { BoardExtras } from './extras.ts'
import { judgeDraft } from './judgement.ts'
import { nextChair, seatKey, seatsOf } from './seats.ts'
import { useTableOf } from './use-table-of.ts'

export const tabs = ['people', 'lights', 'suggestions'] as const
export type Tab = (typeof tabs)[number]

/** A wish to move the focus to a seat; a new object is a new wish. */
export type FocusWish = { key: string }

export type Board = ReturnType<typeof useBoard>

/** All that the parts of the board show, and may do. */
export function useBoard() {
  const { t } = useTranslation()
  const { draft, canUndo, parts, ...actions } = useDraft()
  const extras = useContext(BoardExtras)
  const shown = useTableOf(draft)
  const { members, needs, nameOf } = shown
  const search = useSearch({ strict: false })
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [open, setOpen] = useState<string>()
  const [byHand, setByHand] = useState(false)
  const [focus, setFocus] = useState<FocusWish>()
  const chair = needs.find((it) => it.id === search.chair)

  const show = (change: { chair?: string; tab?: Tab; prefer?: Preference }, replace: boolean) =>
    navigate({ to: '.', search: (former) => ({ ...former, ...change }), replace, resetScroll: false })
  const undo = { label: t('notice.undo'), run: actions.undo }

  /** Seats somebody at the chosen chair; the focus goes to the next one. */
  const seat = (member: DraftMember, who: { name: string; country: string; organisation?: OrganisationView }) => {
    const name = displayName(who)
    if (who.organisation) foreseeFacts(who.organisation)
    const seating = actions.seat(member)
    if (seating !== 'seated') return notify(t(seating === 'full' ? 'seat.full' : 'seat.already', { name }))
    notify(t('seat.done', { name }), undo)
    const newcomer = seen(member, who)
    const after = judgeDraft({ ...draft, members: [...draft.members, member] }, [...members, newcomer])
    const next = nextChair(
      after?.needs ?? [],
      needs.findIndex((it) => it.id === chair?.id),
    )
    if (chair) show({ chair: next?.id }, true)
    setFocus({ key: next?.id ?? seatKey(newcomer, members.length) })
  }

  /** What a suggestion says of an organisation is shown at once, and read again from the record behind it. */
  const foreseeFacts = (organisation: OrganisationView) => {
    const { queryKey } = organisationQuery(organisation.id)
    if (queries.getQueryData(queryKey)) return
    queries.setQueryData(queryKey, foreseenPage(organisation), { updatedAt: 0 })
  }

  /** Takes somebody away from the table, with a way back; the focus goes to the seat that moves up. */
  const remove = (index: number) => {
    const place = seatsOf(members, needs).findIndex((it) => it.kind === 'member' && it.index === index)
    const rest = members.filter((_, at) => at !== index)
    const after = judgeDraft(draft, rest)
    const seats = seatsOf(rest, after?.needs ?? [])
    const next = seats[Math.min(place, seats.length - 1)]
    actions.unseat(index)
    notify(t('board.people.removed', { name: nameOf(index) }), undo)
    setOpen(undefined)
    if (next) setFocus({ key: next.key })
  }

  /** Somebody else takes a member's seat, with a way back. */
  const swap = (index: number, organisation: OrganisationView) => {
    foreseeFacts(organisation)
    actions.swap(index, organisation.id)
    notify(t('board.people.swapped', { name: displayName(organisation) }), undo)
    setFocus({ key: organisation.id })
  }

  return {
    draft,
    parts,
    extras,
    canUndo,
    actions,
    ...shown,
    tab: tabs.find((it) => it === search.tab) ?? 'people',
    shared: search.d,
    prefer: preferences.find((it) => it === search.prefer) ?? 'balance',
    chair,
    open,
    byHand,
    focus,
    seat,
    remove,
    swap,
    show,
    setOpen,
    setByHand,
    /** Asks the record again for somebody whose facts could not be reached. */
    askAgain: (id: string) => queries.refetchQueries({ queryKey: organisationQuery(id).queryKey }),
    /** Looks for somebody for a chair; without one for the whole team. */
    lookFor: (need: Need | undefined) => show({ chair: need?.id, tab: 'suggestions' }, false),
    startByHand: () => {
      setByHand(true)
      show({ tab: 'people' }, true)
    },
    openMember: (key: string | undefined) => {
      setOpen(key)
      if (key !== undefined) show({ tab: 'people' }, true)
    },
  }
}

function seen(member: DraftMember, { organisation }: { organisation?: OrganisationView }): MemberFacts {
  if (!('organisation' in member)) return { ...member, state: 'known' }
  const facts = organisation ? factsOf(organisation) : { country: '' }
  return { role: member.role, id: member.organisation, facts, state: organisation ? 'known' : 'waiting' }
}
