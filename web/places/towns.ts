// Towns a host can lie in: those of the record, and where it knows none, larger towns of the country.
import { fold } from '../../domain/fold.ts'
import { api, read } from '../api.ts'

export type FoundTown = { name: string; latitude: number; longitude: number }

const most = 6

export async function findTowns(typed: string, country: string): Promise<FoundTown[]> {
  const [known, { places }] = await Promise.all([
    read(api.towns.$get({ query: { q: typed } })),
    import('../../domain/towns.ts'),
  ])
  const start = fold(typed)
  const larger = (places[country]?.towns ?? []).filter((it) => fold(it.name).startsWith(start))
  const all = [...known.towns.filter((it) => it.country === country), ...larger]
  const names = new Map(all.toReversed().map((it) => [fold(it.name), it]))
  return [...names.values()].toReversed().slice(0, most)
}
