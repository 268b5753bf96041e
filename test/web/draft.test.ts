// The draft of this browser: kept, undone, the same in every tab, and safe from what else stands in storage.
import { beforeEach, describe, expect, it } from 'vitest'
import { draftActions, draftNow, startDraft } from '../../web/draft.ts'
import { emptyDraft } from '../../web/draft-shape.ts'

const partner = (organisation: string) => ({ role: 'partner' as const, organisation })

beforeEach(() => {
  localStorage.clear()
  startDraft()
})

describe('the draft', () => {
  it('is kept for the next visit', () => {
    draftActions.seat(partner('a'))
    startDraft()
    expect(draftNow().members).toEqual([partner('a')])
  })

  it('seats an organisation once', () => {
    expect([draftActions.seat(partner('a')), draftActions.seat(partner('a'))]).toEqual(['seated', 'already-seated'])
  })

  it('has a last seat', () => {
    for (let seat = 0; seat < 100; seat++) draftActions.seat(partner(`o${seat}`))
    expect(draftActions.seat(partner('late'))).toBe('full')
  })

  it('is undone step by step', () => {
    draftActions.seat(partner('a'))
    draftActions.unseat(0)
    draftActions.undo()
    expect(draftNow().members).toEqual([partner('a')])
    draftActions.undo()
    expect(draftNow()).toEqual(emptyDraft)
  })

  it('has one coordinator', () => {
    draftActions.seat({ role: 'coordinator', organisation: 'a' })
    draftActions.seat(partner('b'))
    draftActions.setStanding(1, 'coordinator')
    expect(draftNow().members.map(({ role }) => role)).toEqual(['partner', 'coordinator'])
    draftActions.seat({ role: 'coordinator', organisation: 'c' })
    expect(draftNow().members.map(({ role }) => role)).toEqual(['partner', 'partner', 'coordinator'])
  })

  it('follows another tab', () => {
    const stop = startDraft()
    const theirs = { ...emptyDraft, members: [partner('theirs')] }
    dispatchEvent(new StorageEvent('storage', { key: 'medspiller.draft', newValue: JSON.stringify(theirs) }))
    stop()
    expect(draftNow()).toEqual(theirs)
  })

  it.each(['', '{', 'null', '{"members":[{"role":"partner"}]}', '[[[['])(
    'starts empty where storage holds %j',
    (text) => {
      localStorage.setItem('medspiller.draft', text)
      startDraft()
      expect(draftNow()).toEqual(emptyDraft)
    },
  )
})
