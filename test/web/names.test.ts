// Names and addresses as people write them.
import { describe, expect, it } from 'vitest'
import { brusselsMoment, formatDate } from '../../web/format.ts'
import { firstLanguage } from '../../web/language.ts'
import { displayName } from '../../web/names.ts'
import { parseSearch, writeSearch } from '../../web/search-params.ts'

describe('names in capitals', () => {
  it.each([
    ['SULA KOMMUNE', 'Sula Kommune'],
    ['UNIVERSIDADE DE LISBOA', 'Universidade de Lisboa'],
    ['ÆRØ SKOLE AS', 'Ærø Skole AS'],
    ['ZESPÓŁ SZKÓŁ NR 3 W ŁODZI', 'Zespół Szkół Nr 3 W Łodzi'],
    ["LYCEE DE L'ATLANTIQUE", "Lycee de L'Atlantique"],
    ['NTNU', 'NTNU'],
    ['Mostly Small AS', 'Mostly Small AS'],
  ])('%s is shown as %s', (name, shown) => {
    expect(displayName({ name })).toBe(shown)
  })

  it('knows the dotless i of Turkish', () => {
    expect(displayName({ name: 'IŞIK İLKOKULU', country: 'TR' })).toBe('Işık İlkokulu')
  })
})

describe('addresses', () => {
  it('repeat a name for several values', () => {
    expect(parseSearch('?q=a&country=NO&country=FI')).toEqual({ q: 'a', country: ['NO', 'FI'] })
    expect(writeSearch({ q: 'æ b', country: ['NO', 'FI'], sort: undefined })).toBe('?q=%C3%A6+b&country=NO&country=FI')
  })

  it('leave the prototype of objects alone', () => {
    parseSearch('?__proto__=a&__proto__=b')
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
  })
})

describe('the first language', () => {
  it.each([
    [['nn-NO', 'en'], undefined, 'nb'],
    [['de', 'en-GB'], undefined, 'en'],
    [['fr'], undefined, 'en'],
    [['en'], 'nb', 'nb'],
    [['no'], 'xx', 'nb'],
  ])('of %j, remembered %s, is %s', (asked, remembered, language) => {
    expect(firstLanguage(asked, remembered)).toBe(language)
  })
})

describe('dates', () => {
  it('show as much as is known', () => {
    expect(['2026', '2026-03', '2026-03-05'].map((date) => formatDate(date, 'nb'))).toEqual([
      '2026',
      'mars 2026',
      '5. mars 2026',
    ])
  })

  it('know Brussels in winter and in summer', () => {
    expect(brusselsMoment('2026-03-05', '12:00').toISOString()).toBe('2026-03-05T11:00:00.000Z')
    expect(brusselsMoment('2026-09-03', '17:00').toISOString()).toBe('2026-09-03T15:00:00.000Z')
  })
})
