// Countries as the programme sees them: who takes part in which call year, and the regions of the world.

/** ISO 3166 alpha-2 code, upper case; Greece is `GR`, the United Kingdom `GB`, Kosovo `XK`. */
export type Country = string

/** A region of third countries not associated to the Programme (Programme Guide 2026, p. 34-36). */
export type Region =
  | '1'
  | '2'
  | '3'
  | '4'
  | '5a'
  | '5b'
  | '6'
  | '7a'
  | '7b'
  | '8a'
  | '8b'
  | '9'
  | '10'
  | '11'
  | '12'
  | '13'
  | '14'

export type Answer = 'yes' | 'no' | 'ask'

const words = (text: string): Country[] => text.trim().split(/\s+/)

/** EU Member States (Programme Guide 2026, p. 33). */
export const memberStates = words('BE BG CZ DK DE EE IE GR ES FR HR IT CY LV LT LU HU MT NL AT PL PT RO SI SK FI SE')

/** Regions of the world (Programme Guide 2026, p. 34-36). */
export const regions: Record<Region, readonly Country[]> = {
  '1': words('AL BA XK ME'),
  '2': words('AM AZ BY GE MD UA'),
  '3': words('DZ EG IL JO LB LY MA PS SY TN'),
  '4': words('RU'),
  '5a': words('BD BT KH CN KP IN ID LA MY MV MN MM NP PK PH LK TH VN'),
  '5b': words('BN HK JP KR MO SG TW'),
  '6': words('AF KZ KG TJ TM UZ'),
  '7a': words('IR IQ YE'),
  '7b': words('BH KW OM QA SA AE'),
  '8a': words('FJ KI MH FM NR NU PW PG WS SB TL TO TV VU'),
  '8b': words('AU CK NZ'),
  '9': words(
    'AO BJ BW BF BI CM CV CF TD KM CG CD CI DJ GQ ER SZ ET GA GM GH GN GW KE LS LR MG MW ML MR MU MZ NA NE NG RW ST SN SC SL SO ZA SS SD TZ TG UG ZM ZW',
  ),
  '10': words('AR BO BR CL CO CR EC SV GT HN MX NI PA PY PE UY VE'),
  '11': words('AG BS BB BZ CU DM DO GD GY HT JM KN LC VC SR TT'),
  '12': words('US CA'),
  '13': words('AD MC SM VA'),
  '14': words('FO CH GB'),
}

type Membership = { country: Country; from: number; until?: number; announced?: number }

/** Association as intervals of call years (country groups by call year; announcements are a question, not a yes). */
const associated: readonly Membership[] = [
  ...words('NO IS LI TR MK').map((country) => ({ country, from: 2014 })),
  { country: 'RS', from: 2019 },
  { country: 'GB', from: 2014, until: 2020, announced: 2027 },
  { country: 'CH', from: Number.POSITIVE_INFINITY, announced: 2027 },
]

/** Overseas countries and territories count as the Member State they are linked to (Programme Guide 2026, p. 33). */
const linkedTo: Record<Country, Country> = {
  GL: 'DK',
  AX: 'FI',
  AW: 'NL',
  BQ: 'NL',
  CW: 'NL',
  SX: 'NL',
  PF: 'FR',
  NC: 'FR',
  WF: 'FR',
  PM: 'FR',
  BL: 'FR',
  TF: 'FR',
  GP: 'FR',
  GF: 'FR',
  MQ: 'FR',
  RE: 'FR',
  YT: 'FR',
  MF: 'FR',
}

const spellings: Record<string, Country> = { EL: 'GR', UK: 'GB' }

const known = new Set<Country>([
  ...memberStates,
  ...associated.map((it) => it.country),
  ...Object.values(regions).flat(),
  ...Object.keys(linkedTo),
])

const regionOfCountry = new Map<Country, Region>([
  // Serbia was of the Western Balkans until it joined the Programme.
  ['RS', '1'],
  ...Object.entries(regions).flatMap(([region, countries]) =>
    countries.map((it): [Country, Region] => [it, region as Region]),
  ),
])

/**
 * Reads a country code as people and registers write it (`el`, `UK`, `no`).
 * @returns the ISO code, or undefined if it is not a country the programme knows.
 */
export function parseCountry(text: string): Country | undefined {
  const code = text.trim().toUpperCase()
  const country = spellings[code] ?? code
  return known.has(country) ? country : undefined
}

/** Every country code the product understands, in alphabetical order. */
export const countries: readonly Country[] = [...known].sort()

/** The country a place counts as: an overseas territory counts as its Member State (Programme Guide 2026, p. 33). */
export function countsAs(country: Country): Country {
  return linkedTo[country] ?? country
}

/**
 * Is this country an EU Member State or associated to the Programme in a call year?
 * @returns `ask` where association is announced but not yet confirmed.
 */
export function inProgramme(country: Country, year: number): Answer {
  const place = countsAs(country)
  const known = answersByYear.get(year)?.get(place)
  if (known) return known
  const answer = membershipOf(place, year)
  answersByYear.set(year, (answersByYear.get(year) ?? new Map()).set(place, answer))
  return answer
}

const answersByYear = new Map<number, Map<Country, Answer>>()

function membershipOf(place: Country, year: number): Answer {
  if (memberStates.includes(place)) return 'yes'
  const membership = associated.find((it) => it.country === place)
  if (!membership) return 'no'
  if (year >= membership.from && year <= (membership.until ?? Number.POSITIVE_INFINITY)) return 'yes'
  return membership.announced !== undefined && year >= membership.announced ? 'ask' : 'no'
}

/** All countries that certainly belong to the Programme in a call year, alphabetical. */
export function programmeCountries(year: number): Country[] {
  return [...memberStates, ...associated.map((it) => it.country)].filter((it) => inProgramme(it, year) === 'yes').sort()
}

/** The region of a country not associated to the Programme (Programme Guide 2026, p. 34-36), if it has one. */
export function regionOf(country: Country): Region | undefined {
  return regionOfCountry.get(countsAs(country))
}

/** Does a country lie in these regions in a call year? One that has joined the Programme does no longer. */
function inRegions(among: readonly Region[], country: Country, year: number): Answer {
  const region = regionOf(country)
  if (region === undefined || !among.includes(region)) return 'no'
  const joined = inProgramme(country, year)
  return joined === 'no' ? 'yes' : joined === 'yes' ? 'no' : 'ask'
}

/** A set of countries, described the way a guide describes it. */
export type Area = {
  programme?: true
  regions?: readonly Region[]
  only?: readonly Country[]
  anywhere?: true
  except?: readonly Country[]
}

/** Does a country lie in an area in a call year? `ask` where that hangs on an unconfirmed association. */
export function within(area: Area, country: Country, year: number): Answer {
  const place = countsAs(country)
  if (area.except?.includes(place)) return 'no'
  if (area.anywhere || area.only?.includes(place)) return 'yes'
  const inside = area.programme ? inProgramme(place, year) : 'no'
  const nearby = inRegions(area.regions ?? [], place, year)
  // Whether it joins or not, a country with a doubtful association lies in an area that takes both.
  if (inside === 'ask' && nearby === 'ask') return 'yes'
  return inside === 'no' ? nearby : inside
}

const countriesByArea = new WeakMap<Area, Map<number, Country[]>>()

/** All countries that certainly lie in an area in a call year, alphabetical. */
export function countriesOf(area: Area, year: number): Country[] {
  const byYear = countriesByArea.get(area) ?? new Map<number, Country[]>()
  const found =
    byYear.get(year) ??
    countries.filter((country) => countsAs(country) === country && within(area, country, year) === 'yes')
  countriesByArea.set(area, byYear.set(year, found))
  return [...found]
}
