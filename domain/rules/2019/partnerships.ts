// Strategic partnerships of the 2019 call whose rules we have: school exchange partnerships (KA229).
import type { Action } from '../../programme.ts'
import {
  advice,
  coordinatorFrom,
  counted,
  countriesFrom,
  identified,
  membersFrom,
  membersWithRole,
  oneCoordinator,
  organisationsFrom,
  participants,
  programme,
  project,
} from '../phrases.ts'

const gateway = { page: 'School Education Gateway, KA229' }
const serbia = { page: 'National agency of Serbia, KA229; School Education Gateway' }

export const schoolExchangePartnerships: Action = {
  id: 'KA229',
  name: 'School Exchange Partnerships',
  fields: [],
  managedBy: 'national agency',
  guide: 2019,
  pages: 'School Education Gateway; national agencies of Serbia and Ireland',
  confidence: 'V',
  requires: [
    oneCoordinator(serbia),
    coordinatorFrom(programme, serbia),
    membersFrom(programme, serbia),
    membersWithRole(participants, ['school'], serbia),
    organisationsFrom(programme, { atLeast: 2 }, serbia),
    organisationsFrom(programme, { atMost: 6 }, serbia),
    countriesFrom(programme, 2, serbia),
    project({ fact: 'months', from: 12, to: 24, upTo: 36 }, gateway),
    project({ fact: 'grant', perOrganisationAndYear: 16_500, months: 36 }, gateway),
    advice('own-agency-contracts', { page: 't4eu-rev.cnc-network.eu', confidence: 'V2' }),
    identified('pic', counted, { page: 'recalled; not checked against a text', confidence: 'R' }),
  ],
  deadlines: [{ round: 1, day: '2019-03-21', time: '12:00', confidence: 'V2' }],
  award: { relevance: 30, design: 20, partnership: 20, impact: 30, pass: 60, confidence: 'R' },
}
