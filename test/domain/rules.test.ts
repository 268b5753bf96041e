// Every requirement of every action has a met, a broken and an open example; a requirement without one fails here.
import { describe, expect, test } from 'vitest'
import type { Consortium, Facts } from '../../domain/consortium.ts'
import type { Call } from '../../domain/programme.ts'
import type { Fact, Requirement } from '../../domain/requirement.ts'
import { listCalls, requirementsOf } from '../../domain/rules/guides.ts'
import { type Change, type Examples, examplesOf } from './examples.ts'
import { member } from './member.ts'
import { changed, findingOf, first, goodTeam, last, verdictOf } from './teams.ts'

const countriesSettled = 'no country is in doubt in 2019'
const alwaysAdvice = 'no fact of a draft can settle it'

const lastCountry: (country: string) => Change = (country) => (draft) => {
  const gone = last(draft).facts.country
  for (const it of draft.members) if (it.facts.country === gone) it.facts.country = country
}
const withUniversity: (eche: boolean | undefined) => Change = (eche) => (draft) => {
  draft.members.push(member('partner', 'SE', { type: 'EPLUS-EDU-HEI', eche }))
}
const inUkraine: (facts: Partial<Facts>) => Change = (facts) => (draft) => {
  for (const it of draft.members) if (it.facts.country === 'UA') Object.assign(it.facts, facts)
}
const setProject: (facts: Partial<Consortium['project']>) => Change = (facts) => (draft) =>
  Object.assign(draft.project, facts)
const stated = (fact: Fact, bad: Partial<Consortium['project']>): Examples => ({
  broken: { do: setProject(bad) },
  open: { do: setProject({ [fact]: undefined }), fact },
})
const advised: Examples = { met: alwaysAdvice, broken: { do: () => {} }, open: alwaysAdvice }

/** Examples by action and requirement, or by requirement where one example serves all. */
const examples: Record<string, Examples> = {
  coordinator: {
    broken: { do: (draft) => (first(draft).role = 'partner') },
    open: 'who coordinates is always stated',
  },
  'coordinator-country': {
    broken: { do: (draft) => (first(draft).facts.country = 'UA') },
    open: { do: (draft) => (first(draft).facts.country = 'CH'), fact: 'association', in: 2027 },
  },
  'KA229 coordinator-country': {
    broken: { do: (draft) => (first(draft).facts.country = 'UA') },
    open: countriesSettled,
  },
  'coordinator-established': {
    broken: { do: (draft) => (first(draft).facts.established = '2024-03-06') },
    open: { do: (draft) => delete first(draft).facts.established, fact: 'established' },
  },
  'coordinator-role': {
    broken: { do: (draft) => (first(draft).facts = { ...first(draft).facts, roles: ['school'] }) },
    open: { do: (draft) => delete first(draft).facts.roles, fact: 'roles' },
  },
  'members-country': {
    broken: { do: (draft) => (last(draft).facts.country = 'US') },
    open: { do: (draft) => (last(draft).facts.country = 'GB'), fact: 'association', in: 2027 },
  },
  'KA229 members-country': {
    broken: { do: (draft) => (last(draft).facts.country = 'CH') },
    open: countriesSettled,
  },
  'KA240 members-role': {
    broken: { do: (draft) => (last(draft).facts.type = 'EPLUS-ENT-SME') },
    open: { do: (draft) => (last(draft).facts.type = 'EPLUS-EDU-GEN-PRE'), fact: 'roles' },
  },
  'KA229 members-role': {
    broken: { do: (draft) => (last(draft).facts.type = 'EPLUS-EDU-VOC-SEC') },
    open: { do: (draft) => delete last(draft).facts.type, fact: 'type' },
  },
  'minimum-organisations': {
    broken: { do: (draft) => draft.members.pop() },
    open: { do: (draft) => (last(draft).facts.country = 'CH'), fact: 'association', in: 2027 },
  },
  'KA229 minimum-organisations': { broken: { do: (draft) => draft.members.pop() }, open: countriesSettled },
  'maximum-organisations': {
    met: (draft) => add(draft, 4, 'ES'),
    broken: { do: (draft) => add(draft, 5, 'ES') },
    open: countriesSettled,
  },
  'minimum-countries': {
    broken: { do: lastCountry('NO') },
    open: { do: lastCountry('CH'), fact: 'association', in: 2027 },
  },
  'KA229 minimum-countries': { broken: { do: lastCountry('NO') }, open: countriesSettled },
  'KA240 complete-countries': {
    broken: { do: (draft) => (last(draft).facts.type = 'EPLUS-NGO') },
    open: { do: (draft) => (last(draft).facts.type = 'EPLUS-EDU-GEN-PRE'), fact: 'roles' },
  },
  'COVE complete-countries': {
    broken: { do: (draft) => (last(draft).facts.type = 'EPLUS-NGO') },
    open: { do: (draft) => (last(draft).facts.type = 'EPLUS-BODY-PUB-LOC'), fact: 'roles' },
  },
  'every-country-complete': {
    broken: { do: (draft) => draft.members.push(member('partner', 'SE', { type: 'EPLUS-ENT-SME' })) },
    open: { do: (draft) => (last(draft).facts.type = 'EPLUS-BODY-PUB-LOC'), fact: 'roles' },
  },
  eche: {
    met: withUniversity(true),
    broken: { do: withUniversity(false) },
    open: { do: withUniversity(undefined), fact: 'eche' },
  },
  'informal-groups': {
    broken: { do: (draft) => (last(draft).facts.type = 'EPLUS-YOUTH-GROUP') },
    open: { do: (draft) => delete last(draft).facts.type, fact: 'type' },
  },
  'georgian-authorities': {
    met: (draft) => draft.members.push(member('associated', 'GE', { type: 'EPLUS-NGO' })),
    broken: { do: (draft) => draft.members.push(member('associated', 'GE', { type: 'EPLUS-BODY-PUB-LOC' })) },
    open: { do: (draft) => draft.members.push(member('associated', 'GE')), fact: 'type' },
  },
  'associated-country': {
    met: (draft) => draft.members.push(member('associated', 'US')),
    broken: { do: (draft) => draft.members.push(member('associated', 'RU')) },
    open: 'neither Belarus nor Russia is in doubt',
  },
  'coordinator-once': {
    broken: 'applications are counted as applicant or partner, so none proves a second one as applicant',
    open: {
      do: (draft) => (first(draft).facts.applications = { KA210: 2, KA240: 2 }),
      fact: 'applications',
    },
  },
  applications: {
    met: (draft) => (last(draft).facts.applications = { KA210: 5, KA220: 10 }),
    broken: { do: (draft) => (last(draft).facts.applications = { KA210: 6, KA220: 11 }) },
    open: { do: (draft) => delete last(draft).facts.applications, fact: 'applications' },
  },
  'KA210 months': stated('months', { months: 5 }),
  'KA220 months': stated('months', { months: 37 }),
  'KA240 months': stated('months', { months: 35 }),
  'COVE months': stated('months', { months: 36 }),
  'KA229 months': stated('months', { months: 37 }),
  grant: stated('grant', { grant: 4_000_001 }),
  priorities: stated('priorities', { priorities: [] }),
  activities: stated('activities', { activities: [1, 2, 3, 10, 11, 12, 16, 17] }),
  tasks: stated('tasks', { tasks: [1, 2] }),
  oid: {
    broken: { do: (draft) => (last(draft).facts.oid = 'E1234567') },
    open: { do: (draft) => delete last(draft).facts.oid, fact: 'oid' },
  },
  pic: {
    broken: { do: (draft) => (last(draft).facts.pic = '12345678') },
    open: { do: (draft) => delete last(draft).facts.pic, fact: 'pic' },
  },
  'restrictive-measures': {
    broken: { do: (draft) => draft.members.push(member('associated', 'RU')) },
    open: alwaysAdvice,
  },
  territories: { broken: { do: (draft) => draft.members.push(member('associated', 'IL')) }, open: alwaysAdvice },
  'added-value': {
    broken: { do: (draft) => draft.members.push(member('partner', 'UA', { type: 'EPLUS-NGO' })) },
    open: alwaysAdvice,
  },
  'optional-round': { broken: { do: setProject({ round: 2 }) }, open: alwaysAdvice },
  'CBHE-S1S2 third-countries': {
    broken: { do: inUkraine({ type: 'EPLUS-NGO' }) },
    open: { do: inUkraine({ type: undefined }), fact: 'type' },
  },
  'CBHE-S3 third-countries': {
    broken: { do: (draft) => Object.assign(last(draft).facts, { type: 'EPLUS-NGO', roles: undefined }) },
    open: { do: (draft) => delete last(draft).facts.roles, fact: 'roles' },
  },
  'KA211 partner-countries': {
    broken: { do: inUkraine({ type: 'EPLUS-NGO' }) },
    open: { do: inUkraine({ type: undefined }), fact: 'type' },
  },
  'SPORT-EVENTS event-type': {
    broken: { do: (draft) => draft.members.pop() },
    open: { do: lastCountry('CH'), fact: 'association', in: 2027 },
  },
  'KA121 alone-or-consortium': {
    broken: { do: (draft) => (last(draft).facts.country = 'FI') },
    open: 'countries are always stated',
  },
  'KA101 alone-or-consortium': {
    broken: { do: (draft) => (last(draft).facts.country = 'FI') },
    open: { do: (draft) => delete first(draft).facts.roles, fact: 'roles' },
  },
  'KA102 alone-or-consortium': {
    broken: { do: (draft) => (last(draft).facts.country = 'FI') },
    open: 'countries are always stated',
  },
  'alone-or-consortium': {
    broken: { do: (draft) => draft.members.push(member('partner', 'NO')) },
    open: 'countries are always stated',
  },
  'university-or-consortium': {
    broken: { do: (draft) => Object.assign(first(draft).facts, { type: 'EPLUS-NGO', accredited: [] }) },
    open: { do: (draft) => delete first(draft).facts.type, fact: 'type' },
  },
  'national-or-transnational': {
    broken: { do: (draft) => draft.members.splice(0) },
    open: 'who sits at the table is always stated',
  },
  'same-consortium-once': advised,
  'management-share': advised,
  'work-packages': advised,
  'active-in-vet': advised,
  'eqf-levels': advised,
  'own-agency-contracts': advised,
}

/** What eligibility turns on; every other missing fact is advice. */
const decisive: Fact[] = ['type', 'roles', 'established', 'eche', 'accredited', 'association']

function add(draft: Consortium, n: number, country: string): void {
  for (let i = 0; i < n; i++) draft.members.push(member('partner', country, { type: 'EPLUS-EDU-GEN-PRI' }))
}

/** The actions for which examples are named one by one. */
const early = ['KA210', 'KA220', 'KA240', 'COVE', 'KA229']

const registry = [2026, 2019]
  .flatMap((year) => listCalls(year))
  .flatMap((call) =>
    requirementsOf(call).map((requirement) => ({
      call,
      requirement,
      name: `${call.id} ${requirement.id}`,
      row:
        examples[`${call.action.id} ${requirement.id}`] ??
        (early.includes(call.action.id)
          ? examples[requirement.id]
          : (examplesOf(requirement, call) ?? examples[requirement.id])),
    })),
  )

const breach = ({ kind, recommended, national, confidence }: Requirement) => {
  if (recommended || kind === 'advice') return 'advice'
  return confidence === 'V' && !national ? 'broken' : 'unknown'
}

const inYear = (call: Call, year: number | undefined) => (year ? { ...call, year, provisional: true } : call)

describe('every requirement of every action', () => {
  test.each(registry)('$name has a met, a broken and an open example', ({ call, requirement, row }) => {
    if (!row) throw new Error('no examples')
    const find = (change: Change, year?: number) => findingOf(inYear(call, year), changed(call, change), requirement.id)

    if (typeof row.met !== 'string') expect(find(row.met ?? (() => {})).verdict).toBe('met')
    if (typeof row.broken !== 'string') {
      const { verdict, missing } = find(row.broken.do)
      expect(verdict).toBe(breach(requirement))
      expect(missing).toEqual(verdict === 'unknown' ? [requirement.national ? 'roles' : 'confirmation'] : [])
    }
    if (typeof row.open !== 'string') {
      const { verdict, missing } = find(row.open.do, row.open.in)
      const { fact } = row.open
      expect(missing).toContain(fact)
      expect(verdict).toBe(fact && decisive.includes(fact) && !requirement.recommended ? 'unknown' : 'advice')
    }
  })

  test('no example stands for a requirement that is gone', () => {
    const used = new Set(registry.map(({ row }) => row))
    expect(Object.keys(examples).filter((name) => !used.has(examples[name]))).toEqual([])
  })

  test('every requirement cites its source and is unique within its action', () => {
    for (const { requirement, name } of registry) expect(requirement.page, name).not.toBe('')
    for (const call of [2026, 2019].flatMap((year) => listCalls(year))) {
      const ids = requirementsOf(call).map((it) => it.id)
      expect(new Set(ids).size).toBe(ids.length)
    }
  })

  test.each([2026, 2019].flatMap((year) => listCalls(year)))('a good team for $id is eligible', (call) => {
    expect(verdictOf(call, goodTeam(call))).toBe('eligible')
  })
})
