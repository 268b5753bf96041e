// Requirements as data: what a programme guide asks of a consortium, written down once and read in five ways.

import type { Standing } from './consortium.ts'
import type { Area } from './country.ts'
import type { Field } from './organisation.ts'
import type { OrganisationType, Role } from './type.ts'

/** How sure we are: `V` read in the source, `V2` in a secondary source, `R` recalled. Only `V` can break a consortium. */
export type Confidence = 'V' | 'V2' | 'R'

/** A fact whose absence leaves something open. */
export type Fact =
  | StayFact
  | 'coordinator'
  | 'country'
  | 'association'
  | 'type'
  | 'roles'
  | 'established'
  | 'eche'
  | 'accredited'
  | 'confirmation'
  | 'oid'
  | 'pic'
  | 'applications'
  | 'months'
  | 'grant'
  | 'priorities'
  | 'activities'
  | 'tasks'
  | 'ecosystem'
  | 'small-country'
  | 'added-value'

/** What a planned stay has yet to state. */
export const stayFacts = [
  'days',
  'participants',
  'fewer-opportunities',
  'sending-country',
  'hosting-country',
  'learners-from',
  'sender',
  'groups',
  'ages',
] as const
export type StayFact = (typeof stayFacts)[number]

/**
 * What eligibility turns on. If one of these is missing a requirement is unknown; every other missing fact makes it
 * advice until somebody states it.
 */
export const decisiveFacts: readonly Fact[] = [
  'coordinator',
  'country',
  'association',
  'type',
  'roles',
  'established',
  'eche',
  'accredited',
  'small-country',
  'confirmation',
  ...stayFacts,
]

/** Something that is so, or not, of one member. */
export type Condition =
  | { is: 'from'; area: Area }
  | { is: 'role'; anyOf: readonly Role[] }
  | { is: 'type'; anyOf: readonly OrganisationType[] }
  /** Legally established at least so many years before the deadline. */
  | { is: 'established'; years: number }
  | { is: 'eche' }
  /** Holds an Erasmus accreditation in the field of the action. */
  | { is: 'accredited' }
  | { is: 'identifier'; scheme: 'oid' | 'pic' }
  | { is: 'not'; all: readonly Condition[] }
  | { is: 'any'; of: readonly Condition[] }

/** The members a requirement speaks of. */
export type Selector = { standing: readonly Standing[]; where?: readonly Condition[] }

/** `small`: as many are enough in a country with few universities; whether it is one has to be asked. */
export type RoleMinimum = { role: Role; atLeast: number; small?: number }

/** A minimum of organisations with any of these roles; `ofWhich` are among them, each another organisation. */
export type TeamMinimum = { roles: readonly Role[]; atLeast: number; ofWhich?: readonly TeamMinimum[] }

/** One of the ways in which an action can be applied for; its name stands in the words. */
export type Variant = { name: VariantName; requires: readonly Requirement[] }

export type VariantName =
  | 'alone'
  | 'mobility-consortium'
  | 'university'
  | 'national'
  | 'multi-country'
  | 'single-country'
  | 'transnational'
  | 'third-countries'
  | 'moldova-master'
  | 'neighbours'
  | 'sub-saharan-africa'
  | 'local-1'
  | 'local-2'
  | 'european-wide'
  | 'large-scale'

/** What a stated fact of the project must be. */
export type ProjectMust =
  | { fact: 'months'; from: number; to: number; upTo?: number }
  | { fact: 'months'; oneOf: readonly number[] }
  | { fact: 'grant'; oneOf: readonly number[] }
  | { fact: 'grant'; atMost: number; atLeast?: number; perMonth?: number }
  /** A ceiling for each duration: at most `atMost` EUR if the project lasts `months`. */
  | { fact: 'grant'; byMonths: readonly { months: number; atMost: number }[] }
  /** EUR per counted organisation and year of the project. */
  | { fact: 'grant'; perOrganisationAndYear: number; months: number }
  | { fact: 'priorities'; atLeast: number; atMost?: number }
  | { fact: 'activities'; clusters: readonly { from: number; to: number; atLeast: number }[] }
  | { fact: 'tasks'; atLeast: number; categories: number }
  /** Exactly one of so many industrial ecosystems. */
  | { fact: 'ecosystem'; of: number }

/** Advice that no fact of the draft can settle; its sentence stands in the words under its topic. */
export type AdviceTopic =
  | 'same-consortium-once'
  | 'added-value'
  | 'management-share'
  | 'work-packages'
  | 'active-in-vet'
  | 'eqf-levels'
  | 'own-agency-contracts'
  | 'optional-round'
  | 'active-in-education'
  | 'active-in-youth'
  | 'active-in-sport'
  | 'not-for-profit'
  | 'european-ngo'
  | 'listed-activity'
  | 'other-blueprint'
  | 'unit-grant'
  | 'management-organisations'
  | 'partner-countries'
  | 'organisational-link'
  | 'mobility-charter'
  | 'individual-or-coordinator'
  | 'years-of-experience'
  | 'once-per-field'
  | 'own-and-member'
  | 'grants-in-years'
  | 'participants-at-most'
  | 'youth-exchange-groups'
  | 'activity-needed'
  | 'no-venue'
  | 'teaching-hours'
  | 'one-centre'
  | 'ects-and-learners'
  | 'sports'
  | 'local-club'
  | 'third-parties'
  | 'third-countries-share'
  | 'young-travellers'
  | 'restrictive-measures'
  | 'territories'

type Kind =
  /** At least or at most so many organisations or countries among the selected. */
  | { kind: 'count'; of: 'organisations' | 'countries'; among: Selector; atLeast?: number; atMost?: number }
  /** Each selected member satisfies a condition. */
  | { kind: 'every'; among: Selector; must: Condition }
  /** Exactly one coordinator; with a condition, one that satisfies it. */
  | { kind: 'coordinator'; must?: Condition }
  /** At least so many countries of an area in each of which all these roles are present. */
  | { kind: 'someCountries'; area: Area; atLeast: number; roles: readonly RoleMinimum[]; withCoordinators?: true }
  /** In every country of an area that is present, all these roles are present, and at most so many organisations. */
  | { kind: 'eachCountry'; area: Area; roles: readonly RoleMinimum[]; atMost?: number }
  /** Minima per role, filled by distinct organisations. */
  | { kind: 'roles'; among: Selector; minima: readonly TeamMinimum[] }
  /** All selected come from one country, or from one region of the world. */
  | { kind: 'same'; of: 'country' | 'region'; among: Selector }
  /** At most as many organisations among the first as among the second. */
  | { kind: 'compare'; few: Selector; many: Selector }
  /** One of several variants holds, with all it requires. */
  | { kind: 'oneOf'; variants: readonly Variant[] }
  | { kind: 'project'; must: ProjectMust }
  /** At most so many applications of an action family per organisation and deadline. */
  | { kind: 'cap'; family: string; atMost: number; who: 'each' | 'coordinator'; over?: readonly Field[] }
  /** Said where members are selected, where the draft goes for this round, or always. */
  | { kind: 'advice'; topic: AdviceTopic; when?: Selector; whenRound?: number; values?: readonly number[] }

/** What every rule carries, whatever it is about: its name, where it stands, and how sure we are of it. */
export type Rule = {
  /** Unique within its action or activity: `minimum-countries`. */
  id: string
  /** Page of the guide, or for years without a readable guide the source. */
  page: string
  confidence: Confidence
  /** A recommendation or a loosely worded rule: a breach is advice. */
  recommended?: true
  /** Defined by each National Authority: a breach is a question to its agency. */
  national?: true
  /** The only fields of the action it holds in. */
  fields?: readonly Field[]
  /** Guide year the page is of, where it is not the action's own: rules taken over from another year. */
  guide?: number
}

/** A rule about a consortium and its project. */
export type Requirement = Kind & Rule

export type RequirementKind = Requirement['kind']

export type Verdict = 'met' | 'broken' | 'unknown' | 'advice'

/** Certain and possible count; equal where nothing is open. */
export type Count = { certain: number; possible: number }

/** What judging one rule against its subject gave: a consortium, or a stay. */
export type Finding<Kept extends Rule = Requirement> = {
  requirement: Kept
  verdict: Verdict
  /** Indexes into the draft's members: culprits of a breach, those whose facts are missing, or those advised. */
  members: number[]
  missing: Fact[]
  /** How far the consortium has come, for requirements that count. */
  count?: Count
  /** For `compare`: what it is compared with. */
  against?: Count
  /** For `oneOf`: the variant that holds or is nearest, and what it still lacks. */
  variant?: { name: VariantName; lacks: Finding[] }
}
