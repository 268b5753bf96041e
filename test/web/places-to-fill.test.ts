// Which places of a consortium are to be filled, and when the bench behind one is of another time.
import { describe, expect, it } from 'vitest'
import type { ConsortiumMember, Slot } from '../../web/consortia/api.ts'
import { isBenchDue, openPlaces } from '../../web/consortia/places.ts'

const slot = (more: Partial<Slot> = {}): Slot => ({ id: 'place', wanted: { as: 'partner' }, ...more })
const member = (more: Partial<ConsortiumMember> = {}): ConsortiumMember => ({
  ...{ id: 'mar', slot: 'place', name: 'Escuela Mar', country: 'ES', standing: 'partner', state: 'invited' },
  ...{ since: '2026-01-01T00:00:00.000Z', counts: true, here: true, silent: true, replyBy: '2026-03-01', yours: false },
  ...{ steps: [], ...more },
})

describe('a place to fill', () => {
  it('is one that somebody left, where somebody is silent, or that is wanted in words', () => {
    const open = (slots: Slot[], members: ConsortiumMember[]) =>
      openPlaces({ slots, members }).map((it) => it.member?.id ?? '')
    expect(open([slot()], [member()])).toEqual(['mar'])
    expect(open([slot()], [member({ silent: false })])).toEqual([])
    expect(open([slot()], [member({ silent: false, counts: false, state: 'declined' })])).toEqual(['mar'])
    expect(open([slot(), slot({ id: 'wish', wanted: { as: 'partner', text: 'Robots' } })], [])).toEqual([''])
  })

  it('has its bench looked for once somebody is silent, also where there is one from before', () => {
    const due = (benchedOn: string | undefined, more: Partial<ConsortiumMember> = {}) =>
      isBenchDue({ slot: slot(benchedOn ? { bench: [], benchedOn } : {}), member: member(more) })
    expect([due(undefined), due('2025-12-01'), due('2026-03-01'), due('2026-03-02')]).toEqual([true, true, true, false])
    expect(due(undefined, { silent: false })).toBe(false)
    expect(due('2025-12-01', { counts: false, silent: false, state: 'withdrawn' })).toBe(false)
  })
})
