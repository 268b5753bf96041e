// Organisation types as the programme's registration system lists them, and the roles that rules speak of.
import type { Answer } from './country.ts'

/** Official labels by code. Types without an EPLUS code carry their Results Platform number as `PRP-<number>`. */
export const organisationTypes = {
  'EPLUS-EDU-HEI': 'Higher education institution (tertiary level)',
  'EPLUS-EDU-GEN-PRE': 'School/Institute/Educational centre – General education (pre-primary level)',
  'EPLUS-EDU-GEN-PRI': 'School/Institute/Educational centre – General education (primary level)',
  'EPLUS-EDU-GEN-SEC': 'School/Institute/Educational centre – General education (secondary level)',
  'EPLUS-EDU-VOC-SEC': 'School/Institute/Educational centre – Vocational Training (secondary level)',
  'EPLUS-EDU-VOC-TER': 'School/Institute/Educational centre – Vocational Training (tertiary level)',
  'EPLUS-EDU-ADULT': 'School/Institute/Educational centre – Adult education',
  'EPLUS-BODY-PUB-NAT': 'National Public body',
  'EPLUS-BODY-PUB-REG': 'Regional Public body',
  'EPLUS-BODY-PUB-LOC': 'Local Public body',
  'EPLUS-ENT-SME': 'Small and medium sized enterprise',
  'EPLUS-ENT-LARGE': 'Large enterprise',
  'PRP-31089294': 'Social enterprise',
  'EPLUS-NGO': 'Non-governmental organisation/association/social enterprise',
  'PRP-31060124': 'Civil Society Organisation',
  'EPLUS-FOUND': 'Foundation',
  'PRP-31045414': 'Non profit organisations',
  'EPLUS-SOCIAL':
    'Social partner or other representative of working life (chambers of commerce, trade union, trade association)',
  'EPLUS-RES': 'Research Institute/Centre',
  'EPLUS-YOUTH-COUNCIL': 'National Youth Council',
  'PRP-31089295': 'Youth organisation',
  'EPLUS-YOUTH-GROUP': 'Group of young people active in youth work',
  'EPLUS-ENGO': 'European NGO',
  'PRP-31063086': 'European non-governmental organisation (ENGO) in the field of Education and training',
  'PRP-31063089': 'ENGO with a broader scope but including a section dedicated to youth',
  'EPLUS-NET-EU': 'EU-wide network',
  'EPLUS-EURO-GROUP-COOP': 'European grouping of territorial cooperation',
  'EPLUS-BODY-ACCRED': 'Accreditation, certification or qualification body',
  'EPLUS-BODY-CONS': 'Counselling body',
  'EPLUS-INTER': 'International organisation under public law',
  'PRP-31089292': 'European or international public body',
  'PRP-31089293': 'Public service provider',
  'EPLUS-SPORT-PARTIAL': 'Organisation or association representing (parts of) the sport sector',
  'EPLUS-SPORT-FED': 'Sport federation',
  'EPLUS-SPORT-LEAGUE': 'Sport league',
  'EPLUS-SPORT-CLUB': 'Sport club',
  'PRP-31047343': 'Associations of Higher Education Institutions',
  'PRP-31047407': 'Associations of Rectors',
  'PRP-31045376': 'Student associations',
  'PRP-31047347': 'Other Associations active in Education and Training',
  OTH: 'Other',
  'PRP-43152611': 'Other type of organisation',
} as const

export type OrganisationType = keyof typeof organisationTypes

/** All type codes, in the official order. */
export const typeCodes = Object.keys(organisationTypes) as OrganisationType[]

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
const byLabel = new Map(
  typeCodes.flatMap((code) => [
    [plain(code), code],
    [plain(organisationTypes[code]), code],
  ]),
)

/**
 * Reads an organisation type from its code or official label; dashes, case and punctuation do not matter.
 * @returns undefined if the list does not have it.
 */
export function parseType(text: string): OrganisationType | undefined {
  return byLabel.get(plain(text))
}

/** What rules speak of; an organisation may carry several. */
export const roles = [
  'school',
  'school_authority',
  'education_association',
  'vet_provider',
  'vet_provider_secondary',
  'hei',
  'education_training_provider',
  'enterprise_or_sector_rep',
  'labour_market_actor',
  'youth_org',
  'public_authority',
  'adult_education_provider',
  'teacher_education',
  'hei_organisation',
  'competent_authority',
  'european_ngo',
] as const

export type Role = (typeof roles)[number]

const publicBodies: OrganisationType[] = ['EPLUS-BODY-PUB-NAT', 'EPLUS-BODY-PUB-REG', 'EPLUS-BODY-PUB-LOC']
const enterprises: OrganisationType[] = ['EPLUS-ENT-SME', 'EPLUS-ENT-LARGE', 'EPLUS-SOCIAL']
const vetSchools: OrganisationType[] = ['EPLUS-EDU-VOC-SEC', 'EPLUS-EDU-VOC-TER']

/**
 * Which types have a role for certain, and for which the national agency must be asked; every other type has not: of an
 * association no type says that it is one of teachers, leaders or parents, so that role has to be stated.
 * Definitions of school, authority and VET provider are national (Programme Guide 2026, p. 75, 92, 253).
 */
const rolesOfTypes: Record<Role, { yes: OrganisationType[]; ask?: OrganisationType[] }> = {
  school: { yes: ['EPLUS-EDU-GEN-PRI', 'EPLUS-EDU-GEN-SEC'], ask: ['EPLUS-EDU-GEN-PRE'] },
  school_authority: { yes: [], ask: publicBodies },
  education_association: { yes: [] },
  vet_provider: { yes: vetSchools, ask: ['EPLUS-EDU-HEI', 'EPLUS-EDU-ADULT'] },
  vet_provider_secondary: { yes: ['EPLUS-EDU-VOC-SEC'] },
  hei: { yes: ['EPLUS-EDU-HEI'] },
  education_training_provider: { yes: [...vetSchools, 'EPLUS-EDU-HEI'], ask: ['EPLUS-EDU-ADULT'] },
  enterprise_or_sector_rep: { yes: [...enterprises, 'PRP-31089294'], ask: publicBodies },
  labour_market_actor: { yes: enterprises },
  youth_org: {
    yes: ['PRP-31089295', 'EPLUS-YOUTH-COUNCIL'],
    ask: ['EPLUS-NGO', 'EPLUS-FOUND', 'PRP-31045414', 'PRP-31060124', 'PRP-31063089', 'EPLUS-YOUTH-GROUP'],
  },
  public_authority: { yes: publicBodies },
  adult_education_provider: {
    yes: ['EPLUS-EDU-ADULT'],
    ask: [...vetSchools, ...publicBodies, 'EPLUS-EDU-HEI', 'EPLUS-NGO', 'EPLUS-FOUND', 'PRP-31045414'],
  },
  teacher_education: { yes: [], ask: ['EPLUS-EDU-HEI', ...publicBodies, 'EPLUS-EDU-ADULT', 'EPLUS-RES', 'OTH'] },
  hei_organisation: { yes: ['PRP-31047343', 'PRP-31047407'] },
  competent_authority: { yes: [], ask: ['EPLUS-BODY-PUB-NAT', 'EPLUS-BODY-PUB-REG', 'EPLUS-BODY-ACCRED'] },
  european_ngo: { yes: ['EPLUS-ENGO', 'PRP-31063086', 'PRP-31063089'], ask: ['EPLUS-NET-EU', 'EPLUS-NGO'] },
}

/** Roles that another role brings with it. */
const implied: Partial<Record<Role, Role[]>> = {
  hei: ['education_training_provider'],
  vet_provider: ['education_training_provider'],
  vet_provider_secondary: ['vet_provider', 'education_training_provider'],
}

/**
 * Does an organisation have a role? Stated roles win over its type; with neither, or where the definition is
 * national, the answer is `ask`.
 */
export function hasRole(organisation: { type?: OrganisationType; roles?: readonly Role[] }, role: Role): Answer {
  if (organisation.roles?.length)
    return organisation.roles.some((stated) => stated === role || implied[stated]?.includes(role)) ? 'yes' : 'no'
  if (!organisation.type) return 'ask'
  return answers[role].get(organisation.type) ?? 'no'
}

const answers = Object.fromEntries(
  roles.map((role) => {
    const { yes, ask = [] } = rolesOfTypes[role]
    return [
      role,
      new Map<OrganisationType, Answer>([
        ...ask.map((it) => [it, 'ask'] as const),
        ...yes.map((it) => [it, 'yes'] as const),
      ]),
    ]
  }),
) as Record<Role, Map<OrganisationType, Answer>>

/** All roles an organisation has for certain. */
export function rolesOf(organisation: { type?: OrganisationType; roles?: readonly Role[] }): Role[] {
  return roles.filter((role) => hasRole(organisation, role) === 'yes')
}

/** The types that may have a role: the national agency must be asked. */
export function typesToAsk(role: Role): OrganisationType[] {
  return rolesOfTypes[role].ask ?? []
}
