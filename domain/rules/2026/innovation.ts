// Partnerships for innovation in the Programme Guide 2026: Alliances, lots 1 to 3.
import type { Action } from '../../programme.ts'
import type { ProjectMust, Requirement, TeamMinimum } from '../../requirement.ts'
import { looksAt, toEacea } from '../calendar.ts'
import {
  addedValue,
  advice,
  coordinatorFrom,
  countriesFrom,
  everybody,
  identified,
  membersFrom,
  oneCoordinator,
  organisationsFrom,
  programme,
  project,
  universitiesWithEche,
} from '../phrases.ts'
import { programmeAnd, restrictions, teamRoles } from '../team-phrases.ts'

/** As many from working life as from education, among these a university and a VET provider. */
const bothWorlds = (atLeast: number): TeamMinimum[] => [
  { roles: ['labour_market_actor'], atLeast },
  {
    roles: ['education_training_provider'],
    atLeast,
    ofWhich: [
      { roles: ['hei'], atLeast: 1 },
      { roles: ['vet_provider'], atLeast: 1 },
    ],
  },
]

type Lot = { page: string; organisations: number; countries: number; each: number; figures: ProjectMust[] }

const alliance = ({ page, organisations, countries, each, figures }: Lot): Requirement[] => [
  oneCoordinator({ page }),
  coordinatorFrom(programme, { page }),
  organisationsFrom(programme, { atLeast: organisations }, { page }),
  countriesFrom(programme, countries, { page }),
  teamRoles(bothWorlds(each), { page }),
  ...restrictions,
  ...figures.map((it) => project(it, { page })),
  identified('pic', everybody, { page: '413-414' }),
]

const shared = {
  fields: [],
  managedBy: 'EACEA',
  guide: 2026,
  pages: '290-313',
  confidence: 'V',
  rate: 0.8,
  deadlines: toEacea('2026-03-10'),
  award: { relevance: 25, design: 30, partnership: 25, impact: 20, pass: 70, minima: [13, 16, 13, 11] },
} as const

export const educationAndEnterprises: Action = {
  ...shared,
  id: 'ALLIANCE-1',
  name: 'Alliances for Education and Enterprises',
  callCodes: ['ERASMUS-EDU-2026-PI-ALL-INNO-EDU-ENTERP'],
  requires: [
    ...alliance({
      page: '293',
      organisations: 8,
      countries: 4,
      each: 3,
      figures: [
        { fact: 'months', oneOf: [24, 36] },
        {
          fact: 'grant',
          byMonths: [
            { months: 24, atMost: 1_000_000 },
            { months: 36, atMost: 1_500_000 },
          ],
        },
      ],
    }),
    membersFrom(programmeAnd('1', '2', '3'), { page: '293' }),
    universitiesWithEche({ page: '293' }),
    addedValue({ page: '293' }),
    advice('listed-activity', { page: '290-313' }, { values: [1] }),
  ],
  quality: looksAt('303-311', 'three-sides', 'third-countries'),
}

export const sectoralCooperation: Action = {
  ...shared,
  id: 'ALLIANCE-2',
  name: 'Alliances for Sectoral Cooperation on Skills (Blueprint)',
  callCodes: ['ERASMUS-EDU-2026-PI-ALL-INNO-BLUEPRINT'],
  requires: [
    ...alliance({
      page: '294-296',
      organisations: 12,
      countries: 8,
      each: 5,
      figures: [
        { fact: 'months', from: 48, to: 48 },
        { fact: 'grant', atMost: 4_000_000 },
        { fact: 'ecosystem', of: 14 },
      ],
    }),
    membersFrom(programme, { page: '294-295' }),
    universitiesWithEche({ page: '294' }),
    advice('other-blueprint', { page: '295-296' }),
  ],
  quality: looksAt('308', 'three-sides', 'small-enterprises', 'social-partners', 'parts-of-europe'),
}

export const stemFoundries: Action = {
  ...shared,
  id: 'ALLIANCE-3',
  name: 'STEM Skills Foundries',
  callCodes: ['ERASMUS-EDU-2026-PI-ALL-INNO-STEM'],
  requires: [
    ...alliance({
      page: '296-297',
      organisations: 8,
      countries: 4,
      each: 3,
      figures: [
        { fact: 'months', from: 24, to: 24 },
        { fact: 'grant', atMost: 1_500_000 },
      ],
    }),
    membersFrom(programme, { page: '296-297' }),
    universitiesWithEche({ page: '296-297', recommended: true }),
  ],
  quality: looksAt('303-311', 'three-sides'),
}
