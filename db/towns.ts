// The towns of the record by their first letters, with where they are: what a person can ask to be near to.
import { fold } from '../domain/fold.ts'
import type { Database } from './client.ts'

/** A town and how many organisations of the record are there; its place is the middle of theirs. */
export type Town = { name: string; country: string; latitude: number; longitude: number; organisations: number }

// The words of towns stand in the finder's index beside those of countries: enough of both are read to meet the town.
const most = { read: 4000, towns: 8 }

/** Towns of which a word begins with what was typed, those with most organisations first. Nothing typed, no town. */
export async function listTowns({ $client }: Database, typed: string): Promise<Town[]> {
  const words = fold(typed.slice(0, 100)).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const expression = `{search_terms} : (${words.map((word) => `"${word}" *`).join(' AND ')})`
  const { rows } = await $client.execute({
    sql: `select town, country, avg(latitude) as latitude, avg(longitude) as longitude, count(*) as organisations
      from (select rowid as met from organisation_index where organisation_index match ? limit ?)
      cross join organisations on organisations.row = met
      where town is not null and latitude is not null and longitude is not null group by country, town`,
    args: [expression, most.read],
  })
  return rows
    .filter(({ town }) => isBegun(fold(String(town)).split(' '), words))
    .map(({ town, country, latitude, longitude, organisations }) => ({
      name: String(town),
      country: String(country),
      latitude: Number(latitude),
      longitude: Number(longitude),
      organisations: Number(organisations),
    }))
    .sort((one, other) => other.organisations - one.organisations || (one.name < other.name ? -1 : 1))
    .slice(0, most.towns)
}

const isBegun = (town: string[], typed: string[]) => typed.every((start) => town.some((word) => word.startsWith(start)))
