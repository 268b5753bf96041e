// Checking a draft: whose facts count, what the verdict is, and in which words.
import { describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../../db/organisations.ts'
import { organisationTypes } from '../../../domain/type.ts'
import { clientOf, good, type Host, raw, refusal } from '../bench.ts'
import { type Draft, partnership, recorded, seat } from '../draft.ts'
import { organisation } from '../record.ts'

const school = 'EPLUS-EDU-GEN-SEC'
const settledAnswers = {
  months: 24,
  grant: 250_000,
  priorities: ['inclusion'],
  round: 1,
}
const known = { type: school, established: '1990', oid: 'E10000001' } as const
const eligible = partnership(
  [
    seat('coordinator', 'NO', known),
    seat('partner', 'FI', { ...known, oid: 'E10000002' }),
    seat('partner', 'ES', { ...known, oid: 'E10000003' }),
  ],
  { project: settledAnswers },
)

export function describeCheck(makeHost: () => Promise<Host>): void {
  describe('check', () => {
    const check = async (host: Host, json: Draft, language?: string) => {
      const answer = await good(clientOf(host, language).check.$post({ json }))
      if ('actions' in answer) throw new Error('all actions were told, not one')
      return answer
    }
    const fits = async (host: Host, draft: Draft) => {
      const answer = await good(clientOf(host).check.$post({ json: { ...draft, action: '*' } }))
      if ('findings' in answer) throw new Error('one action was told, not all')
      return answer
    }
    async function findingOf(host: Host, draft: Draft, requirement: string) {
      const { findings } = await check(host, draft)
      const finding = findings.find((it) => it.requirement === requirement)
      if (!finding) throw new Error(`no finding ${requirement} among ${findings.map((it) => it.requirement).join()}`)
      return finding
    }
    const idOf = async (host: Host, draft: Draft, kind: string) => {
      const { requirements } = await good(
        clientOf(host).actions[':id'].$get({ param: { id: draft.action }, query: { year: String(draft.year) } }),
      )
      return requirements.filter((it) => it.kind === kind).map((it) => it.id)
    }

    test('every action of every guide judges an empty table: one finding per requirement, and the worst decides', async () => {
      const host = await makeHost()
      for (const year of [2019, 2025, 2026, 2027]) {
        const { actions } = await good(clientOf(host).actions.$get({ query: { year: String(year) } }))
        for (const { id, edition, provisional, requirements } of actions) {
          const verdict = await check(host, { action: id, year, members: [] })
          const said = new Set(verdict.findings.map((it) => it.verdict))
          const worst = said.has('broken') ? 'ineligible' : said.has('unknown') ? 'unknown' : 'eligible'
          expect(verdict).toMatchObject({ action: id, year, edition, provisional, verdict: worst })
          if (year >= 2026 && id !== 'EUR-UNIV') expect(verdict.verdict, id).toBe('ineligible')
          expect(verdict.findings.map((it) => it.requirement)).toEqual(requirements.map((it) => it.id))
          for (const finding of verdict.findings) {
            expect(finding.guide, finding.requirement).toBeLessThanOrEqual(Math.max(edition, 2026))
            expect(finding.text).not.toBe('')
            expect(finding.page).not.toBe('')
          }
        }
      }
    })

    test('three schools of three countries with every answer given are eligible', async () => {
      const verdict = await check(await makeHost(), eligible)
      expect(verdict.findings.filter((it) => it.verdict === 'broken' || it.verdict === 'unknown')).toEqual([])
      expect(verdict.verdict).toBe('eligible')
    })

    test('any broken is ineligible; else any unknown is unknown; what is unstated of the project is advice', async () => {
      const host = await makeHost()
      const [coordinator, partner, third] = eligible.members as [
        Draft['members'][0],
        Draft['members'][0],
        Draft['members'][0],
      ]
      const unsure = { role: 'coordinator', facts: { country: 'NO', type: school } } as const
      expect((await check(host, { ...eligible, members: [unsure, partner, third] })).verdict).toBe('unknown')
      expect((await check(host, { ...eligible, members: [unsure, partner] })).verdict).toBe('ineligible')
      const bare = await check(host, { ...eligible, project: undefined, members: [coordinator, partner, third] })
      expect(bare.verdict).toBe('eligible')
      expect(bare.findings.filter((it) => it.verdict === 'advice').flatMap((it) => it.missing)).toEqual(
        expect.arrayContaining(['months', 'grant', 'priorities']),
      )
    })

    test('a finding names its culprits by index', async () => {
      const host = await makeHost()
      const [every] = await idOf(host, eligible, 'every')
      const draft = { ...eligible, members: [...eligible.members, seat('partner', 'BY', known), seat('partner', 'US')] }
      expect(await findingOf(host, draft, every ?? '')).toMatchObject({ verdict: 'broken', members: [3, 4] })
    })

    test('the facts of the record win over the draft’s, which fill in what the record leaves open', async () => {
      const host = await makeHost()
      await saveOrganisations(host.db, [
        organisation('old', { country: 'NO', established: '2025-06-01', type: school }),
        organisation('silent', { country: 'NO', type: school }),
      ])
      const established = async (id: string, stated: string) => {
        const members = [
          recorded('coordinator', id, { country: 'US', established: stated }),
          ...eligible.members.slice(1),
        ]
        const { findings } = await check(host, { ...eligible, members })
        const coordinators = findings.filter((it) => it.requirement.startsWith('coordinator'))
        return coordinators.map((it) => it.verdict).sort()
      }
      expect(await established('old', '1990')).toContain('broken')
      expect(await established('silent', '1990')).not.toContain('broken')
      expect(await established('silent', '2025-06-01')).toContain('broken')
    })

    test('EL and UK are Greece and the United Kingdom, and a type may be its official label', async () => {
      const host = await makeHost()
      const judged = async (country: string, type: string) =>
        check(host, { ...eligible, members: [...eligible.members.slice(0, 2), seat('partner', country, { type })] })
      const label = organisationTypes[school]
      expect(await judged('EL', label)).toEqual(await judged('GR', school))
      expect((await judged('EL', label)).verdict).toBe('eligible')
      expect(await judged('UK', label)).toEqual(await judged('GB', school))
      expect((await judged('UK', label)).verdict).toBe('ineligible')
    })

    test('text follows Accept-Language; codes do not', async () => {
      const host = await makeHost()
      const draft = { ...eligible, members: eligible.members.slice(0, 2) }
      const [en, nb] = [await check(host, draft, 'en'), await check(host, draft, 'nb-NO')]
      const codes = ({ findings }: typeof en) => findings.map(({ text: _, ...codes }) => codes)
      expect(codes(nb)).toEqual(codes(en))
      expect(nb.findings.map((it) => it.text)).not.toEqual(en.findings.map((it) => it.text))
      expect(await check(host, draft, 'xx')).toEqual(en)
    })

    test.each([
      [2019, 'KA229', false],
      [2018, 'KA229', true],
      [2023, 'KA220-SCH', true],
      [2025, 'KA220-SCH', false],
      [2027, 'KA220-SCH', true],
    ])('%i is judged for %s, provisional: %s', async (year, action, provisional) => {
      const verdict = await check(await makeHost(), { ...eligible, action, year })
      const edition = year <= 2020 ? 2019 : year === 2025 ? 2025 : 2026
      expect(verdict).toMatchObject({ action, year, provisional, edition })
    })

    test('of 2025 only what its own forms say can break; what is taken over from 2026 needs to be confirmed', async () => {
      const host = await makeHost()
      const alone = { ...eligible, action: 'KA210-SCH', year: 2025, members: eligible.members.slice(0, 1) }
      const verdict = await check(host, alone)
      const countries = verdict.findings.find((it) => it.requirement === 'minimum-countries')
      expect(verdict.verdict).toBe('unknown')
      expect(countries).toMatchObject({ verdict: 'unknown', missing: ['confirmation'], guide: 2026, confidence: 'V2' })
      const busy = seat('coordinator', 'NO', { ...known, applications: { KA210: 11 } })
      const capped = await findingOf(host, { ...alone, members: [busy] }, 'applications')
      expect(capped).toMatchObject({ verdict: 'broken', guide: 2025, confidence: 'V' })
    })

    test('all actions of a year are told for one team, best first', async () => {
      const host = await makeHost()
      const { year, actions } = await fits(host, eligible)
      const listed = (await good(clientOf(host).actions.$get({ query: { year: '2026' } }))).actions
      expect(year).toBe(2026)
      expect(actions.map((it) => it.action).sort()).toEqual(listed.map((it) => it.id).sort())
      const order = ['eligible', 'unknown', 'ineligible']
      const places = actions.map((it) => order.indexOf(it.verdict))
      expect(places).toEqual([...places].sort((a, b) => a - b))
      for (const { action, verdict, broken, unknown } of actions) {
        const single = await check(host, { ...eligible, action })
        expect(single.verdict, action).toBe(verdict)
        const ids = (said: string) => single.findings.filter((it) => it.verdict === said).map((it) => it.requirement)
        expect({ broken, unknown }).toEqual({ broken: ids('broken'), unknown: ids('unknown') })
      }
      expect(actions.find((it) => it.action === 'KA220-SCH')?.verdict).toBe('eligible')
      const refused = await refusal(await raw(host, '/api/check', { ...eligible, action: '*', year: 2013 }))
      expect(refused.fields).toEqual(['year'])
    })

    test('a broken draft is told its smallest repairs, an eligible one none', async () => {
      const host = await makeHost()
      const two = { ...eligible, members: eligible.members.slice(0, 2) }
      const { repairs } = await check(host, two)
      expect(repairs[0]).toMatchObject({
        changes: [{ change: 'add', as: 'partner', newCountry: true }],
        verdict: 'eligible',
      })
      expect(repairs.map((it) => it.changes[0]?.change)).toContain('action')
      const said = (await check(host, two, 'nb')).repairs
      expect(said.map((it) => it.changes)).toEqual(repairs.map((it) => it.changes))
      expect(said[0]?.text).not.toBe(repairs[0]?.text)
      expect((await check(host, eligible)).repairs).toEqual([])
    })

    test('what assessors look at is counted, also from the record; what is not known stays unknown', async () => {
      const host = await makeHost()
      await saveOrganisations(host.db, [organisation('silent', { country: 'NO', type: school })])
      const { quality } = await check(host, {
        ...eligible,
        members: [
          recorded('coordinator', 'silent'),
          seat('partner', 'FI', { ...known, oid: 'E10000002', experience: 'newcomer' }),
          seat('partner', 'ES', { ...known, oid: 'E10000003', type: 'EPLUS-NGO', experience: 5 }),
        ],
      })
      const of = (indicator: string) => quality.find((it) => it.indicator === indicator)
      expect(of('profile-mix')).toMatchObject({
        state: 'present',
        value: { certain: 2, possible: 2 },
        of: 3,
        weight: 20,
      })
      expect(of('newcomers')).toMatchObject({ state: 'present', value: { certain: 1, possible: 3 }, page: '241-242' })
      expect(of('experienced-coordinator')).toMatchObject({ state: 'unknown' })
    })

    test('each year has its own countries: Serbia joined in 2019, the United Kingdom left after 2020', async () => {
      const host = await makeHost()
      const exchange = async (year: number, country: string) => {
        const members = [seat('coordinator', 'NO', { type: school }), seat('partner', country, { type: school })]
        const { findings } = await check(host, { action: 'KA229', year, members })
        return findings.filter((it) => it.verdict === 'broken').length
      }
      expect(await exchange(2018, 'RS')).toBeGreaterThan(0)
      expect(await exchange(2019, 'RS')).toBe(0)
      expect(await exchange(2020, 'GB')).toBe(0)
      const { verdict } = await check(host, {
        ...eligible,
        members: [...eligible.members.slice(0, 2), seat('partner', 'GB', known)],
      })
      expect(verdict).toBe('ineligible')
    })

    test('the second round adds its advice and has a later deadline', async () => {
      const host = await makeHost()
      const at = (round: number) => {
        const project = { ...settledAnswers, round }
        const late = seat('coordinator', 'NO', { ...known, established: '2024-05-01' })
        return check(host, { ...eligible, project, members: [late, ...eligible.members.slice(1)] })
      }
      const [first, second] = [await at(1), await at(2)]
      expect([first.verdict, second.verdict]).toEqual(['ineligible', 'eligible'])
      const advised = second.findings.filter((it) => it.verdict === 'advice').map((it) => it.requirement)
      expect(advised).toContain('optional-round')
    })

    test('applications count all fields of the deadline', async () => {
      const host = await makeHost()
      const caps = await idOf(host, { ...eligible, action: 'KA210-SCH' }, 'cap')
      const small = (applications: Record<string, number>): Draft => ({
        ...eligible,
        action: 'KA210-SCH',
        project: { ...settledAnswers, grant: 30_000 },
        members: [
          seat('coordinator', 'NO', { ...known, applications: { KA210: 1 } }),
          seat('partner', 'FI', { ...known, oid: 'E10000002', applications }),
        ],
      })
      const verdicts = async (applications: Record<string, number>) => {
        const { findings } = await check(host, small(applications))
        return findings.filter((it) => caps.includes(it.requirement)).map((it) => it.verdict)
      }
      expect(await verdicts({ KA210: 5 })).toEqual(['met', 'met'])
      expect(await verdicts({ KA210: 6 })).toContain('broken')
      expect(await verdicts({ 'KA210-SCH': 3, 'ka210-vet': 3 })).toContain('broken')
    })

    test.each([
      ['a round the action does not have', { ...eligible, project: { round: 3 } }, 'project.round'],
      [
        'an organisation the record does not have',
        partnership([seat('coordinator', 'NO'), recorded('partner', 'nobody')]),
        'members[1].organisation',
      ],
      ['a year without a guide', { ...eligible, year: 2028 }, 'year'],
      ['an action that never was', { ...eligible, action: 'KA999' }, 'action'],
      ['neither an id nor facts', { ...eligible, members: [{ role: 'partner' }] }, 'members[0].organisation'],
      [
        'facts without a country',
        { ...eligible, members: [{ role: 'partner', facts: {} }] },
        'members[0].facts.country',
      ],
    ])('%s is refused and named, in a suggestion too', async (_, draft, field) => {
      const host = await makeHost()
      const refused = await refusal(await raw(host, '/api/check', draft))
      expect([refused.status, ...refused.fields]).toEqual([400, field])
      const suggested = await refusal(await raw(host, '/api/suggest', { draft }))
      expect([suggested.status, ...suggested.fields]).toEqual([400, `draft.${field}`])
    })

    test('null means not known', async () => {
      const host = await makeHost()
      const nothing = { themes: null, project: null }
      const facts = { country: 'NO', type: null, roles: null, established: null, eche: null, applications: null }
      const members = [{ role: 'coordinator', organisation: null, facts }]
      const stated = await raw(host, '/api/check', { action: 'COVE', year: 2026, ...nothing, members })
      expect(await stated.json()).toEqual(
        await check(host, { action: 'COVE', year: 2026, members: [seat('coordinator', 'NO')] }),
      )
    })
  })
}
