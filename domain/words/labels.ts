// Names of codes in the reader's language: types, roles, themes, fields, standings, facts, countries.

import type { Standing } from '../consortium.ts'
import type { Country } from '../country.ts'
import type { Field } from '../organisation.ts'
import type { Criterion, MobilityActivity } from '../programme.ts'
import type { Fact, VariantName } from '../requirement.ts'
import type { Theme } from '../theme.ts'
import type { OrganisationType, Role } from '../type.ts'
import { labels as en } from './labels.en.ts'
import { labels as nb } from './labels.nb.ts'
import type { Labels, ScreenLanguage } from './language.ts'

const catalogues: Record<ScreenLanguage, Labels> = { en, nb }
const countryNames: Record<ScreenLanguage, Intl.DisplayNames> = {
  en: new Intl.DisplayNames('en', { type: 'region' }),
  nb: new Intl.DisplayNames('nb', { type: 'region' }),
}

export const typeLabel = (type: OrganisationType, language: ScreenLanguage): string => catalogues[language].types[type]
export const roleLabel = (role: Role, language: ScreenLanguage): string => catalogues[language].roles[role]
export const themeLabel = (theme: Theme, language: ScreenLanguage): string => catalogues[language].themes[theme]
export const fieldLabel = (field: Field, language: ScreenLanguage): string => catalogues[language].fields[field]
export const standingLabel = (it: Standing, language: ScreenLanguage): string => catalogues[language].standings[it]
export const variantLabel = (it: VariantName, language: ScreenLanguage): string => catalogues[language].variants[it]
export const criterionLabel = (it: Criterion, language: ScreenLanguage): string => catalogues[language].criteria[it]
export const activityLabel = (it: MobilityActivity['activity'], language: ScreenLanguage): string =>
  catalogues[language].activities[it]
export const factLabel = (fact: Fact, language: ScreenLanguage): string => catalogues[language].facts[fact]

/** A country's name in the reader's language; an unknown code is given back as it is. */
export function countryName(country: Country, language: ScreenLanguage): string {
  return countryNames[language].of(country) ?? country
}
