// Mobility in higher education in the Programme Guide 2026.
import type { Action } from '../../programme.ts'
import { looksAt, toAgency } from '../calendar.ts'
import {
  advice,
  coordinatorFrom,
  coordinatorWithRole,
  counted,
  identified,
  oneCoordinator,
  programme,
  project,
  universitiesWithEche,
} from '../phrases.ts'
import { activity, days, months, people } from '../stay-phrases.ts'
import { alone, atLeast, coordinatorIs, oneOf, restrictions, sameCountry, variant } from '../team-phrases.ts'

const page = { page: '43-62' }
const consortium = { page: '43-46' }

export const consortiumAccreditation: Action = {
  id: 'KA130',
  name: 'Accreditation of mobility consortia in higher education',
  fields: ['HED'],
  managedBy: 'national agency',
  guide: 2026,
  pages: '43-46',
  confidence: 'V',
  codeConfidence: 'R',
  requires: [
    oneCoordinator(consortium),
    coordinatorFrom(programme, consortium),
    atLeast(3, 'organisations', {}, { id: 'minimum-organisations', ...consortium }),
    atLeast(2, 'organisations', { roles: ['hei'] }, { id: 'minimum-universities', ...consortium }),
    sameCountry(consortium),
    universitiesWithEche(consortium),
    ...restrictions,
    identified('oid', counted, { page: '414' }),
  ],
  deadlines: toAgency('2026-02-19'),
  award: { relevance: 30, partnership: 20, design: 20, impact: 30, pass: 60, minima: 'half' },
  quality: looksAt('45', 'experienced-coordinator', 'newcomers'),
  rewardsNewcomers: true,
}

/** A university with the Charter alone, or a consortium whose coordinator holds its accreditation. */
const universityOrConsortium = oneOf(
  'university-or-consortium',
  [
    variant(
      'university',
      coordinatorWithRole('hei', page),
      coordinatorIs({ is: 'eche' }, { id: 'coordinator-eche', ...page }),
      alone(page),
    ),
    variant(
      'mobility-consortium',
      coordinatorIs({ is: 'accredited' }, { id: 'accredited', ...page }),
      atLeast(2, 'organisations', {}, { id: 'minimum-organisations', ...page }),
      sameCountry(page),
    ),
  ],
  page,
)

const activities: Action['activities'] = [
  activity('studies', page, months(2, 12)),
  activity('traineeship', page, months(2, 12)),
  activity('doctoral', page, days(5, 30)),
  activity('short-blended', page, days(5, 30)),
]

const shared = {
  fields: ['HED'],
  managedBy: 'national agency',
  guide: 2026,
  pages: '43-62',
  confidence: 'V',
  deadlines: toAgency('2026-02-19'),
  activities,
} as const

export const mobilityInProgramme: Action = {
  ...shared,
  id: 'KA131',
  name: 'Mobility in higher education supported by internal policy funds',
  requires: [
    oneCoordinator(page),
    coordinatorFrom(programme, page),
    universityOrConsortium,
    universitiesWithEche(page),
    ...restrictions,
    project({ fact: 'months', from: 26, to: 26 }, page),
    identified('oid', counted, { page: '414' }),
  ],
}

export const mobilityWithThirdCountries: Action = {
  ...shared,
  id: 'KA171',
  name: 'Mobility in higher education supported by external policy funds',
  requires: [
    oneCoordinator(page),
    coordinatorFrom(programme, page),
    universityOrConsortium,
    universitiesWithEche(page),
    ...restrictions,
    project({ fact: 'months', oneOf: [24, 36] }, page),
    identified('oid', counted, { page: '414' }),
  ],
}

const blended = { page: '58-60' }

export const blendedIntensiveProgramme: Action = {
  id: 'BIP',
  name: 'Blended intensive programmes',
  fields: [],
  managedBy: 'national agency',
  guide: 2026,
  pages: '58-60',
  confidence: 'V',
  requires: [
    oneCoordinator(blended),
    atLeast(3, 'organisations', { roles: ['hei'], area: programme }, { id: 'minimum-universities', ...blended }),
    atLeast(3, 'countries', { roles: ['hei'], area: programme }, { id: 'minimum-countries', ...blended }),
    ...restrictions,
    advice('ects-and-learners', blended, { values: [3, 10] }),
  ],
  // Part of a university's mobility project, so it has no deadline of its own.
  deadlines: [],
  activities: [activity('blended-intensive', blended, days(5, 30), { ...people({ atLeast: 10 }), recommended: true })],
}
