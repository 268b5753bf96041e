// What an organisation seeks and offers just now: it rests when nobody has confirmed it for a while; facts stay.
import { monthsAfter } from './date.ts'
import type { Organisation } from './organisation.ts'

/** The part of a profile that is a wish, not a fact. */
export type Intent = Partial<Pick<Organisation, 'offers' | 'seeks'>> & { actions?: string[] }

/** Months since the last confirmation after which its people are asked, and after which the intent rests. */
export type Freshness = { ask: number; rest: number }
export const usualFreshness: Freshness = { ask: 5, rest: 6 }

/** What was last confirmed on this day or before is to be asked about, or rests. */
export const confirmedBy = (today: string, months: number): string => monthsAfter(today, -months)

export function intentOf({ offers, seeks, actions }: Pick<Organisation, 'offers' | 'seeks' | 'actions'>): Intent {
  return { ...(offers && { offers }), ...(seeks && { seeks }), ...(actions.length > 0 && { actions }) }
}

export const isEmpty = ({ offers, seeks, actions }: Intent): boolean => !offers && !seeks && !actions?.length

/** An organisation as its own people see it: with what rests. */
export function awake(organisation: Organisation, resting: Intent | undefined): Organisation {
  return resting ? { ...organisation, ...resting } : organisation
}
