// Actions of the programme by call year, and which guide judges that year.
import { describe, expect, test } from 'vitest'
import { clientOf, good, type Host, raw, refusal } from '../bench.ts'

const of2026 = [
  'KA210-SCH',
  'KA210-VET',
  'KA210-ADU',
  'KA210-YOU',
  'KA220-SCH',
  'KA220-VET',
  'KA220-HED',
  'KA220-ADU',
  'KA220-YOU',
  'KA240-SCH',
  'COVE',
]

const of2025 = [...of2026.filter((id) => id !== 'KA240-SCH'), 'TEACHER-ACADEMIES', 'FORWARD']

export function describeActions(makeHost: () => Promise<Host>): void {
  describe('actions', () => {
    const list = async (host: Host, year?: number) =>
      (await good(clientOf(host).actions.$get({ query: { year: year === undefined ? undefined : String(year) } })))
        .actions

    test('2026 has four, five, one and one entries of the cooperation and excellence partnerships, by its own guide', async () => {
      const actions = await list(await makeHost(), 2026)
      const families = ['KA210', 'KA220', 'KA240', 'COVE']
      expect(actions.filter((it) => families.includes(it.family)).map(({ id }) => id)).toEqual(of2026)
      expect(actions.every((it) => it.year === 2026 && it.edition === 2026 && !it.provisional)).toBe(true)
    })

    test('without a year the newest guide answers', async () => {
      const host = await makeHost()
      expect(await list(host)).toEqual(await list(host, 2026))
    })

    test.each([
      [2014, 2019, true, ['KA229']],
      [2019, 2019, false, ['KA229']],
      [2020, 2019, true, ['KA229']],
      [2021, 2026, true, of2026],
      [2025, 2025, false, of2025],
      [2027, 2026, true, of2026],
    ])('%i is judged by the guide of %i, provisional: %s', async (year, edition, provisional, ids) => {
      const actions = await list(await makeHost(), year)
      expect(actions.map(({ id }) => id)).toEqual(expect.arrayContaining(ids))
      for (const action of actions) expect(action).toMatchObject({ year, edition, provisional })
    })

    test.each(['2013', '2028', 'abc', '', '2026.5', '-1', '99999999999999999999', '1e3', 'NaN'])(
      'year=%s is refused and named',
      async (year) => {
        const host = await makeHost()
        for (const path of ['/api/actions', '/api/actions/COVE']) {
          const refused = await refusal(await raw(host, `${path}?year=${year}`))
          expect([refused.status, ...refused.fields]).toEqual([400, 'year'])
        }
      },
    )

    test('one action tells its figures, deadlines and every requirement with a page', async () => {
      const host = await makeHost()
      const action = await good(
        clientOf(host).actions[':id'].$get({ param: { id: 'ka220-sch' }, query: { year: '2026' } }),
      )
      expect(action).toMatchObject({
        id: 'KA220-SCH',
        family: 'KA220',
        field: 'SCH',
        edition: 2026,
        months: { from: 12, to: 36 },
        grant: { oneOf: [120_000, 250_000, 400_000] },
        award: { pass: 70 },
      })
      expect(action.deadlines[0]).toEqual({ round: 1, day: '2026-03-05', time: '12:00' })
      for (const { id, page, text } of action.requirements) expect([id, page, text].every(Boolean), id).toBe(true)
      expect((await list(host, 2026)).find(({ id }) => id === 'KA220-SCH')).toEqual(action)
    })

    test('what the rules carry is shown: criteria, what assessors look at, activities, and where a page is of another guide', async () => {
      const host = await makeHost()
      const of = async (id: string, year: number) =>
        good(clientOf(host).actions[':id'].$get({ param: { id }, query: { year: String(year) } }))
      const accreditation = await of('KA120-SCH', 2026)
      expect(accreditation.award).toBeUndefined()
      expect(accreditation.criteria.map((it) => [it.criterion, it.points, it.minimum])).toEqual([
        ['relevance', 10, 5],
        ['objectives', 40, 20],
        ['activities', 20, 10],
        ['management', 30, 15],
      ])
      const cove = await of('COVE', 2026)
      expect(cove.quality[0]).toMatchObject({ indicator: 'public-authority', weight: 20, page: '270-271' })
      const vet = await of('KA122-VET', 2026)
      expect(vet.activities.find((it) => it.activity === 'learner-long')).toMatchObject({
        days: [90, 365],
        page: '86-91',
      })
      const before = await of('COVE', 2025)
      expect(before.requirements.every((it) => it.guide === 2026 && it.confidence === 'V2')).toBe(true)
    })

    test('what became of the actions of 2019 is told, in the language asked for', async () => {
      const host = await makeHost()
      const successors = async (id: string, year: number, language?: string) =>
        (await good(clientOf(host, language).actions[':id'].$get({ param: { id }, query: { year: String(year) } })))
          .successors
      const [en, nb] = [await successors('KA229', 2019), await successors('KA229', 2019, 'nb')]
      expect(en.map((it) => it.id)).toEqual(['KA121-SCH', 'KA122-SCH', 'KA210-SCH'])
      expect(nb[0]?.note).not.toBe(en[0]?.note)
      expect((await successors('KA207-LOT1', 2019)).map((it) => it.id)).toEqual(['COVE'])
      expect(await successors('COVE', 2026)).toEqual([])
      const today = new Set((await list(host, 2026)).map((it) => it.id))
      for (const action of await list(host, 2019)) {
        expect(action.successors.length, action.id).toBeGreaterThan(0)
        for (const { id } of action.successors) expect(today, id).toContain(id)
      }
    })

    test('an action is found by the call code of EACEA too, of whatever year', async () => {
      const host = await makeHost()
      for (const code of ['ERASMUS-EDU-2026-PEX-COVE', 'erasmus-edu-2023-pex-cove'])
        expect(await (await raw(host, `/api/actions/${code}?year=2026`)).json()).toMatchObject({ id: 'COVE' })
    })

    test('requirements are said in the language asked for', async () => {
      const host = await makeHost()
      const said = async (language: string) => {
        const api = clientOf(host, language)
        const action = await good(api.actions[':id'].$get({ param: { id: 'COVE' }, query: {} }))
        return action.requirements.map(({ text }) => text).join()
      }
      const [en, nb] = [await said('en'), await said('nb')]
      expect(nb).not.toBe(en)
      expect(await said('nn-NO,en;q=0.8')).toBe(nb)
      expect(await said('de;q=1,en;q=0.2,nb;q=0.1')).toBe(en)
    })

    test('an action of another guide is not there, and a draft for it is told where it is', async () => {
      const host = await makeHost()
      const missing = await refusal(await raw(host, '/api/actions/KA229?year=2026'))
      expect(missing.status).toBe(404)
      const refused = await refusal(await raw(host, '/api/check', { action: 'KA229', year: 2026, members: [] }))
      expect([refused.status, ...refused.fields]).toEqual([400, 'action'])
      expect(refused.detail).toContain('2019')
    })

    test('a draft for an action without its field is told the fields', async () => {
      const refused = await refusal(
        await raw(await makeHost(), '/api/check', { action: 'KA210', year: 2026, members: [] }),
      )
      expect(refused.fields).toEqual(['action'])
      for (const id of of2026.slice(0, 4)) expect(refused.detail).toContain(id)
    })
  })
}
