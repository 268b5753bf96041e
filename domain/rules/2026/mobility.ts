// Mobility in schools, VET and adult education in the Programme Guide 2026: accreditation, accredited and short-term.
import type { Field } from '../../organisation.ts'
import type { Action, MobilityActivity } from '../../programme.ts'
import type { Requirement } from '../../requirement.ts'
import type { Role } from '../../type.ts'
import { toAgency, toAgencyWithOption } from '../calendar.ts'
import {
  advice,
  coordinatorFrom,
  counted,
  identified,
  oneCoordinator,
  programme,
  project,
  withRole,
} from '../phrases.ts'
import {
  abroad,
  activity,
  careForMinors,
  days,
  insideProgramme,
  learnersFromCountries,
  type Phrase,
  people,
  sentBy,
  stayAdvice,
} from '../stay-phrases.ts'
import { alone, atLeast, coordinatorIs, oneOf, restrictions, sameCountry, variant } from '../team-phrases.ts'

const fields: Field[] = ['SCH', 'VET', 'ADU']

/** Whom each National Authority may name as eligible; “others with a role” are for the agency to say. */
const eligible: Record<'SCH' | 'VET' | 'ADU', Role[]> = {
  SCH: ['school', 'school_authority'],
  VET: ['vet_provider', 'school_authority', 'labour_market_actor'],
  ADU: ['adult_education_provider', 'school_authority'],
}

/** In each field the applicant, or every member, is of a kind that the National Authority defines. */
const nationallyDefined = (who: 'coordinator' | 'member', page: string): Requirement[] =>
  (['SCH', 'VET', 'ADU'] as const).map((field): Requirement => {
    const must = withRole(...eligible[field])
    const cited = { page, confidence: 'V', national: true, fields: [field] } as const
    return who === 'coordinator'
      ? { id: 'applicant-role', kind: 'coordinator', must, ...cited }
      : { id: 'members-role', kind: 'every', among: { standing: ['partner'] }, must, ...cited }
  })

const pages = { SCH: '106-111', VET: '86-91', ADU: '127-131' } as const

/**
 * Kinds of stay in one field (p. 86-131).
 * @param further what the action asks of every one of them
 * @param counted what it asks of those whose people count as participants: all but preparatory visits
 */
function staysOf(field: keyof typeof pages, further: Phrase[], counted: Phrase[] = []): MobilityActivity[] {
  const where = { page: pages[field], field }
  const venue = field === 'VET' ? [] : [insideProgramme]
  const everyStay = [abroad, ...venue, ...further]
  const anybody = [...everyStay, ...counted]
  const learners = [careForMinors, ...anybody]
  const group = [days(2, 30), people({ atLeast: 2 }), learnersFromCountries(2), ...learners]
  const ofLearners = {
    SCH: [
      activity('learner-group', where, ...group),
      activity('learner-short', where, days(10, 29, 2), ...learners),
      activity('learner-long', where, days(30, 365), ...learners),
    ],
    VET: [
      activity('skills-competition', where, days(1, 10), ...learners),
      activity('learner-group', where, ...group),
      activity('learner-short', where, days(10, 89, 2), ...learners),
      activity('learner-long', where, days(90, 365), ...learners),
    ],
    ADU: [
      activity('learner-group', where, days(2, 30), ...anybody),
      activity('learner-short', where, days(2, 29), ...anybody),
      activity('learner-long', where, days(30, 365), ...anybody),
    ],
  }
  return [
    ...ofLearners[field],
    activity('job-shadowing', where, days(2, 60), ...anybody),
    activity('teaching', where, days(2, 365), ...anybody),
    activity('courses', where, days(2, 10), people({ atMostFrom: { applicant: 3, member: 10 } }), ...anybody),
    activity('invited-expert', where, days(2, 60), ...anybody),
    activity('hosting-trainee', where, days(10, 365), ...anybody),
    activity('preparatory-visit', where, people({ atMost: 3 }), stayAdvice('one-per-host'), ...everyStay),
  ]
}

const accreditation = { page: '73-81' }

export const accreditationForMobility: Action = {
  id: 'KA120',
  name: 'Erasmus accreditation',
  fields,
  managedBy: 'national agency',
  guide: 2026,
  pages: '73-81',
  confidence: 'V',
  requires: [
    oneCoordinator(accreditation),
    coordinatorFrom(programme, accreditation),
    ...nationallyDefined('coordinator', '75'),
    coordinatorIs({ is: 'not', all: [{ is: 'accredited' }] }, { id: 'not-yet-accredited', ...accreditation }),
    sameCountry(accreditation),
    ...restrictions,
    advice('individual-or-coordinator', accreditation),
    advice('years-of-experience', accreditation, { values: [2] }),
    identified('oid', counted, { page: '414' }),
  ],
  deadlines: toAgency('2026-09-29'),
  award: { relevance: 10, objectives: 40, activities: 20, management: 30, pass: 70, minima: 'half' },
}

/** A share of the grant may go to stays outside the Programme. */
const thirdCountries = stayAdvice('third-countries-share', { when: 'third-country', values: [20], page: '95-96' })

const accredited = { page: '95-96, 116-118, 136-137' }

export const accreditedMobility: Action = {
  id: 'KA121',
  name: 'Accredited projects for mobility',
  fields,
  managedBy: 'national agency',
  guide: 2026,
  pages: '95-96, 116-118, 136-137',
  confidence: 'V',
  codeConfidence: 'R',
  requires: [
    oneCoordinator(accredited),
    coordinatorFrom(programme, accredited),
    coordinatorIs({ is: 'accredited' }, { id: 'accredited', ...accredited }),
    oneOf(
      'alone-or-consortium',
      [
        variant('alone', alone(accredited)),
        variant(
          'mobility-consortium',
          atLeast(2, 'organisations', {}, { id: 'minimum-organisations', ...accredited }),
          sameCountry(accredited),
        ),
      ],
      accredited,
    ),
    ...nationallyDefined('member', '116'),
    ...restrictions,
    advice('own-and-member', accredited, { values: [2] }),
    advice('third-parties', accredited, { values: [60_000] }),
    { ...advice('third-countries-share', { page: '95-96' }, { values: [20] }), fields: ['VET'] },
    project({ fact: 'months', from: 15, to: 24 }, accredited),
    identified('oid', counted, { page: '414' }),
  ],
  deadlines: toAgency('2026-02-19'),
  activities: [
    ...staysOf('SCH', [sentBy('applicant', 'member')]),
    ...staysOf('VET', [sentBy('applicant', 'member'), thirdCountries]),
    ...staysOf('ADU', [sentBy('applicant', 'member')]),
  ],
}

const short = { page: '92-94, 113-115, 132-134' }

export const shortTermMobility: Action = {
  id: 'KA122',
  name: 'Short-term projects for mobility',
  fields,
  managedBy: 'national agency',
  guide: 2026,
  pages: '92-94, 113-115, 132-134',
  confidence: 'V',
  requires: [
    oneCoordinator(short),
    coordinatorFrom(programme, short),
    ...nationallyDefined('coordinator', '92'),
    coordinatorIs({ is: 'not', all: [{ is: 'accredited' }] }, { id: 'not-accredited', ...short }),
    alone(short),
    ...restrictions,
    advice('once-per-field', short),
    advice('grants-in-years', short, { values: [3, 5] }),
    advice('participants-at-most', short, { values: [30] }),
    project({ fact: 'months', from: 6, to: 18 }, short),
    identified('oid', counted, { page: '414' }),
    advice('optional-round', short, { whenRound: 2 }),
  ],
  deadlines: toAgencyWithOption('2026-02-19', '2026-10-01'),
  award: { relevance: 20, design: 50, 'follow-up': 30, pass: 60, minima: 'half' },
  quality: [{ indicator: 'newcomers', criterion: 'relevance', page: '94, 115' }],
  activities: (['SCH', 'VET', 'ADU'] as const).flatMap((field) =>
    staysOf(field, [sentBy('applicant')], [people({ atMost: 30 }, 'participants-of-project')]),
  ),
  rewardsNewcomers: true,
}
