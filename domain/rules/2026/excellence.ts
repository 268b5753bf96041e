// Partnerships for excellence in the Programme Guide 2026: Centres of Vocational Excellence, Erasmus Mundus, and the
// separate call for European Universities.
import type { Action } from '../../programme.ts'
import type { RoleMinimum } from '../../requirement.ts'
import { looksAt, toEacea } from '../calendar.ts'
import {
  addedValue,
  advice,
  completeCountries,
  coordinatorFrom,
  coordinatorWithRole,
  countriesFrom,
  everybody,
  everyCountryComplete,
  identified,
  membersFrom,
  oneCoordinator,
  organisationsFrom,
  programme,
  project,
  universitiesWithEche,
} from '../phrases.ts'
import { alone, anywhere, atLeast, programmeAnd, restrictions } from '../team-phrases.ts'

const page = { page: '262' }
const range = { page: '259-273' }

const bothSides: RoleMinimum[] = [
  { role: 'enterprise_or_sector_rep', atLeast: 1 },
  { role: 'vet_provider', atLeast: 1 },
]

export const centresOfVocationalExcellence: Action = {
  id: 'COVE',
  name: 'Centres of Vocational Excellence',
  fields: [],
  callCodes: ['ERASMUS-EDU-2026-PEX-COVE'],
  managedBy: 'EACEA',
  guide: 2026,
  pages: '259-273',
  confidence: 'V',
  requires: [
    oneCoordinator(page),
    coordinatorFrom(programme, page),
    membersFrom(programmeAnd('1', '2', '3'), page),
    organisationsFrom(programme, { atLeast: 8 }, page),
    countriesFrom(programme, 4, page),
    completeCountries(4, bothSides, {}, page),
    everyCountryComplete(bothSides, { ...page, recommended: true }),
    ...restrictions,
    advice('active-in-vet', page),
    addedValue(page),
    project(
      {
        fact: 'activities',
        clusters: [
          { from: 1, to: 9, atLeast: 4 },
          { from: 10, to: 15, atLeast: 3 },
          { from: 16, to: 20, atLeast: 2 },
        ],
      },
      range,
    ),
    advice('eqf-levels', range, { values: [3, 5] }),
    project({ fact: 'months', from: 48, to: 48 }, range),
    project({ fact: 'grant', atMost: 4_000_000 }, range),
    identified('pic', everybody, { page: '413-414' }),
  ],
  rate: 0.8,
  deadlines: toEacea('2026-09-03'),
  award: { relevance: 35, design: 25, partnership: 20, impact: 20, pass: 75, minima: [18, 13, 11, 11] },
  quality: looksAt(
    '270-271',
    'public-authority',
    'profile-mix',
    'experience-mix',
    'parts-of-europe',
    'third-countries',
  ),
}

const masters = { page: '274-283' }
const design = { page: '284-288' }
const anywhereBut = { anywhere: true, except: ['BY', 'RU'] } as const

export const mundusJointMasters: Action = {
  id: 'EMJM',
  name: 'Erasmus Mundus Joint Masters',
  fields: [],
  callCodes: ['ERASMUS-EDU-2026-PEX-EMJM-MOB'],
  managedBy: 'EACEA',
  guide: 2026,
  pages: '274-283',
  confidence: 'V',
  requires: [
    oneCoordinator(masters),
    coordinatorWithRole('hei', { page: '275' }),
    membersFrom(anywhereBut, { page: '275' }),
    atLeast(3, 'organisations', { roles: ['hei'] }, { id: 'minimum-universities', ...masters }),
    atLeast(3, 'countries', { roles: ['hei'], area: anywhere }, { id: 'minimum-countries', ...masters }),
    atLeast(2, 'countries', { roles: ['hei'], area: programme }, { id: 'minimum-programme-countries', ...masters }),
    universitiesWithEche({ page: '275' }),
    ...restrictions,
    project({ fact: 'months', from: 74, to: 74 }, masters),
    advice('unit-grant', masters, { values: [750, 100, 1400, 50] }),
    identified('pic', everybody, { page: '413-414' }),
  ],
  deadlines: toEacea('2026-02-12'),
  award: { relevance: 30, design: 30, partnership: 20, impact: 20, pass: 70, minima: [22, 15, 10, 10] },
  quality: looksAt('281', 'experience-mix', 'newcomers', 'non-academic'),
  rewardsNewcomers: true,
}

export const mundusDesignMeasures: Action = {
  id: 'EMDM',
  name: 'Erasmus Mundus Design Measures',
  fields: [],
  callCodes: ['ERASMUS-EDU-2026-EMJM-DESIGN'],
  managedBy: 'EACEA',
  guide: 2026,
  pages: '284-288',
  confidence: 'V',
  requires: [
    oneCoordinator(design),
    coordinatorFrom(programme, design),
    coordinatorWithRole('hei', design),
    alone(design),
    universitiesWithEche(design),
    ...restrictions,
    project({ fact: 'months', from: 15, to: 15 }, design),
    project({ fact: 'grant', oneOf: [60_000] }, design),
    identified('pic', everybody, { page: '413-414' }),
  ],
  deadlines: toEacea('2026-02-12'),
  award: { relevance: 30, design: 25, partnership: 25, impact: 20, pass: 60, minima: [16, 12, 12, 10] },
}

const call = { page: 'euro-access.eu, call ERASMUS-EDU-2026-EUR-UNIV', confidence: 'V2' } as const
const composition = { page: 'erasmusplus.rs, call 2022', confidence: 'V2' } as const

export const europeanUniversities: Action = {
  id: 'EUR-UNIV',
  name: 'European Universities',
  fields: [],
  callCodes: ['ERASMUS-EDU-2026-EUR-UNIV'],
  managedBy: 'EACEA',
  guide: 2026,
  pages: 'Separate call, not in the guide',
  confidence: 'V2',
  requires: [
    oneCoordinator(composition),
    coordinatorWithRole('hei', composition),
    membersFrom({ programme: true, regions: ['1'] }, { page: '43', confidence: 'V2' }),
    atLeast(3, 'organisations', { roles: ['hei'], area: programme }, { id: 'minimum-universities', ...composition }),
    atLeast(3, 'countries', { roles: ['hei'], area: programme }, { id: 'minimum-countries', ...composition }),
    ...restrictions,
    project({ fact: 'months', from: 24, to: 24 }, call),
    identified('pic', everybody, { page: '413-414' }),
  ],
  rate: 0.8,
  deadlines: [{ round: 1, day: '2026-03-04', time: '17:00', confidence: 'V2' }],
}
