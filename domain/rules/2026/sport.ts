// Sport in the Programme Guide 2026: capacity building, not-for-profit events, and mobility of sport staff.
import type { Action } from '../../programme.ts'
import type { Requirement } from '../../requirement.ts'
import { looksAt, toAgency, toEacea } from '../calendar.ts'
import {
  advice,
  coordinatorFrom,
  counted,
  everybody,
  identified,
  membersFrom,
  oneCoordinator,
  programme,
  project,
} from '../phrases.ts'
import { activity, days, people } from '../stay-phrases.ts'
import {
  alone,
  anywhere,
  atLeast,
  atMost,
  balanced,
  coordinatorIs,
  inEveryCountry,
  oneOf,
  programmeAnd,
  restrictions,
  sameRegion,
  thirdCountries,
  variant,
} from '../team-phrases.ts'

const capacity = { page: '352-357' }
const third = thirdCountries('1', '2')

export const capacityInSport: Action = {
  id: 'CB-SPORT',
  name: 'Capacity Building in Sport',
  fields: [],
  callCodes: ['ERASMUS-SPORT-2026-CB'],
  managedBy: 'EACEA',
  guide: 2026,
  pages: '352-357',
  confidence: 'V',
  requires: [
    oneCoordinator(capacity),
    coordinatorFrom({ ...programmeAnd('1', '2'), except: ['BY', 'AM', 'AZ'] }, { page: '354' }),
    coordinatorIs(
      { is: 'not', all: [{ is: 'type', anyOf: ['EPLUS-ENT-SME', 'EPLUS-ENT-LARGE'] }] },
      { id: 'coordinator-not-for-profit', ...capacity },
    ),
    advice('not-for-profit', capacity),
    advice('active-in-sport', capacity),
    membersFrom(programmeAnd('1', '2'), { page: '354' }),
    atLeast(4, 'organisations', {}, { id: 'minimum-organisations', ...capacity }),
    atLeast(3, 'countries', { area: anywhere }, { id: 'minimum-countries', ...capacity }),
    atLeast(1, 'organisations', { area: programme }, { id: 'minimum-programme-organisations', ...capacity }),
    atMost(2, 'organisations', { area: programme }, { id: 'maximum-programme-organisations', ...capacity }),
    inEveryCountry(programme, { atMost: 1 }, { id: 'one-per-programme-country', ...capacity }),
    atLeast(2, 'organisations', { area: third }, { id: 'minimum-third-organisations', ...capacity }),
    sameRegion(third, capacity),
    balanced(programme, third, capacity),
    ...restrictions,
    project({ fact: 'months', from: 12, to: 36 }, capacity),
    project({ fact: 'grant', atLeast: 100_000, atMost: 200_000 }, capacity),
    identified('pic', everybody, { page: '413-414' }),
  ],
  deadlines: toEacea('2026-03-05'),
  award: { relevance: 30, design: 20, partnership: 20, impact: 30, pass: 60, minima: 'half' },
  quality: looksAt('356', 'profile-mix'),
}

const events = { page: '358-363' }

/** An applicant alone with so many associated partners: here they do count (p. 359). */
const applicantAndAssociated = (associated: number, countries: number): Requirement[] => [
  atMost(1, 'organisations', { standing: counted }, { id: 'one-applicant', page: '359' }),
  atLeast(associated, 'organisations', { standing: ['associated'] }, { id: 'associated-partners', page: '359' }),
  atLeast(countries, 'countries', { standing: everybody, area: programme }, { id: 'countries', page: '359' }),
]

export const sportEvents: Action = {
  id: 'SPORT-EVENTS',
  name: 'Not-for-profit European Sport Events',
  fields: [],
  callCodes: ['ERASMUS-SPORT-2026-SNCESE', 'ERASMUS-SPORT-2026-LSNCESE'],
  managedBy: 'EACEA',
  guide: 2026,
  pages: '358-363',
  confidence: 'V',
  requires: [
    oneCoordinator(events),
    advice('active-in-sport', events),
    oneOf(
      'event-type',
      [
        variant(
          'local-1',
          atLeast(3, 'organisations', { area: programme }, { id: 'organisations', ...events }),
          atMost(5, 'organisations', { area: programme }, { id: 'most-organisations', ...events }),
          atLeast(3, 'countries', { area: programme }, { id: 'countries', ...events }),
          project({ fact: 'grant', oneOf: [200_000] }, events),
        ),
        variant(
          'local-2',
          atLeast(6, 'organisations', { area: programme }, { id: 'organisations', ...events }),
          atLeast(6, 'countries', { area: programme }, { id: 'countries', ...events }),
          project({ fact: 'grant', oneOf: [300_000] }, events),
        ),
        variant(
          'european-wide',
          ...applicantAndAssociated(9, 10),
          project({ fact: 'grant', oneOf: [450_000] }, events),
        ),
        variant(
          'large-scale',
          ...applicantAndAssociated(14, 15),
          project({ fact: 'grant', atLeast: 1_000_000, atMost: 1_500_000 }, events),
        ),
      ],
      events,
    ),
    advice('sports', events, { values: [7], when: { standing: ['associated'] } }),
    ...restrictions,
    project({ fact: 'months', oneOf: [12, 18] }, events),
    identified('pic', everybody, { page: '413-414' }),
  ],
  deadlines: [
    { round: 1, day: '2026-03-05', time: '17:00' },
    { round: 2, day: '2026-01-22', time: '17:00', variant: 'large-scale' },
  ],
  award: { relevance: 30, design: 20, partnership: 20, impact: 30, pass: 60, minima: 'half' },
  quality: looksAt('361', 'profile-mix'),
}

const staff = { page: '206-213' }

export const sportStaffMobility: Action = {
  id: 'KA182',
  name: 'Mobility of staff in sport',
  fields: ['SPO'],
  managedBy: 'national agency',
  guide: 2026,
  pages: '206-213',
  confidence: 'V',
  codeConfidence: 'R',
  requires: [
    oneCoordinator(staff),
    coordinatorFrom(programme, staff),
    alone(staff),
    advice('active-in-sport', staff),
    advice('once-per-field', staff),
    advice('participants-at-most', staff, { values: [10] }),
    ...restrictions,
    project({ fact: 'months', from: 3, to: 18 }, staff),
    identified('oid', counted, { page: '414' }),
  ],
  deadlines: toAgency('2026-02-12'),
  award: { relevance: 30, design: 40, management: 30, pass: 60, minima: 'half' },
  activities: [
    activity('job-shadowing', staff, days(2, 14), people({ atMost: 10 })),
    activity('coaching', staff, days(7, 45), people({ atMost: 10 })),
  ],
}
