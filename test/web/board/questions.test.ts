// Which question an open requirement asks: one at a time, only what is open, never what the record states.
import { describe, expect, it } from 'vitest'
import type { Facts, Member } from '../../../domain/consortium.ts'
import { judge } from '../../../domain/judge.ts'
import { findCall } from '../../../domain/rules/guides.ts'
import { answerRoles, questionOf } from '../../../web/board/questions.ts'

const norway: Facts = { country: 'NO' }

/** Questions about the first member, by requirement. */
function asked(action: string, year: number, members: Member[], recorded: Partial<Facts> = {}, light = 'unknown') {
  const call = findCall(action, year)
  if (!call) throw new Error(`${action} ${year}`)
  const findings = judge(call, { project: {}, themes: [], members }).filter((it) => it.verdict === light)
  const facts = members[0]?.facts ?? norway
  return [...new Set(findings.map((it) => JSON.stringify(questionOf(it, facts, recorded, call.field))))].map((it) =>
    it === undefined ? undefined : JSON.parse(it),
  )
}

const coordinator = (facts: Facts): Member => ({ role: 'coordinator', facts })

describe('the question of an open requirement', () => {
  it('is the kind of organisation, before its role', () => {
    expect(asked('KA229', 2019, [coordinator(norway)])).toEqual([{ fact: 'type' }])
  })

  it('is the role, where the kind leaves it to the national agency', () => {
    expect(asked('KA229', 2019, [coordinator({ ...norway, type: 'EPLUS-EDU-GEN-PRE' })])).toEqual([
      { fact: 'roles', roles: ['school'] },
    ])
  })

  it('is the date of establishment of the coordinator', () => {
    const school = coordinator({ ...norway, type: 'EPLUS-EDU-GEN-SEC' })
    expect(asked('KA220-SCH', 2026, [school])).toEqual([{ fact: 'established' }])
  })

  it('is the charter of a university', () => {
    const university = coordinator({ ...norway, type: 'EPLUS-EDU-HEI', established: '1910' })
    expect(asked('KA220-HED', 2026, [university])).toEqual([{ fact: 'eche' }])
  })

  it('is advice that one member can settle: the identifier, and the applications at this deadline', () => {
    const school = { ...norway, type: 'EPLUS-EDU-GEN-SEC', established: '1998' } as const
    expect(asked('KA220-SCH', 2026, [coordinator(school)], {}, 'advice')).toEqual([
      { fact: 'applications', family: 'KA220' },
      undefined,
      { fact: 'oid' },
    ])
  })

  it('is never about what the record states', () => {
    const nursery = { ...norway, type: 'EPLUS-EDU-GEN-PRE' } as const
    expect(asked('KA229', 2019, [coordinator(nursery)], { roles: [] })).toEqual([undefined])
  })

  it('an answer about roles keeps those its kind has for certain', () => {
    expect(answerRoles({ ...norway, type: 'EPLUS-BODY-PUB-LOC' }, ['school_authority'])).toEqual([
      'public_authority',
      'school_authority',
    ])
  })
})
