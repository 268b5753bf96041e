// Types and roles, identifiers, dates and folding: the small tables everything else stands on.
import { describe, expect, test } from 'vitest'
import { daysBetween, isPartialDate, startOf } from '../../domain/date.ts'
import { fold, foldedWords } from '../../domain/fold.ts'
import { familyOf, isOid, isPic, isUsualPic } from '../../domain/organisation.ts'
import { hasRole, organisationTypes, parseType, type Role, rolesOf, typeCodes } from '../../domain/type.ts'

describe('roles from types', () => {
  const table: Partial<Record<Role, { yes: string[]; ask: string[] }>> = {
    school: { yes: ['EPLUS-EDU-GEN-PRI', 'EPLUS-EDU-GEN-SEC'], ask: ['EPLUS-EDU-GEN-PRE'] },
    school_authority: { yes: [], ask: ['EPLUS-BODY-PUB-NAT', 'EPLUS-BODY-PUB-REG', 'EPLUS-BODY-PUB-LOC'] },
    vet_provider: { yes: ['EPLUS-EDU-VOC-SEC', 'EPLUS-EDU-VOC-TER'], ask: ['EPLUS-EDU-HEI', 'EPLUS-EDU-ADULT'] },
    vet_provider_secondary: { yes: ['EPLUS-EDU-VOC-SEC'], ask: [] },
    hei: { yes: ['EPLUS-EDU-HEI'], ask: [] },
    enterprise_or_sector_rep: {
      yes: ['EPLUS-ENT-SME', 'EPLUS-ENT-LARGE', 'PRP-31089294', 'EPLUS-SOCIAL'],
      ask: ['EPLUS-BODY-PUB-NAT', 'EPLUS-BODY-PUB-REG', 'EPLUS-BODY-PUB-LOC'],
    },
    labour_market_actor: { yes: ['EPLUS-ENT-SME', 'EPLUS-ENT-LARGE', 'EPLUS-SOCIAL'], ask: [] },
    education_association: { yes: [], ask: [] },
    public_authority: { yes: ['EPLUS-BODY-PUB-NAT', 'EPLUS-BODY-PUB-REG', 'EPLUS-BODY-PUB-LOC'], ask: [] },
  }
  test.each(Object.entries(table))('%s', (role, { yes, ask }) => {
    const answering = (answer: string) => typeCodes.filter((type) => hasRole({ type }, role as Role) === answer)
    expect(answering('yes').sort()).toEqual(yes.sort())
    expect(answering('ask').sort()).toEqual(ask.sort())
  })

  test('stated roles win entirely, and bring what they imply', () => {
    const municipality = { type: 'EPLUS-BODY-PUB-LOC', roles: ['school_authority' as const] } as const
    expect(hasRole({ ...municipality, roles: ['school_authority'] }, 'school_authority')).toBe('yes')
    expect(hasRole({ ...municipality, roles: ['school_authority'] }, 'enterprise_or_sector_rep')).toBe('no')
    expect(rolesOf({ type: 'EPLUS-NGO', roles: ['hei'] })).toEqual(['hei', 'education_training_provider'])
    expect(rolesOf({ roles: ['vet_provider_secondary'] })).toContain('vet_provider')
  })
  test('of somebody without type and roles every role is a question', () => {
    expect([hasRole({}, 'school'), hasRole({ roles: [] }, 'hei')]).toEqual(['ask', 'ask'])
    expect(rolesOf({})).toEqual([])
  })
})

describe('organisation types', () => {
  test('are read from code or official label, whatever dashes and case', () => {
    for (const [code, label] of Object.entries(organisationTypes)) {
      expect(parseType(code)).toBe(code)
      expect(parseType(label)).toBe(code)
      expect(parseType(label.toUpperCase().replaceAll('–', '-'))).toBe(code)
    }
    expect(parseType('Theatre')).toBeUndefined()
    expect(parseType('')).toBeUndefined()
  })
})

describe('identifiers', () => {
  test('OID: the letter E and eight digits', () => {
    expect(['E10000001', 'e10000001', 'E1000001', 'E100000011', '10000001', ' E10000001'].map(isOid)).toEqual([
      true,
      false,
      false,
      false,
      false,
      false,
    ])
  })
  test('PIC: nine digits, of which most leave 1 when divided by 97', () => {
    expect(['999999999', '99999999', '9999999999', '99999999a'].map(isPic)).toEqual([true, false, false, false])
    const usual = String(97 * 10_000_000 + 1)
    expect([isUsualPic(usual), isUsualPic(String(Number(usual) + 1))]).toEqual([true, false])
  })
  test('families of actions', () => {
    expect(['KA220-SCH', 'KA240-SCH', 'COVE', 'KA229', 'KA210-XXX'].map(familyOf)).toEqual([
      'KA220',
      'KA240',
      'COVE',
      'KA229',
      'KA210-XXX',
    ])
  })
})

describe('dates without a clock', () => {
  test('agree with the platform over four centuries', () => {
    for (let time = Date.UTC(1801, 0, 1); time < Date.UTC(2201, 0, 1); time += 86_400_000 * 13) {
      expect(startOf(new Date(time).toISOString().slice(0, 10))).toBe(time)
    }
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2)
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1)
  })
  test('a date may be known in part, but must be in the calendar', () => {
    const good = ['2024', '2024-02', '2024-02-29', '2000-02-29', '2023-12-31']
    const bad = [
      '',
      '24',
      '2024-13',
      '2024-00',
      '2023-02-29',
      '1900-02-29',
      '2024-04-31',
      '2024-01-00',
      '2024-1-1',
      '2024-01-01T00',
    ]
    expect(good.map(isPartialDate)).toEqual(good.map(() => true))
    expect(bad.map(isPartialDate)).toEqual(bad.map(() => false))
  })
})

describe('folding', () => {
  test.each([
    ['Ærø', 'aero'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['STRASSE', 'strasse'],
    ['Þórshöfn', 'thorshofn'],
    ['Αθήνα', 'αθηνα'],
    ['ΑΘΗΝΑΣ', 'αθηνασ'],
    ['Ёлка', 'елка'],
    ['Київ', 'киів'],
    ['İstanbul', 'istanbul'],
    ['Iğdır', 'igdir'],
    ['Blåfjell  –  skole, A/S', 'blafjell skole a s'],
    ['ﬁne', 'fine'],
    ['東京', '東京'],
    ['  ', ''],
    ['👩‍🏫', ''],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(fold(text))).toBe(folded)
  })
  test('composed and decomposed are the same', () => expect(fold('A\u030Angstro\u0308m')).toBe(fold('Ångström')))
  test('words in order', () => expect(foldedWords('Sula kommune – Møre')).toEqual(['sula', 'kommune', 'more']))
  test('nothing has no words', () => expect(foldedWords(' – ')).toEqual([]))
})
