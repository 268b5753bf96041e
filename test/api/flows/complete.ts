// Composing whole teams: each is eligible, worth the sum of its parts, and another than the one before.
import { describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../../db/organisations.ts'
import { editions, listCalls } from '../../../domain/rules/guides.ts'
import { typeCodes } from '../../../domain/type.ts'
import { clientOf, good, type Host, raw } from '../bench.ts'
import { partnership, recorded, seat } from '../draft.ts'
import { organisation } from '../record.ts'

const vet = 'EPLUS-EDU-VOC-SEC'
const company = 'EPLUS-ENT-SME'
const kinds = [vet, company] as const
const countries = ['NO', 'FI', 'ES', 'GR', 'PT']
const everybody = countries.flatMap((country) =>
  kinds.flatMap((type) =>
    [1, 2].map((at) =>
      organisation(`${country} ${type} ${at}`, {
        country,
        type,
        themes: at === 1 ? ['maritime'] : [],
        established: '1990',
      }),
    ),
  ),
)
const us = `NO ${vet} 1`
const centre = { action: 'COVE', year: 2026, themes: ['maritime'], members: [recorded('coordinator', us)] }

export function describeComplete(makeHost: () => Promise<Host>): void {
  describe('complete', () => {
    type Asked = Parameters<ReturnType<typeof clientOf>['complete']['$post']>[0]['json']
    const complete = (host: Host, json: Asked, language?: string) =>
      good(clientOf(host, language).complete.$post({ json }))

    async function withEverybody() {
      const host = await makeHost()
      await saveOrganisations(host.db, everybody)
      return host
    }

    test('a centre grows around one school: every team is eligible, and the check says so too', async () => {
      const host = await withEverybody()
      const { teams, none } = await complete(host, { draft: centre })
      expect(none).toBeUndefined()
      expect(teams).toHaveLength(3)
      for (const { members, verdict, objective, parts, bound, changes } of teams) {
        expect(verdict).toBe('eligible')
        expect(members).toHaveLength(8)
        expect(members[0]).toMatchObject({ kept: true, role: 'coordinator', organisation: { id: us } })
        expect(parts.reduce((sum, it) => sum + it.value, 0)).toBeCloseTo(objective, 9)
        expect(bound).toBeGreaterThanOrEqual(objective)
        expect(changes.added).toHaveLength(7)
        const draft = { ...centre, members: members.map(({ role, organisation: it }) => recorded(role, it?.id ?? '')) }
        const checked = await good(clientOf(host).check.$post({ json: draft }))
        expect(checked).toMatchObject({ verdict: 'eligible' })
      }
    })

    test('teams differ in a third of those who join at least, and the same question has the same answer', async () => {
      const host = await withEverybody()
      const { teams } = await complete(host, { draft: centre, limit: 3 })
      const [one, other] = teams.map((it) => it.changes.added)
      const shared = other?.filter((it) => one?.includes(it)) ?? []
      expect(shared.length).toBeLessThanOrEqual(4)
      expect((await complete(host, { draft: centre, limit: 3 })).teams).toEqual(teams)
    })

    test('somebody excluded never sits there, and only the countries asked for are looked in', async () => {
      const host = await withEverybody()
      const without = everybody.filter((it) => it.id.endsWith('1') && it.id !== us).map((it) => it.id)
      const { teams } = await complete(host, {
        draft: centre,
        exclude: [...without, ...Array.from({ length: 5000 }, (_, at) => `nobody ${at}`)],
        countries: ['NO', 'FI', 'ES', 'GR'],
      })
      expect(teams).toHaveLength(1)
      expect(teams[0]?.coverage.countries.map((it) => it.country)).toEqual(['ES', 'FI', 'GR', 'NO'])
      expect(teams[0]?.changes.added.every((it) => it.endsWith('2'))).toBe(true)
    })

    test('every country asked for is looked in, and the excluded take nobody’s place, however many others there are', async () => {
      const host = await makeHost()
      const types = typeCodes.filter((it) => it !== vet)
      const crowd = [...Array(90)].map((_, at) =>
        organisation(`DE ${at}`, { country: 'DE', type: types[at % types.length], lastConfirmed: '2026-01-01' }),
      )
      const others = [...Array(70)].map((_, at) => organisation(`ES ${at}`, { country: 'ES', type: vet }))
      await saveOrganisations(host.db, [...crowd, ...others])
      const asked = {
        draft: partnership([seat('coordinator', 'NO', { type: 'EPLUS-EDU-GEN-SEC', established: '1990' })]),
        countries: ['DE', 'ES'],
        exclude: others.slice(1).map((it) => it.id),
      }
      const { teams } = await complete(host, asked)
      expect(teams[0]?.coverage.countries.map((it) => it.country)).toEqual(['DE', 'ES', 'NO'])
      expect(teams[0]?.changes.added).toContain('ES 0')
    })

    test('who does not stay makes room, and may be found again', async () => {
      const host = await withEverybody()
      const draft = { ...centre, members: [...centre.members, seat('partner', 'US', { type: vet })] }
      expect((await complete(host, { draft })).none?.because).toEqual([
        { requirement: 'members-country', text: expect.stringContaining('participant'), find: [] },
      ])
      const { teams } = await complete(host, { draft, keep: [0] })
      expect(teams[0]).toMatchObject({ verdict: 'eligible', changes: { removed: [1] } })
    })

    test('where no team can be, the requirements in the way are named, in the language asked for', async () => {
      const host = await withEverybody()
      const { teams, none } = await complete(host, { draft: centre, countries: ['NO', 'FI'] }, 'nb')
      expect(teams).toEqual([])
      expect(none?.because.map((it) => it.requirement)).toContain('complete-countries')
      expect(none?.because[0]?.text).toContain('land')
      expect(none?.because[0]?.find).toEqual([expect.stringMatching(/^[A-ZÆØÅ].+/)])
    })

    test('a size that is too small is what is in the way, and one that would do is said', async () => {
      const { none } = await complete(await withEverybody(), { draft: centre, size: [2, 5] })
      expect(none?.because).toEqual([
        { requirement: 'size', text: expect.stringMatching(/2 to 5 .* one of 8 does/), find: [] },
      ])
    })

    test.each([
      ['nobody at the table', []],
      ['one partner of whom little is known', [seat('partner', 'FI')]],
    ])(
      'in an empty record every action of every guide says what is in the way: %s',
      { timeout: 60_000 },
      async (_, members) => {
        const host = await makeHost()
        for (const { id, year } of editions.flatMap((it) => listCalls(it.year))) {
          const response = await raw(host, '/api/complete', { draft: { action: id, year, members } })
          if (response.status === 400) continue
          const { teams, none } = (await response.json()) as Awaited<ReturnType<typeof complete>>
          if (teams.length > 0) expect(teams[0]?.changes.added, id).toEqual([])
          else expect(none?.because.length, `${id} ${year}`).toBeGreaterThan(0)
        }
      },
    )

    test.each([
      ['a member who is not there', { draft: centre, keep: [3] }, 'keep[0]'],
      ['somebody who stays excluded', { draft: centre, exclude: [us] }, 'exclude'],
      ['sizes the wrong way round', { draft: centre, size: [9, 8] }, 'size'],
      [
        'fewer than those who stay',
        { draft: partnership([recorded('coordinator', us), recorded('partner', `FI ${vet} 1`)]), size: [1, 1] },
        'size[1]',
      ],
      ['an action one applies for alone', { draft: { ...centre, action: 'KA122-VET' } }, 'draft.action'],
      [
        'an organisation nobody knows',
        { draft: partnership([recorded('coordinator', 'nobody')]) },
        'draft.members[0].organisation',
      ],
    ] as [string, Asked, string][])('%s is refused, and the field is named', async (_, json, field) => {
      const host = await withEverybody()
      const refused = await clientOf(host).complete.$post({ json })
      expect(refused.status).toBe(400)
      expect(JSON.stringify(await refused.json())).toContain(`"field":"${field}"`)
    })
  })
}
