// Filter values in words: countries, types, roles, themes, languages, sources by their names.
import { parseTheme } from '../../domain/theme.ts'
import { roles, typeCodes } from '../../domain/type.ts'
import { countryName, roleLabel, themeLabel, typeLabel } from '../../domain/words/labels.ts'
import type { ScreenLanguage } from '../../domain/words/language.ts'
import type { FilterName } from '../find/search.ts'
import { languageName } from '../format.ts'

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)

/** The name of a filter value; codes nobody knows are shown as they are. Sources are named by the catalogue. */
export function filterLabel(name: FilterName, value: string, language: ScreenLanguage): string {
  if (name === 'country') return countryLabel(value, language)
  if (name === 'language') return capital(languageName(value, language))
  const theme = name === 'theme' ? parseTheme(value) : undefined
  if (theme) return themeLabel(theme, language)
  const role = name === 'role' ? roles.find((it) => it === value) : undefined
  if (role) return capital(roleLabel(role, language))
  const type = name === 'type' ? typeCodes.find((it) => it === value) : undefined
  return type ? typeLabel(type, language) : value
}

function countryLabel(code: string, language: ScreenLanguage): string {
  try {
    return countryName(code, language)
  } catch {
    return code
  }
}
