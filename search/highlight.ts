// Shows why an organisation matched: the original text with the matching words marked, so that Ærø is marked for aero.
import { foldedWords } from '../domain/fold.ts'
import type { Phrase } from './phrase.ts'
import type { Highlight } from './port.ts'

type Word = { folded: string; start: number; end: number }

/** What a result shows of an organisation, where a match can be seen. */
export type Shown = { name: string; place: string[]; text: string[] }

const around = 80

/**
 * Highlights of one organisation for the phrases searched for and the neighbours that stood in for them: its name, its
 * place, and the stretch of text around the first match, each only where something in it matched.
 */
export function highlight(shown: Shown, phrases: Phrase[]): Highlight[] {
  const whole = (field: 'name' | 'place') => (text: string) => ({ field, text, marks: marksIn(wordsOf(text), phrases) })
  const found: Highlight[] = [
    ...[shown.name].map(whole('name')),
    ...shown.place.map(whole('place')),
    ...shown.text.map((text) => excerpt(text, phrases)),
  ]
  return found.filter(({ marks }) => marks.length > 0)
}

/** The words of a text as written, each with its folded form. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap((match) =>
    foldedWords(match[0]).map((folded) => ({ folded, start: match.index, end: match.index + match[0].length })),
  )
}

function marksIn(words: Word[], phrases: Phrase[]): [number, number][] {
  const marked = new Set(
    phrases.flatMap((phrase) => words.flatMap((_, at) => (meets(words, at, phrase) ? range(at, phrase) : []))),
  )
  const marks: [number, number][] = []
  words.forEach(({ start, end }, at) => {
    const last = marks.at(-1)
    if (marked.has(at) && last?.[0] !== start) marks.push([start, end])
  })
  return marks
}

const range = (at: number, phrase: Phrase) => phrase.words.map((_, index) => at + index)

function meets(words: Word[], at: number, phrase: Phrase): boolean {
  return phrase.words.every((wanted, index) => {
    const folded = words[at + index]?.folded
    if (folded === undefined) return false
    return phrase.prefix && index === phrase.words.length - 1 ? folded.startsWith(wanted) : folded === wanted
  })
}

/** The stretch of a long text around its first match, cut between words. */
function excerpt(text: string, phrases: Phrase[]): Highlight {
  const words = wordsOf(text)
  const [first] = marksIn(words, phrases)
  if (!first) return { field: 'text', text: '', marks: [] }
  const start = words.find((word) => word.start >= first[0] - around)?.start ?? 0
  const end = words.findLast((word) => word.end <= first[1] + 2 * around)?.end ?? text.length
  const from = start <= (words[0]?.start ?? 0) ? 0 : start
  const to = end >= (words.at(-1)?.end ?? 0) ? text.length : end
  const [before, after] = [from > 0 ? '… ' : '', to < text.length ? ' …' : '']
  const cut = `${before}${text.slice(from, to)}${after}`
  const shift = before.length - from
  const marks = marksIn(words, phrases).filter((mark) => mark[0] >= from && mark[1] <= to)
  return { field: 'text', text: cut, marks: marks.map((mark) => [mark[0] + shift, mark[1] + shift]) }
}
