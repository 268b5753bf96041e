// Repairs: what they promise is judged, and no part of one is enough.
import { describe, expect, test } from 'vitest'
import { applyChanges, type Change } from '../../domain/change.ts'
import type { Consortium } from '../../domain/consortium.ts'
import { judge, overall } from '../../domain/judge.ts'
import { repairsOf } from '../../domain/repair.ts'
import { findCall, listCalls } from '../../domain/rules/guides.ts'
import { typeCodes } from '../../domain/type.ts'
import { screenLanguages } from '../../domain/words/language.ts'
import { sayRepair } from '../../domain/words/say.ts'
import { member } from './member.ts'
import { call, changed, dice, goodTeam, last, verdictOf } from './teams.ts'

const team = (repairs: ReturnType<typeof repairsOf>) => repairs.filter(({ changes }) => changes[0]?.change !== 'action')
const kinds = (repairs: ReturnType<typeof repairsOf>) =>
  team(repairs).map(({ changes }) => changes.map((it) => it.change).sort())
const parts = (changes: readonly Change[]) =>
  Array.from({ length: 2 ** changes.length - 1 }, (_, mask) => changes.filter((_, at) => mask & (1 << at)))

const all = listCalls(2026)

/** A good team that chance has disturbed. */
function disturbed(it: (typeof all)[number], seed: number): Consortium {
  const random = dice(seed)
  const draft = goodTeam(it)
  for (let blow = random.below(3); blow >= 0; blow--) {
    const at = random.pick(draft.members)
    const hit = random.below(6)
    if (hit === 0 && draft.members.length > 1) draft.members.splice(random.below(draft.members.length), 1)
    if (hit === 1 && at) at.facts.country = random.pick(['US', 'BY', 'NO', 'UA', 'GB'])
    if (hit === 2 && at) Object.assign(at.facts, { type: random.pick(typeCodes), roles: undefined })
    if (hit === 3) draft.members.push(member('partner', random.pick(['NO', 'US', 'AL'])))
    if (hit === 4 && at) at.role = random.pick(['partner', 'associated', 'affiliated'])
    if (hit === 5) draft.project.months = 99
  }
  return draft
}

describe('repairs', () => {
  test.each(all)('of $id are judged, and no part of one is enough', (it) => {
    for (let seed = 1; seed <= 8; seed++) {
      const draft = disturbed(it, seed * 31)
      const repairs = repairsOf(it, draft)
      if (verdictOf(it, draft) !== 'ineligible') expect(repairs).toEqual([])
      for (const { changes, verdict } of repairs) {
        const [first] = changes
        const after = first?.change === 'action' ? findCall(first.to, it.year) : it
        if (!after) throw new Error('an action that is not there')
        expect(overall(judge(after, applyChanges(draft, changes))), JSON.stringify(changes)).toBe(verdict)
        if (after !== it) continue
        for (const part of parts(changes)) expect(verdictOf(it, applyChanges(draft, part))).toBe('ineligible')
      }
      for (const language of screenLanguages)
        for (const repair of repairs)
          expect(sayRepair(repair, draft, language)).toMatch(/^\p{Lu}(?!.*(?:undefined|null| {2})).*\.$/u)
    }
  })

  test('the order of changes does not matter', () => {
    const draft = changed(call('KA220-SCH'), (it) => (last(it).facts.country = 'US'))
    for (const { changes } of team(repairsOf(call('KA220-SCH'), draft)))
      expect(applyChanges(draft, [...changes].reverse())).toEqual(applyChanges(draft, changes))
  })

  test('somebody missing is found, somebody from outside is left out or seated beside the table', () => {
    const ka220 = call('KA220-SCH')
    const without = repairsOf(
      ka220,
      changed(ka220, (it) => it.members.pop()),
    )
    expect(kinds(without)).toEqual([['add']])
    const outside = repairsOf(
      ka220,
      changed(ka220, (it) => it.members.push(member('partner', 'US'))),
    )
    expect(kinds(outside)).toEqual([['remove'], ['standing']])
    const swapped = repairsOf(
      ka220,
      changed(ka220, (it) => (last(it).facts.country = 'US')),
    )
    expect(kinds(swapped)).toEqual([
      ['add', 'remove'],
      ['add', 'standing'],
    ])
  })

  test('a coordinator who may not coordinate changes seats with a partner who may', () => {
    const ka220 = call('KA220-SCH')
    const draft = changed(ka220, ({ members }) => {
      if (members[0]) members[0].facts.country = 'UA'
      members.push(member('partner', 'GR', { type: 'EPLUS-EDU-GEN-SEC' }))
    })
    expect(kinds(repairsOf(ka220, draft))).toEqual([['coordinate'], ['coordinate'], ['coordinate']])
  })

  test('a project that lasts too long is changed, not its team', () => {
    const ka220 = call('KA220-SCH')
    const repairs = repairsOf(
      ka220,
      changed(ka220, (it) => (it.project.months = 37)),
    )
    expect(team(repairs).map((it) => it.changes)).toEqual([[{ change: 'project', fact: 'months' }]])
  })

  test('another action that fits comes last', () => {
    const ka220 = call('KA220-SCH')
    const draft = changed(ka220, (it) => {
      it.members.pop()
      it.project = {}
    })
    expect(repairsOf(ka220, draft).flatMap((it) => it.changes)).toContainEqual({ change: 'action', to: 'KA210-SCH' })
  })

  test('what needs more than four changes is told as empty chairs, not as a repair', () => {
    expect(team(repairsOf(call('COVE'), { ...goodTeam(call('COVE')), members: [] }))).toEqual([])
  })
})
