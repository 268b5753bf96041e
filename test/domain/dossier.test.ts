// The dossier: every requirement is in it, nobody's number against their will, and what is unknown is a question.
import { describe, expect, it } from 'vitest'
import type { Facts, Member } from '../../domain/consortium.ts'
import { type DossierSeat, dossierOf, type JudgedDraft } from '../../domain/dossier.ts'
import { judge, overall } from '../../domain/judge.ts'
import { needsOf } from '../../domain/need.ts'
import { findCall, requirementsOf } from '../../domain/rules/guides.ts'
import type { Theme } from '../../domain/theme.ts'
import { sayQuestion } from '../../domain/words/dossier.ts'

const seated = (id: string, facts: Partial<Facts>, role: Member['role'] = 'partner'): Member => ({
  role,
  id,
  facts: { name: id, country: 'NO', type: 'EPLUS-EDU-GEN-SEC', established: '1990', ...facts },
})
const seat = (given: Partial<DossierSeat> = {}): DossierSeat => ({ known: true, stated: {}, agreed: false, ...given })

function judged(members: Member[], action = 'KA220-SCH', year = 2026, themes: Theme[] = []): JudgedDraft {
  const call = findCall(action, year)
  if (!call) throw new Error(`no ${action} in ${year}`)
  const consortium = { project: {}, themes, members }
  const findings = judge(call, consortium)
  return { call, consortium, findings, needs: needsOf(call, consortium, findings), verdict: overall(findings) }
}
const codes = (draft: JudgedDraft, seats: DossierSeat[]) =>
  dossierOf(draft, seats, '2026-01-15').questions.map((it) => it.ask)

const numbers = { oid: 'E10000001', pic: '999999998' }
const hidden = { state: 'withheld' }

describe('OID and PIC', () => {
  const draft = judged([seated('a', numbers)])
  const numbersOf = (given: Partial<DossierSeat>) => {
    const [partner] = dossierOf(draft, [seat(given)], '2026-01-15').partners
    return [partner?.oid, partner?.pic]
  }

  it('of the record are withheld until the organisation has agreed', () => {
    expect(numbersOf({})).toEqual([hidden, hidden])
    expect(JSON.stringify(dossierOf(draft, [seat()], '2026-01-15').partners)).not.toMatch(/E10000001|999999998/)
    expect(numbersOf({ agreed: true })).toEqual([
      { state: 'shown', value: numbers.oid },
      { state: 'shown', value: numbers.pic },
    ])
  })

  it('that the person drafting states are theirs to give; the record’s own stay withheld', () => {
    expect(numbersOf({ stated: { oid: 'E22222222' } })).toEqual([{ state: 'shown', value: 'E22222222' }, hidden])
  })

  it.each([
    ['KA220-SCH', 'oid'],
    ['COVE', 'pic'],
  ])('in %s the question is for the %s', (action, scheme) => {
    const asked = dossierOf(judged([seated('a', numbers)], action), [seat()], '2026-01-15').questions
    expect(asked.filter((it) => it.ask === 'withheld')).toEqual([{ ask: 'withheld', scheme, member: 0 }])
    const without = dossierOf(judged([seated('a', {})], action), [seat()], '2026-01-15').questions
    expect(without.filter((it) => it.ask === 'identifier')).toEqual([{ ask: 'identifier', scheme, member: 0 }])
  })
})

describe('newcomer and experience', () => {
  const experienceOf = (facts: Partial<Facts>, projects?: Record<string, number>) => {
    const [it] = dossierOf(judged([seated('a', facts)]), [seat({ projects })], '2026-01-15').partners
    return [it?.newcomer, it?.experience.least, it?.experience.most]
  }

  it('are what the record counts and the person states; what neither tells is a question', () => {
    const endless = Number.POSITIVE_INFINITY
    expect(experienceOf({}, { KA220: 2, KA201: 1 })).toEqual(['no', 3, endless])
    expect(experienceOf({}, { KA122: 4 })).toEqual(['ask', 0, endless])
    expect(experienceOf({})).toEqual(['ask', 0, endless])
    expect(experienceOf({ experience: 'newcomer' })).toEqual(['yes', 0, 0])
    expect(codes(judged([seated('a', {})]), [seat()])).toContain('newcomer')
    expect(codes(judged([seated('a', { experience: 'newcomer' })]), [seat()])).not.toContain('newcomer')
  })
})

describe('open questions', () => {
  it('name every empty chair, every open requirement, every theme nobody covers and every task nobody has', () => {
    const draft = judged([seated('a', { established: undefined }, 'coordinator')], 'KA220-SCH', 2026, [
      'maritime',
      'energy',
    ])
    const asked = dossierOf(draft, [seat({ themes: ['energy'] })], '2026-01-15').questions
    const chairs = asked.flatMap((it) => (it.ask === 'chair' ? [it.chairs] : []))
    expect(chairs.reduce((sum, it) => sum + it, 0)).toBe(draft.needs.length)
    expect(asked.filter((it) => it.ask === 'unknown')).toHaveLength(
      draft.findings.filter((it) => it.verdict === 'unknown').length,
    )
    expect(asked.filter((it) => it.ask === 'theme')).toEqual([{ ask: 'theme', theme: 'maritime' }])
    expect(asked.at(-1)).toEqual({ ask: 'tasks', members: [0] })
  })

  it('tell samples, facts out of reach and a borrowed guide', () => {
    const draft = judged([seated('a', {}), seated('b', {})], 'KA220-SCH', 2027)
    const source = { kind: 'sample' } as const
    const asked = dossierOf(draft, [seat({ source }), seat({ known: false })], '2027-01-15').questions
    expect(asked.slice(0, 3)).toEqual([
      { ask: 'guide', year: 2027, guide: 2026 },
      { ask: 'sample', members: [0] },
      { ask: 'record', members: [1] },
    ])
  })

  it('can all be said in both languages, each a sentence of its own', () => {
    const draft = judged([seated('a', numbers), seated('b', { name: undefined, type: undefined })], 'COVE', 2027, [
      'energy',
    ])
    const dossier = dossierOf(draft, [seat({ source: { kind: 'sample' } }), seat()], '2027-01-15')
    for (const language of ['en', 'nb'] as const) {
      const said = dossier.questions.map((it) => sayQuestion(it, dossier, language, (at) => `Þórshöfn ${at}`))
      expect(new Set(said).size).toBe(said.length)
      for (const sentence of said) expect(sentence).toMatch(/[.?]$/)
    }
  })
})

it('every requirement of the action is in the dossier, in its order', () => {
  const draft = judged([seated('a', {}, 'coordinator')], 'COVE')
  const { findings } = dossierOf(draft, [seat()], '2026-01-15')
  expect(findings.map((it) => it.requirement.id)).toEqual(requirementsOf(draft.call).map((it) => it.id))
})
