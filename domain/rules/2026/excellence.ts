// Partnerships for excellence in the Programme Guide 2026: Centres of Vocational Excellence.
import type { Action } from '../../programme.ts'
import type { RoleMinimum } from '../../requirement.ts'
import {
  addedValue,
  advice,
  completeCountries,
  coordinatorFrom,
  countriesFrom,
  everybody,
  everyCountryComplete,
  identified,
  membersFrom,
  noGeorgianAuthorities,
  oneCoordinator,
  organisationsFrom,
  programme,
  project,
} from '../phrases.ts'

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
    membersFrom({ programme: true, regions: ['1', '2', '3'], except: ['BY'] }, page),
    organisationsFrom(programme, { atLeast: 8 }, page),
    countriesFrom(programme, 4, page),
    completeCountries(4, bothSides, {}, page),
    everyCountryComplete(bothSides, { ...page, recommended: true }),
    noGeorgianAuthorities,
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
  deadlines: [{ round: 1, day: '2026-09-03', time: '17:00' }],
  award: { relevance: 35, design: 25, partnership: 20, impact: 20, pass: 75, minima: [18, 13, 11, 11] },
}
