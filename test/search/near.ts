// What any finder must guarantee about places and distances; part of the suite that each engine runs.
import { describe, expect, test } from 'vitest'
import type { Organisation } from '../../domain/organisation.ts'
import type { Answer, Query } from '../../search/port.ts'
import { type Bench, organisation } from './made.ts'

type Filled = Bench & { ids(query: Query): Promise<string[]>; search(query: Query): Promise<Answer> }

const bergen = { latitude: 60.3913, longitude: 5.3221 }
const oslo = { latitude: 59.9139, longitude: 10.7522 }
const voss = { latitude: 60.6292, longitude: 6.4097 }
const tromso = { latitude: 69.6492, longitude: 18.9553 }

/** Runs the suite. `filled` makes a finder over these organisations. */
export function describeNear(name: string, filled: (organisations: Organisation[]) => Promise<Filled>): void {
  const cast = [
    organisation('oslo', 'Alfa skole', { ...oslo, themes: ['maritime'] }),
    organisation('unknown', 'Beta skole'),
    organisation('voss', 'Cappa skole', { ...voss, themes: ['rural'] }),
    organisation('bergen', 'Delta skole', { ...bergen, themes: ['maritime'] }),
    organisation('half', 'Epsilon skole', { latitude: 60.4 }),
  ]

  describe(`${name}: near a place`, () => {
    test('the nearest come first, those nobody knows the place of last', async () => {
      const { ids } = await filled(cast)
      const order = ['bergen', 'voss', 'oslo', 'unknown', 'half']
      expect(await ids({ near: bergen, sort: 'distance' })).toEqual(order)
      expect(await ids({ near: bergen })).toEqual(order)
      expect(await ids({ near: bergen, q: 'skole', sort: 'distance' })).toEqual(order)
      expect(await ids({ near: tromso, sort: 'distance' })).toEqual(['oslo', 'voss', 'bergen', 'unknown', 'half'])
    })

    test('each is told how far it is, in kilometres as the crow flies', async () => {
      const { search } = await filled(cast)
      const { distances } = await search({ near: bergen })
      expect(Object.keys(distances).sort()).toEqual(['bergen', 'oslo', 'voss'])
      expect(distances.bergen).toBeCloseTo(0, 2)
      expect(distances.voss).toBeCloseTo(65.2, 0)
      expect(distances.oslo).toBeCloseTo(305, -1)
      expect((await search({})).distances).toEqual({})
    })

    test('within a distance all counts leave out the others, and those nobody knows the place of', async () => {
      const { search } = await filled(cast)
      expect(await search({ near: bergen, within: 100 })).toMatchObject({ ids: ['bergen', 'voss'], total: 2 })
      const { facets } = await search({ near: bergen, within: 100, theme: ['rural'] })
      expect(facets.country).toEqual([{ value: 'NO', count: 1 }])
      expect(facets.theme).toEqual([
        { value: 'maritime', count: 1 },
        { value: 'rural', count: 1 },
      ])
      expect(await search({ near: bergen, within: 0.001 })).toMatchObject({ ids: ['bergen'], total: 1 })
      expect(await search({ near: tromso, within: 10 })).toMatchObject({ ids: [], total: 0 })
      expect((await search({ near: bergen, within: 25_000 })).total).toBe(3)
    })

    test('words, other filters and other orders go with it', async () => {
      const { ids } = await filled(cast)
      expect(await ids({ near: bergen, within: 400, q: 'skole', theme: ['maritime'], sort: 'name' })).toEqual([
        'oslo',
        'bergen',
      ])
      expect(await ids({ near: oslo, within: 400, q: 'delta' })).toEqual(['bergen'])
      expect(await ids({ near: oslo, within: 100, q: 'delta' })).toEqual([])
    })

    test('the date line and the poles are places like others', async () => {
      const { ids } = await filled([
        organisation('west', 'West', { latitude: -16.8, longitude: 179.9 }),
        organisation('pole', 'Pole', { latitude: 89.9, longitude: -170 }),
      ])
      expect(await ids({ near: { latitude: -16.8, longitude: -179.9 }, within: 50 })).toEqual(['west'])
      expect(await ids({ near: { latitude: 89.9, longitude: 10 }, within: 50 })).toEqual(['pole'])
    })

    test('without a place, distance is no order: names are', async () => {
      const { ids } = await filled(cast)
      expect(await ids({ sort: 'distance' })).toEqual(['oslo', 'unknown', 'voss', 'bergen', 'half'])
    })

    test('pages by distance end where the total says, nobody twice', async () => {
      const many = Array.from({ length: 57 }, (_, index) =>
        organisation(`o${index}`, `Name ${index}`, index % 3 ? { latitude: 50 + (index % 5), longitude: 10 } : {}),
      )
      const { ids } = await filled(many)
      const pages = await Promise.all([0, 20, 40, 60].map((offset) => ids({ near: oslo, offset, limit: 20 })))
      expect(pages.map((page) => page.length)).toEqual([20, 20, 17, 0])
      expect(new Set(pages.flat()).size).toBe(57)
    })

    test('who has moved is found where they are now', async () => {
      const { ids, save, settle } = await filled(cast)
      await save([organisation('oslo', 'Alfa skole', { ...tromso, themes: ['maritime'] })])
      await settle()
      expect(await ids({ near: oslo, within: 100 })).toEqual([])
      expect(await ids({ near: tromso, within: 100 })).toEqual(['oslo'])
    })
  })
}
