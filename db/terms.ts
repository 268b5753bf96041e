// The words by which an organisation can be found besides its name and its own text.
import type { Country } from '../domain/country.ts'
import { fold } from '../domain/fold.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { Theme } from '../domain/theme.ts'
import { type OrganisationType, organisationTypes } from '../domain/type.ts'
import { themeLabel, typeLabel } from '../domain/words/labels.ts'

/** What people call these organisations day to day, in English and Norwegian. */
const everyday: Partial<Record<OrganisationType, string>> = {
  'EPLUS-EDU-HEI': 'university university college higher education universitet høgskole høyskole',
  'EPLUS-EDU-GEN-PRE': 'kindergarten nursery preschool day care barnehage førskole',
  'EPLUS-EDU-GEN-PRI': 'school primary school elementary skole barneskole grunnskole',
  'EPLUS-EDU-GEN-SEC': 'school secondary school high school gymnasium skole ungdomsskole videregående skole',
  'EPLUS-EDU-VOC-SEC':
    'vet school vocational school training centre yrkesskole yrkesfag videregående skole fagopplæring',
  'EPLUS-EDU-VOC-TER': 'vet school vocational college training centre fagskole yrkesskole fagopplæring',
  'EPLUS-EDU-ADULT': 'adult education adult learning centre folk high school voksenopplæring folkehøgskole',
  'EPLUS-BODY-PUB-NAT': 'ministry directorate government agency departement direktorat stat',
  'EPLUS-BODY-PUB-REG': 'county region regional authority fylke fylkeskommune',
  'EPLUS-BODY-PUB-LOC': 'municipality city council local authority school owner kommune skoleeier',
  'EPLUS-ENT-SME': 'company business firm enterprise employer sme bedrift firma arbeidsgiver',
  'EPLUS-ENT-LARGE': 'company business corporation enterprise employer bedrift konsern arbeidsgiver',
  'PRP-31089294': 'social enterprise sosial bedrift sosialt entreprenørskap',
  'EPLUS-NGO': 'ngo association charity frivillig organisasjon forening',
  'PRP-31060124': 'civil society ngo sivilsamfunn organisasjon',
  'EPLUS-FOUND': 'foundation stiftelse',
  'PRP-31045414': 'non profit association ideell organisasjon forening',
  'EPLUS-SOCIAL': 'chamber of commerce trade union employers association fagforening næringsforening arbeidslivet',
  'EPLUS-RES': 'research institute forskning forskningsinstitutt',
  'EPLUS-YOUTH-COUNCIL': 'youth council ungdomsråd',
  'PRP-31089295': 'youth club youth organisation ungdomsorganisasjon ungdomsklubb',
  'EPLUS-YOUTH-GROUP': 'youth group ungdomsgruppe',
  'EPLUS-ENGO': 'european ngo europeisk organisasjon',
  'EPLUS-NET-EU': 'network nettverk',
  'EPLUS-BODY-ACCRED': 'accreditation certification akkreditering sertifisering',
  'EPLUS-BODY-CONS': 'guidance counselling career centre veiledning karrieresenter',
  'EPLUS-SPORT-FED': 'sport federation idrettsforbund',
  'EPLUS-SPORT-LEAGUE': 'sport league idrett liga',
  'EPLUS-SPORT-CLUB': 'sports club idrettslag',
  'EPLUS-SPORT-PARTIAL': 'sport idrett',
}

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

const termsOfCountry = remembered((country: Country) => {
  const tongues = ['en', 'nb', ...(spoken[country]?.split(' ') ?? [])]
  return tongues.map((tongue) => new Intl.DisplayNames([tongue], { type: 'region' }).of(country) ?? country).join(' ')
})

const termsOfType = remembered((type: OrganisationType) =>
  [organisationTypes[type], typeLabel(type, 'nb'), everyday[type]].filter(Boolean).join(' '),
)

const termsOfTheme = remembered((theme: Theme) => [theme, themeLabel(theme, 'en'), themeLabel(theme, 'nb')].join(' '))

/** The folded words of country (in English, Norwegian and its own languages), place, type and themes, each once. */
export function searchTermsOf({ country, region, town, type, themes, pic, oid }: Organisation): string {
  const parts = [
    termsOfCountry(country),
    fold([region, town, pic, oid].filter(Boolean).join(' ')),
    type ? termsOfType(type) : '',
    ...themes.map(termsOfTheme),
  ]
  return [...new Set(parts.join(' ').split(' '))].filter(Boolean).join(' ')
}
