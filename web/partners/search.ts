// What the address of the list of partner requests holds: the wishes, so that they can be shared.
import { parseCountry } from '../../domain/country.ts'
import { parseTheme } from '../../domain/theme.ts'
import { parseType } from '../../domain/type.ts'
import { oneOf } from '../search-params.ts'

export type PartnersSearch = {
  theme?: string
  action?: string
  country?: string
  type?: string
  /** `0`: also those that are full or over. */
  ahead?: '0'
  /** The organisation they are to fit, or whose they are. */
  fits?: string
  organisation?: string
}

/** Leaves out what makes no sense. */
export function readPartnersSearch(search: Record<string, unknown>): PartnersSearch {
  const action = oneOf(search.action)?.toUpperCase().slice(0, 40)
  return {
    theme: parseTheme(oneOf(search.theme) ?? ''),
    action: action || undefined,
    country: parseCountry(oneOf(search.country) ?? ''),
    type: parseType(oneOf(search.type) ?? ''),
    ahead: oneOf(search.ahead) === '0' ? '0' : undefined,
    fits: oneOf(search.fits)?.slice(0, 200) || undefined,
    organisation: oneOf(search.organisation)?.slice(0, 200) || undefined,
  }
}
