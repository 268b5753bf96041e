// What the record holds of an organisation and of the projects it took part in.
import type { Country } from './country.ts'
import type { Theme } from './theme.ts'
import type { OrganisationType, Role } from './type.ts'

/** Education fields of the programme, as in action codes. */
export const fields = ['SCH', 'VET', 'HED', 'ADU', 'YOU', 'SPO'] as const
export type Field = (typeof fields)[number]

/** Working languages on offer in forms and filters: ISO 639-1 codes. */
export const languages = [
  'bg',
  'bs',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'en',
  'es',
  'et',
  'eu',
  'fi',
  'fr',
  'ga',
  'hr',
  'hu',
  'is',
  'it',
  'lt',
  'lv',
  'mk',
  'mt',
  'nl',
  'no',
  'pl',
  'pt',
  'ro',
  'ru',
  'sk',
  'sl',
  'sq',
  'sr',
  'sv',
  'tr',
  'uk',
  'ar',
  'ka',
  'hy',
] as const
export type Language = (typeof languages)[number]

/** Where a fact comes from. `sample` is invented and marked so on every screen. */
export const sourceKinds = ['sample', 'results-export', 'register', 'owner'] as const
export type SourceKind = (typeof sourceKinds)[number]

/** `file` and `row` (1 is the first row below the header) lead back to the import. */
export type Source = { kind: SourceKind; file?: string; row?: number }

/** A calendar date `YYYY-MM-DD`; where only part is known `YYYY-MM` or `YYYY`. */
export type PartialDate = string

export type Organisation = {
  id: string
  name: string
  country: Country
  region?: string
  town?: string
  latitude?: number
  longitude?: number
  type?: OrganisationType
  /** Stated roles; they win over what the type says. */
  roles?: Role[]
  /** Id of the organisation that owns this one: a school's municipality. */
  owner?: string
  themes: Theme[]
  languages: Language[]
  description?: string
  website?: string
  oid?: string
  pic?: string
  established?: PartialDate
  /** Holds a valid Erasmus Charter for Higher Education. */
  eche?: boolean
  /** Fields in which it holds an Erasmus accreditation. */
  accredited?: Field[]
  offers?: string
  seeks?: string
  /** Action families of interest: `KA220`, `COVE`. */
  actions: string[]
  /** `YYYY-MM-DD` on which somebody of the organisation last said that this is right. */
  lastConfirmed?: string
  source: Source
}

export type Project = {
  /** The programme's project identifier, `2019-1-NO01-KA229-060123`. */
  id: string
  title: string
  /** Action with field if known: `KA229`, `KA220-SCH`, `COVE`; empty where the source names none we know. */
  action?: string
  /** Year of the call. */
  year: number
  /** Topics as the source writes them. */
  topics?: string
  themes: Theme[]
  summary?: string
  website?: string
  /** Grant in EUR. */
  grant?: number
  /** The project's page in the Results Platform. */
  card?: string
  source: Source
}

export type Participation = { project: string; organisation: string; role: 'coordinator' | 'partner' }

/** OID: the letter E and eight digits (European Commission, Organisation ID). */
export function isOid(text: string): boolean {
  return /^E\d{8}$/.test(text)
}

/** PIC: nine digits (Programme Guide 2026, p. 414). */
export function isPic(text: string): boolean {
  return /^\d{9}$/.test(text)
}

/** Every PIC seen so far leaves 1 when divided by 97; one that does not is worth a second look, never a rejection. */
export function isUsualPic(text: string): boolean {
  return isPic(text) && Number(text) % 97 === 1
}

/** The family of an action id: `KA220` of `KA220-SCH`; `CB-VET` is one of its own. */
export function familyOf(action: string): string {
  return action.replace(/^(KA\d+)-(?:SCH|VET|HED|ADU|YOU|SPO)$/, '$1')
}
