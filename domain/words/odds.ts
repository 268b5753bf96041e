// What publishers of odds counted by, in the reader's language.
import { type OddsGroup, oddsGroups, talk } from '../odds.ts'
import type { ScreenLanguage } from './language.ts'

const names: Record<ScreenLanguage, Record<OddsGroup, string>> = {
  en: {
    'school-partnerships': 'School partnerships',
    'school-mobility': 'School mobility',
    'vet-partnerships': 'VET partnerships',
    'adult-partnerships': 'Adult education partnerships',
    'adult-mobility': 'Adult education mobility',
  },
  nb: {
    'school-partnerships': 'Partnerskap i skolen',
    'school-mobility': 'Mobilitet i skolen',
    'vet-partnerships': 'Partnerskap i fag- og yrkesopplæringen',
    'adult-partnerships': 'Partnerskap i voksenopplæringen',
    'adult-mobility': 'Mobilitet i voksenopplæringen',
  },
}

/** The name of a group; an action, or the publisher's own words, are given back as they are. */
export function oddsLabel(action: string, language: ScreenLanguage): string {
  const group = oddsGroups.find((it) => it === action)
  return group ? names[language][group] : action
}

const talks: Record<ScreenLanguage, string> = { en: talk, nb: 'Diku, foredrag høsten 2018' }

/** Who published figures; what operators have loaded is given back as they wrote it. */
export const oddsSource = (source: string, language: ScreenLanguage): string =>
  source === talk ? talks[language] : source
