// The warm bench of a seat: who could take it, and that the check agrees with what is promised of each.
import { describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../../db/organisations.ts'
import { clientOf, good, type Host } from '../bench.ts'
import { recorded, seat } from '../draft.ts'
import { organisation } from '../record.ts'

const vet = 'EPLUS-EDU-VOC-SEC'
const company = 'EPLUS-ENT-SME'
const idOf = (country: string, type: string, at: number) => `${country} ${type} ${at}`
const everybody = ['NO', 'FI', 'ES', 'GR', 'PT', 'US'].flatMap((country) =>
  [vet, company].flatMap((type) =>
    [1, 2, 3].map((at) =>
      organisation(idOf(country, type, at), {
        country,
        type: type as typeof vet,
        themes: at === 2 ? ['maritime'] : [],
        established: '1990',
      }),
    ),
  ),
)
/** Four countries with a school and a company each: nobody may be missing. */
const members = ['NO', 'FI', 'ES', 'GR'].flatMap((country, at) => [
  recorded(at === 0 ? 'coordinator' : 'partner', idOf(country, vet, 1)),
  recorded('partner', idOf(country, company, 1)),
])
const centre = { action: 'COVE', year: 2026, themes: ['maritime' as const], members }

export function describeSubstitutes(makeHost: () => Promise<Host>): void {
  describe('substitutes', () => {
    type Asked = Parameters<ReturnType<typeof clientOf>['substitutes']['$post']>[0]['json']
    const substitutes = (host: Host, json: Asked, language?: string) =>
      good(clientOf(host, language).substitutes.$post({ json }))

    async function withEverybody() {
      const host = await makeHost()
      await saveOrganisations(host.db, everybody)
      return host
    }
    const verdictWith = async (host: Host, draft: typeof centre, id: string, at?: number) => {
      const changed =
        at === undefined
          ? [...draft.members, recorded('partner', id)]
          : draft.members.with(at, recorded(draft.members[at]?.role ?? 'partner', id))
      const checked = await good(clientOf(host).check.$post({ json: { ...draft, members: changed } }))
      return 'verdict' in checked ? checked.verdict : undefined
    }

    test('whoever is offered for a seat keeps the team eligible when checked; those who cover a theme come first', async () => {
      const host = await withEverybody()
      const { as, total, substitutes: list } = await substitutes(host, { draft: centre, member: 3 })
      expect(as).toBe('partner')
      expect(list.map((it) => it.organisation.id)).toEqual([idOf('FI', company, 2), idOf('FI', company, 3)])
      expect(total).toBe(2)
      expect(list[0]).toMatchObject({ verdict: 'eligible', brings: { themes: ['maritime'] } })
      for (const it of list) {
        expect(it.worth).toBeCloseTo(
          it.parts.reduce((sum, part) => sum + part.value, 0),
          9,
        )
        expect(await verdictWith(host, centre, it.organisation.id, 3)).toBe('eligible')
      }
    })

    test('who coordinates is replaced by somebody who may', async () => {
      const host = await withEverybody()
      const { as, substitutes: list } = await substitutes(host, { draft: centre, member: 0 })
      expect(as).toBe('coordinator')
      expect(list.length).toBeGreaterThan(0)
      for (const it of list) expect(it.organisation.country).toBe('NO')
    })

    test('one seat short, each who is offered mends it, and what else they bring is said', async () => {
      const host = await withEverybody()
      const short = { ...centre, members: centre.members.slice(0, 7) }
      const { total, substitutes: list } = await substitutes(host, { draft: short })
      expect(total).toBe(3)
      for (const it of list) {
        expect(it.organisation.country).toBe('GR')
        expect(it.mends).toContain('complete-countries')
        expect(await verdictWith(host, short, it.organisation.id)).toBe('eligible')
      }
      const { substitutes: more } = await substitutes(host, { draft: centre, limit: 50 })
      const portugal = more.find((it) => it.organisation.id === idOf('PT', vet, 2))
      expect(portugal?.brings).toEqual({ roles: [], country: 'PT', themes: ['maritime'] })
      expect(more.some((it) => it.organisation.country === 'US')).toBe(false)
    })

    test('two seats short, one alone is no answer', async () => {
      const host = await withEverybody()
      const { total } = await substitutes(host, { draft: { ...centre, members: centre.members.slice(0, 6) } })
      expect(total).toBe(0)
    })

    test('a member without a record has substitutes too, and the excluded are none', async () => {
      const host = await withEverybody()
      const draft = { ...centre, members: centre.members.with(7, seat('partner', 'GR', { type: company })) }
      const asked = { draft, member: 7, exclude: [idOf('GR', company, 1)] }
      const { substitutes: list } = await substitutes(host, asked)
      expect(list.map((it) => it.organisation.id).sort()).toEqual([idOf('GR', company, 2), idOf('GR', company, 3)])
    })

    test('a member who is not there is refused, and the field is named', async () => {
      const host = await withEverybody()
      const refused = await clientOf(host).substitutes.$post({ json: { draft: centre, member: 8 } })
      expect(refused.status).toBe(400)
      expect(JSON.stringify(await refused.json())).toContain('"field":"member"')
    })
  })
}
