// Requirements and findings as the sentences a person reads, in any of the product's languages.
import type { Consortium, Member } from '../consortium.ts'
import type { Reason } from '../match.ts'
import type { Need } from '../need.ts'
import type { Repair } from '../repair.ts'
import type { Finding, Requirement } from '../requirement.ts'
import { formatsOf } from './format.ts'
import type { ScreenLanguage } from './language.ts'
import { sayReason as reasonsEn } from './reasons.en.ts'
import { sayReason as reasonsNb } from './reasons.nb.ts'
import type { SayReason } from './reasons.ts'
import { sentences as en } from './sentences.en.ts'
import { sentences as nb } from './sentences.nb.ts'
import type { Sentences } from './sentences.ts'

const catalogues: Record<ScreenLanguage, Sentences> = { en, nb }
const reasons: Record<ScreenLanguage, SayReason> = { en: reasonsEn, nb: reasonsNb }
const formats = { en: formatsOf('en'), nb: formatsOf('nb') }
const memberNames: Record<ScreenLanguage, (place: number) => string> = {
  en: (place) => `member ${place}`,
  nb: (place) => `medlem ${place}`,
}

/** A requirement as a sentence, with the terms of its call year. */
export function sayRequirement(requirement: Requirement, year: number, language: ScreenLanguage): string {
  return `${capitalised(catalogues[language].rule(requirement, year))}.`
}

/** How a draft stands against a requirement; empty where the verdict says it all. */
export function sayState(finding: Finding, { members }: Consortium, year: number, language: ScreenLanguage): string {
  return catalogues[language].state(finding, year, namer(members, language))
}

/** A repair as one sentence: “Leave out Berg skole, and find: VET provider in Finland.” */
export function sayRepair({ changes }: Repair, { members }: Consortium, language: ScreenLanguage): string {
  const said = changes.map((it) => catalogues[language].change(it, namer(members, language)))
  return `${capitalised(formats[language].listed(said))}.`
}

/** The requirement and how the draft stands, as one text. */
export function sayFinding(finding: Finding, consortium: Consortium, year: number, language: ScreenLanguage): string {
  return [sayRequirement(finding.requirement, year, language), sayState(finding, consortium, year, language)]
    .filter(Boolean)
    .join(' ')
}

/** Who is missing on an empty chair: “VET provider in Finland”, “Organisation from a new country”. */
export function sayNeed(need: Need, language: ScreenLanguage): string {
  return capitalised(catalogues[language].need(need))
}

/** A reason for a partner as one line; `nameOf` names organisations at the table by id. */
export function sayReason(reason: Reason, language: ScreenLanguage, nameOf: (organisation: string) => string): string {
  return reasons[language](reason, nameOf)
}

const namer =
  (members: readonly Member[], language: ScreenLanguage) =>
  (index: number): string =>
    members[index]?.facts.name ?? memberNames[language](index + 1)

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
