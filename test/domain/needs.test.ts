// Needs: the empty chairs of a draft, each a search that mends.
import { describe, expect, test } from 'vitest'
import { type Consortium, completeFacts, type Facts } from '../../domain/consortium.ts'
import { judge } from '../../domain/judge.ts'
import { type Need, needsOf } from '../../domain/need.ts'
import type { Call } from '../../domain/programme.ts'
import { listCalls } from '../../domain/rules/guides.ts'
import { member } from './member.ts'
import { call, changed, dice, goodTeam, last } from './teams.ts'

const chairs = (it: Call, draft: Consortium): Need[] => needsOf(it, draft, judge(it, draft))
const broken = (it: Call, draft: Consortium) =>
  judge(it, draft).flatMap((finding) => (finding.verdict === 'broken' ? [finding.requirement.id] : []))
const empty = (): Consortium => ({ themes: [], project: {}, members: [] })

/** Seats whom a chair asks for: in one of its countries, with the first of its roles; without one, a school. */
function fill(draft: Consortium, need: Need, country = need.countries[0] ?? 'none'): Consortium {
  const [role] = need.roles ?? []
  const facts: Partial<Facts> = role ? { roles: [role], type: 'OTH' } : { type: 'EPLUS-EDU-GEN-SEC' }
  return { ...draft, members: [...draft.members, member(need.as, country, facts)] }
}

/** Fills one chair after the other; says how many it took. */
function fillAll(it: Call, start: Consortium): { draft: Consortium; seated: number } {
  let draft = start
  let seated = 0
  for (let [need] = chairs(it, draft); need && seated < 40; [need] = chairs(it, draft)) {
    draft = fill(draft, need)
    seated += 1
  }
  return { draft, seated }
}

/** The actions that everything began with are tried more often. */
const early = ['KA210', 'KA220', 'KA240', 'COVE', 'KA229']

const boundTogether = ({ action }: Call) =>
  ['KA240', 'COVE', 'CBHE-S1S2', 'CBHE-S3', 'JMO-NETWORKS-HEI-NON-EU-INDIA'].includes(action.id) ||
  action.requires.some((it) => it.kind === 'same')

const calls = [...listCalls(2026), ...listCalls(2027), ...listCalls(2019), ...listCalls(2018)]

describe('filling the chairs', () => {
  test.each(calls)('of an empty table makes an eligible team of its size: $id $year', (it) => {
    const asked = chairs(it, empty()).length
    const { draft, seated } = fillAll(it, empty())
    expect(broken(it, draft)).toEqual([])
    expect(seated).toBe(asked)
  })

  test.each(calls)('of a good team that lost some makes it eligible again: $id $year', (it) => {
    // A school that leads no others is met by leaving, not by joining: no chair can say so.
    if (it.id === 'KA101') return
    const random = dice(it.id.length * it.year)
    for (let round = 0; round < (early.includes(it.action.id) ? 60 : 5); round++) {
      const full = goodTeam(it)
      const draft = { ...full, members: full.members.filter(() => random.chance(0.6)) }
      const asked = chairs(it, draft).length
      const done = fillAll(it, draft)
      expect(broken(it, done.draft), JSON.stringify(draft)).toEqual([])
      // A coordinator may come from another country than the one where it would spare most chairs.
      if (draft.members[0]?.role === 'coordinator') expect(done.seated, JSON.stringify(draft)).toBe(asked)
    }
  })

  test.each(calls)('all at once, new countries each their own, does it too: $id $year', (it) => {
    // Where roles, regions or one country bind partners together, a chair hangs on who sat down before.
    if (boundTogether(it)) return
    const taken = new Set<string>()
    const draft = chairs(it, empty()).reduce((team, need) => {
      const country = need.countries.find((place) => !taken.has(place)) ?? 'none'
      taken.add(country)
      return fill(team, need, country)
    }, empty())
    expect(broken(it, draft)).toEqual([])
  })

  test.each(calls)('each one filled leaves fewer: $id $year', (it) => {
    let draft = empty()
    for (let needs = chairs(it, draft); needs[0]; needs = chairs(it, draft)) {
      draft = fill(draft, needs[0])
      expect(chairs(it, draft).length).toBeLessThan(needs.length)
    }
  })
})

describe('whatever the draft', () => {
  const most: Record<string, number> = { KA210: 2, KA220: 3, KA240: 6, COVE: 8, KA229: 2 }
  const types = [
    'EPLUS-EDU-GEN-PRI',
    'EPLUS-EDU-GEN-PRE',
    'EPLUS-EDU-HEI',
    'EPLUS-BODY-PUB-LOC',
    'EPLUS-ENT-SME',
  ] as const

  test.each(calls)(
    'there are never more chairs than at an empty table, and each is for something broken: $id $year',
    (it) => {
      const random = dice(it.year + it.id.length)
      for (let round = 0; round < (early.includes(it.action.id) ? 150 : 5); round++) {
        const draft = empty()
        const size = random.below(10)
        for (let place = 0; place < size; place++) {
          const country = random.pick(['NO', 'FI', 'ES', 'CH', 'UA', 'GL'])
          const type = random.chance(0.8) ? random.pick(types) : undefined
          draft.members.push(member(place === 0 && random.chance(0.8) ? 'coordinator' : 'partner', country, { type }))
        }
        const needs = chairs(it, draft)
        const unmet = judge(it, draft).flatMap((finding) => (finding.verdict === 'met' ? [] : [finding.requirement.id]))
        // Whoever sits there already may outnumber the other side: then it takes more than an empty table.
        expect(needs.length, JSON.stringify(draft)).toBeLessThanOrEqual(most[it.action.id] ?? 25)
        for (const { requirements, countries } of needs) {
          // A balance may tip only as other chairs fill.
          const named = requirements.filter((id) => id !== 'balance')
          expect(unmet, JSON.stringify(draft)).toEqual(expect.arrayContaining(named))
          expect(countries.length).toBeGreaterThan(0)
        }
      }
    },
  )
})

describe('chairs', () => {
  test('say who is missing: an empty table of each action', () => {
    const ids = (id: string) => chairs(call(id), empty()).map((it) => it.id)
    expect(ids('KA210-SCH')).toEqual(['coordinator:any:any:1', 'partner:new:any:1'])
    expect(ids('KA220-SCH')).toEqual(['coordinator:any:any:1', 'partner:new:any:1', 'partner:new:any:2'])
    expect(ids('KA240-SCH')).toEqual([
      'coordinator:any:school_authority:1',
      'partner:new:school:1',
      'partner:new:school:2',
      'partner:new:school_authority:1',
      'partner:new:school:3',
      'partner:new:school:4',
    ])
    expect(ids('COVE')).toHaveLength(8)
    expect(ids('COVE').slice(0, 3)).toEqual([
      'coordinator:any:enterprise_or_sector_rep+vet_provider:1',
      'partner:new:vet_provider:1',
      'partner:new:enterprise_or_sector_rep:1',
    ])
    expect(ids('KA229')).toEqual(['coordinator:any:school:1', 'partner:new:school:1'])
  })

  test('the grant asked for says which event is meant: a European-wide one looks for associated partners', () => {
    const event = (grant?: number) => ({
      ...empty(),
      project: { grant },
      members: [member('coordinator', 'NO', { type: 'EPLUS-SPORT-CLUB' })],
    })
    const standings = (grant?: number) => chairs(call('SPORT-EVENTS'), event(grant)).map((it) => it.as)
    expect(standings()).toEqual(Array(2).fill('partner'))
    expect(standings(300_000)).toEqual(Array(5).fill('partner'))
    expect(standings(450_000)).toEqual(Array(9).fill('associated'))
    expect(standings(1_200_000)).toEqual(Array(14).fill('associated'))
    expect(broken(call('SPORT-EVENTS'), fillAll(call('SPORT-EVENTS'), event(450_000)).draft)).toEqual([])
  })

  test('a good team has none', () => {
    for (const it of listCalls(2026)) expect(chairs(it, goodTeam(it)), it.id).toEqual([])
  })

  test('what only needs an answer is a question, not a chair', () => {
    const cove = call('COVE')
    const draft = changed(cove, (team) => (last(team).facts.type = 'EPLUS-BODY-PUB-LOC'))
    expect(judge(cove, draft).map((it) => it.verdict)).toContain('unknown')
    expect(chairs(cove, draft)).toEqual([])
  })

  test('the side a country lacks is looked for in that country', () => {
    const cove = call('COVE')
    const draft = changed(cove, (team) => team.members.pop())
    expect(chairs(cove, draft)).toEqual([
      {
        id: 'partner:GR:enterprise_or_sector_rep:1',
        as: 'partner',
        countries: ['GR'],
        newCountry: false,
        roles: ['enterprise_or_sector_rep'],
        requirements: ['complete-countries', 'minimum-organisations'],
      },
    ])
  })

  test('a country that a question may complete is left alone, one that lacks somebody is not', () => {
    const cove = call('COVE')
    const draft = changed(cove, (team) => {
      const company = team.members[1]
      if (company) company.facts.type = 'EPLUS-BODY-PUB-LOC'
      team.members.pop()
    })
    expect(chairs(cove, draft).map((it) => it.id)).toEqual(['partner:GR:enterprise_or_sector_rep:1'])
  })

  test("the coordinator's country comes first, for it is one of those asked for", () => {
    const ka240 = call('KA240-SCH')
    const draft = changed(ka240, (team) => team.members.splice(1, 1))
    const [need] = chairs(ka240, draft)
    expect(need).toMatchObject({ countries: ['NO'], roles: ['school'], newCountry: false })
  })

  test('a new country is one of the Programme that nobody comes from, territories by their Member State', () => {
    const it = call('KA210-SCH')
    const draft: Consortium = { ...empty(), members: [member('coordinator', 'GL', { type: 'EPLUS-NGO' })] }
    const [need] = chairs(it, draft)
    expect(need).toMatchObject({ as: 'partner', newCountry: true })
    expect(need?.countries).toHaveLength(32)
    for (const country of ['DK', 'GL', 'GB', 'UA']) expect(need?.countries).not.toContain(country)
  })

  test('partners from outside the Programme bring no country that counts', () => {
    const it = call('KA220-SCH')
    const draft: Consortium = {
      ...empty(),
      members: [member('coordinator', 'NO', { type: 'EPLUS-NGO' }), member('partner', 'UA', { type: 'EPLUS-NGO' })],
    }
    expect(chairs(it, draft).map((need) => need.newCountry)).toEqual([true, true])
  })

  test('a draft that is broken by somebody at the table asks for nobody', () => {
    const it = call('KA210-SCH')
    expect(
      chairs(
        it,
        changed(it, (draft) => draft.members.push(member('partner', 'US'))),
      ),
    ).toEqual([])
    const tooMany = changed(call('KA229'), (draft) => {
      while (draft.members.length < 7) draft.members.push(member('partner', 'ES', { type: 'EPLUS-EDU-GEN-PRI' }))
    })
    expect(chairs(call('KA229'), tooMany)).toEqual([])
    const abroad = changed(call('KA240-SCH'), (draft) => {
      if (draft.members[0]) draft.members[0].facts.country = 'US'
    })
    expect(chairs(call('KA240-SCH'), abroad).map((need) => need.id)).toEqual([
      'partner:any:school+school_authority+education_association:1',
    ])
  })

  test('answers given for a member count at once', () => {
    expect(completeFacts({ country: 'NO' }, { roles: ['school'] })).toEqual({ country: 'NO', roles: ['school'] })
  })
})
