// How much each reason counts: the one table.
import type { ReasonCode } from './match.ts'

/**
 * Those that past calls can teach, by who really joined: `npm run fit:match` (the likeliest weights) and
 * `npm run bench:match` (how many are found). Experience counts half of what is likeliest: as many are found in the
 * first ten places, and exposure is spread over more organisations. All others are set by hand.
 */
export const learned = [
  'worked-together',
  'programme-experience',
  'same-country',
  'same-type',
] as const satisfies ReasonCode[]

export const weights: Record<ReasonCode, number> = {
  'right-role': 5,
  'possible-role': 2,
  'new-country': 1.5,
  'shares-theme': 1,
  'similar-project': 1,
  'worked-together': 1.48,
  'programme-experience': 0.5,
  'same-country': 0.4,
  'same-type': 0.3,
  'takes-part': 0.5,
  'action-experience': 0.5,
  newcomer: 0.75,
  'newcomer-seat': 0,
  'common-language': 0.4,
  'confirmed-lately': 0.5,
  'wants-this-action': 0.75,
  'experienced-company': 0.25,
  'asked-by-many': -0.5,
  breaks: -4,
  'raises-question': -0.5,
}
