// For every action of the first release the sample holds a team that is eligible by its recorded facts alone.
import { describe, expect, test } from 'vitest'
import { sampleRecord } from '../../db/sample/load.ts'
import type { Standing } from '../../domain/consortium.ts'
import { programmeCountries } from '../../domain/country.ts'
import { judge, overall } from '../../domain/judge.ts'
import type { Organisation } from '../../domain/organisation.ts'
import type { Call } from '../../domain/programme.ts'
import { findCall } from '../../domain/rules/guides.ts'
import { factsOf } from '../../domain/suggest.ts'
import { hasRole, type OrganisationType, type Role } from '../../domain/type.ts'

const { organisations } = sampleRecord()
const inside = new Set(programmeCountries(2026))
const known = organisations.filter((it) => inside.has(it.country) && it.established && it.oid)
const oneOf = (type: OrganisationType, country: string) =>
  known.find((it) => it.type === type && it.country === country)
const withRole = (role: Role, country: string, from: Organisation[] = organisations) =>
  from.filter((it) => it.country === country && hasRole(it, role) === 'yes')

function verdict(id: string, year: number, team: (Organisation | undefined)[]) {
  expect(team).not.toContain(undefined)
  const members = (team as Organisation[]).map((it, at) => ({
    role: (at === 0 ? 'coordinator' : 'partner') as Standing,
    id: it.id,
    facts: factsOf(it),
  }))
  const findings = judge(findCall(id, year) as Call, { project: {}, themes: [], members })
  return {
    verdict: overall(findings),
    open: findings.filter((it) => ['broken', 'unknown'].includes(it.verdict)).map((it) => it.requirement.id),
  }
}

const eligible = { verdict: 'eligible', open: [] }

describe('an eligible team exists in the sample', () => {
  test('for a small-scale partnership of two primary schools (KA210-SCH)', () => {
    expect(verdict('KA210-SCH', 2026, [oneOf('EPLUS-EDU-GEN-PRI', 'NO'), oneOf('EPLUS-EDU-GEN-PRI', 'PL')])).toEqual(
      eligible,
    )
  })

  test('for a cooperation partnership of schools (KA220-SCH)', () => {
    const team = ['GR', 'FI', 'PT'].map((country) => oneOf('EPLUS-EDU-GEN-SEC', country))
    expect(verdict('KA220-SCH', 2026, team)).toEqual(eligible)
  })

  test('for a cooperation partnership of VET schools (KA220-VET)', () => {
    const team = ['NO', 'ES', 'DE', 'LV'].map((country) => oneOf('EPLUS-EDU-VOC-SEC', country))
    expect(verdict('KA220-VET', 2026, team)).toEqual(eligible)
  })

  test('for a school development partnership led by a municipality (KA240-SCH)', () => {
    const of = (country: string) => [
      ...withRole('school_authority', country).slice(0, 1),
      ...withRole(
        'school',
        country,
        organisations.filter((it) => it.type !== 'EPLUS-EDU-GEN-PRE'),
      ).slice(0, 2),
    ]
    expect(verdict('KA240-SCH', 2026, [...of('NO'), ...of('FI')])).toEqual(eligible)
  })

  test('for a centre of vocational excellence (COVE)', () => {
    const team = ['NO', 'FI', 'ES', 'DE', 'PL'].flatMap((country) => [
      withRole('vet_provider', country)[0],
      withRole('enterprise_or_sector_rep', country)[0],
    ])
    expect(verdict('COVE', 2026, team)).toEqual(eligible)
  })

  test('for a school exchange of 2019 (KA229)', () => {
    const team = ['NO', 'GB', 'GR', 'PL'].map(
      (country) =>
        withRole(
          'school',
          country,
          organisations.filter((it) => it.established),
        )[0],
    )
    expect(verdict('KA229', 2019, team)).toEqual(eligible)
  })
})

describe('there is a choice', () => {
  test('of school authorities with two schools in at least twelve countries', () => {
    const countries = [...inside].filter(
      (it) => withRole('school_authority', it).length > 0 && withRole('school', it).length >= 2,
    )
    expect(countries.length).toBeGreaterThanOrEqual(12)
  })

  test('of VET providers and employers in at least twenty countries', () => {
    const countries = [...inside].filter(
      (it) => withRole('vet_provider', it).length > 0 && withRole('enterprise_or_sector_rep', it).length > 0,
    )
    expect(countries.length).toBeGreaterThanOrEqual(20)
  })
})
