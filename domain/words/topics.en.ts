// Advice that no fact of a draft can settle, in English; the requirement's values supply every number.
import type { AdviceTopic } from '../requirement.ts'
import { formatsOf } from './format.ts'

const formats = formatsOf('en')
const number = (value: number | undefined) => formats.number(value ?? 0)
const euro = (amount: number | undefined) => `EUR ${number(amount)}`

export const topics: Record<AdviceTopic, (values: readonly number[]) => string> = {
  'same-consortium-once': () => 'the same consortium applies once per deadline, to one national agency',
  'added-value': () =>
    'partners from outside the Programme must bring essential added value; describe it, or they are removed from the application',
  'management-share': ([share]) => `project management takes at most ${share} % of the grant`,
  'work-packages': ([most]) => `the project has at most ${most} work packages`,
  'active-in-vet': () => 'every member is active in vocational education and training or in the world of work',
  'active-in-education': () =>
    'every member is an institution of higher education or active in education, training, youth or the labour market',
  'active-in-youth': () => 'whoever coordinates is active in the field of youth',
  'active-in-sport': () => 'the applicant is active in the field of sport',
  'eqf-levels': ([low, high]) => `the main focus is on EQF levels ${low} to ${high}`,
  'own-agency-contracts': () => 'the coordinator applies; each school signs with its own national agency',
  'optional-round': () => 'the second round opens only where the national agency says so: ask before you plan for it',
  'not-for-profit': () => 'whoever applies works without profit',
  'european-ngo': ([years, entities]) =>
    `a European NGO has existed for at least ${years} years and has entities in at least ${entities} EU Member States or associated countries; its European secretariat applies`,
  'listed-activity': ([least]) => `the project plans at least ${least} of the activities that the guide lists`,
  'other-blueprint': () =>
    'the ecosystem is not one that a running Blueprint or skills academy covers, and the project is linked to a large-scale partnership of the Pact for Skills',
  'unit-grant': ([perMonth, students, scholarship, scholarships]) =>
    `the grant is ${euro(perMonth)} a month for each of up to ${students} students, and up to ${scholarships} scholarships of ${euro(scholarship)} a month`,
  'management-organisations': ([most]) => `money for project management is paid for at most ${most} organisations`,
  'partner-countries': () => 'organisations from Partner Countries take part only where they bring added value',
  'organisational-link': () => 'every school of the consortium has an organisational link to its leader',
  'mobility-charter': () => 'the applicant holds a VET Mobility Charter',
  'individual-or-coordinator': () =>
    'in each field an organisation applies either for itself or as coordinator of a mobility consortium; members need not be listed yet',
  'years-of-experience': ([years]) => `the applicant has at least ${years} years of experience in the field`,
  'once-per-field': () => 'an organisation applies once per field and round',
  'own-and-member': ([most]) =>
    `an organisation is in at most ${most} applications in the same field and call: its own and one consortium, or two consortia`,
  'grants-in-years': ([grants, years]) =>
    `an organisation gets at most ${grants} such grants in ${years} consecutive years, and none in the second round after one in the first`,
  'participants-at-most': ([most]) =>
    `at most ${most} people travel, preparatory visits and accompanying persons not counted`,
  'youth-exchange-groups': ([from, to, fewest, group, young, old]) =>
    `an exchange has ${from} to ${to} participants (at least ${fewest} where all have fewer opportunities), at least ${group} in each group, aged ${young} to ${old}, and a leader in each group`,
  'activity-needed': () =>
    'the project has at least one activity of professional development, and the host country takes part',
  'no-venue': () => 'no activity takes place in Belarus or Russia',
  'teaching-hours': ([hours]) => `at least ${hours} hours are taught in each academic year`,
  'one-centre': () => 'a university has one Centre of Excellence at a time',
  'ects-and-learners': ([credits, learners]) =>
    `learners earn at least ${credits} ECTS credits; organisational support is paid from ${learners} learners on`,
  sports: ([least]) => `the event covers at least ${least} sports and leaves a legacy for a year`,
  'local-club': () => 'at least one local or regional sport club takes part',
  'third-parties': ([most]) => `one third party gets at most ${euro(most)}`,
  'third-countries-share': ([share]) => `at most ${share} % of the grant goes to mobility with other countries`,
  'young-travellers': ([from, to, most]) =>
    `young people with fewer opportunities, aged ${from} to ${to}, travel alone or in groups of up to ${most}`,
  'restrictive-measures': () =>
    'Russian entities, and those they own by more than half, get no support but for exchanges between people: ask before you go on',
  territories: () =>
    'where Israeli entities take part, the Commission notice on the territories occupied since 1967 applies',
}
