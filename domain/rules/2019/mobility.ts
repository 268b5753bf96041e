// Mobility of the 2019 call: schools (KA101), VET (KA102, KA116) and adult education (KA104).
import type { Action } from '../../programme.ts'
import type { Requirement } from '../../requirement.ts'
import { advice, coordinatorFrom, coordinatorWithRole, oneCoordinator, programme, project } from '../phrases.ts'
import { activity, days } from '../stay-phrases.ts'
import { alone, atLeast, oneOf, sameCountry, variant } from '../team-phrases.ts'

const official = { page: 'European Commission, page on KA101' }
const secondary = { page: 'European Commission, page on VET learners and staff', confidence: 'V2' } as const
const recalled = { page: 'recalled; not checked against a text', confidence: 'R' } as const

const shared = {
  fields: [],
  managedBy: 'national agency',
  guide: 2019,
  deadlines: [{ round: 1, day: '2019-02-05', time: '12:00', confidence: 'V2' }],
  award: { relevance: 30, design: 40, impact: 30, pass: 60, confidence: 'R' },
} as const

const staffActivities: Action['activities'] = [
  activity('job-shadowing', official, days(2, 60)),
  activity('teaching', official, days(2, 60)),
  activity('courses', official, days(2, 60)),
]

export const schoolStaffMobility: Action = {
  ...shared,
  id: 'KA101',
  name: 'School education staff mobility',
  pages: 'European Commission, page on KA101; national agency of Malta',
  confidence: 'V',
  requires: [
    oneCoordinator(official),
    coordinatorFrom(programme, official),
    oneOf(
      'alone-or-consortium',
      [
        variant('alone', coordinatorWithRole('school', official), alone(official)),
        variant(
          'mobility-consortium',
          coordinatorWithRole('school_authority', official),
          atLeast(3, 'organisations', {}, { id: 'minimum-organisations', ...official }),
          sameCountry(official),
        ),
      ],
      official,
    ),
    advice('organisational-link', official),
    project({ fact: 'months', from: 12, to: 24 }, recalled),
  ],
  activities: staffActivities,
}

/** Alone, or a consortium of at least three organisations of one country. */
const aloneOrThree = (it: { page: string; confidence: 'V2' }): Requirement =>
  oneOf(
    'alone-or-consortium',
    [
      variant('alone', alone(it)),
      variant(
        'mobility-consortium',
        atLeast(3, 'organisations', {}, { id: 'minimum-organisations', ...it }),
        sameCountry(it),
      ),
    ],
    it,
  )

const vetActivities: Action['activities'] = [
  activity('learner-short', secondary, days(14, 365)),
  activity('job-shadowing', secondary, days(2, 60)),
]

const vetRules = [
  oneCoordinator(secondary),
  coordinatorFrom(programme, secondary),
  aloneOrThree(secondary),
  project({ fact: 'months', from: 12, to: 24 }, secondary),
]

export const vetMobility: Action = {
  ...shared,
  id: 'KA102',
  name: 'VET learner and staff mobility',
  pages: 'European Commission, page on VET learners and staff; shipcon.international',
  confidence: 'V2',
  requires: vetRules,
  activities: vetActivities,
}

export const charteredVetMobility: Action = {
  ...shared,
  id: 'KA116',
  name: 'VET learner and staff mobility with VET Mobility Charter',
  pages: 'European Commission, page on VET learners and staff',
  confidence: 'V2',
  requires: [...vetRules, advice('mobility-charter', secondary)],
  activities: vetActivities,
}

const adult = { page: 'European Commission, page on adult education staff', confidence: 'V2' } as const

export const adultStaffMobility: Action = {
  ...shared,
  id: 'KA104',
  name: 'Adult education staff mobility',
  pages: adult.page,
  confidence: 'V2',
  requires: [
    oneCoordinator(adult),
    coordinatorFrom(programme, adult),
    aloneOrThree(adult),
    project({ fact: 'months', from: 12, to: 24 }, adult),
  ],
  activities: [activity('job-shadowing', adult, days(2, 60))],
}
