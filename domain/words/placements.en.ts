// Places and packages in English.
import type { PlacementWords } from './placements.ts'

const places = (n: number) => (n === 1 ? 'one more place' : `${n} more places`)

export const placements: PlacementWords = {
  reasons: {
    'same-occupation': 'The very occupation you asked for',
    'common-language': 'A language you share',
    lodging: 'Lodging, or help with it',
    paid: 'Pay or an allowance',
    'hosted-before': 'Has hosted before',
    'confirmed-lately': 'Confirmed within a year',
    question: 'Something to ask the host',
    'another-host': 'Each host to visit',
    distance: 'Kilometres between the hosts',
    'moved-dates': 'Days the stay is moved',
  },
  questions: {
    language: 'which languages are spoken at work',
    access: 'whether the workplace suits those with special needs',
    eqf: 'whether the work suits this level',
    lodging: 'where the learners can live',
  },
  barriers: {
    full: 'no places left on these dates',
    dates: 'not open on all of these dates',
    language: 'no common language at work',
    age: 'takes only older learners',
    alone: 'would leave a learner alone',
    far: 'too far from the others',
  },
  access: {
    'step-free': 'step-free',
    hearing: 'suits people who hear little',
    vision: 'suits people who see little',
    quiet: 'a quiet place to work',
  },
  pay: { none: 'no pay', allowance: 'an allowance', wage: 'a wage' },
  lodging: { none: 'no lodging', help: 'help to find lodging', provided: 'lodging provided' },
  states: {
    held: 'Kept, waiting for the host’s answer',
    confirmed: 'Confirmed',
    waiting: 'On the waiting list',
    declined: 'Declined',
    cancelled: 'Cancelled',
    expired: 'Expired without an answer',
  },
  page: (guide, pages) => `${guide}, p. ${pages}`,
  shortfall: ({ placed, of, missing, accessibleMissing }, reach) => {
    const kind = accessibleMissing > 0 ? `, ${accessibleMissing} of them for learners with special needs,` : ''
    return placed === 0
      ? `None of ${of}: no host takes the group on these dates yet.`
      : `${placed} of ${of}: ${places(missing)}${kind} within ${reach} km would do.`
  },
}
