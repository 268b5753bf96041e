// Capacity building in the Programme Guide 2026: higher education, VET and youth.
import type { Region } from '../../country.ts'
import type { Action } from '../../programme.ts'
import type { RoleMinimum } from '../../requirement.ts'
import { looksAt, toEacea } from '../calendar.ts'
import {
  advice,
  authorities,
  coordinatorApplies,
  coordinatorAppliesOnce,
  coordinatorFrom,
  coordinatorWithRole,
  everybody,
  identified,
  membersFrom,
  noAssociatedFrom,
  oneCoordinator,
  programme,
  project,
  withRole,
} from '../phrases.ts'
import {
  anywhere,
  atLeast,
  atMost,
  balanced,
  coordinatorIs,
  inEveryCountry,
  oneOf,
  programmeAnd,
  restrictions,
  rolesInCountries,
  sameRegion,
  thirdCountries,
  variant,
} from '../team-phrases.ts'

const university: RoleMinimum[] = [{ role: 'hei', atLeast: 1 }]
/** One is enough in a country with fewer than five universities, or where one has over half of the students. */
const twoUniversities: RoleMinimum[] = [{ role: 'hei', atLeast: 2, small: 1 }]

const cbhe = { page: '319-321' }
const everywhere: Region[] = ['1', '2', '3', '5a', '6', '7a', '8a', '9', '10', '11']
const nationalRegions = thirdCountries('2', '3', '5a', '6', '7a', '8a', '9')
const partnerCountries = thirdCountries(...everywhere)

/** What all strands of capacity building in higher education ask. */
const higherEducation = [
  oneCoordinator(cbhe),
  coordinatorWithRole(['hei', 'hei_organisation'], cbhe),
  coordinatorApplies('CBHE', 2, cbhe),
  membersFrom(programmeAnd(...everywhere), { page: '319' }),
  advice('active-in-education', cbhe),
  rolesInCountries(2, programme, university, { id: 'programme-universities', ...cbhe }),
  inEveryCountry(programme, { roles: university }, { id: 'every-programme-country', ...cbhe, recommended: true }),
  balanced(programme, partnerCountries, cbhe),
  ...restrictions,
  identified('pic', everybody, { page: '413-414' }),
]

export const capacityInHigherEducation: Action = {
  id: 'CBHE-S1S2',
  name: 'Capacity Building in Higher Education, strands 1 and 2',
  fields: [],
  callCodes: [
    'ERASMUS-EDU-2026-CBHE',
    ...everywhere.map((region) => `ERASMUS-EDU-2026-CBHE-REGION-${region}`),
    'ERASMUS-EDU-2026-CBHE-CROSS-REGIONAL',
  ],
  managedBy: 'EACEA',
  guide: 2026,
  pages: '314-331',
  confidence: 'V',
  requires: [
    ...higherEducation,
    oneOf(
      'third-countries',
      [
        variant(
          'national',
          atMost(1, 'countries', { area: partnerCountries }, { id: 'one-third-country', ...cbhe }),
          rolesInCountries(1, nationalRegions, twoUniversities, { id: 'third-universities', ...cbhe }),
        ),
        variant(
          'multi-country',
          rolesInCountries(2, partnerCountries, twoUniversities, { id: 'third-universities', ...cbhe }),
        ),
      ],
      cbhe,
    ),
    project({ fact: 'months', oneOf: [24, 36] }, { page: '314-331' }),
    project({ fact: 'grant', atLeast: 200_000, atMost: 800_000 }, { page: '314-331' }),
  ],
  rate: 0.9,
  deadlines: toEacea('2026-02-10'),
  award: { relevance: 30, design: 30, partnership: 20, impact: 20, pass: 60, minima: 'half' },
  quality: looksAt('327-328', 'non-academic', 'profile-mix', 'third-country-share'),
}

const withAuthority: RoleMinimum[] = [...twoUniversities, { role: 'competent_authority', atLeast: 1 }]
const moldova = { only: ['MD'] }

export const structuralReform: Action = {
  id: 'CBHE-S3',
  name: 'Capacity Building in Higher Education, strand 3',
  fields: [],
  callCodes: ['ERASMUS-EDU-2026-CBHE'],
  managedBy: 'EACEA',
  guide: 2026,
  pages: '321-325',
  confidence: 'V',
  requires: [
    ...higherEducation,
    oneOf(
      'third-countries',
      [
        variant(
          'third-countries',
          rolesInCountries(1, partnerCountries, withAuthority, { id: 'third-universities', page: '321-325' }),
          project({ fact: 'grant', atLeast: 600_000, atMost: 1_000_000 }, { page: '321-325' }),
        ),
        variant(
          'moldova-master',
          rolesInCountries(1, moldova, [...university, { role: 'competent_authority', atLeast: 1 }], {
            id: 'third-universities',
            page: '321-325',
          }),
          project({ fact: 'grant', atLeast: 600_000, atMost: 2_000_000 }, { page: '321-325' }),
        ),
      ],
      { page: '321-325' },
    ),
    inEveryCountry(
      partnerCountries,
      { roles: withAuthority },
      { id: 'every-third-country', page: '321-325', recommended: true },
    ),
    project({ fact: 'months', oneOf: [36, 48] }, { page: '321-325' }),
  ],
  rate: 0.9,
  deadlines: toEacea('2026-02-10'),
  award: { relevance: 30, design: 30, partnership: 20, impact: 20, pass: 60, minima: 'half' },
  quality: looksAt('327-328', 'public-authority', 'non-academic', 'third-country-share'),
}

const vet = { page: '332-342' }
const vetRegions: Region[] = ['1', '2', '3', '9', '10', '11']

export const capacityInVet: Action = {
  id: 'CB-VET',
  name: 'Capacity Building in Vocational Education and Training',
  fields: [],
  callCodes: ['WB', 'NE', 'SMC', 'SSA', 'LA', 'CA'].map((region) => `ERASMUS-EDU-2026-CB-VET-${region}`),
  managedBy: 'EACEA',
  guide: 2026,
  pages: '332-342',
  confidence: 'V',
  requires: [
    oneCoordinator(vet),
    coordinatorFrom(programme, vet),
    coordinatorApplies('CB-VET', 2, vet),
    membersFrom(programmeAnd(...vetRegions), { page: '337' }),
    noAssociatedFrom(['BY', 'RU'], { page: '337' }),
    atLeast(4, 'organisations', {}, { id: 'minimum-organisations', ...vet }),
    atLeast(3, 'countries', { area: anywhere }, { id: 'minimum-countries', ...vet }),
    atLeast(2, 'countries', { area: programme }, { id: 'minimum-programme-countries', ...vet }),
    atLeast(2, 'organisations', { area: thirdCountries(...vetRegions) }, { id: 'minimum-third-organisations', ...vet }),
    sameRegion(thirdCountries(...vetRegions), vet),
    atLeast(1, 'organisations', { roles: ['vet_provider_secondary'] }, { id: 'vet-provider', ...vet }),
    balanced(programme, thirdCountries(...vetRegions), vet),
    advice('active-in-vet', vet),
    ...restrictions,
    project({ fact: 'months', from: 36, to: 36 }, vet),
    project({ fact: 'grant', atMost: 500_000 }, vet),
    identified('pic', everybody, { page: '413-414' }),
  ],
  rate: 0.8,
  deadlines: toEacea('2026-03-26'),
  award: { relevance: 30, design: 30, partnership: 20, impact: 20, pass: 60, minima: 'half' },
  quality: looksAt('340', 'profile-mix', 'third-country-share'),
}

const youth = { page: '343-351' }
const near: Region[] = ['1', '2', '3']
const youthRegions: Region[] = [...near, '9']

export const capacityInYouth: Action = {
  id: 'CB-YOUTH',
  name: 'Capacity Building in Youth',
  fields: [],
  callCodes: ['ERASMUS-YOUTH-2026-CB'],
  managedBy: 'EACEA',
  guide: 2026,
  pages: '343-351',
  confidence: 'V',
  requires: [
    oneCoordinator(youth),
    coordinatorFrom({ ...programmeAnd(...near), except: ['BY', 'AM', 'AZ'] }, { page: '347' }),
    coordinatorIs(
      { is: 'any', of: [withRole('youth_org'), { is: 'type', anyOf: authorities }] },
      { id: 'coordinator-role', ...youth },
    ),
    advice('active-in-youth', youth),
    coordinatorAppliesOnce('CB-YOUTH', youth),
    membersFrom(programmeAnd(...youthRegions), { page: '347' }),
    atLeast(4, 'organisations', {}, { id: 'minimum-organisations', ...youth }),
    atLeast(1, 'organisations', { area: programme }, { id: 'minimum-programme-organisations', ...youth }),
    atLeast(2, 'countries', { area: thirdCountries(...youthRegions) }, { id: 'minimum-third-countries', ...youth }),
    sameRegion(thirdCountries(...youthRegions), youth),
    ...restrictions,
    project({ fact: 'months', from: 12, to: 36 }, youth),
    oneOf(
      'grant',
      [
        variant(
          'neighbours',
          atMost(0, 'organisations', { area: { regions: ['9'] } }, { id: 'none-of-region-9', ...youth }),
          project({ fact: 'grant', atMost: 300_000 }, youth),
        ),
        variant(
          'sub-saharan-africa',
          atLeast(1, 'organisations', { area: { regions: ['9'] } }, { id: 'some-of-region-9', ...youth }),
          project({ fact: 'grant', atMost: 450_000 }, youth),
        ),
      ],
      youth,
    ),
    identified('pic', everybody, { page: '413-414' }),
  ],
  rate: 0.8,
  deadlines: toEacea('2026-02-26'),
  award: { relevance: 30, design: 30, partnership: 20, impact: 20, pass: 60, minima: 'half' },
  quality: looksAt('349', 'profile-mix'),
}
