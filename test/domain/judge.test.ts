// What judging promises whatever the draft: one organisation counts once, order and further facts change nothing settled.
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Consortium, completeFacts, type Facts, type Member, standings } from '../../domain/consortium.ts'
import { judge, overall } from '../../domain/judge.ts'
import { listCalls } from '../../domain/rules/guides.ts'
import { type OrganisationType, type Role, rolesOf, typeCodes } from '../../domain/type.ts'
import { member } from './member.ts'
import { call, changed, type Dice, dice, findingOf, first, goodTeam, last, verdictOf, verdicts } from './teams.ts'

const calls = [...listCalls(2026), ...listCalls(2027), ...listCalls(2019)]
const places = ['NO', 'FI', 'ES', 'GL', 'RS', 'GB', 'CH', 'UA', 'GE', 'BY', 'RU', 'US']
const kinds: OrganisationType[] = [
  'EPLUS-EDU-GEN-PRI',
  'EPLUS-EDU-GEN-PRE',
  'EPLUS-EDU-VOC-SEC',
  'EPLUS-EDU-HEI',
  'EPLUS-BODY-PUB-LOC',
  'EPLUS-ENT-SME',
  'EPLUS-YOUTH-GROUP',
]

/** Any draft at all, with much left open. */
function drawDraft({ pick, chance, below }: Dice): Consortium {
  const maybe = <Value>(value: Value) => (chance(0.5) ? value : undefined)
  const facts = (): Facts => ({
    country: pick(places),
    type: maybe(pick(kinds)),
    roles: chance(0.2) ? [pick(['school', 'school_authority', 'vet_provider', 'hei'] as Role[])] : undefined,
    established: maybe(pick(['1999', '2024-03', '2024-03-05', '2025-06-01'])),
    eche: maybe(chance(0.5)),
    oid: maybe(`E${10_000_000 + below(6)}`),
    pic: maybe(pick(['123', `99999999${below(6)}`])),
    applications: maybe({ KA210: 1 + below(6), KA220: 1 + below(11) }),
  })
  return {
    themes: [],
    project: { months: maybe(pick([6, 24, 36, 48])), grant: maybe(pick([30_000, 60_000, 400_000])) },
    members: Array.from({ length: below(9) }, (_, place) => ({
      role: place === 0 ? 'coordinator' : pick(standings),
      facts: facts(),
    })),
  }
}

describe('whatever the draft', () => {
  test('the order of members changes no verdict', () => {
    const random = dice(3)
    for (let round = 0; round < 1500; round++) {
      const draft = drawDraft(random)
      const it = random.pick(calls)
      const shuffled = { ...draft, members: random.shuffle(draft.members) }
      expect(verdicts(it, shuffled), JSON.stringify(draft)).toEqual(verdicts(it, draft))
    }
  })

  test('a further fact settles, it never unsettles', () => {
    const random = dice(4)
    for (let round = 0; round < 1500; round++) {
      const draft = drawDraft(random)
      const it = random.pick(calls)
      const members = draft.members.map((seat) => ({ ...seat, facts: learn(random, seat.facts) }))
      const project = { ...{ months: 36, grant: 400_000, tasks: [1, 2, 2] }, ...stated(draft.project) }
      const before = verdicts(it, draft)
      const after = verdicts(it, { ...draft, members, project })
      for (const [id, verdict] of Object.entries(before)) {
        if (verdict === 'met' || verdict === 'broken') expect(`${id} ${after[id]}`).toBe(`${id} ${verdict}`)
      }
    }
  })

  test('what is met or broken misses nothing; what is unknown says what is missing', () => {
    const random = dice(5)
    for (let round = 0; round < 1500; round++) {
      const draft = drawDraft(random)
      for (const { verdict, missing, members, requirement } of judge(random.pick(calls), draft)) {
        if (verdict === 'met' || verdict === 'broken') expect(missing, requirement.id).toEqual([])
        if (verdict === 'unknown') expect(missing.length, requirement.id).toBeGreaterThan(0)
        expect(new Set(members).size).toBe(members.length)
        for (const index of members) expect(draft.members[index], requirement.id).toBeDefined()
      }
    }
  })
})

/** Adds one fact that was open; identifiers are left alone, for they can show two seats to be one organisation. */
function learn(random: Dice, facts: Facts): Facts {
  const { type, roles, established = '2001-01-01', eche = random.chance(0.5), applications = { KA210: 1 } } = facts
  const known = { ...facts, established, eche, applications }
  const fitting = typeCodes.filter((code) => !roles || rolesOf({ type: code }).some((role) => roles.includes(role)))
  return { ...known, type: type ?? (fitting.length > 0 ? random.pick(fitting) : undefined) }
}

const stated = (project: Consortium['project']) =>
  Object.fromEntries(Object.entries(project).filter(([, value]) => value !== undefined))

test('any broken: ineligible; else any unknown: unknown; else eligible', () => {
  const it = call('KA220-SCH')
  const open = (draft: Consortium) => delete first(draft).facts.established
  const breach = (draft: Consortium) => draft.members.pop()
  expect(overall([])).toBe('eligible')
  expect(verdictOf(it, goodTeam(it))).toBe('eligible')
  expect(verdictOf(it, changed(it, open))).toBe('unknown')
  expect(
    verdictOf(
      it,
      changed(it, (draft) => [open(draft), breach(draft)]),
    ),
  ).toBe('ineligible')
})

test('facts of the project, identifiers and applications are advice while unstated, and do not keep a team from eligible', () => {
  for (const it of [...listCalls(2026), ...listCalls(2019)]) {
    const draft = changed(it, ({ members }) => {
      for (const { facts } of members) for (const fact of ['oid', 'pic', 'applications'] as const) delete facts[fact]
    })
    expect(verdictOf(it, { ...draft, project: {} }), it.id).toBe('eligible')
  }
})

describe('one organisation counts once', () => {
  const it = call('KA210-SCH')
  const count = (members: Member[]) =>
    findingOf(it, { themes: [], project: {}, members }, 'minimum-organisations').count?.certain
  const seat = (facts: Partial<Facts>, id?: string): Member => ({
    role: 'partner',
    id,
    facts: { country: 'NO', ...facts },
  })

  test('by its id in the record, its OID or its PIC', () => {
    expect(count([seat({}, 'a'), seat({}, 'a')])).toBe(1)
    expect(count([seat({ oid: 'E10000001' }), seat({ oid: 'E10000001' })])).toBe(1)
    expect(count([seat({ pic: '999999999' }), seat({ pic: '999999999' })])).toBe(1)
    expect(count([seat({}), seat({})])).toBe(2)
  })
  test('the one in the record is the one stated with its OID', () => {
    expect(count([seat({ oid: 'E10000001' }, 'a'), seat({ oid: 'E10000001' })])).toBe(1)
  })
  test('a third seat can show that two are one', () => {
    const both = seat({ oid: 'E10000001', pic: '999999999' })
    expect(count([seat({ oid: 'E10000001' }), seat({ pic: '999999999' }), both])).toBe(1)
    expect(count([both, seat({ oid: 'E10000001' }), seat({ pic: '999999999' })])).toBe(1)
  })
  test("seated as coordinator too, its country is still the coordinator's", () => {
    const ka240 = call('KA240-SCH')
    const draft = changed(ka240, ({ members }) => members.unshift({ ...(members[0] as Member), role: 'partner' }))
    expect(verdictOf(ka240, draft)).toBe('eligible')
  })
})

describe('one organisation in two roles', () => {
  test('fills both minima of a country only as advice', () => {
    const cove = call('COVE')
    const draft = changed(cove, ({ members }) => {
      members.pop()
      const vetSchool = members.at(-1)
      if (vetSchool) vetSchool.facts.roles = ['vet_provider', 'enterprise_or_sector_rep']
      members.push(member('partner', 'NO', { type: 'EPLUS-ENT-SME' }))
    })
    expect(findingOf(cove, draft, 'complete-countries')).toMatchObject({
      verdict: 'advice',
      count: { certain: 3, possible: 4 },
    })
    expect(verdictOf(cove, draft)).toBe('eligible')
  })

  test('is seated where it is needed, in whatever order they came', () => {
    const ka240 = call('KA240-SCH')
    const draft = changed(ka240, ({ members }) => {
      const authority = members[3]
      if (authority) authority.facts.roles = ['school', 'school_authority']
    })
    for (const seed of [1, 2, 3, 4, 5]) {
      const shuffled = { ...draft, members: dice(seed).shuffle(draft.members) }
      expect(findingOf(ka240, shuffled, 'complete-countries').verdict).toBe('met')
    }
  })
})

describe('standing', () => {
  test('affiliated entities and associated partners count for nothing', () => {
    for (const standing of ['affiliated', 'associated'] as const) {
      const asking = listCalls(2026).filter(({ action }) =>
        action.requires.some((it) => it.id === 'minimum-organisations'),
      )
      for (const it of asking) {
        const draft = changed(it, (team) => (last(team).role = standing))
        expect(findingOf(it, draft, 'minimum-organisations').verdict, `${it.id} ${standing}`).toBe('broken')
      }
    }
  })
  test('affiliated entities must be eligible themselves; associated partners need not', () => {
    const from = (standing: 'affiliated' | 'associated') =>
      verdictOf(
        call('KA210-SCH'),
        changed(call('KA210-SCH'), (draft) => draft.members.push(member(standing, 'US'))),
      )
    expect([from('affiliated'), from('associated')]).toEqual(['ineligible', 'eligible'])
  })
  test('nobody or two coordinating breaks everything asked of the coordinator', () => {
    const it = call('KA220-SCH')
    const asked = ['coordinator', 'coordinator-country', 'coordinator-established']
    const states = (draft: Consortium) => asked.map((id) => findingOf(it, draft, id).verdict)
    expect(states(changed(it, (draft) => (first(draft).role = 'partner')))).toEqual(['broken', 'broken', 'broken'])
    expect(states(changed(it, (draft) => (last(draft).role = 'coordinator')))).toEqual(['broken', 'broken', 'broken'])
  })
})

describe('universities and their charter', () => {
  const eche = (facts: Partial<Facts> & { country: string }, it = call('KA220-HED')) =>
    findingOf(
      it,
      changed(it, (draft) => draft.members.push({ role: 'partner', facts })),
      'eche',
    )

  test('one outside the Programme needs none', () => {
    expect(eche({ country: 'UA', type: 'EPLUS-EDU-HEI' }).verdict).toBe('met')
  })
  test('stated roles win: what is stated to be no university needs none', () => {
    expect(eche({ country: 'NO', type: 'EPLUS-EDU-HEI', roles: ['vet_provider'] }).verdict).toBe('met')
    expect(eche({ country: 'NO', type: 'EPLUS-NGO', roles: ['hei'] })).toMatchObject({
      verdict: 'unknown',
      missing: ['eche'],
    })
  })
  test('somebody of whom nothing is known may be one', () => {
    expect(eche({ country: 'NO' })).toMatchObject({ verdict: 'unknown', missing: ['type', 'roles', 'eche'] })
    expect(eche({ country: 'NO', eche: true }).verdict).toBe('met')
  })
  test('where the association is in doubt, so is the need for a charter', () => {
    expect(eche({ country: 'CH', type: 'EPLUS-EDU-HEI' }, call('KA220-HED', 2027)).missing).toEqual([
      'association',
      'eche',
    ])
  })
})

test('findings name the culprits of a breach and those whose facts are missing', () => {
  const it = call('KA220-SCH')
  const draft = changed(it, ({ members }) => {
    members.push(member('partner', 'US'), member('partner', 'NO', { type: 'EPLUS-EDU-HEI', eche: undefined }))
  })
  expect(findingOf(it, draft, 'members-country').members).toEqual([3])
  expect(findingOf(it, draft, 'eche')).toMatchObject({ members: [4], missing: ['eche'] })
})

test('an answer fills what the record leaves open and contradicts nothing in it', () => {
  expect(completeFacts({ country: 'NO', type: 'EPLUS-EDU-HEI' }, { country: 'US', type: 'OTH', eche: true })).toEqual({
    country: 'NO',
    type: 'EPLUS-EDU-HEI',
    eche: true,
  })
})

test('judging the same draft twice gives the same, and leaves the draft as it was', () => {
  const it = call('COVE')
  const draft = goodTeam(it)
  const copy = structuredClone(draft)
  expect(judge(it, draft)).toEqual(judge(it, draft))
  expect(draft).toEqual(copy)
})

describe('the clock', () => {
  afterEach(() => void vi.useRealTimers())

  test('never enters judging: a draft reads the same before its deadline and years after', () => {
    const readings = ['2020-01-01', '2026-03-05', '2031-12-31'].map((today) => {
      vi.useFakeTimers({ now: new Date(today) })
      return listCalls(2026).map((it) =>
        verdicts(
          it,
          changed(it, (draft) => (first(draft).facts.established = '2024')),
        ),
      )
    })
    expect(readings[1]).toEqual(readings[0])
    expect(readings[2]).toEqual(readings[0])
  })
})
