// What a person typed, taken apart into phrases, and put together again as an expression for FTS5.
import { fold, foldedWords } from '../domain/fold.ts'

/** Folded words that stand together. A single word that was not quoted may be misspelt. */
export type Phrase = { words: string[]; quoted: boolean; prefix: boolean }

// A page pasted into the search field must not keep the database busy; a long name of a school must fit.
const most = { characters: 1000, words: 24, letters: 64 }

/** Folded words that hold a sentence together in the languages of the screens: a school in Spain says nowhere "in". */
const glue = new Set(
  'a an and at for from in near of the to with av den det ei en et fra i med og pa som til ved'.split(' '),
)

/**
 * Takes typed text apart: "quoted words" stay together, every other word is a phrase of its own, and the last phrase
 * counts as far as it has been typed, unless its quotation mark is closed. Small words before others ask for nothing;
 * text beyond 24 words is left out.
 */
export function readPhrases(text: string): Phrase[] {
  const parts = text.slice(0, most.characters).split(/["“”„«»]/)
  const phrases = parts.flatMap((part, index): Phrase[] => {
    const words = foldedWords(part).map((word) => word.slice(0, most.letters))
    const quoted = index % 2 === 1
    if (!quoted) return words.map((word) => ({ words: [word], quoted, prefix: false }))
    return words.length === 0 ? [] : [{ words, quoted, prefix: false }]
  })
  const telling = phrases.filter(
    ({ words: [word = ''], quoted }, at) => quoted || at === phrases.length - 1 || !glue.has(word),
  )
  const kept = distinct(telling).slice(0, most.words)
  const last = kept.at(-1)
  const closed = last?.quoted && parts.length % 2 === 1
  return last && !closed ? [...kept.slice(0, -1), { ...last, prefix: true }] : kept
}

/** Each phrase once, where it stands last: a page of the same word asks no more than the word. */
function distinct(phrases: Phrase[]): Phrase[] {
  const byText = new Map<string, Phrase>()
  for (const phrase of phrases) {
    const words = phrase.words.slice(0, most.words)
    const text = words.join(' ')
    byText.delete(text)
    byText.set(text, { ...phrase, words })
  }
  return [...byText.values()]
}

/** All that was typed as the index holds a name, to meet an organisation of exactly that name. */
export function wholeText(text: string): string {
  return fold(text.slice(0, most.characters))
}

/** Letters that may be wrong in a word: none below 5 letters, one below 9, two from there; figures are meant as typed. */
export function typosAllowed(phrase: Phrase): 0 | 1 | 2 {
  const word = phrase.words[0] ?? ''
  if (phrase.quoted || !isSpelt(word) || word.length < 5) return 0
  return word.length < 9 ? 1 : 2
}

/** Is this a word of plain letters, so that spelling is a question at all? */
export function isSpelt(word: string): boolean {
  return /^\p{L}+$/u.test(word) && !/[\ud800-\udfff]/.test(word)
}

/**
 * The FTS5 expression that wants every phrase or one of its alternatives.
 * Words are folded to letters and figures and stand in quotation marks, so that nothing typed can be syntax.
 */
export function expressionOf(phrases: Phrase[], alternatives: Phrase[][] = []): string {
  return phrases
    .map((phrase, index) => [phrase, ...(alternatives[index] ?? [])].flatMap(spellings).join(' OR '))
    .map((either) => `(${either})`)
    .join(' AND ')
}

/** A word typed to its end counts twice, so that it comes before longer words that start with it. */
function spellings(phrase: Phrase): string[] {
  const text = `"${phrase.words.join(' ')}"`
  return phrase.prefix ? [text, `${text} *`] : [text]
}
