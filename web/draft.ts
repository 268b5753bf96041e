// The draft consortium: lives in this browser, survives reloads, is the same in every tab, and can be undone.
import { useSyncExternalStore } from 'react'
import type { PlanStep } from '../domain/back-plan.ts'
import type { Facts, ProjectFacts, Standing } from '../domain/consortium.ts'
import type { Readiness } from '../domain/readiness.ts'
import type { Theme } from '../domain/theme.ts'
import { type Draft, type DraftMember, emptyDraft, type Notes, parseDraft } from './draft-shape.ts'
import { onRemembered, recall, remember } from './memory.ts'

type State = { draft: Draft; past: Draft[] }

/** How seating went: `seated`, or why not. */
export type Seating = 'seated' | 'already-seated' | 'full'

const seatsAtMost = 100
const undoAtMost = 50
const listeners = new Set<() => void>()
let state: State = { draft: emptyDraft, past: [] }

const readStored = (text: string | undefined): Draft => (text && parseDraft(text)) || emptyDraft

function show(next: State) {
  state = next
  for (const listener of listeners) listener()
}

function change(to: (draft: Draft) => Draft) {
  const next = to(state.draft)
  if (next === state.draft) return
  remember('draft', JSON.stringify(next))
  show({ draft: next, past: [...state.past, state.draft].slice(-undoAtMost) })
}

/** Reads the draft of this browser and follows other tabs; call once before rendering. */
export function startDraft(): () => void {
  show({ draft: readStored(recall('draft')), past: [] })
  return onRemembered('draft', (text) => show({ draft: readStored(text), past: [...state.past, state.draft] }))
}

const isSeated = (draft: Draft, id: string) =>
  draft.members.some((member) => 'organisation' in member && member.organisation === id)

/** Only one coordinates: if the member at `index` does, a former coordinator becomes a partner. */
function withOneCoordinator(members: DraftMember[], index: number): DraftMember[] {
  if (members[index]?.role !== 'coordinator') return members
  return members.map((it, at) => (at !== index && it.role === 'coordinator' ? { ...it, role: 'partner' } : it))
}

/** Every change one can make to the draft; all but `undo` can be undone. */
export const draftActions = {
  /** Seats a member. An organisation of the record sits at a table once. */
  seat(member: DraftMember): Seating {
    if ('organisation' in member && isSeated(state.draft, member.organisation)) return 'already-seated'
    if (state.draft.members.length >= seatsAtMost) return 'full'
    change((draft) => ({ ...draft, members: withOneCoordinator([...draft.members, member], draft.members.length) }))
    return 'seated'
  },
  unseat(index: number) {
    change((draft) => ({ ...draft, members: draft.members.filter((_, at) => at !== index) }))
  },
  /** Somebody else takes a seat, and its task with it; an agreement is given by each for itself. */
  swap(index: number, organisation: string) {
    if (isSeated(state.draft, organisation)) return
    change((draft) => ({
      ...draft,
      members: draft.members.map((member, at) =>
        at === index ? { role: member.role, ...(member.task && { task: member.task }), organisation } : member,
      ),
    }))
  },
  setStanding(index: number, role: Standing) {
    change((draft) => {
      const members = draft.members.map((member, at) => (at === index ? { ...member, role } : member))
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
  /** Adds what the person drafting knows of a member; a fact set to undefined is open again. */
  answer(index: number, facts: Partial<Facts>) {
    change((draft) => ({
      ...draft,
      members: draft.members.map((member, at) => {
        if (at !== index) return member
        if ('organisation' in member) return { ...member, facts: { ...member.facts, ...facts } }
        return { ...member, facts: { ...member.facts, ...facts } }
      }),
    }))
  },
  /** Notes what the person drafting knows of a member's part; a note set to undefined is taken away. */
  note(index: number, notes: Notes) {
    change((draft) => ({
      ...draft,
      members: draft.members.map((member, at) => (at === index ? { ...member, ...notes } : member)),
    }))
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
    if (!before) return
    remember('draft', JSON.stringify(before))
    show({ draft: before, past: state.past.slice(0, -1) })
  },
}

/** The draft of this moment, for code outside components. */
export const draftNow = (): Draft => state.draft

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The draft on screen with every change one can make to it. */
export function useDraft() {
  const { draft, past } = useSyncExternalStore(subscribe, () => state)
  const coordinated = draft.members.some(({ role }) => role === 'coordinator')
  return {
    draft,
    coordinated,
    canUndo: past.length > 0,
    isSeated: (id: string) => isSeated(draft, id),
    ...draftActions,
  }
}
