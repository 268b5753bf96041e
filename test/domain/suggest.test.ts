// Suggestions: scores that are their reasons, changes that come true when somebody is seated, one order for all.
import { describe, expect, test } from 'vitest'
import type { Consortium } from '../../domain/consortium.ts'
import { judge } from '../../domain/judge.ts'
import { kinshipsOf } from '../../domain/kinship.ts'
import { type Candidate, type Context, reasonsFor, type Team } from '../../domain/match.ts'
import { needsOf } from '../../domain/need.ts'
import { languages, type Organisation } from '../../domain/organisation.ts'
import type { Call } from '../../domain/programme.ts'
import { listCalls } from '../../domain/rules/guides.ts'
import { changes, factsOf, preferences, suggestPartners, withMember } from '../../domain/suggest.ts'
import { themes } from '../../domain/theme.ts'
import { typeCodes } from '../../domain/type.ts'
import { weights } from '../../domain/weights.ts'
import { member } from './member.ts'
import { call, type Dice, dice, goodTeam, verdicts } from './teams.ts'

const today = '2026-02-01'
const nobody: Team = {
  themes: [],
  languages: [],
  experience: new Map(),
  kinships: kinshipsOf({ project: {}, themes: [], members: [] }, []),
}

function organisation(id: string, facts: Partial<Organisation> = {}): Organisation {
  return { id, name: id, country: 'FI', themes: [], languages: [], actions: [], source: { kind: 'owner' }, ...facts }
}
const candidate = (id: string, facts: Partial<Organisation> = {}, more: Partial<Candidate> = {}): Candidate => ({
  organisation: organisation(id, facts),
  experience: {},
  shared: [],
  similar: [],
  ...more,
})
const contextOf = (it: Call, consortium: Consortium, team: Partial<Team> = {}): Context => ({
  call: it,
  consortium,
  team: { ...nobody, ...team },
  needs: needsOf(it, consortium, judge(it, consortium)),
  today,
})

const tie = (project: string, year: number, members: string[], participants = 5) => ({
  id: project,
  title: project.toUpperCase(),
  year,
  participants,
  members,
})

const groups = [
  { country: 'NO', type: 'EPLUS-EDU-GEN-SEC', organisations: 100, active: 20, projects: 30 },
  { country: 'FI', type: 'EPLUS-EDU-HEI', organisations: 50, active: 40, projects: 400 },
  { country: 'ES', type: '', organisations: 300, active: 100, projects: 200 },
]

function drawCandidate({ pick, chance, below, shuffle }: Dice, at: number): Candidate {
  return candidate(
    `organisation ${at}`,
    {
      name: pick(['Ærø', 'aero', 'Šola', `Name ${at}`]),
      country: pick(['NO', 'FI', 'ES', 'UA', 'GB', 'US', 'GL', 'BY']),
      type: chance(0.8) ? pick(typeCodes) : undefined,
      eche: chance(0.5) ? chance(0.5) : undefined,
      themes: shuffle(themes).slice(0, below(4)),
      languages: shuffle(languages).slice(0, below(4)),
      actions: chance(0.5) ? ['KA210', 'COVE'] : [],
      lastConfirmed: chance(0.5) ? pick(['2026-01-02', '2025-05-05', '2019-01-01', '2026-03-01']) : undefined,
    },
    {
      experience: chance(0.5) ? { KA210: below(4), KA220: below(4) } : {},
      shared: chance(0.3)
        ? [tie('p', 2015 + below(10), shuffle(['a', 'b', 'c']).slice(0, 1 + below(3)), 2 + below(30))]
        : [],
      similar: chance(0.3) ? [{ id: 'q', title: 'Q', year: 2020, participants: 4, likeness: 0.5 }] : [],
    },
  )
}

describe('whatever the draft and the candidates', () => {
  const random = dice(11)
  const rounds = Array.from({ length: 60 }, () => {
    const it = random.pick([...listCalls(2026), ...listCalls(2019)])
    const full = goodTeam(it)
    const consortium = { ...full, members: full.members.filter(() => random.chance(0.7)) }
    const team = {
      themes: random.shuffle(themes).slice(0, 8),
      languages: random.shuffle(languages).slice(0, 8),
      experience: new Map([['a', { KA210: 2, KA220: 1 }]]),
      kinships: kinshipsOf(consortium, groups),
    }
    const candidates = Array.from({ length: 40 }, (_, at) => drawCandidate(random, at))
    const context = contextOf(it, consortium, team)
    const prefer = random.pick(preferences)
    return { context, candidates, prefer, suggestions: suggestPartners(context, candidates, 'partner', 40, prefer) }
  })

  test('the score is the sum of the reasons in their order', () => {
    for (const { suggestions } of rounds)
      for (const { score, reasons } of suggestions) expect(score).toBe(reasons.reduce((sum, it) => sum + it.value, 0))
  })

  test('every value has the sign of its weight, and somebody suggested has a reason in favour', () => {
    for (const { suggestions } of rounds)
      for (const { reasons } of suggestions) {
        for (const { code, value } of reasons) expect(Math.sign(value), code).toBe(Math.sign(weights[code]))
        expect(reasons.some((it) => it.value > 0)).toBe(true)
      }
  })

  test('what it mends is met or advice once seated, what it breaks is broken then', () => {
    for (const { context, suggestions } of rounds) {
      const before = verdicts(context.call, context.consortium)
      for (const { organisation, mends, breaks, asks, helps } of suggestions) {
        const after = verdicts(context.call, withMember(context.consortium, organisation, 'partner'))
        for (const id of Object.keys(after)) {
          const then = before[id] === 'met' || before[id] === 'advice'
          const now = after[id] === 'met' || after[id] === 'advice'
          expect(mends.includes(id), id).toBe(!then && now)
          expect(breaks.includes(id), id).toBe(before[id] !== 'broken' && after[id] === 'broken')
          expect(asks.includes(id), id).toBe(then && after[id] === 'unknown')
          if (helps.includes(id)) expect(after[id]).toBe('broken')
        }
      }
    }
  })

  test('each thing it breaks or asks is a reason against it', () => {
    for (const { suggestions } of rounds)
      for (const { reasons, breaks, asks } of suggestions) {
        const against = (code: string) =>
          reasons.flatMap((it) => (it.code === code && 'requirement' in it ? [it.requirement] : []))
        expect(against('breaks')).toEqual(breaks)
        expect(against('raises-question')).toEqual(asks)
      }
  })

  test('the order is total: it does not hang on the order in which candidates came', () => {
    for (const { context, candidates, prefer, suggestions } of rounds) {
      const ids = suggestPartners(context, random.shuffle(candidates), 'partner', 40, prefer).map(
        (it) => it.organisation.id,
      )
      expect(ids).toEqual(suggestions.map((it) => it.organisation.id))
    }
  })

  test('a limit takes the best', () => {
    for (const { context, candidates, prefer, suggestions } of rounds)
      expect(suggestPartners(context, candidates, 'partner', 3, prefer)).toEqual(suggestions.slice(0, 3))
  })
})

describe('equals', () => {
  const it = call('KA210-SCH')
  const draft = { ...goodTeam(it), members: goodTeam(it).members.slice(0, 1) }
  const list = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => candidate(id, { name: id }))
  const orderOf = (members: Consortium['members'], candidates = list) =>
    suggestPartners(contextOf(it, { ...draft, members }), candidates, 'partner', 9, 'trust').map(
      (found) => found.organisation.id,
    )

  test('go by latest confirmation first', () => {
    const confirmed = candidate('z', { lastConfirmed: '2020-01-01' })
    expect(orderOf(draft.members, [...list, confirmed])[0]).toBe('z')
  })

  test('take turns from draft to draft: over many, each is first about as often', () => {
    const firsts = Array.from(
      { length: 600 },
      (_, at) => orderOf([{ ...member('coordinator', 'NO'), id: `x${at}` }])[0],
    )
    for (const { organisation } of list) {
      const times = firsts.filter((id) => id === organisation.id).length
      expect(times, organisation.id).toBeGreaterThan(60)
      expect(times, organisation.id).toBeLessThan(140)
    }
  })
})

describe('places for newcomers', () => {
  const rewarding = call('KA220-SCH')
  const draft = { ...goodTeam(rewarding), members: goodTeam(rewarding).members.slice(0, 2) }
  const old = Array.from({ length: 30 }, (_, at) =>
    candidate(`old ${at}`, { themes: ['energy', 'rural'] }, { experience: { KA220: 40 + at } }),
  )
  const fresh = Array.from({ length: 30 }, (_, at) =>
    candidate(`new ${at}`, { themes: at % 3 ? ['rural'] : ['energy', 'rural'] }),
  )
  const listed = (prefer: (typeof preferences)[number], it = rewarding, limit = 24) =>
    suggestPartners(contextOf(it, draft, { themes: ['energy', 'rural'] }), [...old, ...fresh], 'partner', limit, prefer)
  const isNew = (it: { organisation: Organisation }) => it.organisation.id.startsWith('new')

  test('one in four where the action rewards it, every other for who prefers novelty, none for trust', () => {
    expect(listed('balance').map(isNew).filter(Boolean)).toHaveLength(6)
    expect(listed('novelty').map(isNew).filter(Boolean)).toHaveLength(12)
    expect(listed('trust').map(isNew).filter(Boolean)).toHaveLength(0)
  })

  test('where the action does not reward it, only after the first ten, unless novelty is preferred', () => {
    const unrewarded = { ...rewarding, action: { ...rewarding.action, rewardsNewcomers: undefined } }
    const list = listed('balance', unrewarded, 30).map(isNew)
    expect(list.slice(0, 13).filter(Boolean)).toHaveLength(0)
    expect(list.filter(Boolean)).toHaveLength(5)
    expect(listed('novelty', unrewarded, 20).map(isNew).filter(Boolean)).toHaveLength(10)
  })

  /** Points that differ by less than a quarter tell nobody apart. */
  const quarters = ({ score }: { score: number }) => Math.floor(score * 4)

  test('where newcomers are the rule, one in three from the top, rewarded or not', () => {
    const unrewarded = { ...rewarding, action: { ...rewarding.action, rewardsNewcomers: undefined } }
    for (const it of [rewarding, unrewarded]) {
      const context = contextOf(it, draft, { themes: ['energy', 'rural'], newcomers: 0.9 })
      const list = suggestPartners(context, [...old, ...fresh], 'partner', 12).map(isNew)
      expect(list.map(Number).join('')).toBe('001001001001')
      const few = { ...context, team: { ...context.team, newcomers: 0.5 } }
      expect(suggestPartners(few, [...old, ...fresh], 'partner', 3).map(isNew)).toEqual([false, false, false])
    }
  })

  test('every beginning of the list has its share, and each group keeps the order of its scores', () => {
    for (const prefer of preferences) {
      const list = listed(prefer)
      const share = { trust: 0, balance: 1 / 4, novelty: 1 / 2 }[prefer]
      list.forEach((_, at) => {
        const newcomers = list.slice(0, at + 1).filter(isNew).length
        expect(newcomers).toBeGreaterThanOrEqual(Math.floor((at + 1) * share))
      })
      for (const group of [list.filter(isNew), list.filter((it) => !isNew(it))]) {
        const scores = group.map(quarters)
        expect(scores).toEqual([...scores].sort((a, b) => b - a))
      }
    }
  })

  test('whoever stands before a higher score is told why, at no value, and nobody else is', () => {
    const list = listed('balance', rewarding, 60)
    list.forEach(({ reasons, ...it }, at) => {
      const isAhead = list.slice(at + 1).some((later) => quarters(later) > quarters(it))
      const seat = reasons.filter((it) => it.code === 'newcomer-seat')
      expect(seat).toEqual(isAhead ? [{ code: 'newcomer-seat', every: 4, value: 0, side: 'you' }] : [])
    })
  })
})

describe('reasons', () => {
  const cove = call('COVE')
  const lacking = { ...goodTeam(cove), members: goodTeam(cove).members.slice(0, 7) }
  const codes = (it: Candidate, context: Context) => reasonsFor(it, context).map((reason) => reason.code)

  test('the role an empty chair asks for, in its country', () => {
    const context = contextOf(cove, lacking)
    expect(codes(candidate('a', { country: 'GR', type: 'EPLUS-ENT-SME' }), context)).toEqual(['right-role'])
    expect(codes(candidate('a', { country: 'GR', type: 'EPLUS-BODY-PUB-LOC' }), context)).toEqual(['possible-role'])
    expect(codes(candidate('a', { country: 'FI', type: 'EPLUS-ENT-SME' }), context)).toEqual([])
    expect(codes(candidate('a', { country: 'GR', type: 'EPLUS-EDU-VOC-SEC' }), context)).toEqual([])
  })

  test('a new country, where one is asked for; a territory brings its Member State', () => {
    const it = call('KA220-SCH')
    const context = contextOf(it, { ...goodTeam(it), members: goodTeam(it).members.slice(0, 2) })
    const brings = (country: string) => codes(candidate('a', { country }), context).includes('new-country')
    expect(['ES', 'GL', 'NO', 'UA', 'GB'].map(brings)).toEqual([true, true, false, false, false])
  })

  const worked = (shared: Candidate['shared'], experience: Team['experience'] = new Map()) => {
    const context = contextOf(cove, goodTeam(cove), { experience })
    const told = reasonsFor(candidate('x', {}, { shared }), context).filter((it) => it.code === 'worked-together')
    return { told, sum: told.reduce((sum, it) => sum + it.value, 0) }
  }

  test('a shared project counts more the newer, the smaller, and the more of the team took part', () => {
    const usual = worked([tie('p', 2020, ['a'], 10)]).sum
    expect(worked([tie('p', 2024, ['a'], 10)]).sum).toBeGreaterThan(usual)
    expect(worked([tie('p', 2020, ['a'], 4)]).sum).toBeGreaterThan(usual)
    expect(worked([tie('p', 2020, ['a', 'b'], 10)]).sum).toBeGreaterThan(usual)
    expect(worked([tie('p', 2020, ['a'], 10), tie('q', 2020, ['a'], 10)]).sum).toBeGreaterThan(usual)
    expect(worked([tie('p', 2020, ['a'], 10)], new Map([['a', { COVE: 50 }]])).sum).toBeLessThan(usual)
  })

  test('whoever is asked by more than two others loses points, half a one with each doubling, and is told why', () => {
    const said = (asked?: number) =>
      reasonsFor(candidate('x', {}, { asked }), contextOf(cove, goodTeam(cove))).filter(
        (it) => it.code === 'asked-by-many',
      )
    expect([undefined, 0, 2].map((it) => said(it))).toEqual([[], [], []])
    expect(said(4)).toEqual([{ code: 'asked-by-many', requests: 4, days: 30, value: -0.5, side: 'you' }])
    expect(said(16)[0]?.value).toBe(-1.5)
  })

  test('three colleagues are told, each with the newest project and how many there are, sharing the whole value', () => {
    const shared = [tie('p', 2024, ['a', 'b'], 5), tie('q', 2025, ['a'], 5), tie('r', 2020, ['c', 'd'], 40)]
    const { told } = worked(shared)
    expect(told.map((it) => it.code === 'worked-together' && [it.organisation, it.project, it.projects])).toEqual([
      ['a', 'q', 2],
      ['b', 'p', 1],
      ['c', 'r', 1],
    ])
  })

  test('a country that is rare on record but at the table speaks for another from there', () => {
    const team = { project: {}, themes: [], members: [member('coordinator', 'NO'), member('partner', 'ES')] }
    const kinships = kinshipsOf(team, groups)
    const amount = (country: string) => kinships.countries.get(country)?.amount ?? 0
    expect(amount('NO')).toBeGreaterThan(amount('ES'))
    expect(amount('ES')).toBeGreaterThan(0)
    expect(amount('FI')).toBe(0)
  })

  test('experience for the action, or being new to one that rewards it', () => {
    const family = (experience: Record<string, number>, it: Call) =>
      reasonsFor(candidate('x', {}, { experience }), contextOf(it, goodTeam(it)))
        .filter((reason) => reason.code !== 'programme-experience')
        .map((reason) => [reason.code, reason.value])
    expect(family({ KA220: 1 }, call('KA220-SCH'))).toEqual([['action-experience', 0.5]])
    expect(family({ KA220: 3 }, call('KA220-SCH'))).toEqual([['action-experience', 0.875]])
    expect(family({ KA210: 3 }, call('KA220-SCH'))).toEqual([['newcomer', 0.75]])
    expect(family({}, cove)).toEqual([])
  })

  test('confirmed lately: whole for half a year, half for a year, then not; never from tomorrow', () => {
    const value = (lastConfirmed: string) =>
      reasonsFor(candidate('x', { lastConfirmed }), contextOf(cove, goodTeam(cove)))[0]?.value
    expect(['2026-02-01', '2025-08-05', '2025-08-04', '2025-02-01', '2025-01-31', '2026-02-02'].map(value)).toEqual([
      0.5,
      0.5,
      0.25,
      0.25,
      undefined,
      undefined,
    ])
  })

  test('speak to both sides', () => {
    const context = contextOf(cove, goodTeam(cove), {
      themes: ['energy'],
      languages: ['en'],
      experience: new Map([['old hand', { COVE: 2 }]]),
    })
    const newcomer = candidate('x', { themes: ['energy'], languages: ['en', 'fi'], actions: ['COVE'] })
    expect(reasonsFor(newcomer, context).map((it) => `${it.code} ${it.side}`)).toEqual([
      'shares-theme both',
      'common-language both',
      'wants-this-action them',
      'experienced-company them',
    ])
  })
})

describe('what a partner changes', () => {
  const it = call('KA220-SCH')

  test('the third country mends the three-countries requirement', () => {
    const draft = { ...goodTeam(it), members: goodTeam(it).members.slice(0, 2) }
    const after = withMember(draft, organisation('x', { country: 'EE', type: 'EPLUS-EDU-GEN-SEC' }), 'partner')
    expect(changes(judge(it, draft), judge(it, after))).toEqual({
      mends: ['minimum-organisations', 'minimum-countries'],
      breaks: [],
      helps: [],
      asks: [],
    })
  })

  test('the second helps, a university without a charter breaks, one of which nothing is known asks', () => {
    const draft = { ...goodTeam(it), members: goodTeam(it).members.slice(0, 1) }
    const change = (facts: Partial<Organisation>) =>
      changes(judge(it, draft), judge(it, withMember(draft, organisation('x', facts), 'partner')))
    expect(change({ country: 'EE', type: 'EPLUS-EDU-GEN-SEC' }).helps).toEqual([
      'minimum-organisations',
      'minimum-countries',
    ])
    expect(change({ type: 'EPLUS-EDU-HEI', eche: false }).breaks).toEqual(['eche'])
    expect(change({}).asks).toEqual(['eche', 'informal-groups'])
  })

  test('somebody already at the table counts once', () => {
    const seated = withMember(goodTeam(it), organisation('x', { country: 'EE', type: 'EPLUS-NGO' }), 'partner')
    const twice = withMember(seated, organisation('x', { country: 'EE', type: 'EPLUS-NGO' }), 'partner')
    expect(verdicts(it, twice)).toEqual(verdicts(it, seated))
    expect(judge(it, twice).map((finding) => finding.count)).toEqual(judge(it, seated).map((finding) => finding.count))
  })

  test('only facts that requirements look at go with an organisation', () => {
    const facts = factsOf(organisation('x', { oid: 'E10000001', eche: true, description: 'hidden', offers: 'much' }))
    expect(Object.entries(facts).filter(([, value]) => value !== undefined)).toEqual([
      ['name', 'x'],
      ['country', 'FI'],
      ['oid', 'E10000001'],
      ['eche', true],
    ])
  })

  test('a coordinator can be suggested', () => {
    const draft = { ...goodTeam(it), members: [member('partner', 'NO'), member('partner', 'ES')] }
    const [best] = suggestPartners(
      contextOf(it, draft, { themes: ['energy'] }),
      [candidate('x', { country: 'EE', type: 'EPLUS-NGO', established: '2001', themes: ['energy'] })],
      'coordinator',
      1,
    )
    expect(best?.mends).toContain('coordinator')
  })
})
