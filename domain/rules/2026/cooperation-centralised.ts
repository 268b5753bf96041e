// Partnerships for cooperation that EACEA manages (Programme Guide 2026): European NGOs and sport.
import type { Action } from '../../programme.ts'
import { looksAt, toEacea } from '../calendar.ts'
import {
  addedValue,
  advice,
  coordinatorEstablished,
  coordinatorFrom,
  coordinatorWithRole,
  countriesFrom,
  everybody,
  identified,
  membersFrom,
  noAssociatedFrom,
  noInformalGroups,
  oneCoordinator,
  organisationsFrom,
  programme,
  project,
} from '../phrases.ts'
import { programmeAnd, restrictions } from '../team-phrases.ts'

const large = { page: '235-243' }
const small = { page: '244-250' }

/** What KA220 asks, whoever manages it. */
const cooperation = [
  oneCoordinator(large),
  coordinatorFrom(programme, large),
  coordinatorEstablished(2, large),
  membersFrom(programmeAnd('1', '2', '3'), { page: '236' }),
  organisationsFrom(programme, { atLeast: 3 }, large),
  countriesFrom(programme, 3, large),
  noInformalGroups(large),
  ...restrictions,
  noAssociatedFrom(['BY', 'RU'], { page: '236' }),
  addedValue({ page: '242' }),
  project({ fact: 'months', from: 12, to: 36 }, large),
  project({ fact: 'grant', oneOf: [120_000, 250_000, 400_000] }, large),
  advice('management-share', large, { values: [20] }),
  identified('pic', everybody, { page: '413-414' }),
]

export const ngoPartnerships: Action = {
  id: 'PCOOP-ENGO',
  name: 'Cooperation Partnerships of European NGOs',
  fields: [],
  callCodes: ['ERASMUS-EDU-2026-PCOOP-ENGO', 'ERASMUS-YOUTH-2026-PCOOP-ENGO'],
  managedBy: 'EACEA',
  guide: 2026,
  pages: '235-243',
  confidence: 'V',
  requires: [
    ...cooperation,
    coordinatorWithRole('european_ngo', large),
    advice('european-ngo', { page: '443-456' }, { values: [2, 9] }),
    project({ fact: 'priorities', atLeast: 1 }, large),
  ],
  deadlines: toEacea('2026-03-05'),
  award: { relevance: 25, design: 30, partnership: 20, impact: 25, pass: 70, minima: [13, 15, 10, 13] },
  quality: looksAt('241-242', 'profile-mix', 'experienced-coordinator', 'newcomers', 'third-countries'),
  rewardsNewcomers: true,
}

export const sportCooperation: Action = {
  id: 'SPORT-SCP',
  name: 'Cooperation Partnerships in sport',
  fields: [],
  callCodes: ['ERASMUS-SPORT-2026-SCP'],
  managedBy: 'EACEA',
  guide: 2026,
  pages: '235-243',
  confidence: 'V',
  requires: [...cooperation, project({ fact: 'priorities', atLeast: 1, atMost: 1 }, large)],
  deadlines: toEacea('2026-03-05'),
  award: { relevance: 25, design: 30, partnership: 20, impact: 25, pass: 70, minima: [13, 15, 10, 13] },
  quality: looksAt('241-242', 'profile-mix', 'experienced-coordinator', 'newcomers', 'third-countries'),
  rewardsNewcomers: true,
}

export const sportSmallScale: Action = {
  id: 'SPORT-SSCP',
  name: 'Small-scale Partnerships in sport',
  fields: [],
  callCodes: ['ERASMUS-SPORT-2026-SSCP'],
  managedBy: 'EACEA',
  guide: 2026,
  pages: '244-250',
  confidence: 'V',
  requires: [
    oneCoordinator(small),
    coordinatorFrom(programme, small),
    membersFrom(programme, small),
    organisationsFrom(programme, { atLeast: 2 }, small),
    countriesFrom(programme, 2, small),
    noInformalGroups(small),
    ...restrictions,
    advice('local-club', { page: '247' }),
    project({ fact: 'months', from: 6, to: 24 }, small),
    project({ fact: 'grant', oneOf: [30_000, 60_000] }, small),
    project({ fact: 'priorities', atLeast: 1, atMost: 1 }, small),
    identified('pic', everybody, { page: '413-414' }),
  ],
  deadlines: toEacea('2026-03-05'),
  award: { relevance: 30, design: 30, partnership: 20, impact: 20, pass: 60, minima: [15, 15, 10, 10] },
  quality: looksAt('249', 'profile-mix', 'newcomers'),
  rewardsNewcomers: true,
}
