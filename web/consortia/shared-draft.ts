// A draft that others work on too: shown at once, kept in this browser until the record has it, sent with the version it
// was made of. What others changed meanwhile is put together with it; only where both changed the same is anybody asked.
import { Failure } from '../api.ts'
import { type Draft, parseDraft } from '../draft-shape.ts'
import { type DraftStore, makeDraftStore } from '../draft-store.ts'
import { recall, remember } from '../memory.ts'
import { type Consortium, writeConsortium } from './api.ts'
import { type Clash, mergeDrafts, same } from './merge.ts'

/** How it stands with what was changed here; `refused` comes with a reason. */
export type Saving = 'saved' | 'saving' | 'offline' | 'clash' | 'refused'

export type Sync = {
  /** As the record last had it. */
  view: Consortium
  name: string
  saving: Saving
  trouble?: string
  /** What both changed, with the consortium as the others have it. */
  clash?: { theirs: Consortium; clashes: Clash[] }
}

export type Shared = {
  store: DraftStore
  now: () => Sync
  subscribe: (listener: () => void) => () => void
  /** Takes what the record says now. */
  receive: (view: Consortium) => void
  rename: (name: string) => void
  /** Answers the question whose change stays. */
  settle: (whose: 'mine' | 'theirs') => void
  save: () => void
}

const milliseconds = { pause: 500, retry: 20_000 }

type Pending = { base: Draft; draft: Draft; baseName: string; name: string }

const keyOf = (id: string) => `consortium.${id}`

function recallPending(id: string): Pending | undefined {
  try {
    const kept = JSON.parse(recall(keyOf(id)) ?? 'null')
    const [base, draft] = [kept?.base, kept?.draft].map((it) => parseDraft(JSON.stringify(it ?? null)))
    return base && draft ? { base, draft, baseName: String(kept.baseName), name: String(kept.name) } : undefined
  } catch {
    return undefined
  }
}

/** The draft in what the record says. */
export const draftOf = ({ draft }: Consortium): Draft => draft as Draft

/** Everybody new gets an id here, so that they are known again when the record has them. */
const withSeats = (draft: Draft): Draft =>
  draft.members.every(({ seat }) => seat)
    ? draft
    : { ...draft, members: draft.members.map((it) => (it.seat ? it : { ...it, seat: crypto.randomUUID() })) }

/** Opens the draft of a consortium, with what this browser had not yet sent. */
export function openShared(first: Consortium): Shared {
  const { id } = first
  const listeners = new Set<() => void>()
  const pending = recallPending(id)
  let base = pending?.base ?? draftOf(first)
  let baseName = pending?.baseName ?? first.name
  let sync: Sync = { view: first, name: pending?.name ?? first.name, saving: 'saved' }
  let running = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const complete = (draft: Draft) => {
    const seated = withSeats(draft)
    keep(seated)
    saveIn(milliseconds.pause)
    return seated
  }
  const store = makeDraftStore(`/consortia/${id}`, complete, () => sync.name)
  store.show({ draft: pending?.draft ?? draftOf(first), past: [] })

  function set(change: Partial<Sync>) {
    sync = { ...sync, ...change }
    for (const listener of listeners) listener()
  }

  const isChanged = (draft: Draft) => !same(draft, base) || sync.name !== baseName

  function keep(draft: Draft) {
    const text = isChanged(draft) ? JSON.stringify({ base, draft, baseName, name: sync.name } satisfies Pending) : ''
    remember(keyOf(id), text)
  }

  function saveIn(pause: number) {
    clearTimeout(timer)
    if (!sync.clash) timer = setTimeout(save, pause)
    if (sync.saving === 'saved') set({ saving: 'saving' })
  }

  /** Stands on what the record has now: what was made here is made of it from now on, and so is what can be taken back. */
  function standOn(view: Consortium, former: Draft, draft: Draft) {
    const theirs = draftOf(view)
    const past = store.now().past.map((it) => mergeDrafts(former, it, theirs).draft)
    base = theirs
    const name = sync.name === baseName ? view.name : sync.name
    baseName = view.name
    store.show({ draft, past })
    set({ view, name, trouble: undefined })
    keep(draft)
  }

  /** Others were faster. @returns whether both changes could be put together */
  function meet(view: Consortium): boolean {
    const { draft, clashes } = mergeDrafts(base, store.now().draft, draftOf(view))
    if (clashes.length > 0) set({ saving: 'clash', clash: { theirs: view, clashes } })
    else standOn(view, base, draft)
    return clashes.length === 0
  }

  async function send(): Promise<void> {
    const { draft } = store.now()
    const view = await writeConsortium(id, sync.view.version, sync.name, draft)
    const after = store.now().draft
    const theirs = draftOf(view)
    standOn(view, draft, after === draft ? theirs : mergeDrafts(draft, after, theirs).draft)
  }

  async function save(): Promise<void> {
    if (running || sync.clash) return
    running = true
    try {
      while (isChanged(store.now().draft)) {
        set({ saving: 'saving' })
        try {
          await send()
        } catch (error) {
          const current = error instanceof Failure && (error.problem.current as Consortium | undefined)
          if (!current) throw error
          if (!meet(current)) return
        }
      }
      set({ saving: 'saved' })
    } catch (error) {
      const isAway = error instanceof Failure && (error.status === 0 || error.status >= 500)
      if (isAway) set({ saving: 'offline' })
      else set({ saving: 'refused', trouble: error instanceof Error ? error.message : '' })
      if (isAway) timer = setTimeout(save, milliseconds.retry)
    } finally {
      running = false
    }
  }

  addEventListener('online', save)
  if (pending) {
    meet(first)
    saveIn(0)
  }
  return {
    store,
    now: () => sync,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    receive(view) {
      if (running || sync.clash || view.version < sync.view.version) return
      if (view.version === sync.view.version) return set({ view })
      meet(view)
      if (isChanged(store.now().draft)) saveIn(0)
    },
    rename(name) {
      set({ name })
      keep(store.now().draft)
      saveIn(0)
    },
    settle(whose) {
      const { clash } = sync
      if (!clash) return
      const [mine, theirs] = [store.now().draft, draftOf(clash.theirs)]
      const { draft } = whose === 'mine' ? mergeDrafts(base, mine, theirs) : mergeDrafts(base, theirs, mine)
      set({ clash: undefined })
      standOn(clash.theirs, base, draft)
      saveIn(0)
    },
    save,
  }
}
