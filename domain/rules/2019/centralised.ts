// Centralised actions of the 2019 call, as far as secondary sources tell: alliances, universities, capacity, Mundus.
import type { Action } from '../../programme.ts'
import {
  coordinatorWithRole,
  countriesFrom,
  oneCoordinator,
  organisationsFrom,
  programme,
  project,
} from '../phrases.ts'
import { atLeast, oneOf, rolesInCountries, teamRoles, thirdCountries, variant } from '../team-phrases.ts'

const dev = { page: 'Secondary pages on the 2019 call (alliances)', confidence: 'V2' } as const
const recalled = { page: 'recalled; not checked against a text', confidence: 'R' } as const

const shared = { fields: [], managedBy: 'EACEA', guide: 2019, confidence: 'V2' } as const
// The day is told by a secondary source, the hour is recalled.
const february = [{ round: 1, day: '2019-02-28', time: '17:00', confidence: 'R' }] as const
const award = { relevance: 25, design: 30, partnership: 25, impact: 20, pass: 70, confidence: 'R' } as const

export const knowledgeAlliances: Action = {
  ...shared,
  id: 'KA206',
  name: 'Knowledge Alliances',
  pages: 'Secondary pages on the 2019 call',
  requires: [
    oneCoordinator(dev),
    organisationsFrom({ anywhere: true }, { atLeast: 6 }, dev),
    countriesFrom(programme, 3, dev),
    teamRoles(
      [
        { roles: ['hei'], atLeast: 2 },
        { roles: ['enterprise_or_sector_rep'], atLeast: 2 },
      ],
      dev,
    ),
    project({ fact: 'months', oneOf: [24, 36] }, dev),
    project(
      {
        fact: 'grant',
        byMonths: [
          { months: 24, atMost: 700_000 },
          { months: 36, atMost: 1_000_000 },
        ],
      },
      dev,
    ),
  ],
  deadlines: february,
  award,
}

/** What all lots of the sector skills alliances ask. */
const sectorSkills = [
  oneCoordinator(dev),
  organisationsFrom({ anywhere: true }, { atLeast: 8 }, dev),
  countriesFrom(programme, 4, dev),
  teamRoles(
    [
      { roles: ['labour_market_actor'], atLeast: 3 },
      { roles: ['education_training_provider'], atLeast: 3 },
    ],
    dev,
  ),
]

export const sectorSkillsAlliances: Action = {
  ...shared,
  id: 'KA207',
  name: 'Sector Skills Alliances',
  pages: 'Secondary pages on the 2019 call',
  requires: [...sectorSkills, project({ fact: 'grant', atMost: 4_000_000 }, dev)],
  deadlines: february,
  award,
}

const pilot = { page: 'Secondary pages on lot 1 of the sector skills alliances', confidence: 'V2' } as const

export const vocationalExcellencePilot: Action = {
  ...shared,
  id: 'KA207-LOT1',
  name: 'Sector Skills Alliances, lot 1: platforms of vocational excellence (pilot)',
  pages: 'Secondary pages on the 2019 call',
  requires: [
    ...sectorSkills,
    project({ fact: 'months', from: 24, to: 24 }, pilot),
    project({ fact: 'grant', atMost: 1_000_000 }, pilot),
  ],
  deadlines: february,
  award,
}

const universities = { page: 'Secondary pages on the 2019 pilot', confidence: 'V2' } as const

export const europeanUniversitiesPilot: Action = {
  ...shared,
  id: 'KA230',
  name: 'European Universities (pilot)',
  pages: universities.page,
  requires: [
    oneCoordinator(recalled),
    coordinatorWithRole('hei', recalled),
    atLeast(3, 'organisations', { roles: ['hei'], area: programme }, { id: 'minimum-universities', ...recalled }),
    atLeast(3, 'countries', { roles: ['hei'], area: programme }, { id: 'minimum-countries', ...recalled }),
    project({ fact: 'months', from: 36, to: 36 }, universities),
    project({ fact: 'grant', atMost: 5_000_000 }, universities),
  ],
  deadlines: february,
}

const kiel = { page: 'University of Kiel, page on capacity building', confidence: 'V2' } as const
const partnerCountries = thirdCountries('1', '2', '3', '4', '5a', '6', '7a', '8a', '9', '10', '11')
const university = [{ role: 'hei', atLeast: 1 }] as const

export const capacityBuilding: Action = {
  ...shared,
  id: 'KA211',
  name: 'Capacity Building in Higher Education',
  pages: kiel.page,
  requires: [
    oneCoordinator(kiel),
    countriesFrom(programme, 2, kiel),
    oneOf(
      'partner-countries',
      [
        variant(
          'national',
          rolesInCountries(1, partnerCountries, [...university], { id: 'partner-countries', ...kiel }),
        ),
        variant(
          'multi-country',
          rolesInCountries(2, partnerCountries, [...university], { id: 'partner-countries', ...kiel }),
        ),
      ],
      kiel,
    ),
    project({ fact: 'months', oneOf: [24, 36] }, kiel),
    project({ fact: 'grant', atLeast: 500_000, atMost: 1_000_000 }, recalled),
  ],
  deadlines: [{ round: 1, day: '2019-02-07', time: '17:00', confidence: 'R' }],
}

const mundus = { page: 'Secondary pages on the 2019 call', confidence: 'V2' } as const

export const mundusMasters: Action = {
  ...shared,
  id: 'KA111',
  name: 'Erasmus Mundus Joint Master Degrees',
  pages: mundus.page,
  requires: [
    oneCoordinator(mundus),
    atLeast(3, 'countries', { roles: ['hei'], area: programme }, { id: 'minimum-countries', ...mundus }),
  ],
  deadlines: [{ round: 1, day: '2019-02-14', time: '17:00', confidence: 'R' }],
}
