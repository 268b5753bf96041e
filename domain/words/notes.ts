// Indicators of quality and successors of actions as the sentences a person reads.
import type { Indicator, SuccessionNote } from '../programme.ts'
import type { QualityReading } from '../quality.ts'
import { criterionLabel } from './labels.ts'
import type { ScreenLanguage } from './language.ts'
import { notes as en } from './notes.en.ts'
import { notes as nb } from './notes.nb.ts'

/** What a language must be able to say of indicators and successors; the data supplies every number. */
export type Notes = {
  indicators: Record<Indicator, { name: string; value: (value: string, of: number) => string }>
  span: (certain: number, possible: number) => string
  weight: (points: number, criterion: string) => string
  successions: Record<SuccessionNote, string>
}

const catalogues: Record<ScreenLanguage, Notes> = { en, nb }

/** What assessors look at: “A public authority in the team”. */
export function sayIndicator(indicator: Indicator, language: ScreenLanguage): string {
  return catalogues[language].indicators[indicator].name
}

/** How a team stands against an indicator: “1 to 3 of 8 are newcomers (Quality of the partnership, 20 points).” */
export function sayQuality(
  { indicator, criterion, weight, value, of }: QualityReading,
  language: ScreenLanguage,
): string {
  const { indicators, span, weight: weigh } = catalogues[language]
  const said = indicators[indicator].value(span(value.certain, value.possible), of)
  const label = criterionLabel(criterion, language)
  return `${capitalised(said)} (${weight === undefined ? label : weigh(weight, label)}).`
}

/** What became of an action of an earlier programme, as a sentence. */
export function saySuccession(note: SuccessionNote, language: ScreenLanguage): string {
  return `${capitalised(catalogues[language].successions[note])}.`
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
