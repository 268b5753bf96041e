// Kinds of organisations in the sample: how many, which type, and what they may say of themselves.
import type { Field } from '../../domain/organisation.ts'
import type { Theme } from '../../domain/theme.ts'
import type { OrganisationType, Role } from '../../domain/type.ts'

export type Kind = {
  /** Key of the name patterns. */
  id: string
  type: OrganisationType
  /** Key of the texts. */
  group: string
  /** How many in a country of size 5. */
  share: number
  themes: Theme[]
  actions: string[]
  /** Years of establishment. */
  since: [number, number]
  /** Smallest and largest head count in a description. */
  heads: [number, number]
  /** Works in a trade. */
  trade?: true
  /** Roles some state themselves, and how many of them do. */
  states?: { roles: Role[]; often: number }
  accredited?: Field
}

// biome-ignore format: a list
const school: Theme[] = [
  'early-school-leaving', 'literacy-basic-skills', 'science-education', 'languages', 'environment-climate',
  'school-life', 'digital-skills', 'special-needs', 'citizenship-democracy', 'health-wellbeing', 'arts-culture',
  'school-violence', 'physical-education-sport', 'migrants-refugees', 'rural', 'cross-border-twinning',
  'mental-health', 'teacher-training',
]
// biome-ignore format: a list
const vet: Theme[] = [
  'apprenticeship-traineeship', 'school-work-relations', 'integration-into-work', 'early-school-leaving',
  'guidance', 'student-mobility', 'entrepreneurship', 'recognition', 'gender-equality', 'quality-assessment',
]
// biome-ignore format: a list
const society: Theme[] = [
  'volunteering', 'non-formal', 'disadvantaged-groups', 'migrants-refugees', 'citizenship-democracy',
  'gender-equality', 'arts-culture', 'environment-climate', 'human-rights-antiracism', 'media-disinformation',
  'older-people', 'rural',
]
// biome-ignore format: a list
const leading: Theme[] = [
  'early-school-leaving', 'education-policy-management', 'early-childhood', 'teacher-training', 'special-needs',
  'rural', 'school-life', 'migrants-refugees', 'quality-assessment', 'radicalisation',
]
// biome-ignore format: a list
const working: Theme[] = [
  'apprenticeship-traineeship', 'school-work-relations', 'work-based-continuing-training', 'integration-into-work',
  'entrepreneurship', 'circular-green-economy',
]

// biome-ignore format: a table of data
export const kinds: Kind[] = [
  {
    id: 'municipality', type: 'EPLUS-BODY-PUB-LOC', group: 'public', share: 4, themes: leading, since: [1837, 2020],
    heads: [300, 9000], actions: ['KA210', 'KA220', 'KA240'], accredited: 'SCH',
    states: { roles: ['public_authority', 'school_authority'], often: 0.5 },
  },
  {
    id: 'region', type: 'EPLUS-BODY-PUB-REG', group: 'public', share: 1.5,
    themes: [...leading, 'school-work-relations'], since: [1920, 2020], heads: [2000, 40000],
    actions: ['KA220', 'KA240', 'COVE'], accredited: 'VET',
    states: { roles: ['public_authority', 'school_authority'], often: 0.45 },
  },
  {
    id: 'kindergarten', type: 'EPLUS-EDU-GEN-PRE', group: 'children', share: 5.4, since: [1950, 2022],
    heads: [18, 120],
    themes: ['literacy-basic-skills', 'languages', 'environment-climate', 'special-needs', 'arts-culture', 'health-wellbeing', 'migrants-refugees'],
    actions: ['KA210', 'KA240'], accredited: 'SCH', states: { roles: ['school'], often: 0.2 },
  },
  {
    id: 'primary', type: 'EPLUS-EDU-GEN-PRI', group: 'school', share: 7.6, themes: [...school, 'primary-education'],
    since: [1860, 2018], heads: [60, 520], actions: ['KA210', 'KA220', 'KA240'], accredited: 'SCH',
  },
  {
    id: 'secondary', type: 'EPLUS-EDU-GEN-SEC', group: 'school', share: 6.4, heads: [150, 1100], since: [1850, 2016],
    themes: [...school, 'secondary-education', 'guidance', 'media-disinformation'],
    actions: ['KA210', 'KA220', 'KA240'], accredited: 'SCH',
  },
  {
    id: 'vocational', type: 'EPLUS-EDU-VOC-SEC', group: 'vet', share: 6.4, themes: vet, since: [1890, 2015],
    heads: [120, 1200], actions: ['KA210', 'KA220', 'COVE'], trade: true, accredited: 'VET',
  },
  {
    id: 'college', type: 'EPLUS-EDU-VOC-TER', group: 'vet', share: 2, themes: vet, since: [1950, 2021],
    heads: [80, 900], actions: ['KA220', 'COVE'], trade: true, accredited: 'VET',
  },
  {
    id: 'university', type: 'EPLUS-EDU-HEI', group: 'higher', share: 3.2, since: [1870, 2016], heads: [900, 18000],
    themes: ['teacher-training', 'quality-assessment', 'early-school-leaving', 'ai-robotics', 'special-needs', 'distance-digital-learning', 'mental-health'],
    actions: ['KA220', 'COVE'], accredited: 'HED', states: { roles: ['hei', 'vet_provider'], often: 0.15 },
  },
  {
    id: 'adults', type: 'EPLUS-EDU-ADULT', group: 'adults', share: 2.8, since: [1920, 2021], heads: [90, 2500],
    themes: ['literacy-basic-skills', 'migrants-refugees', 'digital-skills', 'older-people', 'languages', 'integration-into-work'],
    actions: ['KA210', 'KA220'], accredited: 'ADU', states: { roles: ['vet_provider'], often: 0.3 },
  },
  {
    id: 'company', type: 'EPLUS-ENT-SME', group: 'work', share: 4.8, themes: working, since: [1955, 2025],
    heads: [4, 90], actions: ['COVE', 'KA220'], trade: true,
  },
  {
    id: 'group', type: 'EPLUS-ENT-LARGE', group: 'work', share: 1.3, themes: working, since: [1900, 2012],
    heads: [260, 4000], actions: ['COVE'], trade: true,
  },
  {
    id: 'social', type: 'PRP-31089294', group: 'work', share: 1.1, since: [1985, 2024], heads: [6, 60], trade: true,
    themes: ['disadvantaged-groups', 'integration-into-work', 'circular-green-economy', 'special-needs'],
    actions: ['KA210', 'KA220'],
  },
  {
    id: 'chamber', type: 'EPLUS-SOCIAL', group: 'chamber', share: 2, themes: working, since: [1895, 2015],
    heads: [40, 1500], actions: ['COVE', 'KA220'],
  },
  {
    id: 'association', type: 'EPLUS-NGO', group: 'other', share: 2.5, themes: society, since: [1970, 2025],
    heads: [10, 400], actions: ['KA210', 'KA220'], states: { roles: ['youth_org'], often: 0.1 },
  },
  {
    id: 'research', type: 'EPLUS-RES', group: 'higher', share: 1.1, since: [1945, 2020], heads: [12, 160],
    themes: ['quality-assessment', 'ai-robotics', 'mental-health', 'education-policy-management', 'early-school-leaving'],
    actions: ['KA220', 'COVE'],
  },
  {
    id: 'youth', type: 'PRP-31089295', group: 'other', share: 1.4, themes: [...society, 'mental-health'],
    since: [1985, 2025], heads: [15, 600], actions: ['KA210', 'KA220'], accredited: 'YOU',
  },
  {
    id: 'teachers', type: 'PRP-31047347', group: 'other', share: 1,
    themes: [...school.slice(0, 9), 'teacher-training'], since: [1960, 2022], heads: [30, 2000],
    actions: ['KA210', 'KA220', 'KA240'], states: { roles: ['education_association'], often: 0.6 },
  },
]

/** Themes that belong to a kind whatever else it works with. */
// biome-ignore format: a table of data
export const ownTheme: Record<string, Theme> = {
  kindergarten: 'early-childhood',
  vocational: 'vocational-education',
  college: 'vocational-education',
  university: 'higher-education',
  adults: 'adult-education',
  youth: 'youth-work-policy',
}
