// Text with the words that were searched for marked in it.
import { foldedWords } from '../../domain/fold.ts'
import type { Highlight } from '../api.ts'

type Mark = readonly [start: number, end: number]
type Props = { text: string; query?: string; highlights?: Highlight[] }

/** Where words of a text begin with a searched word, as [start, end). */
export function marksOf(text: string, query: string): Mark[] {
  const searched = foldedWords(query).filter((word) => word.length > 1)
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap((word): Mark[] => {
    const [folded] = foldedWords(word[0])
    const met = folded !== undefined && searched.some((it) => folded.startsWith(it))
    return met ? [[word.index, word.index + word[0].length]] : []
  })
}

/** Marks what the finder says it met in this very text, typing errors included; else the words of the query. */
export function MarkedText({ text, query = '', highlights = [] }: Props) {
  const same = text.toLowerCase()
  const marks = highlights.find((it) => it.text.toLowerCase() === same)?.marks ?? marksOf(text, query)
  const ends = [0, ...marks.map(([, end]) => end)]
  return (
    <>
      {marks.map(([start, end], at) => (
        <span key={start}>
          {text.slice(ends[at], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}
