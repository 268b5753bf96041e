// What a person typed, taken apart into phrases, and put together again as an expression for FTS5.
import { fold, foldedWords } from '../domain/fold.ts'

/**
 * Folded words that stand together. A single word that was not quoted may be misspelt.
 * Words that were understood bring the `mark` of their meaning, and `also` its words in all languages.
 */
export type Phrase = {
  words: string[]
  quoted: boolean
  prefix: boolean
  /** What was typed, for words that were not quoted. */
  typed?: string
  mark?: string
  also?: Phrase[]
}

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
 * @param understand joins words that mean one thing, before the small words between them are gone
 */
export function readPhrases(text: string, understand = (phrases: Phrase[]) => phrases): Phrase[] {
  const parts = text.slice(0, most.characters).split(/["“”„«»]/)
  const phrases = understand(parts.flatMap((part, index) => (index % 2 ? readQuoted(part) : readWords(part))))
  const telling = phrases.filter(
    ({ words: [word = ''], quoted }, at) => quoted || at === phrases.length - 1 || !glue.has(word),
  )
  const kept = distinctPhrases(telling).slice(0, most.words)
  const last = kept.at(-1)
  const closed = last?.quoted && !last.mark && parts.length % 2 === 1
  return last && !closed ? [...kept.slice(0, -1), { ...last, prefix: true }] : kept
}

const letters = (text: string) => foldedWords(text).map((word) => word.slice(0, most.letters))

function readQuoted(part: string): Phrase[] {
  const words = letters(part)
  return words.length === 0 ? [] : [{ words, quoted: true, prefix: false }]
}

function readWords(part: string): Phrase[] {
  return part
    .split(/\s+/)
    .flatMap((typed) => letters(typed).map((word) => ({ words: [word], quoted: false, prefix: false, typed })))
}

/** Each phrase once, where it stands last: a page of the same word asks no more than the word. */
export function distinctPhrases(phrases: Phrase[]): Phrase[] {
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

/**
 * A word typed to its end counts twice, so that it comes before longer words that start with it. What was understood
 * is found by its mark and by its words in every language.
 */
function spellings(phrase: Phrase): string[] {
  const text = `"${phrase.words.join(' ')}"`
  const meant = phrase.mark ? [`"${phrase.mark}"`, ...(phrase.also ?? []).flatMap(spellings)] : []
  return [text, ...(phrase.prefix ? [`${text} *`] : []), ...meant]
}

/** The same phrases, each one that was understood by its mark alone: who has the value, whatever their texts say. */
export function onlyMarks(phrases: Phrase[]): Phrase[] {
  return phrases.map((phrase) => (phrase.mark ? { words: [phrase.mark], quoted: true, prefix: false } : phrase))
}

/** All phrases and the words of their meanings, to show where they stand. */
export function spelledOut(phrases: Phrase[]): Phrase[] {
  return distinctPhrases(phrases.flatMap((phrase) => [phrase, ...(phrase.also ?? [])]))
}
