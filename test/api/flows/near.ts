// Searching near a place: distances, the towns one can name, and what is no place.
import { describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../../db/organisations.ts'
import { clientOf, good, type Host, raw, refusal } from '../bench.ts'
import { organisation } from '../record.ts'

const bergen = { country: 'NO', town: 'Bergen', latitude: 60.3913, longitude: 5.3221 } as const

export function describeNear(makeHost: () => Promise<Host>): void {
  describe('near a place', () => {
    async function withFour() {
      const host = await makeHost()
      await saveOrganisations(host.db, [
        organisation('one', { name: 'Nordnes skole', ...bergen }),
        organisation('two', { name: 'Laksevåg skole', ...bergen, latitude: 60.4113 }),
        organisation('far', {
          name: 'Ålesund skole',
          country: 'NO',
          town: 'Ålesund',
          latitude: 62.4722,
          longitude: 6.1549,
        }),
        organisation('nowhere', { name: 'Skole uten sted', country: 'NO' }),
      ])
      return { host, api: clientOf(host) }
    }

    test('the nearest come first and say how far they are', async () => {
      const { api } = await withFour()
      const { organisations } = await good(api.organisations.$get({ query: { near: '60.3913,5.3221' } }))
      expect(organisations.map(({ id, distance }) => [id, distance])).toEqual([
        ['one', 0],
        ['two', 2.2],
        ['far', 235.6],
        ['nowhere', undefined],
      ])
    })

    test('within so many kilometres; without a result it is counted what leaving that out would find', async () => {
      const { api } = await withFour()
      const near = { near: '60.3913, 5.3221', within: '50' }
      expect((await good(api.organisations.$get({ query: near }))).total).toBe(2)
      const none = await good(api.organisations.$get({ query: { ...near, q: 'alesund' } }))
      expect(none).toMatchObject({
        total: 0,
        wider: [
          { drop: 'q', total: 2 },
          { drop: 'within', total: 1 },
        ],
      })
    })

    test('towns are named by their first letters, the biggest first', async () => {
      const { api } = await withFour()
      const towns = async (q: string) => (await good(api.towns.$get({ query: { q } }))).towns
      expect(await towns('ber')).toEqual([
        { name: 'Bergen', country: 'NO', latitude: 60.4013, longitude: 5.3221, organisations: 2 },
      ])
      expect((await towns('ALES')).map(({ name }) => name)).toEqual(['Ålesund'])
      expect(await towns('norway')).toEqual([])
      expect(await towns('')).toEqual([])
      expect(await towns('" OR *')).toEqual([])
    })

    test.each([
      ['near=bergen', 'near'],
      ['near=91,5', 'near'],
      ['near=60,181', 'near'],
      ['near=60', 'near'],
      ['near=60.39,5.32&near=1,2', 'near'],
      ['near=60.39,5.32&within=0', 'within'],
      ['near=60.39,5.32&within=-3', 'within'],
      ['near=60.39,5.32&within=1e3', 'within'],
      ['within=50', 'near'],
      ['sort=distance', 'near'],
    ])('%s is refused by the name of the field', async (query, field) => {
      const { host } = await withFour()
      expect(await refusal(await raw(host, `/api/organisations?${query}`))).toMatchObject({
        status: 400,
        fields: [field],
      })
    })
  })
}
