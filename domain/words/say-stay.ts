// What the rules of a stay say, and how a planned stay stands, in any of the product's languages.
import type { StayFinding } from '../stay/judge.ts'
import type { StayRequirement } from '../stay/stay.ts'
import type { ScreenLanguage } from './language.ts'
import { staySentences as en } from './stay-sentences.en.ts'
import { staySentences as nb } from './stay-sentences.nb.ts'
import type { StaySentences } from './stay-sentences.ts'

const catalogues: Record<ScreenLanguage, StaySentences> = { en, nb }

/** A rule of a stay as a sentence, with the terms of its call year. */
export function sayStayRule(requirement: StayRequirement, year: number, language: ScreenLanguage): string {
  const text = catalogues[language].rule(requirement, year)
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

/** The rule and how the stay stands, as one text. */
export function sayStayFinding(finding: StayFinding, year: number, language: ScreenLanguage): string {
  const said = [sayStayRule(finding.requirement, year, language), catalogues[language].state(finding)]
  return said.filter(Boolean).join(' ')
}
