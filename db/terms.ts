// The words by which an organisation can be found besides its name and its own text.
import type { Country } from '../domain/country.ts'
import { fold } from '../domain/fold.ts'
import type { Organisation } from '../domain/organisation.ts'
import { rolesOf } from '../domain/type.ts'
import { type Meaning, markOf } from '../domain/words/concept.ts'

/** The languages in which a country's inhabitants would type its name. */
const spoken: Record<Country, string> = {
  AL: 'sq',
  AD: 'ca',
  AM: 'hy',
  AT: 'de',
  AZ: 'az',
  BA: 'bs hr sr',
  BE: 'nl fr de',
  BG: 'bg',
  BY: 'be ru',
  CH: 'de fr it',
  CY: 'el tr',
  CZ: 'cs',
  DE: 'de',
  DK: 'da',
  DZ: 'ar fr',
  EE: 'et',
  EG: 'ar',
  ES: 'es ca eu',
  FI: 'fi sv',
  FO: 'fo da',
  FR: 'fr',
  GB: 'en',
  GE: 'ka',
  GL: 'da',
  GR: 'el',
  HR: 'hr',
  HU: 'hu',
  IE: 'ga',
  IL: 'he',
  IS: 'is',
  IT: 'it',
  JO: 'ar',
  LB: 'ar fr',
  LI: 'de',
  LT: 'lt',
  LU: 'lb fr de',
  LV: 'lv',
  MA: 'ar fr',
  MC: 'fr',
  MD: 'ro',
  ME: 'sr',
  MK: 'mk',
  MT: 'mt',
  NL: 'nl',
  NO: 'nn',
  PL: 'pl',
  PS: 'ar',
  PT: 'pt',
  RO: 'ro',
  RS: 'sr',
  RU: 'ru',
  SE: 'sv',
  SI: 'sl',
  SK: 'sk',
  SM: 'it',
  TN: 'ar fr',
  TR: 'tr',
  UA: 'uk',
  XK: 'sq sr',
}

/** Works out the words of a code once. */
function remembered<Code>(termsOf: (code: Code) => string): (code: Code) => string {
  const known = new Map<Code, string>()
  return (code) => {
    const terms = known.get(code) ?? fold(termsOf(code))
    known.set(code, terms)
    return terms
  }
}

/** A country's name in English, Norwegian and its own languages, folded. */
export const termsOfCountry = remembered((country: Country) => {
  const tongues = ['en', 'nb', ...(spoken[country]?.split(' ') ?? [])]
  return tongues.map((tongue) => new Intl.DisplayNames([tongue], { type: 'region' }).of(country) ?? country).join(' ')
})

/**
 * The folded words of country (in English, Norwegian and its own languages) and place, the numbers, and a mark for each
 * value that a typed word can be understood as; the words of those stand in the vocabulary, not in every row.
 */
export function searchTermsOf(organisation: Organisation): string {
  const { country, region, town, pic, oid } = organisation
  const words = [termsOfCountry(country), fold([region, town, pic, oid].filter(Boolean).join(' '))]
  return [...new Set(words.join(' ').split(' ')), ...meaningsOf(organisation).map(markOf)].filter(Boolean).join(' ')
}

function meaningsOf(organisation: Organisation): Meaning[] {
  const { country, type, themes } = organisation
  return [
    { kind: 'country', value: country },
    ...(type ? [{ kind: 'type', value: type } as const] : []),
    ...rolesOf(organisation).map((value) => ({ kind: 'role', value }) as const),
    ...themes.map((value) => ({ kind: 'theme', value }) as const),
  ]
}
