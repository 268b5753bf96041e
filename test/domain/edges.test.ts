// Every figure of the actions on both sides of its edge, copied from the guide by hand; and the rarer kinds of rule.
import { describe, expect, test } from 'vitest'
import type { Consortium } from '../../domain/consortium.ts'
import { qualityOf } from '../../domain/quality.ts'
import { member } from './member.ts'
import { call, changed, findingOf, first, goodTeam, last, verdicts } from './teams.ts'

type Edges = { id: string; year?: number; months?: [number[], number[]]; grant?: [number[], number[]]; least?: number }

const edges: Edges[] = [
  {
    id: 'PCOOP-ENGO',
    months: [
      [12, 36],
      [11, 37],
    ],
    grant: [[120_000, 400_000], [119_999]],
    least: 3,
  },
  {
    id: 'SPORT-SCP',
    months: [
      [12, 36],
      [11, 37],
    ],
    grant: [[250_000], [250_001]],
    least: 3,
  },
  {
    id: 'SPORT-SSCP',
    months: [
      [6, 24],
      [5, 25],
    ],
    grant: [[30_000, 60_000], [60_001]],
    least: 2,
  },
  {
    id: 'ALLIANCE-1',
    months: [
      [24, 36],
      [25, 37],
    ],
    grant: [[1_000_000], [1_000_001]],
    least: 8,
  },
  { id: 'ALLIANCE-2', months: [[48], [47, 49]], grant: [[4_000_000], [4_000_001]], least: 12 },
  { id: 'ALLIANCE-3', months: [[24], [23, 25]], grant: [[1_500_000], [1_500_001]], least: 8 },
  { id: 'EMJM', months: [[74], [73, 75]], least: 3 },
  { id: 'EMDM', months: [[15], [14, 16]], grant: [[60_000], [60_001]] },
  {
    id: 'CBHE-S1S2',
    months: [[24, 36], [30]],
    grant: [
      [200_000, 800_000],
      [199_999, 800_001],
    ],
  },
  { id: 'CBHE-S3', months: [[36, 48], [24]] },
  { id: 'CB-VET', months: [[36], [35]], grant: [[500_000], [500_001]], least: 4 },
  {
    id: 'CB-YOUTH',
    months: [
      [12, 36],
      [11, 37],
    ],
    grant: [[300_000], [300_001]],
    least: 4,
  },
  {
    id: 'CB-SPORT',
    months: [
      [12, 36],
      [11, 37],
    ],
    grant: [
      [100_000, 200_000],
      [99_999, 200_001],
    ],
    least: 4,
  },
  { id: 'VIRT-EXCH', months: [[36], [35]], grant: [[500_000], [500_001]], least: 6 },
  { id: 'EYT', months: [[24], [23]], grant: [[500_000], [500_001]], least: 5 },
  { id: 'SPORT-EVENTS', months: [[12, 18], [15]], least: 3 },
  {
    id: 'KA121-SCH',
    months: [
      [15, 24],
      [14, 25],
    ],
  },
  {
    id: 'KA122-VET',
    months: [
      [6, 18],
      [5, 19],
    ],
  },
  { id: 'KA130-HED', least: 3 },
  { id: 'KA131-HED', months: [[26], [25]] },
  { id: 'KA171-HED', months: [[24, 36], [30]] },
  { id: 'BIP', least: 3 },
  {
    id: 'KA152-YOU',
    months: [
      [3, 24],
      [2, 25],
    ],
    least: 2,
  },
  {
    id: 'KA153-YOU',
    months: [
      [3, 24],
      [2, 25],
    ],
    least: 2,
  },
  {
    id: 'KA154-YOU',
    months: [
      [3, 24],
      [2, 25],
    ],
  },
  {
    id: 'KA155-YOU',
    months: [
      [3, 24],
      [2, 25],
    ],
  },
  {
    id: 'KA182-SPO',
    months: [
      [3, 18],
      [2, 19],
    ],
  },
  { id: 'JMO-MODULE', months: [[36], [35]], grant: [[35_000], [35_001]] },
  { id: 'JMO-CHAIR', grant: [[60_000], [60_001]] },
  { id: 'JMO-COE', grant: [[100_000], [100_001]] },
  { id: 'JMO-OFET-TT', grant: [[300_000], [300_001]] },
  { id: 'JMO-OFET-LEARNING-EU', grant: [[35_000], [35_001]] },
  { id: 'JMO-NETWORKS-HEI-EU', grant: [[1_000_000], [1_000_001]], least: 12 },
  { id: 'JMO-NETWORKS-HEI-NON-EU-INDIA', grant: [[1_200_000], [1_200_001]], least: 12 },
  { id: 'JMO-NETWORKS-SCHOOLS', grant: [[300_000], [300_001]], least: 6 },
  {
    id: 'KA201',
    year: 2019,
    months: [
      [12, 36],
      [11, 37],
    ],
    grant: [[450_000], [450_001]],
    least: 3,
  },
  {
    id: 'KA203',
    year: 2019,
    months: [
      [24, 36],
      [23, 37],
    ],
  },
  { id: 'KA205', year: 2019, grant: [[150_000], [150_001]], least: 2 },
  { id: 'KA206', year: 2019, months: [[24, 36], [30]], grant: [[700_000], [700_001]], least: 6 },
  { id: 'KA207', year: 2019, grant: [[4_000_000], [4_000_001]], least: 8 },
  { id: 'KA207-LOT1', year: 2019, months: [[24], [36]], grant: [[1_000_000], [1_000_001]], least: 8 },
  { id: 'KA230', year: 2019, months: [[36], [35]], grant: [[5_000_000], [5_000_001]], least: 3 },
]

const isBad = (verdict: string | undefined) => verdict === 'broken' || verdict === 'unknown'

describe.each(edges)('$id', ({ id, year = 2026, months, grant, least }) => {
  const it = call(id, year)
  const with_ = (facts: Consortium['project']) =>
    verdicts(
      it,
      changed(it, (draft) => Object.assign(draft.project, facts)),
    )

  test('months and grant hold up to their edge, and not beyond', () => {
    for (const good of months?.[0] ?? []) expect(with_({ months: good }).months, `${good} months`).toBe('met')
    for (const bad of months?.[1] ?? []) expect(isBad(with_({ months: bad }).months), `${bad} months`).toBe(true)
    for (const good of grant?.[0] ?? []) expect(isBad(with_({ grant: good }).grant), `EUR ${good}`).toBe(false)
    for (const bad of grant?.[1] ?? []) expect(isBad(with_({ grant: bad }).grant), `EUR ${bad}`).toBe(true)
  })

  test('the fewest organisations are enough, and one fewer is not', () => {
    if (!least) return
    expect(goodTeam(it).members).toHaveLength(least)
    expect(Object.values(verdicts(it, goodTeam(it))).some(isBad)).toBe(false)
    const fewer = verdicts(
      it,
      changed(it, (draft) => draft.members.pop()),
    )
    expect(Object.values(fewer).some(isBad)).toBe(true)
  })
})

describe('rarer rules', () => {
  test('a minimum of roles is filled by distinct organisations; one that has to serve twice is advice, not met', () => {
    const it = call('ALLIANCE-1')
    const both = changed(it, (draft) => {
      draft.members[1] = member('partner', 'FI', { roles: ['vet_provider', 'labour_market_actor'] })
      draft.members[5] = member('partner', 'FI', { type: 'EPLUS-NGO' })
    })
    expect(findingOf(it, goodTeam(it), 'team-roles')).toMatchObject({ verdict: 'met', count: { certain: 6 } })
    expect(findingOf(it, both, 'team-roles').verdict).toBe('advice')
  })

  test('“of which” is nested: three education providers with a university and a VET provider among them are three', () => {
    const it = call('ALLIANCE-3')
    const noVet = changed(it, ({ members }) => {
      for (const { facts } of members) if (facts.type === 'EPLUS-EDU-VOC-SEC') facts.type = 'EPLUS-EDU-HEI'
      for (const { facts } of members) if (facts.type === 'EPLUS-EDU-HEI') facts.roles = ['hei']
    })
    expect(findingOf(it, noVet, 'team-roles')).toMatchObject({ verdict: 'broken', count: { certain: 5, possible: 5 } })
  })

  test('one university is a question in a country that may have few, and none is not', () => {
    const it = call('CBHE-S1S2')
    const one = changed(it, (draft) => Object.assign(last(draft).facts, { type: 'EPLUS-NGO' }))
    expect(findingOf(it, one, 'third-countries')).toMatchObject({ verdict: 'unknown', missing: ['small-country'] })
  })

  test('capacity building in sport takes two organisations of the Programme, and only of different countries', () => {
    const it = call('CB-SPORT')
    const sameCountry = changed(it, (draft) => Object.assign(draft.members[1]?.facts ?? {}, { country: 'NO' }))
    expect(findingOf(it, sameCountry, 'one-per-programme-country')).toMatchObject({
      verdict: 'broken',
      members: [0, 1],
    })
    const mixed = changed(it, (draft) => (last(draft).facts.country = 'UA'))
    expect(findingOf(it, mixed, 'same-region').verdict).toBe('broken')
  })

  test('an applicant with associated partners is a European-wide event: here they count', () => {
    const it = call('SPORT-EVENTS')
    const places = ['FI', 'ES', 'GR', 'DE', 'FR', 'IT', 'PL', 'RO', 'PT']
    const wide = changed(it, (draft) => {
      draft.members = [first(draft), ...places.map((country) => member('associated', country))]
      draft.project.grant = 450_000
    })
    expect(findingOf(it, wide, 'event-type')).toMatchObject({ verdict: 'met', variant: { name: 'european-wide' } })
    wide.members.pop()
    expect(findingOf(it, wide, 'event-type').verdict).toBe('broken')
  })

  test('a kindergarten may be eligible for accreditation where its country says so: a question, never a no', () => {
    const it = call('KA120-SCH')
    for (const type of ['EPLUS-EDU-GEN-PRE', 'EPLUS-NGO'] as const) {
      const draft = changed(it, (team) => Object.assign(first(team).facts, { type }))
      expect(findingOf(it, draft, 'applicant-role')).toMatchObject({ verdict: 'unknown', missing: ['roles'] })
    }
  })

  test('Serbia was of region 1 until it joined in 2019', () => {
    const draft = changed(call('KA211', 2019), ({ members }) => {
      for (const { facts } of members) if (facts.country === 'UA') facts.country = 'RS'
    })
    expect(findingOf(call('KA211', 2018), draft, 'partner-countries').verdict).toBe('met')
    expect(findingOf(call('KA211', 2019), draft, 'partner-countries').verdict).toBe('unknown')
  })
})

test('quality counts what is known and leaves the rest open, with the weight of its criterion', () => {
  const cove = call('COVE')
  const of = (draft: Consortium) =>
    Object.fromEntries(qualityOf(cove, draft, new Map()).map((it) => [it.indicator, it]))
  expect(of(goodTeam(cove))).toMatchObject({
    'public-authority': { state: 'absent', weight: 20, page: '270-271', value: { certain: 0, possible: 0 }, of: 8 },
    'profile-mix': { state: 'present', value: { certain: 2 } },
    'parts-of-europe': { state: 'present', value: { certain: 2 }, of: 4 },
    'experience-mix': { state: 'unknown' },
  })
  const open = changed(cove, (draft) => (last(draft).facts.type = undefined))
  expect(of(open)['public-authority']).toMatchObject({ state: 'unknown', value: { certain: 0, possible: 1 } })
})
