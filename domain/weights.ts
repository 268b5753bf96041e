// How much each reason counts: the one table. Those marked fitted come from `npm run fit:match`.
import type { ReasonCode } from './match.ts'

export const weights: Record<ReasonCode, number> = {
  'right-role': 2,
  'possible-role': 0.75,
  'new-country': 1.5,
  'shares-theme': 1,
  'similar-project': 1,
  'worked-together': 2,
  'programme-experience': 0.5,
  'same-country': 0.5,
  'same-type': 0.6,
  'takes-part': 0.3,
  'action-experience': 0.5,
  newcomer: 0.75,
  'newcomer-seat': 0,
  'common-language': 0.4,
  'confirmed-lately': 0.5,
  'wants-this-action': 0.75,
  'experienced-company': 0.25,
  breaks: -4,
  'raises-question': -0.5,
}
