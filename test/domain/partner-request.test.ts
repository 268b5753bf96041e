// Partner requests: how they stand, what they lack, and that the reasons of a fit add up.
import { describe, expect, test } from 'vitest'
import { fitOf } from '../../domain/partner-fit.ts'
import { lacksOf, type PartnerWish, standingOf } from '../../domain/partner-request.ts'

const today = '2026-01-15'
const wish: PartnerWish = {
  ...{ title: 'Boats', themes: ['maritime'], aims: 'Pupils build boats and learn how the sea carries them.' },
  ...{ countries: [], types: [], roles: [], replyBy: '2026-02-01', cap: 2 },
}
const nobody = { country: 'NO', themes: [], actions: [] } as const

test.each([
  ['draft', '2026-02-01', 0, 'draft'],
  ['closed', '2026-02-01', 0, 'closed'],
  ['open', '2026-01-15', 1, 'open'],
  ['open', '2026-01-14', 1, 'over'],
  ['open', '2026-01-15', 2, 'full'],
] as const)('kept as %s, to be answered by %s, with %d answers it is %s', (state, replyBy, answers, standing) => {
  expect(standingOf({ state, replyBy, cap: 2 }, answers, today)).toBe(standing)
})

test.each([
  [{}, []],
  [{ aims: 'Boats' }, ['aims']],
  [{ themes: [] }, ['themes']],
  [{ replyBy: '' }, ['replyBy']],
  [{ replyBy: '2026-01-16' }, ['replyBy']],
  [{ replyBy: '2026-08-01' }, ['replyBy']],
  [{ applyBy: '2026-01-31' }, ['replyBy']],
  [{ applyBy: '2026-01-10' }, ['replyBy', 'applyBy']],
  [{ begins: '2026-09', ends: '2026-08' }, ['ends']],
] as const)('%j lacks %j', (change, fields) => {
  expect(lacksOf({ ...wish, ...change } as PartnerWish, today).map(({ field }) => field)).toEqual(fields)
})

describe('a fit', () => {
  test('needs a reason, and says each with its value', () => {
    expect(fitOf(wish, { ...nobody, themes: [], actions: [] })).toBeUndefined()
    expect(fitOf(wish, { ...nobody, themes: ['maritime', 'rural'], actions: [] })).toEqual({
      value: 1,
      reasons: [{ reason: 'theme', value: 1, themes: ['maritime'] }],
    })
  })

  test('rules out other countries and kinds, and leaves in whoever may have a role', () => {
    const them = { country: 'FI', themes: ['maritime' as const], actions: [] }
    expect(fitOf({ ...wish, countries: ['ES'] }, them)).toBeUndefined()
    expect(fitOf({ ...wish, types: ['EPLUS-ENT-SME'] }, { ...them, type: 'EPLUS-EDU-VOC-SEC' })).toBeUndefined()
    const roles = { ...wish, roles: ['vet_provider' as const] }
    expect(fitOf(roles, { ...them, type: 'EPLUS-EDU-VOC-SEC' })?.reasons.map(({ reason }) => reason)).toEqual([
      'theme',
      'role',
    ])
    expect(fitOf(roles, { ...them, type: 'EPLUS-BODY-PUB-NAT' })).toBeUndefined()
    expect(fitOf({ ...roles, types: ['EPLUS-ENT-SME'] }, { ...them, type: 'EPLUS-ENT-SME' })?.value).toBe(2)
  })
})
