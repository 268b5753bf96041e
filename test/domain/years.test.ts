// Call years: which guide judges them, who belongs to the Programme then, and how countries are written.
import { describe, expect, test } from 'vitest'
import {
  countries,
  countriesOf,
  countsAs,
  inProgramme,
  parseCountry,
  programmeCountries,
  regionOf,
  within,
} from '../../domain/country.ts'
import { momentOf } from '../../domain/judge.ts'
import { deadlineOf, findCall, guideOf, listCalls, yearWith } from '../../domain/rules/guides.ts'
import { call, goodTeam, last, verdictOf } from './teams.ts'

describe('the guide of a call year', () => {
  test.each<[number, number | undefined, boolean?]>([
    [2013, undefined],
    [2014, 2019, true],
    [2018, 2019, true],
    [2019, 2019, false],
    [2020, 2019, true],
    [2021, 2026, true],
    [2024, 2026, true],
    [2025, 2025, false],
    [2026, 2026, false],
    [2027, 2026, true],
    [2028, undefined],
    [2026.5, undefined],
    [Number.NaN, undefined],
  ])('%d is judged by %s', (year, guide, provisional) => {
    expect(guideOf(year)).toBe(guide)
    expect(listCalls(year).length > 0).toBe(guide !== undefined)
    for (const it of listCalls(year)) expect(it.provisional).toBe(provisional)
  })

  test('one entry per action and field', () => {
    const fields = (family: string, ...of: string[]) => of.map((field) => `${family}-${field}`)
    expect(listCalls(2026).map((it) => it.id)).toEqual(
      expect.arrayContaining([
        ...fields('KA210', 'SCH', 'VET', 'ADU', 'YOU'),
        ...fields('KA220', 'SCH', 'VET', 'HED', 'ADU', 'YOU'),
        'KA240-SCH',
        'COVE',
      ]),
    )
    expect(listCalls(2019).map((it) => it.id)).toContain('KA229')
    for (const year of [2019, 2026]) {
      const ids = listCalls(year).map((it) => it.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test('an action is not offered in a year of another guide, and says where it is', () => {
    expect(findCall('COVE', 2019)).toBeUndefined()
    expect(findCall('KA229', 2026)).toBeUndefined()
    expect(findCall('KA210', 2026)).toBeUndefined()
    expect(findCall('KA210-HED', 2026)).toBeUndefined()
    expect([yearWith('KA229'), yearWith('COVE'), yearWith('KA999')]).toEqual([2019, 2026, undefined])
  })

  test('the deadline is the first round unless the draft says otherwise', () => {
    const it = call('KA210-SCH')
    expect(momentOf(it, { project: {} }).deadline).toBe('2026-03-05')
    expect(momentOf(it, { project: { round: 2 } }).deadline).toBe('2026-10-01')
    expect(momentOf(call('KA210-SCH', 2024), { project: {} })).toEqual({
      field: 'SCH',
      year: 2024,
      deadline: '2024-03-05',
    })
    expect(deadlineOf(it, 3)).toBeUndefined()
  })
})

describe('the Programme by call year', () => {
  const union = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ')
  test.each<[number, string]>([
    [2018, 'GB IS LI MK NO TR'],
    [2019, 'GB IS LI MK NO RS TR'],
    [2020, 'GB IS LI MK NO RS TR'],
    [2021, 'IS LI MK NO RS TR'],
    [2026, 'IS LI MK NO RS TR'],
    [2027, 'IS LI MK NO RS TR'],
  ])('%d', (year, associated) => {
    expect(programmeCountries(year)).toEqual([...union, ...associated.split(' ')].sort())
  })

  test.each<[string, number, string]>([
    ['RS', 2018, 'no'],
    ['RS', 2019, 'yes'],
    ['GB', 2020, 'yes'],
    ['GB', 2021, 'no'],
    ['GB', 2026, 'no'],
    ['GB', 2027, 'ask'],
    ['CH', 2014, 'no'],
    ['CH', 2019, 'no'],
    ['CH', 2026, 'no'],
    ['CH', 2027, 'ask'],
    ['NO', 2014, 'yes'],
    ['UA', 2026, 'no'],
    ['GL', 2026, 'yes'],
    ['FO', 2026, 'no'],
  ])('%s in %d: %s', (country, year, answer) => expect(inProgramme(country, year)).toBe(answer))

  test('a team with Serbia was not eligible in 2018 and is from 2019', () => {
    const verdict = (year: number) => {
      const draft = goodTeam(call('KA229', year))
      last(draft).facts.country = 'RS'
      return verdictOf(call('KA229', year), draft)
    }
    expect([2018, 2019, 2020].map(verdict)).toEqual(['ineligible', 'eligible', 'eligible'])
  })

  test('a team with the United Kingdom is a question in 2027', () => {
    const verdict = (year: number) => {
      const draft = goodTeam(call('KA210-SCH', year))
      last(draft).facts.country = 'GB'
      return verdictOf(call('KA210-SCH', year), draft)
    }
    expect([2021, 2026, 2027].map(verdict)).toEqual(['ineligible', 'ineligible', 'unknown'])
  })

  test('an overseas territory is its Member State', () => {
    const draft = goodTeam(call('KA210-SCH'))
    last(draft).facts.country = 'GL'
    expect(verdictOf(call('KA210-SCH'), draft)).toBe('eligible')
    draft.members.forEach((it, place) => {
      it.facts.country = place === 0 ? 'DK' : 'GL'
    })
    expect(verdictOf(call('KA210-SCH'), draft)).toBe('ineligible')
    expect([countsAs('GL'), countsAs('RE'), countsAs('AX'), countsAs('FO')]).toEqual(['DK', 'FR', 'FI', 'FO'])
  })
})

describe('countries', () => {
  test('are understood as people and registers write them', () => {
    const written = ['no', ' FI ', 'EL', 'UK', 'GR', 'xk', 'ZZ', 'NOR', '', 'X']
    expect(written.map(parseCountry)).toEqual([
      'NO',
      'FI',
      'GR',
      'GB',
      'GR',
      'XK',
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    expect(countries).not.toContain('EL')
  })
  test('have one region of the world, or none where they are in the Programme', () => {
    expect(['AL', 'UA', 'MA', 'RU', 'CN', 'JP', 'US', 'VA', 'GB', 'NO', 'DE'].map(regionOf)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5a',
      '5b',
      '12',
      '13',
      '14',
      undefined,
      undefined,
    ])
  })
  test('neighbours may join where the guide lets them, Belarus may not', () => {
    const area = { programme: true as const, regions: ['1', '2', '3'] as const, except: ['BY'] }
    const answers = ['NO', 'UA', 'TN', 'XK', 'BY', 'RU', 'US', 'GB'].map((it) => within(area, it, 2026))
    expect(answers).toEqual(['yes', 'yes', 'yes', 'yes', 'no', 'no', 'no', 'no'])
    expect(countriesOf(area, 2026)).toHaveLength(33 + 4 + 5 + 10)
  })
})
