// Jean Monnet in the Programme Guide 2026: single universities, schools and teacher training, and networks.
import type { Action } from '../../programme.ts'
import type { Requirement } from '../../requirement.ts'
import { looksAt, toEacea } from '../calendar.ts'
import {
  advice,
  coordinatorFrom,
  coordinatorWithRole,
  counted,
  countriesFrom,
  everybody,
  identified,
  membersFrom,
  membersWithRole,
  oneCoordinator,
  organisationsFrom,
  programme,
  project,
  universitiesWithEche,
} from '../phrases.ts'
import { alone, anywhere, atLeast, atMost, restrictions } from '../team-phrases.ts'

const anywhereBut = { anywhere: true, except: ['BY', 'RU'] } as const
const award = { relevance: 25, design: 25, partnership: 25, impact: 25, pass: 70, minima: [15, 15, 15, 15] } as const
const shared = {
  fields: [],
  managedBy: 'EACEA',
  guide: 2026,
  confidence: 'V',
  deadlines: toEacea('2026-02-03'),
  award,
} as const

const lasting = (most: number, page: string): Requirement[] => [
  ...restrictions,
  project({ fact: 'months', from: 36, to: 36 }, { page }),
  project({ fact: 'grant', atMost: most }, { page }),
  identified('pic', everybody, { page: '413-414' }),
]

const teaching = { page: '377-378' }

export const module: Action = {
  ...shared,
  id: 'JMO-MODULE',
  name: 'Jean Monnet Module',
  callCodes: ['ERASMUS-JMO-2026-HEI-TCH-RSCH-MODULE'],
  pages: '375-412',
  requires: [
    oneCoordinator(teaching),
    coordinatorFrom(anywhereBut, teaching),
    coordinatorWithRole('hei', teaching),
    alone(teaching),
    universitiesWithEche(teaching),
    advice('teaching-hours', teaching, { values: [40] }),
    ...lasting(35_000, '377-378'),
  ],
}

export const chair: Action = {
  ...shared,
  id: 'JMO-CHAIR',
  name: 'Jean Monnet Chair',
  callCodes: ['ERASMUS-JMO-2026-HEI-TCH-RSCH-CHAIR'],
  pages: '375-412',
  requires: [
    oneCoordinator(teaching),
    coordinatorFrom(anywhereBut, teaching),
    coordinatorWithRole('hei', teaching),
    alone(teaching),
    universitiesWithEche(teaching),
    advice('teaching-hours', teaching, { values: [90] }),
    ...lasting(60_000, '377-378'),
  ],
}

const excellence = { page: '375-412' }

export const centreOfExcellence: Action = {
  ...shared,
  id: 'JMO-COE',
  name: 'Jean Monnet Centre of Excellence',
  callCodes: ['ERASMUS-JMO-2026-HEI-TCH-RSCH-COE'],
  pages: '375-412',
  requires: [
    oneCoordinator(excellence),
    coordinatorWithRole('hei', excellence),
    alone(excellence),
    universitiesWithEche(excellence),
    advice('one-centre', excellence),
    ...lasting(100_000, '375-412'),
  ],
}

const schools = { page: '375-412' }

export const teacherTraining: Action = {
  ...shared,
  id: 'JMO-OFET-TT',
  name: 'Jean Monnet Teacher Training',
  callCodes: ['ERASMUS-JMO-2026-OFET-TT'],
  pages: '375-412',
  requires: [
    oneCoordinator(schools),
    coordinatorFrom(programme, schools),
    coordinatorWithRole('teacher_education', schools),
    alone(schools),
    universitiesWithEche(schools),
    ...lasting(300_000, '375-412'),
  ],
}

export const learningInitiatives: Action = {
  ...shared,
  id: 'JMO-OFET-LEARNING-EU',
  name: 'Jean Monnet Learning EU Initiatives',
  callCodes: ['ERASMUS-JMO-2026-OFET-LEARNING-EU'],
  pages: '375-412',
  requires: [
    oneCoordinator(schools),
    coordinatorWithRole(['school', 'vet_provider'], schools),
    alone(schools),
    advice('teaching-hours', schools, { values: [40] }),
    ...lasting(35_000, '375-412'),
  ],
}

const network = { page: '403-404' }

export const universityNetwork: Action = {
  ...shared,
  id: 'JMO-NETWORKS-HEI-EU',
  name: 'Jean Monnet Network in higher education, EU internal policy',
  callCodes: ['ERASMUS-JMO-2026-NETWORKS-HEI-EU'],
  pages: '403-404',
  requires: [
    oneCoordinator(network),
    membersFrom(programme, network),
    membersWithRole(counted, ['hei'], network),
    organisationsFrom(programme, { atLeast: 12 }, network),
    countriesFrom(programme, 7, network),
    universitiesWithEche(network),
    ...lasting(1_000_000, '403-404'),
  ],
  quality: looksAt('405-406', 'parts-of-europe'),
}

const india = { page: '404-405' }

export const indiaNetwork: Action = {
  ...shared,
  id: 'JMO-NETWORKS-HEI-NON-EU-INDIA',
  name: 'Jean Monnet Network in higher education, EU-India',
  callCodes: ['ERASMUS-JMO-2026-NETWORKS-HEI-NON-EU-INDIA'],
  pages: '404-405',
  requires: [
    oneCoordinator(india),
    coordinatorFrom(programme, india),
    membersFrom(anywhereBut, india),
    membersWithRole(counted, ['hei'], india),
    atLeast(12, 'organisations', { roles: ['hei'], area: anywhere }, { id: 'minimum-organisations', ...india }),
    atLeast(6, 'organisations', { roles: ['hei'], area: { only: ['IN'] } }, { id: 'minimum-from-india', ...india }),
    universitiesWithEche(india),
    ...lasting(1_200_000, '404-405'),
  ],
  quality: looksAt('405-406', 'parts-of-europe'),
}

const fieldsNetwork = { page: '408-412' }

export const schoolNetwork: Action = {
  ...shared,
  id: 'JMO-NETWORKS-SCHOOLS',
  name: 'Jean Monnet Network in other fields of education and training',
  callCodes: ['ERASMUS-JMO-2026-NETWORKS-SCHOOLS'],
  pages: '408-412',
  requires: [
    oneCoordinator(fieldsNetwork),
    membersFrom(programme, fieldsNetwork),
    organisationsFrom(programme, { atLeast: 6 }, fieldsNetwork),
    countriesFrom(programme, 3, fieldsNetwork),
    atLeast(4, 'organisations', { roles: ['school', 'vet_provider'] }, { id: 'minimum-schools', ...fieldsNetwork }),
    atMost(2, 'organisations', { roles: ['hei'] }, { id: 'maximum-universities', ...fieldsNetwork }),
    ...lasting(300_000, '408-412'),
  ],
}
