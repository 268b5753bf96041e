// Where an organisation is, in words.
import type { Organisation } from '../../domain/organisation.ts'
import { countryName } from '../../domain/words/labels.ts'
import type { ScreenLanguage } from '../../domain/words/language.ts'

/** `Bergen, Norway`; the country alone where the town is unknown. */
export const placeOf = ({ town, country }: Pick<Organisation, 'town' | 'country'>, language: ScreenLanguage): string =>
  [town, countryName(country, language)].filter(Boolean).join(', ')
