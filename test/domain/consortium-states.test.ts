// The steps of a consortium's members: who takes which, and that nobody is stuck or speaks for others.
import { describe, expect, it } from 'vitest'
import {
  counts,
  hasAgreed,
  isSilent,
  type MemberState,
  memberStates,
  stepsFrom,
  wasAsked,
} from '../../domain/consortium-states.ts'

describe('the steps of members', () => {
  it.each<[MemberState, MemberState[], MemberState[]]>([
    ['suggested', ['shortlisted', 'invited'], []],
    ['shortlisted', ['invited', 'suggested'], []],
    ['invited', ['shortlisted'], ['talks', 'agreed', 'declined']],
    ['talks', [], ['agreed', 'declined']],
    ['agreed', ['mandate'], ['withdrawn']],
    ['mandate', ['agreed'], ['withdrawn']],
    ['withdrawn', ['shortlisted'], ['talks']],
    ['declined', ['shortlisted'], ['talks']],
  ])('from %s the consortium takes %o, the member %o', (state, ours, theirs) => {
    expect(stepsFrom(state, 'consortium', true)).toEqual(ours)
    expect(stepsFrom(state, 'member', true)).toEqual(theirs)
    // Of somebody who has nobody here, the consortium notes what they said.
    expect(new Set(stepsFrom(state, 'consortium', false))).toEqual(new Set([...ours, ...theirs]))
  })

  it('nobody agrees for an organisation whose people are here', () => {
    const byOthers = memberStates.filter((it) => it !== 'mandate').flatMap((it) => stepsFrom(it, 'consortium', true))
    expect(byOthers).not.toContain('agreed')
    expect(byOthers).not.toContain('declined')
    expect(byOthers).not.toContain('withdrawn')
  })

  it('every state is reached from the first, and the mandate only by whoever agreed', () => {
    const reached = new Set<MemberState>(['suggested'])
    for (const from of reached) for (const it of stepsFrom(from, 'consortium', false)) reached.add(it)
    expect([...reached].sort()).toEqual([...memberStates].sort())
    expect(memberStates.filter((it) => stepsFrom(it, 'consortium', false).includes('mandate'))).toEqual(['agreed'])
  })

  it('says who counts, who has agreed, who knows, and who is silent', () => {
    expect(memberStates.filter(counts)).toEqual(memberStates.slice(0, 6))
    expect(memberStates.filter(hasAgreed)).toEqual(['agreed', 'mandate'])
    expect(memberStates.filter((it) => !wasAsked(it))).toEqual(['suggested', 'shortlisted'])
    const asked = (state: MemberState, replyBy?: string) =>
      isSilent({ state, ...(replyBy && { replyBy }) }, '2026-02-01')
    expect([asked('invited', '2026-01-31'), asked('invited', '2026-02-01'), asked('invited')]).toEqual([
      true,
      false,
      false,
    ])
    expect(asked('talks', '2026-01-31')).toBe(false)
  })
})
