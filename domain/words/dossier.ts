// The open questions of a dossier as the sentences a person reads.
import type { Dossier, DossierQuestion, Scheme } from '../dossier.ts'
import { dossier as en } from './dossier.en.ts'
import { dossier as nb } from './dossier.nb.ts'
import { themeLabel } from './labels.ts'
import type { ScreenLanguage } from './language.ts'
import { sayFinding, sayNeed } from './say.ts'

/** What a language must be able to ask; names, chairs and requirements come said. */
export type DossierWords = {
  guide: (year: number, guide: number) => string
  sample: (names: string[]) => string
  record: (names: string[]) => string
  broken: (said: string) => string
  unknown: (said: string) => string
  chair: (need: string, chairs: number) => string
  name: (member: string) => string
  type: (name: string) => string
  withheld: (scheme: string, name: string) => string
  identifier: (scheme: string, name: string) => string
  newcomer: (name: string) => string
  theme: (theme: string) => string
  tasks: (names: string[]) => string
}

const catalogues: Record<ScreenLanguage, DossierWords> = { en, nb }
const schemes: Record<Scheme, string> = { oid: 'OID', pic: 'PIC' }

/**
 * An open question: “Ask Turun merikoulu for its OID ...”.
 * @param nameOf names a member by its place at the table
 */
export function sayQuestion(
  question: DossierQuestion,
  { call, consortium }: Dossier,
  language: ScreenLanguage,
  nameOf: (member: number) => string,
): string {
  const words = catalogues[language]
  switch (question.ask) {
    case 'guide':
      return words.guide(question.year, question.guide)
    case 'broken':
    case 'unknown':
      return words[question.ask](sayFinding(question.finding, consortium, call.year, language))
    case 'chair':
      return words.chair(sayNeed(question.need, language), question.chairs)
    case 'theme':
      return words.theme(themeLabel(question.theme, language))
    case 'withheld':
    case 'identifier':
      return words[question.ask](schemes[question.scheme], nameOf(question.member))
    case 'name':
    case 'type':
    case 'newcomer':
      return words[question.ask](nameOf(question.member))
    case 'sample':
    case 'record':
    case 'tasks':
      return words[question.ask](question.members.map(nameOf))
  }
}
