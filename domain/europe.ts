// The four parts of Europe, for the spread of a team (United Nations, standard country codes M49).
import { type Country, countsAs } from './country.ts'

export type Part = 'north' | 'east' | 'south' | 'west'

const parts: Record<Part, string> = {
  north: 'DK EE FI IS IE LV LT NO SE GB FO',
  east: 'BG CZ HU MD PL RO SK UA BY RU',
  south: 'AL AD BA HR GR IT MT ME MK PT RS SI ES XK CY TR SM VA',
  west: 'AT BE FR DE LI LU NL CH MC',
}

const partOfCountry = new Map(
  Object.entries(parts).flatMap(([part, countries]) => countries.split(' ').map((it) => [it, part as Part])),
)

/** The part of Europe a country lies in, if it lies in Europe; Cyprus and Türkiye are counted to the south. */
export function partOfEurope(country: Country): Part | undefined {
  return partOfCountry.get(countsAs(country))
}
