// Two who change one draft at once: what each did is put together, and only the same thing changed twice is asked about.
import { describe, expect, it } from 'vitest'
import { mergeDrafts } from '../../web/consortia/merge.ts'
import type { Draft, DraftMember } from '../../web/draft-shape.ts'

const seat = (seat: string, more: object = {}) =>
  ({ role: 'partner', organisation: `o${seat}`, seat, ...more }) as DraftMember
const draft = (members: DraftMember[], more: Partial<Draft> = {}): Draft => ({
  ...{ action: 'KA220-SCH', year: 2026, themes: [], project: {}, members },
  ...more,
})
const base = draft([seat('a'), seat('b'), seat('c')])
const seats = ({ draft: { members } }: { draft: Draft }) => members.map((it) => it.seat)

describe('a merge', () => {
  it('keeps what either has changed, in whatever part', () => {
    const mine = draft([seat('a', { task: 'Sails' }), seat('b'), seat('c')], { themes: ['maritime'] })
    const theirs = draft([seat('a', { role: 'associated' }), seat('b'), seat('c')], { year: 2027 })
    const { draft: merged, clashes } = mergeDrafts(base, mine, theirs)
    expect(clashes).toEqual([])
    expect(merged).toMatchObject({ themes: ['maritime'], year: 2027 })
    expect(merged.members[0]).toMatchObject({ task: 'Sails', role: 'associated' })
  })

  it('seats whom either has seated, an organisation once, and lets go whom either has let go', () => {
    const mine = draft([seat('a'), seat('b'), seat('c'), seat('x', { organisation: 'same' }), seat('m')])
    const theirs = draft([seat('b'), seat('c'), seat('y', { organisation: 'same' }), seat('t')])
    expect(seats(mergeDrafts(base, mine, theirs))).toEqual(['b', 'c', 'y', 't', 'm'])
    expect(seats(mergeDrafts(base, draft([seat('a')]), base))).toEqual(['a'])
  })

  it('keeps somebody whom one has let go and the other has changed', () => {
    const gone = draft([seat('a'), seat('b')])
    const changed = draft([seat('a'), seat('b'), seat('c', { task: 'Ropes' })])
    expect(seats(mergeDrafts(base, gone, changed))).toEqual(['a', 'b', 'c'])
    expect(seats(mergeDrafts(base, changed, gone))).toEqual(['a', 'b', 'c'])
  })

  it('asks where both changed the same to different things, and keeps mine until then', () => {
    const mine = draft([seat('a', { task: 'Sails', facts: { oid: 'E1' } }), seat('b'), seat('c')], {
      project: { months: 24 },
    })
    const theirs = draft([seat('a', { task: 'Oars', facts: { pic: '9' } }), seat('b'), seat('c')], {
      project: { months: 12 },
    })
    const { draft: merged, clashes } = mergeDrafts(base, mine, theirs)
    expect(clashes).toEqual([
      { part: 'project', mine: { months: 24 }, theirs: { months: 12 } },
      { part: 'task', seat: 'a', mine: 'Sails', theirs: 'Oars' },
    ])
    expect(merged.project).toEqual({ months: 24 })
    expect(merged.members[0]).toMatchObject({ task: 'Sails', facts: { oid: 'E1', pic: '9' } })
  })

  it('takes a thing back that only one has taken back, and minds no order of parts', () => {
    const planned = draft([seat('a', { task: 'Sails' })], { plan: [{ step: 'oids', before: 7 }] })
    expect(mergeDrafts(planned, draft([seat('a')]), planned).draft).toEqual(draft([seat('a')]))
    const turned = {
      ...planned,
      members: [{ task: 'Sails', seat: 'a', organisation: 'oa', role: 'partner' }] as DraftMember[],
    }
    expect(mergeDrafts(planned, draft([], { plan: planned.plan }), turned).draft.members).toEqual([])
  })

  it('hears from the record alone who has agreed', () => {
    const agreed = draft([seat('a', { agreed: true })])
    expect(mergeDrafts(agreed, agreed, draft([seat('a')])).draft.members[0]).not.toHaveProperty('agreed')
    expect(mergeDrafts(base, base, agreed).draft.members[0]).toMatchObject({ agreed: true })
  })
})
