// Takes typed words for what they mean: a country, a type, a role or a theme, in any language of the vocabulary.
import { type Concept, conceptOf, longestTerm, markOf } from '../domain/words/concept.ts'
import { type Phrase, readPhrases } from './phrase.ts'
import type { Query, Understood } from './port.ts'

/** A text taken apart: its phrases, those that were understood with all their words, and what was taken for what. */
export type Wish = { phrases: Phrase[]; understood: Understood[] }

/**
 * Reads what a person typed. The longest run of words that means something is taken for it, from the left; quoted words
 * never are. A meaning widens what is found: the value, or its words in any language. Nothing is lost by it.
 * @param kinds what words may be taken for, where not for everything
 */
export function understand(
  text: string,
  { literal, without = [], kinds }: Pick<Query, 'literal' | 'without'> & { kinds?: readonly Concept['kind'][] } = {},
): Wish {
  const understood = new Map<string, Understood>()
  const known = (concept: Concept | undefined) =>
    concept && (!kinds || kinds.includes(concept.kind)) && !without.includes(`${concept.kind}:${concept.value}`)
      ? concept
      : undefined

  function joinMeanings(phrases: Phrase[]): Phrase[] {
    const joined: Phrase[] = []
    for (let at = 0; at < phrases.length; ) {
      const run = longestRun(phrases, at)
      const count = run.findLastIndex((words) => known(conceptOf(words))) + 1
      const concept = known(conceptOf(run[count - 1] ?? ''))
      if (!concept) {
        joined.push(...phrases.slice(at, ++at))
        continue
      }
      const taken = phrases.slice(at, at + count)
      const { kind, value } = concept
      understood.set(`${kind}:${value}`, { kind, value, text: typedText(taken) })
      joined.push(meant(taken, concept))
      at += count
    }
    return joined
  }

  const phrases = readPhrases(text, literal ? undefined : joinMeanings)
  return { phrases, understood: [...understood.values()] }
}

/** The words from here on, one, two, three and so on together, as far as none is quoted and terms are long. */
function longestRun(phrases: Phrase[], from: number): string[] {
  const run: string[] = []
  for (const { words, quoted } of phrases.slice(from, from + longestTerm)) {
    if (quoted) break
    run.push([run.at(-1), ...words].filter(Boolean).join(' '))
  }
  return run
}

function meant(taken: Phrase[], concept: Concept): Phrase {
  const words = taken.flatMap((phrase) => phrase.words)
  const also = concept.labels.map((label) => ({ words: label.split(' '), quoted: true, prefix: false }))
  return { words, quoted: true, prefix: false, mark: markOf(concept), also }
}

/** What was typed, without the signs around it. */
function typedText(taken: Phrase[]): string {
  const typed = [...new Set(taken.map((phrase) => phrase.typed ?? ''))].join(' ')
  return typed.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toWellFormed()
}
