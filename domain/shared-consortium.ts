// What is kept of a shared consortium besides its draft: who works on it, what is wanted at a place, what happened.
import type { PlanStep } from './back-plan.ts'
import type { ProjectFacts, Standing } from './consortium.ts'
import type { Country } from './country.ts'
import type { Overall } from './judge.ts'
import type { Readiness } from './readiness.ts'
import type { Theme } from './theme.ts'
import type { Role } from './type.ts'

/** One coordinates; editors do all but what ends it or gives it away. */
export const consortiumOffices = ['coordinator', 'editor'] as const
export type ConsortiumOffice = (typeof consortiumOffices)[number]

/** What a draft says of its project, besides its action and year. */
export type KeptProject = {
  themes: Theme[]
  project: ProjectFacts
  text?: string
  plan?: PlanStep[]
  readiness?: Readiness
}

/** What is wanted at a place of the table: like the chair it was filled from, or in somebody's own words. */
export type Wanted = { as: Standing; countries?: Country[]; roles?: Role[]; text?: string }

/** Somebody of the record who could take a place, as it was judged when it was looked for. */
export type Benched = { organisation: string; verdict: Overall; worth: number }

export const historyKinds = [
  'created',
  'changed',
  'seated',
  'removed',
  'moved',
  'person invited',
  'person joined',
  'person left',
  'handed over',
  'link made',
  'link ended',
] as const
export type HistoryKind = (typeof historyKinds)[number]

/** How much one consortium, and one person's, may be. */
export const consortiumLimits = { members: 100, perAccount: 30, invitations: 20, name: 200, text: 4000 } as const
