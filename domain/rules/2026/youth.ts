// Mobility and participation of young people in the Programme Guide 2026.
import type { Area } from '../../country.ts'
import type { Action } from '../../programme.ts'
import { toAgency, toAgencyWithOption } from '../calendar.ts'
import {
  advice,
  applications,
  coordinatorEstablished,
  coordinatorFrom,
  counted,
  identified,
  membersFrom,
  oneCoordinator,
  programme,
  project,
} from '../phrases.ts'
import { activity, ages, days, groupsOf, hostTakesPart, people, venueIn } from '../stay-phrases.ts'
import { alone, anywhere, atLeast, coordinatorIs, oneOf, restrictions, sameCountry, variant } from '../team-phrases.ts'

const shared = {
  fields: ['YOU'],
  managedBy: 'national agency',
  guide: 2026,
  confidence: 'V',
} as const
const twice = toAgency('2026-02-12', '2026-10-01')
const award = { relevance: 30, design: 40, management: 30, pass: 60, minima: 'half' } as const

const accreditation = { page: '144' }

export const youthAccreditation: Action = {
  ...shared,
  id: 'KA150',
  name: 'Erasmus accreditation in the field of youth',
  pages: '144',
  codeConfidence: 'R',
  requires: [
    oneCoordinator(accreditation),
    coordinatorFrom(programme, accreditation),
    coordinatorEstablished(2, accreditation),
    alone({ ...accreditation, confidence: 'R' }),
    coordinatorIs(
      { is: 'not', all: [{ is: 'type', anyOf: ['EPLUS-ENT-SME', 'EPLUS-ENT-LARGE'] }] },
      { id: 'coordinator-not-for-profit', ...accreditation },
    ),
    advice('not-for-profit', accreditation),
    advice('active-in-youth', accreditation),
    ...restrictions,
    identified('oid', counted, { page: '414' }),
  ],
  deadlines: toAgency('2026-09-29'),
  award: { relevance: 20, design: 40, management: 40, pass: 70, minima: 'half' },
}

/** No venue in Belarus or Russia (p. 158, 171). */
const anywhereButTwo: Area = { anywhere: true, except: ['BY', 'RU'] }

const exchange = { page: '156-160' }
const several = (it: { page: string }) => [
  atLeast(2, 'organisations', {}, { id: 'minimum-organisations', ...it }),
  atLeast(2, 'countries', { area: anywhere }, { id: 'minimum-countries', ...it }),
]

export const youthExchanges: Action = {
  ...shared,
  id: 'KA152',
  name: 'Youth exchanges',
  pages: '156-160',
  requires: [
    oneCoordinator(exchange),
    coordinatorFrom(programme, exchange),
    membersFrom({ programme: true, regions: ['1', '2', '3', '4'] }, exchange),
    ...several(exchange),
    atLeast(1, 'organisations', { area: programme }, { id: 'programme-organisation', ...exchange }),
    applications({ family: 'KA152', atMost: 5 }, exchange),
    ...restrictions,
    advice('no-venue', { page: '158' }),
    advice('youth-exchange-groups', exchange, { values: [16, 60, 10, 4, 13, 30] }),
    project({ fact: 'months', from: 3, to: 24 }, exchange),
    identified('oid', counted, { page: '414' }),
  ],
  deadlines: twice,
  award,
  activities: [
    activity(
      'youth-exchange',
      exchange,
      days(5, 21),
      people({ atLeast: 16, atLeastIfFewerOpportunities: 10, atMost: 60 }),
      groupsOf(4, 1),
      ages(13, 30),
      venueIn(anywhereButTwo, { page: '158' }),
    ),
  ],
}

const workers = { page: '170-174' }

export const youthWorkerMobility: Action = {
  ...shared,
  id: 'KA153',
  name: 'Mobility of youth workers',
  pages: '170-174',
  requires: [
    oneCoordinator(workers),
    coordinatorFrom(programme, { ...workers, confidence: 'R' }),
    ...several(workers),
    applications({ family: 'KA153', atMost: 5 }, workers),
    ...restrictions,
    advice('activity-needed', workers),
    advice('no-venue', { page: '171' }),
    advice('participants-at-most', workers, { values: [50] }),
    project({ fact: 'months', from: 3, to: 24 }, workers),
    identified('oid', counted, { page: '414' }),
  ],
  deadlines: twice,
  award,
  activities: [
    activity(
      'youth-worker',
      workers,
      days(2, 60),
      people({ atMost: 50 }),
      hostTakesPart,
      venueIn(anywhereButTwo, { page: '171' }),
    ),
  ],
}

const participation = { page: '186-190' }

export const youthParticipation: Action = {
  ...shared,
  id: 'KA154',
  name: 'Youth participation activities',
  pages: '186-190',
  requires: [
    oneCoordinator(participation),
    coordinatorFrom(programme, { ...participation, confidence: 'R' }),
    oneOf(
      'national-or-transnational',
      [
        variant(
          'single-country',
          atLeast(1, 'organisations', {}, { id: 'minimum-organisations', ...participation }),
          sameCountry(participation),
        ),
        variant('transnational', ...several(participation)),
      ],
      participation,
    ),
    applications({ family: 'KA154', atMost: 5 }, participation),
    ...restrictions,
    project({ fact: 'months', from: 3, to: 24 }, participation),
    identified('oid', counted, { page: '414' }),
  ],
  deadlines: twice,
  award,
}

const discover = { page: '200-204' }

export const discoverEuInclusion: Action = {
  ...shared,
  id: 'KA155',
  name: 'DiscoverEU Inclusion Action',
  pages: '200-204',
  codeConfidence: 'R',
  requires: [
    oneCoordinator(discover),
    coordinatorFrom(programme, { ...discover, confidence: 'R' }),
    alone(discover),
    applications({ family: 'KA155', atMost: 5 }, discover),
    ...restrictions,
    advice('young-travellers', discover, { values: [18, 21, 5] }),
    project({ fact: 'months', from: 3, to: 24 }, discover),
    identified('oid', counted, { page: '414' }),
    advice('optional-round', discover, { whenRound: 2 }),
  ],
  deadlines: toAgencyWithOption('2026-02-12', '2026-10-01'),
  award: { relevance: 40, design: 40, management: 20, pass: 60, minima: 'half' },
  activities: [activity('travel', discover, days(1, 30), people({ atLeast: 1, atMost: 5 }), ages(18, 21))],
}
