// How a partner request fits an organisation: stated reasons whose values add up; whoever it rules out does not fit.
import { familyOf, type Organisation } from './organisation.ts'
import type { PartnerWish } from './partner-request.ts'
import type { Theme } from './theme.ts'
import { hasRole, type Role } from './type.ts'

export const fitWeights = { theme: 1, country: 1, type: 1, role: 1, action: 0.75 } as const
/** More themes in common than this say nothing more. */
const mostThemes = 3

export type FitReason =
  | { reason: 'theme'; value: number; themes: Theme[] }
  | { reason: 'role'; value: number; roles: Role[] }
  | { reason: 'country' | 'type' | 'action'; value: number }
export type Fit = { value: number; reasons: FitReason[] }

type Known = Pick<Organisation, 'country' | 'type' | 'roles' | 'themes' | 'actions'>

/** Undefined where the request asks for others, or where nothing speaks for it. */
export function fitOf(it: PartnerWish, organisation: Known): Fit | undefined {
  const roles = it.roles.filter((role) => hasRole(organisation, role) === 'yes')
  const mayBe = it.roles.some((role) => hasRole(organisation, role) !== 'no')
  const isType = organisation.type !== undefined && it.types.includes(organisation.type)
  const isKind = (it.types.length === 0 && it.roles.length === 0) || isType || mayBe
  if (!isKind || (it.countries.length > 0 && !it.countries.includes(organisation.country))) return undefined
  const themes = it.themes.filter((theme) => organisation.themes.includes(theme)).slice(0, mostThemes)
  const family = it.action && familyOf(it.action)
  const reasons: (FitReason | false)[] = [
    themes.length > 0 && { reason: 'theme', value: fitWeights.theme * themes.length, themes },
    it.countries.length > 0 && { reason: 'country', value: fitWeights.country },
    isType && { reason: 'type', value: fitWeights.type },
    roles.length > 0 && { reason: 'role', value: fitWeights.role, roles },
    family !== undefined &&
      organisation.actions.some((action) => familyOf(action) === family) && {
        reason: 'action',
        value: fitWeights.action,
      },
  ]
  const stated = reasons.filter((reason) => reason !== false)
  if (stated.length === 0) return undefined
  return { value: stated.reduce((sum, { value }) => sum + value, 0), reasons: stated }
}
