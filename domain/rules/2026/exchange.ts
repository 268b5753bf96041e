// Virtual Exchanges and European Youth Together in the Programme Guide 2026.
import type { Region } from '../../country.ts'
import type { Action } from '../../programme.ts'
import type { Role } from '../../type.ts'
import { looksAt, toEacea } from '../calendar.ts'
import {
  advice,
  authorities,
  coordinatorAppliesOnce,
  coordinatorFrom,
  coordinatorWithRole,
  countriesFrom,
  everybody,
  identified,
  membersFrom,
  noAssociatedFrom,
  oneCoordinator,
  organisationsFrom,
  programme,
  project,
  withRole,
} from '../phrases.ts'
import {
  anywhere,
  atLeast,
  balanced,
  coordinatorIs,
  programmeAnd,
  restrictions,
  sameRegion,
  thirdCountries,
} from '../team-phrases.ts'

const virtual = { page: '216-223' }
const regions: Region[] = ['1', '2', '3', '9']
const third = thirdCountries(...regions)
const roles: Role[] = ['hei', 'youth_org']

export const virtualExchanges: Action = {
  id: 'VIRT-EXCH',
  name: 'Virtual Exchanges',
  fields: [],
  callCodes: ['SSA', 'WB', 'SMC', 'NE'].map((region) => `ERASMUS-EDU-2026-VIRT-EXCH-${region}`),
  managedBy: 'EACEA',
  guide: 2026,
  pages: '216-223',
  confidence: 'V',
  requires: [
    oneCoordinator(virtual),
    coordinatorFrom(programme, virtual),
    coordinatorWithRole(roles, virtual),
    membersFrom(programmeAnd(...regions), { page: '218' }),
    noAssociatedFrom(['BY', 'RU'], { page: '218' }),
    atLeast(6, 'organisations', {}, { id: 'minimum-organisations', ...virtual }),
    atLeast(6, 'countries', { area: anywhere }, { id: 'minimum-countries', ...virtual }),
    atLeast(3, 'countries', { roles, area: programme }, { id: 'minimum-programme-countries', ...virtual }),
    atLeast(3, 'countries', { roles, area: third }, { id: 'minimum-third-countries', ...virtual }),
    sameRegion(third, virtual),
    balanced(programme, third, virtual),
    ...restrictions,
    project({ fact: 'months', from: 36, to: 36 }, virtual),
    project({ fact: 'grant', atMost: 500_000 }, virtual),
    identified('pic', everybody, { page: '413-414' }),
  ],
  rate: 0.95,
  deadlines: toEacea('2026-03-26'),
  award: { relevance: 30, design: 30, partnership: 20, impact: 20, pass: 60, minima: 'half' },
}

const together = { page: '366-374' }

export const europeanYouthTogether: Action = {
  id: 'EYT',
  name: 'European Youth Together',
  fields: [],
  callCodes: ['ERASMUS-YOUTH-2026-YOUTH-TOG'],
  managedBy: 'EACEA',
  guide: 2026,
  pages: '366-374',
  confidence: 'V',
  requires: [
    oneCoordinator(together),
    coordinatorFrom(programme, together),
    coordinatorIs(
      { is: 'any', of: [withRole('youth_org'), { is: 'type', anyOf: authorities }] },
      { id: 'coordinator-role', ...together },
    ),
    advice('active-in-youth', together),
    coordinatorAppliesOnce('EYT', together),
    membersFrom(programme, { ...together, confidence: 'R' }),
    organisationsFrom(programme, { atLeast: 5 }, together),
    countriesFrom(programme, 5, together),
    ...restrictions,
    advice('third-parties', together, { values: [60_000] }),
    project({ fact: 'months', from: 24, to: 24 }, together),
    project({ fact: 'grant', atMost: 500_000 }, together),
    identified('pic', everybody, { page: '413-414' }),
  ],
  rate: 0.8,
  deadlines: toEacea('2026-02-26'),
  award: { relevance: 30, design: 30, partnership: 20, impact: 20, pass: 60, minima: 'half' },
  quality: looksAt('371', 'profile-mix', 'parts-of-europe'),
}
