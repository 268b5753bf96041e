// Why a partner request fits an organisation, in English.
import type { FitWords } from './partner-fit.ts'

const theme = (what: string) => `Themes in common: ${what}`

export const fit: FitWords = {
  yours: {
    theme,
    country: () => 'It wants partners from your country',
    type: () => 'It wants your kind of organisation',
    role: (what) => `It wants what you are: ${what}`,
    action: () => 'You look for this action',
  },
  theirs: {
    theme,
    country: () => 'You want partners from their country',
    type: () => 'You want their kind of organisation',
    role: (what) => `They are what you want: ${what}`,
    action: () => 'They look for this action',
  },
}
