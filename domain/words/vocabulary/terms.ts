// What each language of the vocabulary holds: the words people type for themes and kinds of organisation.
import type { Theme } from '../../theme.ts'
import type { OrganisationType, Role } from '../../type.ts'

/** A kind of organisation as people name it: a type of the registration system, or a role that several types have. */
export type Kind = `type:${OrganisationType}` | `role:${Role}`

/** Alternatives stand between bars, the usual one first. `reviewed`: has somebody who speaks the language read them? */
export type Terms = {
  reviewed: boolean
  kinds: Partial<Record<Kind, string>>
  themes: Partial<Record<Theme, string>>
}
