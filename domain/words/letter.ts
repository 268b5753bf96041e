// The letter to an organisation that nobody speaks for yet: the sender passes it on, from their own address.

import type { ScreenLanguage } from './language.ts'
import { letter as en } from './letter.en.ts'
import { letter as nb } from './letter.nb.ts'

/** What a letter is made of: texts that people wrote, and the link under which the organisation can answer. */
export type LetterValues = { sender: string; recipient: string; text: string; replyBy: string; link: string }
export type LetterWords = { subject: (values: LetterValues) => string; text: (values: LetterValues) => string }

const catalogues: Record<ScreenLanguage, LetterWords> = { en, nb }

/** A letter in one language; `replyBy` is a date as that language writes it. */
export function sayLetter(values: LetterValues, language: ScreenLanguage): { subject: string; text: string } {
  const { subject, text } = catalogues[language]
  // A name with a line break in it must not become a second header where the letter is pasted.
  return { subject: subject(values).replace(/\s+/g, ' '), text: text(values) }
}
