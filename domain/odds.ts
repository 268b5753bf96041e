// How hard it is: applications against grants, as those who decide have published them. Nothing here is computed by us
// but shares.
import type { Country } from './country.ts'

/** What publishers count by where they name no single action. */
export const oddsGroups = [
  'school-partnerships',
  'school-mobility',
  'vet-partnerships',
  'adult-partnerships',
  'adult-mobility',
] as const
export type OddsGroup = (typeof oddsGroups)[number]

/** `share` stands alone where only it was told. */
export type Odds = {
  country: Country
  year: number
  /** One of the groups above, an action, or the publisher's own words. */
  action: string
  applications?: number
  grants?: number
  share: number
  source: string
}

/** Whose figures ours are; the words of `domain/words/odds.ts` say it in other languages. */
export const talk = 'Diku, talk of autumn 2018'

const norway = (action: OddsGroup, grants: number, applications: number): Odds => ({
  country: 'NO',
  year: 2017,
  action,
  applications,
  grants,
  share: grants / applications,
  source: talk,
})

/** Norway, calls of 2017. Of adult mobility it was told that all were granted, not how many they were. */
export const publishedOdds: readonly Odds[] = [
  norway('school-partnerships', 17, 40),
  norway('school-mobility', 38, 44),
  norway('vet-partnerships', 6, 10),
  norway('adult-partnerships', 3, 8),
  { country: 'NO', year: 2017, action: 'adult-mobility', share: 1, source: talk },
]

/** What was published, with what an operator has loaded: that stands instead where both speak of the same. */
export function withLoaded(loaded: readonly Odds[]): Odds[] {
  const keyOf = ({ country, year, action }: Odds) => `${country} ${year} ${action}`
  const own = new Set(loaded.map(keyOf))
  return [...loaded, ...publishedOdds.filter((it) => !own.has(keyOf(it)))].sort(
    (a, b) => b.year - a.year || (a.country < b.country ? -1 : a.country > b.country ? 1 : 0),
  )
}
