// What is said about places, packages and what is lacking; the data carries every number.
import type { Barrier, PackageReason, Question } from '../places/fit.ts'
import type { HoldState } from '../places/hold.ts'
import type { Shortfall } from '../places/package.ts'
import type { Access, Lodging, Pay } from '../places/place.ts'
import type { ScreenLanguage } from './language.ts'
import { placements as en } from './placements.en.ts'
import { placements as nb } from './placements.nb.ts'

export type PlacementWords = {
  reasons: Record<PackageReason, string>
  questions: Record<Question, string>
  barriers: Record<Barrier | 'far', string>
  access: Record<Access, string>
  pay: Record<Pay, string>
  lodging: Record<Lodging, string>
  states: Record<HoldState, string>
  /** Where a rule stands. */
  page(guide: number, pages: string): string
  shortfall(it: Pick<Shortfall, 'placed' | 'of' | 'missing' | 'accessibleMissing'>, reach: number): string
}

const catalogues: Record<ScreenLanguage, PlacementWords> = { en, nb }

/** The words for places in one of the product's languages. */
export const placementWords = (language: ScreenLanguage): PlacementWords => catalogues[language]
