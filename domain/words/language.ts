// The languages the product speaks, and what each of its word catalogues must hold.
import type { Standing } from '../consortium.ts'
import type { Field } from '../organisation.ts'
import type { Criterion, MobilityActivity } from '../programme.ts'
import type { Fact, VariantName } from '../requirement.ts'
import type { Theme } from '../theme.ts'
import type { OrganisationType, Role } from '../type.ts'

export const screenLanguages = ['en', 'nb'] as const
export type ScreenLanguage = (typeof screenLanguages)[number]

/** Names of the closed lists. */
export type Labels = {
  types: Record<OrganisationType, string>
  roles: Record<Role, string>
  themes: Record<Theme, string>
  fields: Record<Field, string>
  standings: Record<Standing, string>
  facts: Record<Fact, string>
  variants: Record<VariantName, string>
  criteria: Record<Criterion, string>
  activities: Record<MobilityActivity['activity'], string>
}
