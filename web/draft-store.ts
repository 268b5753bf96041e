// A draft that can be changed, taken back and followed, wherever it is kept: in this browser, or with others in the record.
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { PlanStep } from '../domain/back-plan.ts'
import type { Facts, ProjectFacts, Standing } from '../domain/consortium.ts'
import type { Readiness } from '../domain/readiness.ts'
import type { Theme } from '../domain/theme.ts'
import { type Draft, type DraftMember, emptyDraft, type Notes } from './draft-shape.ts'

export type DraftState = { draft: Draft; past: Draft[] }

/** How seating went: `seated`, or why not. */
export type Seating = 'seated' | 'already-seated' | 'full'

const seatsAtMost = 100
const undoAtMost = 50

const isSeated = (draft: Draft, id: string) =>
  draft.members.some((member) => 'organisation' in member && member.organisation === id)

/** Only one coordinates: if the member at `index` does, a former coordinator becomes a partner. */
function withOneCoordinator(members: DraftMember[], index: number): DraftMember[] {
  if (members[index]?.role !== 'coordinator') return members
  return members.map((it, at) => (at !== index && it.role === 'coordinator' ? { ...it, role: 'partner' } : it))
}

export type DraftStore = ReturnType<typeof makeDraftStore>

/**
 * Makes a draft that can be changed.
 * @param at the address of its board
 * @param keep keeps what it is after each change, and may complete it
 * @param called what it is called, where it has a name
 */
export function makeDraftStore(
  at: string,
  keep: (draft: Draft) => Draft,
  called: () => string | undefined = () => undefined,
) {
  const listeners = new Set<() => void>()
  let state: DraftState = { draft: emptyDraft, past: [] }

  /** Shows a draft that comes from elsewhere. */
  const show = (next: DraftState) => {
    state = next
    for (const listener of listeners) listener()
  }

  const change = (to: (draft: Draft) => Draft) => {
    const next = to(state.draft)
    if (next === state.draft) return
    show({ draft: keep(next), past: [...state.past, state.draft].slice(-undoAtMost) })
  }

  const changeMember = (index: number, to: (member: DraftMember) => DraftMember) =>
    change((draft) => ({ ...draft, members: draft.members.map((it, place) => (place === index ? to(it) : it)) }))

  /** Every change one can make to the draft; all but `undo` can be undone. */
  const actions = {
    /** Seats a member. An organisation of the record sits at a table once. */
    seat(member: DraftMember): Seating {
      if ('organisation' in member && isSeated(state.draft, member.organisation)) return 'already-seated'
      if (state.draft.members.length >= seatsAtMost) return 'full'
      change((draft) => ({ ...draft, members: withOneCoordinator([...draft.members, member], draft.members.length) }))
      return 'seated'
    },
    unseat(index: number) {
      change((draft) => ({ ...draft, members: draft.members.filter((_, place) => place !== index) }))
    },
    /** Somebody else takes a seat, and its task with it; an agreement is given by each for itself. */
    swap(index: number, organisation: string) {
      if (isSeated(state.draft, organisation)) return
      changeMember(index, ({ role, task, slot }) => ({
        role,
        ...(task && { task }),
        ...(slot && { slot }),
        organisation,
      }))
    },
    setStanding(index: number, role: Standing) {
      change((draft) => {
        const members = draft.members.map((member, place) => (place === index ? { ...member, role } : member))
        return { ...draft, members: withOneCoordinator(members, index) }
      })
    },
    setAction(action: string, year: number) {
      change((draft) => ({ ...draft, action, year }))
    },
    setThemes(themes: Theme[]) {
      change((draft) => ({ ...draft, themes }))
    },
    setProject(project: ProjectFacts) {
      change((draft) => ({ ...draft, project }))
    },
    /** Keeps the idea of the project in words; an empty one is none. */
    setIdea(idea: string) {
      change(({ text: _, ...draft }) => ({ ...draft, ...(idea && { text: idea }) }))
    },
    /** Adds what the person drafting knows of a member; a fact set to undefined is open again. */
    answer(index: number, facts: Partial<Facts>) {
      changeMember(index, (member) =>
        'organisation' in member
          ? { ...member, facts: { ...member.facts, ...facts } }
          : { ...member, facts: { ...member.facts, ...facts } },
      )
    },
    /** Notes what the person drafting knows of a member's part; a note set to undefined is taken away. */
    note(index: number, notes: Notes) {
      changeMember(index, (member) => ({ ...member, ...notes }))
    },
    /** Plans the way back from the deadline; undefined is the usual plan again. */
    setPlan(plan: PlanStep[] | undefined) {
      change((draft) => ({ ...draft, plan }))
    },
    /** Keeps what the self-check was answered. */
    setReadiness(readiness: Readiness) {
      change((draft) => ({ ...draft, readiness }))
    },
    replace(draft: Draft) {
      change(() => draft)
    },
    clear() {
      change(() => emptyDraft)
    },
    undo() {
      const before = state.past.at(-1)
      if (before) show({ draft: keep(before), past: state.past.slice(0, -1) })
    },
  }

  return {
    at,
    called,
    now: () => state,
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    show,
    actions,
  }
}

/** The addresses of screens that belong to a board. */
const partsOf = (at: string): Record<'dossier' | 'teams' | 'readiness', string> => ({
  dossier: `${at}/dossier`,
  teams: `${at}/teams`,
  readiness: `${at}/readiness`,
})

/** Whose draft the screens below show; the browser's own where nothing says otherwise. */
export const DraftSource = createContext<DraftStore | undefined>(undefined)

/** The draft on screen with every change one can make to it. */
export function useDraftOf(own: DraftStore) {
  const store = useContext(DraftSource) ?? own
  const { draft, past } = useSyncExternalStore(store.subscribe, store.now)
  const coordinated = draft.members.some(({ role }) => role === 'coordinator')
  return {
    ...{ draft, coordinated, at: store.at, parts: partsOf(store.at), called: store.called() },
    canUndo: past.length > 0,
    isSeated: (id: string) => isSeated(draft, id),
    ...store.actions,
  }
}
